declare const client: import("genauth-management").ManagementClient;
declare const userId: string;
export {};

const { changed, after } = await client.editUserDepartments({ userId }, (edit) => {
  const sales = edit.departments.find(({ name }) => name === "Sales");
  if (sales) edit.setLeader(sales.departmentId).makeMain(sales.departmentId);
});

export {};









import { ManagementClient } from "genauth-management";

const client = new ManagementClient({
  host: process.env.GENAUTH_HOST, // leave it out for https://api.genauth.ai
  accessKeyId: process.env.GENAUTH_ACCESS_KEY_ID,
  accessKeySecret: process.env.GENAUTH_ACCESS_KEY_SECRET,
});
const userId = process.env.GENAUTH_USER_ID ?? "";

const { data: department } = await client.createDepartment({
  organizationCode: "steamory",
  parentDepartmentId: "root",
  name: "Research",
});

await client.updateDepartment({
  organizationCode: "steamory",
  departmentId: department.departmentId,
  name: "Research & Development",
});

// setUserDepartments replaces the whole list. This reads all of it, changes what it is told to, and writes it once.
await client.editUserDepartments({ userId }, (edit) => edit.add(department.departmentId, { isLeader: true }));

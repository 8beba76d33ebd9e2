declare const userId: string;
export {};

import type { ManagementClient } from "genauth-management";

type Departments = Pick<ManagementClient, "setUserDepartments">;

export const moveTo = (client: Departments, userId: string, departmentId: string) =>
  client.setUserDepartments({ userId, departments: [{ departmentId, isMainDepartment: true }] });

const client: Departments = {
  setUserDepartments: async () => ({ statusCode: 200, message: "", data: { success: true } }),
};
await moveTo(client, "u-1", "d-1");

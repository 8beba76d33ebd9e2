declare const client: import("genauth-management").ManagementClient;
export {};

import { GenAuthError } from "genauth-management";

try {
  await client.setUserDepartments({ userId: "nobody", departments: [{ departmentId: "nowhere" }] });
} catch (error) {
  if (!(error instanceof GenAuthError)) throw error;
  console.error(error.kind, error.message, error.requestId, error.issues);
}

declare const client: import("genauth-management").ManagementClient; export {};








import { GenAuthError } from "genauth-management";

try {
  await client.setUserDepartments({ userId: "nobody", departments: [{ departmentId: "nowhere" }] });
} catch (error) {
  if (!(error instanceof GenAuthError)) throw error;
  if (error.kind === "invalid_input") for (const issue of error.issues) console.error(issue.path, issue.message);
  else if (error.kind === "not_found") console.error("no such user or department:", error.message);
  else if (error.outcome === "unknown") console.error("look before you try again:", error.message);
  else throw error;
}

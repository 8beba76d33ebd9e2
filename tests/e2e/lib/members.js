// The members of a department on the page, for the tests of them.
import { open } from "./console.js";
import { service } from "./tree.js";

export const button = (page, name) => page.getByRole("button", { name, exact: true });
export const count = (page, members) => page.getByRole("heading", { level: 2, name: `Members (${members})`, exact: true });
export const rows = (page) =>
  page
    .getByRole("main")
    .getByRole("row")
    .filter({ has: page.getByRole("link") });
export const row = (page, text) => rows(page).filter({ hasText: text });

async function departmentOf(client, code) {
  return (await client.getDepartment({ organizationCode: "steamory", departmentCode: code })).data;
}

/** The console at the department `sales`, which has 34 members. */
export async function openSales(t, options) {
  let client, department;
  const at = async (sandbox) => {
    client = service(sandbox);
    // Its id is another one in each sandbox.
    department = await departmentOf(client, "sales");
    return `/o/steamory/d/${department.departmentId}`;
  };
  const opened = await open(t, { at, ...options });
  return { ...opened, client, department };
}

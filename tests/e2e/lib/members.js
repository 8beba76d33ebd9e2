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
export async function openSales(t, { query = "", ...options } = {}) {
  // Its id is another one in each sandbox, so the address is known only now.
  const opened = await open(t, { at: "/o/steamory", ...options });
  const client = service(opened.sandbox);
  const department = await departmentOf(client, "sales");
  await opened.page.goto(`${opened.url}/o/steamory/d/${department.departmentId}${query}`);
  return { ...opened, client, department };
}

// The department tree, as a person meets it.
import { ManagementClient } from "genauth-management";
import { open } from "./console.js";

export const tree = (page) => page.getByRole("tree", { name: "Departments" });
// The number of members follows the name.
export const item = (page, name) => tree(page).getByRole("treeitem", { name });
export const heading = (page, name) => page.getByRole("main").getByRole("heading", { level: 1, name, exact: true });
export const dialog = (page) => page.getByRole("dialog");

/** By the arrow before the name: the row is then open, or closed. */
export const toggle = (page, name) => item(page, name).locator(".tree-arrow").click();

/** Chooses from the menu of a row. */
export async function choose(page, name, action) {
  await item(page, name).click({ button: "right" });
  await page.getByRole("menuitem", { name: action, exact: true }).click();
}

/** Disables a department, and says yes to the question. */
export async function disable(page, name) {
  await choose(page, name, "Disable");
  await dialog(page).getByRole("button", { name: "Disable", exact: true }).click();
}

/** The names of all rows in view, each with as many dots as departments are above it. */
export function outline(page) {
  return tree(page)
    .getByRole("treeitem")
    .evaluateAll((rows) =>
      rows
        .sort((one, other) => one.dataset.index - other.dataset.index)
        .map((row) => ".".repeat(row.ariaLevel - 1) + row.querySelector(".tree-name").textContent),
    );
}

/** How many rows there are, in view or not. */
export const count = (page) =>
  tree(page)
    .locator(".tree-rows")
    .evaluate((rows) => rows.clientHeight / 32);

/** A client that goes straight to the service, for what happens meanwhile. */
export function service({ url: host, accessKeyId, accessKeySecret }) {
  return new ManagementClient({ host, accessKeyId, accessKeySecret, lang: "en-US" });
}

/** The calls of this path that have reached the service, which was started with `--faults`. */
export async function sent(sandbox, path) {
  const all = await (await fetch(`${sandbox.url}/sandbox/requests`)).json();
  return all.filter((request) => request.path === `/api/v3/${path}`);
}

/** Opens the console with as many departments side by side, below one that is called Shops, which is open. */
export async function openShops(t, count) {
  const children = Array.from({ length: count }, (_, index) => `Shop ${index}`);
  const at = async (sandbox) => {
    await service(sandbox).createDepartmentTree({ name: "Shops", children });
    return "/";
  };
  const opened = await open(t, { at });
  await toggle(opened.page, "Shops");
  return opened;
}

// A person's drawer, for tests of it: who is in the data, and what somebody else does meanwhile.
import { service } from "./tree.js";

/** 王伟, in 研发中心 (main, leader) and Sales. */
export const WANG = "65920080ae67cd1d82bbf904";

export const SET = "/api/v3/set-user-departments";

export const drawer = (page) => page.getByRole("dialog", { name: "Person" });

/** A department in the drawer. */
export const row = (page, name) =>
  drawer(page)
    .getByRole("listitem")
    .filter({ has: page.getByRole("link", { name, exact: true }) });

export const main = (page, name) => drawer(page).getByRole("radio", { name: `${name} is the main department` });
export const leader = (page, name) => drawer(page).getByRole("switch", { name: `Leads ${name}` });
export const takeOut = (page, name) => drawer(page).getByRole("button", { name: `Remove from ${name}` });
export const save = (page) => drawer(page).getByRole("button", { name: "Save" });
export const unsaved = (page) => drawer(page).getByText(/unsaved change/);

/** As a person does: by the dialog. `find` looks for it by name, for those that the tree does not show at once. */
export async function add(page, name, find = false) {
  const dialog = page.getByRole("dialog", { name: "Add department" });
  await drawer(page).getByRole("button", { name: "Add department" }).click();
  if (find) await dialog.getByRole("combobox", { name: "Find a department" }).fill(name);
  await (find ? dialog.getByRole("option", { name }) : dialog.getByRole("treeitem", { name })).click();
  await dialog.getByText(new RegExp(`^To: .*${name}`)).waitFor();
  await dialog.getByRole("button", { name: "Add", exact: true }).click();
  await dialog.waitFor({ state: "hidden" });
}

/** Another administrator, with a program of their own. */
export function somebodyElse(sandbox) {
  const client = service(sandbox);
  return {
    client,
    /** `["Sales", "研发中心 leader main"]`, in any order. */
    async departmentsOf(userId) {
      const { data } = await client.getUserDepartments({ userId, limit: 50 });
      return data.list
        .map(({ name, isLeader, isMainDepartment }) => name + (isLeader ? " leader" : "") + (isMainDepartment ? " main" : ""))
        .sort();
    },
  };
}

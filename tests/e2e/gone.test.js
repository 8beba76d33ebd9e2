// Departments that do not exist: deleted by somebody else meanwhile, or never there.
import assert from "node:assert/strict";
import { it } from "node:test";
import { open, photograph } from "./lib/console.js";
import { button, openSales } from "./lib/members.js";
import { choose, dialog, disable, heading, item, service, toggle } from "./lib/tree.js";

const HOME = "蒸汽记忆 Steamory";
const link = (page, name) => page.getByRole("main").getByRole("link", { name });

/** The page of International, which is below Sales and has just been deleted by somebody else. */
async function openInternational(t, options) {
  const opened = await open(t, options);
  const { page, sandbox } = opened;
  await toggle(page, "Sales");
  await item(page, "International").click();
  await heading(page, "International").waitFor();
  await page.getByRole("row").nth(1).waitFor();
  const client = service(sandbox);
  const { data } = await client.getDepartment({ organizationCode: "steamory", departmentCode: "sales-global" });
  await client.deleteDepartment({ organizationCode: "steamory", departmentId: data.departmentId });
  return { ...opened, client, department: data };
}

it("says that a department was deleted elsewhere when its members are read, takes it out of the tree, and leads to its parent", async (t) => {
  const { page } = await openInternational(t);
  await page.getByRole("checkbox", { name: "Include sub-departments" }).click();
  await heading(page, "International was deleted").waitFor();
  await item(page, "International").waitFor({ state: "detached" });
  await item(page, "华东大区").waitFor();
  assert.equal(await page.getByText("No members yet").count(), 0);
  assert.equal(await button(page, "Add members").count(), 0);
  await photograph(page, "department-gone-1280-light");
  await link(page, "Go to Sales").click();
  await heading(page, "Sales").waitFor();
});

it("says so when a change of it is refused for that", async (t) => {
  const { page } = await openInternational(t);
  await disable(page, "International");
  await heading(page, "International was deleted").waitFor();
  await item(page, "International").waitFor({ state: "detached" });
});

it("says so when it is looked at again after a while", async (t) => {
  const { page, url } = await openInternational(t);
  await item(page, "Sales").click();
  await heading(page, "Sales").waitFor();
  // A reload: nothing is known of it any more.
  await page.goBack();
  await page.reload();
  await heading(page, "There is no such department").waitFor();
  await link(page, `Go to ${HOME}`).click();
  await page.waitForURL(`${url}/o/steamory`);
});

it("leads to the organization where the parent was deleted as well", async (t) => {
  const { page, client, department } = await openInternational(t);
  const { parentDepartmentId: departmentId } = department;
  await client.deleteDepartment({ organizationCode: "steamory", departmentId });
  await page.getByRole("checkbox", { name: "Include sub-departments" }).click();
  await heading(page, "International was deleted").waitFor();
  await link(page, `Go to ${HOME}`).waitFor();
  await item(page, "Sales").waitFor({ state: "detached" });
});

it("takes a deleted department out of the tree when another one is to be created in it", async (t) => {
  const { page, client, department } = await openSales(t);
  const { data } = await client.createDepartment({
    organizationCode: "steamory",
    parentDepartmentId: department.departmentId,
    name: "Ghost",
  });
  await page.reload();
  await toggle(page, "Sales");
  await item(page, "Ghost").waitFor();
  await client.deleteDepartment({ organizationCode: "steamory", departmentId: data.departmentId });
  await choose(page, "Ghost", "New department");
  await dialog(page).getByLabel("Department name").fill("Child");
  await dialog(page).getByRole("button", { name: "Create", exact: true }).click();
  await dialog(page).getByRole("alert").filter({ hasText: "Not found" }).waitFor();
  await page.locator(".tree-row").filter({ hasText: "Ghost" }).waitFor({ state: "detached" });
});

it("says plainly that there is no such department, and offers the organization", async (t) => {
  const { page, complaints } = await open(t, { at: "/o/steamory/d/6b07nowhere" });
  await heading(page, "There is no such department").waitFor();
  const main = page.getByRole("main");
  assert.equal(await main.getByText("6b07").count(), 0, "no id");
  assert.equal(await main.getByRole("button", { name: "Try again" }).count(), 0);
  await photograph(page, "department-unknown-1280-light");
  await link(page, `Go to ${HOME}`).click();
  await heading(page, HOME).waitFor();
  assert.deepEqual(
    complaints.filter((text) => !text.includes("404")),
    [],
  );
});

it("says so in place of the whole page when the organization was deleted elsewhere", async (t) => {
  const { page, sandbox } = await open(t);
  await heading(page, HOME).waitFor();
  await service(sandbox).deleteOrganization({ organizationCode: "steamory" });
  await page.getByRole("checkbox", { name: "Include sub-departments" }).click();
  await page.getByText("No organization has the code steamory").waitFor();
});

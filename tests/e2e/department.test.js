// The head of a department: its facts, its actions, and the question before it is disabled.
import assert from "node:assert/strict";
import { it } from "node:test";
import { assertAccessible } from "./lib/accessible.js";
import { open, PHONE, photograph } from "./lib/console.js";
import { openSales } from "./lib/members.js";
import { choose, dialog, heading, item, sent, service } from "./lib/tree.js";

const organizationCode = "steamory";
const facts = (page) => page.getByRole("main").locator("header dt");
const fold = (page) => page.getByRole("main").getByText("For integrations");
const UPDATE = "update-department-status";

/** The console at a new department of the top level. */
async function openNew(t, fields, options) {
  let department;
  const at = async (sandbox) => {
    const input = { organizationCode, parentDepartmentId: "root", ...fields };
    department = (await service(sandbox).createDepartment(input)).data;
    return `/o/steamory/d/${department.departmentId}`;
  };
  const opened = await open(t, { at, ...options });
  await heading(opened.page, fields.name).waitFor();
  return { ...opened, department };
}

it("names leaders and members first, and folds the ids away, which the keyboard opens", async (t) => {
  const { page, department, complaints } = await openSales(t);
  await heading(page, "Sales").waitFor();
  await fold(page).waitFor();
  const id = page.getByRole("main").getByText(department.departmentId);
  assert.deepEqual(await facts(page).filter({ visible: true }).allTextContents(), ["Leaders", "Members", "Code", "Last change"]);
  assert.equal(await id.isVisible(), false);
  await fold(page).focus();
  await page.keyboard.press("Enter");
  await id.waitFor();
  await assertAccessible(page, "department with its ids");
  await page.keyboard.press("Enter");
  await id.waitFor({ state: "hidden" });
  assert.deepEqual(complaints, []);
});

it("counts the members, and those of sub-departments where there are any", async (t) => {
  const { page, client, department } = await openSales(t);
  const { departmentId } = department;
  const input = { organizationCode, departmentId, includeChildrenDepartments: true, limit: 1 };
  const { data } = await client.listDepartmentMembers(input);
  assert.ok(data.totalCount > 34);
  await page.getByText(`34 direct · ${data.totalCount} with sub-departments`).waitFor();
  await item(page, "Finance").click();
  await heading(page, "Finance").waitFor();
  // Finance has one sub-department, and Payroll has none.
  await page.getByText(/^\d+ direct · \d+ with sub-departments$/).waitFor();
  const { data: payroll } = await client.createDepartment({ organizationCode, parentDepartmentId: departmentId, name: "Leaf" });
  await page.goto(new URL(`/o/steamory/d/${payroll.departmentId}`, page.url()).href);
  await heading(page, "Leaf").waitFor();
  assert.equal(await page.getByText("with sub-departments").count(), 0);
});

it("shows an external ID that somebody gave, and not the key by which a creation is repeated safely", async (t) => {
  const { page, sandbox, department } = await openNew(t, { name: "Given", openDepartmentId: "hr-0042" });
  await fold(page).click();
  await page.getByRole("main").getByText("hr-0042").waitFor();

  await choose(page, "Given", "New department");
  await dialog(page).getByLabel("Department name", { exact: true }).fill("Made here");
  await dialog(page)
    .getByRole("button", { name: /Create$/ })
    .click();
  await heading(page, "Made here").waitFor();
  const list = { organizationCode, departmentId: department.departmentId };
  const [made] = (await service(sandbox).listChildrenDepartments(list)).data.list;
  assert.match(made.openDepartmentId, /^[0-9a-f]{8}-/, "it has such a key");
  // What was opened stays open on the way from one department to the next.
  await page.getByRole("main").getByText(made.departmentId).waitFor();
  assert.equal(await page.getByText("External ID").count(), 0);
  assert.equal(await page.getByText(made.openDepartmentId).count(), 0);
});

for (const [size, look] of [
  ["1280", {}],
  ["390", PHONE],
]) {
  it(`shortens a name of 300 letters to two lines, and keeps the whole for those who ask: ${size}`, async (t) => {
    const name = "Landwirtschaftsversicherung ".repeat(11).slice(0, 300).trim();
    const { page } = await openNew(t, { name }, { look });
    const title = heading(page, name);
    assert.equal(await title.getAttribute("title"), name);
    const lines = await title.evaluate((one) => one.clientHeight / Number.parseFloat(getComputedStyle(one).lineHeight));
    assert.equal(Math.round(lines), 2);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "nothing is wider than the window");
    await photograph(page, `department-long-name-${size}`);
  });
}

it("has one primary button, and a menu without what stands beside it", async (t) => {
  const { page } = await openSales(t);
  await heading(page, "Sales").waitFor();
  const primary = page.getByRole("main").locator("button.ant-btn-primary");
  await page.getByRole("button", { name: "Add members" }).waitFor();
  assert.deepEqual(await primary.allTextContents(), ["Add members"]);
  await page.getByRole("button", { name: "Department actions" }).click();
  await page.getByRole("menuitem", { name: "Delete" }).waitFor();
  for (const name of ["New department", "Edit"]) {
    assert.equal(await page.getByRole("menuitem", { name, exact: true }).count(), 0, name);
    assert.equal(await page.getByRole("main").getByRole("button", { name, exact: true }).count(), 1, name);
  }
  await photograph(page, "department-actions-1280");
});

it("tells those who may only look why nothing can be changed, in place of controls", async (t) => {
  const { page, complaints } = await openSales(t, { as: "vera" });
  await heading(page, "Sales").waitFor();
  const head = page.getByRole("main").locator("header");
  await head.getByText("View only. Ask an administrator to make changes.").waitFor();
  assert.deepEqual(await head.locator("button:disabled").count(), 0);
  await page.getByRole("button", { name: "Department actions" }).click();
  await page.getByRole("menuitem", { name: "Export" }).waitFor();
  assert.equal(await page.getByRole("menuitem").count(), 1);
  assert.deepEqual(complaints, []);
});

it("says what disabling changes and how much is below, and sends nothing until it is confirmed", async (t) => {
  const { page, sandbox, client, department, complaints } = await openSales(t, { sandbox: ["--faults"] });
  const { departmentId } = department;
  const input = { organizationCode, departmentId, includeChildrenDepartments: true, limit: 1 };
  const { data } = await client.listDepartmentMembers(input);
  await choose(page, "Sales", "Disable");
  await dialog(page).getByText("Disable Sales?").waitFor();
  const effect = `Its 3 sub-departments keep their own status. 34 direct members stay in it; with sub-departments it has ${data.totalCount} people.`;
  await dialog(page).getByText(effect).waitFor();
  await assertAccessible(page, "disable department");
  await photograph(page, "department-disable-1280");
  await page.keyboard.press("Escape");
  await dialog(page).waitFor({ state: "hidden" });
  assert.equal((await sent(sandbox, UPDATE)).length, 0);

  await choose(page, "Sales", "Disable");
  await dialog(page).getByText(effect).waitFor();
  await dialog(page).getByRole("button", { name: "Disable", exact: true }).click();
  await item(page, "Sales").getByText("disabled").waitFor();
  await page.getByText("Disabled Sales").waitFor();
  assert.equal((await sent(sandbox, UPDATE)).length, 1);
  const statusOf = async () => (await client.getDepartment({ organizationCode, departmentId })).data.status;
  assert.equal(await statusOf(), false);

  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("Enabled Sales").waitFor();
  assert.equal(await statusOf(), true);
  await item(page, "Sales").getByText("disabled").waitFor({ state: "detached" });
  assert.deepEqual(complaints, []);
});

it("says of a department without sub-departments that only its members are concerned", async (t) => {
  const { page } = await openNew(t, { name: "Leaf" });
  await choose(page, "Leaf", "Disable");
  await dialog(page).getByText("It has no sub-departments. 0 members stay in it.").waitFor();
});

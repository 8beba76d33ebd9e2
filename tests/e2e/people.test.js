// A person, and the editor of their departments.
import assert from "node:assert/strict";
import { it } from "node:test";
import { open, photograph } from "./lib/console.js";
import { add, drawer, leader, main, row, save, SET, somebodyElse, takeOut, unsaved, WANG } from "./lib/people.js";

const at = `/o/steamory?person=${WANG}`;
const writes = (requests) => requests.filter((request) => request.url().endsWith(SET));
const saved = (page) => page.getByText("departments saved").waitFor();

it("shows who somebody is, from the members and again after a reload, and gives out their id", async (t) => {
  const { page, context, url, complaints } = await open(t, { at: "/o/steamory/d/659200801474d04c4a6fad44" });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("main").getByRole("link", { name: "王伟" }).first().click();
  await page.waitForURL(`${url}/o/steamory/d/659200801474d04c4a6fad44?person=${WANG}`);
  await drawer(page).getByRole("heading", { name: "王伟" }).waitFor();
  await page.reload();
  await drawer(page).getByRole("heading", { name: "王伟" }).waitFor();
  for (const text of ["wang.wei", "wang.wei@steamory.example", "13800000000", "E00001", "Active"]) {
    await drawer(page).getByText(text).first().waitFor();
  }
  await drawer(page).getByRole("button", { name: "Copy: ID", exact: true }).click();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), WANG);

  await row(page, "研发中心").getByText("蒸汽记忆 Steamory").waitFor();
  assert.equal(await main(page, "研发中心").isChecked(), true);
  assert.equal(await leader(page, "研发中心").isChecked(), true);
  assert.equal(await main(page, "Sales").isChecked(), false);
  assert.equal(await leader(page, "Sales").isChecked(), false);
  await photograph(page, "person-1280-light");

  await drawer(page).getByRole("button", { name: "Close" }).click();
  await page.waitForURL(`${url}/o/steamory/d/659200801474d04c4a6fad44`);
  await drawer(page).waitFor({ state: "hidden" });
  assert.deepEqual(complaints, []);
});

it("changes leader, main department and departments in one write, and shows what will become of each", async (t) => {
  const { page, sandbox, requests, complaints } = await open(t, { at });
  const other = somebodyElse(sandbox);
  await leader(page, "Sales").click();
  await row(page, "Sales").getByText("Changed").waitFor();
  await takeOut(page, "研发中心").click();
  await row(page, "研发中心").getByText("Will be removed").waitFor();
  assert.equal(await main(page, "Sales").isChecked(), true, "the only one is the main one");
  await add(page, "Finance");
  await row(page, "Finance").getByText("New").waitFor();
  await add(page, "身份组", true);
  await row(page, "身份组").getByText("蒸汽记忆 Steamory / 研发中心 / 平台部").waitFor();
  await main(page, "Finance").click();
  await photograph(page, "person-edited-1280-light");
  assert.equal(await unsaved(page).textContent(), "4 unsaved changes");

  await save(page).click();
  await saved(page);
  await unsaved(page).waitFor({ state: "hidden" });
  await row(page, "研发中心").waitFor({ state: "hidden" });
  assert.equal(writes(requests).length, 1);
  assert.deepEqual(await other.departmentsOf(WANG), ["Finance main", "Sales leader", "身份组"]);
  await row(page, "身份组").getByText("蒸汽记忆 Steamory / 研发中心 / 平台部").waitFor();

  await page.reload();
  await row(page, "身份组").waitFor();
  assert.equal(await main(page, "Finance").isChecked(), true);
  assert.equal(await leader(page, "Sales").isChecked(), true);
  assert.deepEqual(complaints, []);
});

it("shows the change at once, before the service has answered, and afterwards whatever else it changes", async (t) => {
  const sales = "659200803790712be20fa5e9";
  const { page, url, complaints } = await open(t, { at: `/o/steamory/d/${sales}?person=${WANG}` });
  let goOn;
  const held = new Promise((resolve) => (goOn = resolve));
  await page.route(`${url}/api/genauth${SET}`, (route) => held.then(() => route.continue()));
  const leaders = page.locator("main dl").getByRole("link", { name: "王伟", includeHidden: true });
  await row(page, "Sales").waitFor();
  assert.equal(await leaders.count(), 0);

  const asked = page.waitForRequest((request) => request.url().endsWith(SET));
  await leader(page, "Sales").click();
  await row(page, "Sales").getByText("Changed").waitFor();
  await save(page).click();
  await asked;
  assert.equal(await row(page, "Sales").getByText("Changed").count(), 0);
  assert.equal(await leader(page, "Sales").isChecked(), true);
  assert.equal(await drawer(page).getByText("Saving …").count(), 1);

  const members = page.waitForRequest((request) => request.url().includes("/list-department-members?"));
  goOn();
  await saved(page);
  await members;
  await leaders.waitFor({ state: "attached" });
  assert.deepEqual(complaints, []);
});

it("writes nothing when everything was put back", async (t) => {
  const { page, requests } = await open(t, { at });
  await leader(page, "Sales").click();
  await main(page, "Sales").click();
  await takeOut(page, "研发中心").click();
  await unsaved(page).waitFor();
  await drawer(page).getByRole("button", { name: "Put back into 研发中心" }).click();
  await main(page, "研发中心").click();
  await leader(page, "Sales").click();
  await unsaved(page).waitFor({ state: "hidden" });
  assert.equal(await save(page).count(), 0);

  await leader(page, "Sales").click();
  await drawer(page).getByRole("button", { name: "Discard" }).click();
  assert.equal(await leader(page, "Sales").isChecked(), false);
  assert.equal(writes(requests).length, 0);
});

it("loses none of the departments of somebody in more than ten, and says when they are as many as can be", async (t) => {
  const { page, sandbox, url } = await open(t, { at: null });
  const other = somebodyElse(sandbox);
  const { data } = await other.client.getAllDepartments({ organizationCode: "steamory", departmentId: "root" });
  const ids = data.list.map(({ departmentId }) => departmentId);
  await other.client.editUserDepartments({ userId: WANG }, (edit) => {
    for (const id of ids) edit.add(id);
  });
  const before = await other.departmentsOf(WANG);
  assert.equal(before.length, 12);
  await page.goto(`${url}${at}`);
  await row(page, "Payroll").waitFor();
  assert.equal(await drawer(page).getByRole("switch").count(), 12);
  await leader(page, "Payroll").click();
  await save(page).click();
  await saved(page);
  assert.deepEqual(
    await other.departmentsOf(WANG),
    before.map((name) => (name === "Payroll" ? "Payroll leader" : name)),
  );

  for (let number = 13; number <= 50; number++) {
    const { data } = await other.client.createDepartment({
      organizationCode: "steamory",
      parentDepartmentId: "root",
      name: `Unit ${number}`,
    });
    ids.push(data.departmentId);
  }
  await other.client.editUserDepartments({ userId: WANG }, (edit) => {
    for (const id of ids) edit.add(id);
  });
  await page.reload();
  await drawer(page).getByText("50 of 50").waitFor();
  await drawer(page).getByText("A person can be in at most 50 departments.").waitFor();
  assert.equal(await drawer(page).getByRole("button", { name: "Add department" }).isDisabled(), true);
  assert.equal(await drawer(page).getByRole("switch").count(), 50);
});

it("keeps the last department, and says why", async (t) => {
  const { page } = await open(t, { at });
  await takeOut(page, "Sales").click();
  await drawer(page).getByText("A person needs at least one department").waitFor();
  assert.equal(await takeOut(page, "研发中心").isDisabled(), true);
});

it("puts somebody who is in no department into one, which is then the main one", async (t) => {
  const { page, sandbox, url } = await open(t, { at: null });
  const other = somebodyElse(sandbox);
  const { data } = await other.client.createUser({ username: "new.one", name: "New One" });
  await page.goto(`${url}/o/steamory?person=${data.userId}`);
  await drawer(page).getByText("In no department").waitFor();
  await add(page, "Finance");
  assert.equal(await main(page, "Finance").isChecked(), true);
  await save(page).click();
  await saved(page);
  assert.deepEqual(await other.departmentsOf(data.userId), ["Finance main"]);
});

it("shows departments of several organizations apart, and adds one of another organization", async (t) => {
  const { page, sandbox, url } = await open(t, { at: null });
  const other = somebodyElse(sandbox);
  await other.client.createOrganization({ organizationName: "Harbour Clinic", organizationCode: "harbour" });
  await other.client.createDepartment({ organizationCode: "harbour", parentDepartmentId: "root", name: "Surgery" });
  await page.goto(`${url}${at}`);
  await row(page, "Sales").waitFor();
  await drawer(page).getByRole("button", { name: "Add department" }).click();
  const dialog = page.getByRole("dialog", { name: "Add department" });
  await dialog.getByRole("combobox", { name: "Organization" }).click();
  await page.locator(".ant-select-item-option").filter({ hasText: "Harbour Clinic" }).click();
  await dialog.getByRole("treeitem", { name: "Surgery" }).click();
  await dialog.getByText("To: Harbour Clinic / Surgery").waitFor();
  await photograph(page, "person-add-1280-light");
  await dialog.getByRole("button", { name: "Add", exact: true }).click();
  await dialog.waitFor({ state: "hidden" });

  const group = (name) => drawer(page).getByRole("list", { name: `Departments in ${name}` });
  await group("Harbour Clinic").getByRole("link", { name: "Surgery" }).waitFor();
  assert.equal(await group("蒸汽记忆 Steamory").getByRole("listitem").count(), 2);
  await main(page, "Surgery").click();
  assert.equal(await main(page, "研发中心").isChecked(), false, "one main department in all organizations");
  await save(page).click();
  await saved(page);
  assert.deepEqual(await other.departmentsOf(WANG), ["Sales", "Surgery main", "研发中心 leader"]);
});

it("says that a chosen department is theirs already", async (t) => {
  const { page } = await open(t, { at });
  await drawer(page).getByRole("button", { name: "Add department" }).click();
  const dialog = page.getByRole("dialog", { name: "Add department" });
  await dialog.getByRole("treeitem", { name: "Sales" }).click();
  await dialog.getByText("Already in Sales.").waitFor();
  assert.equal(await dialog.getByRole("button", { name: "Add", exact: true }).isDisabled(), true);
});

it("says that there is no such person", async (t) => {
  const { page, url, complaints } = await open(t, { at: "/o/steamory?person=nobody" });
  await drawer(page).getByText("Person not found").waitFor();
  await photograph(page, "no-person-1280-light");
  await drawer(page).getByRole("button", { name: "Close" }).last().click();
  await page.waitForURL(`${url}/o/steamory`);
  assert.deepEqual(complaints, []);
});

it("shows vera everything, says that she may not change it, and has nothing to change it with", async (t) => {
  const { page } = await open(t, { as: "vera", at });
  await row(page, "Sales").waitFor();
  await row(page, "研发中心").getByText("Main department").waitFor();
  await row(page, "研发中心").getByText("Leader").waitFor();
  await drawer(page).getByText("Ask an administrator to make changes").waitFor();
  for (const control of [leader(page, "Sales"), main(page, "Sales"), takeOut(page, "Sales")]) {
    assert.equal(await control.count(), 0);
  }
  assert.equal(await drawer(page).getByRole("button", { name: "Add department" }).count(), 0);
});

it("can be used with the keyboard alone", async (t) => {
  const { page, sandbox } = await open(t, { at });
  await row(page, "Sales").waitFor();
  const reach = async (locator) => {
    for (let presses = 0; presses < 40; presses++) {
      if (await locator.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press("Tab");
    }
    assert.fail(`not reached: ${locator}`);
  };
  await reach(main(page, "研发中心"));
  await page.keyboard.press("ArrowDown");
  assert.equal(await main(page, "Sales").isChecked(), true);
  await reach(leader(page, "Sales"));
  await page.keyboard.press("Space");
  await reach(save(page));
  await page.keyboard.press("Enter");
  await saved(page);
  assert.deepEqual(await somebodyElse(sandbox).departmentsOf(WANG), ["Sales leader main", "研发中心 leader"]);
});

// What is done to many selected people at once: where to, what is shown before, what is told after, and the way back.
import assert from "node:assert/strict";
import { it } from "node:test";
import { assertAccessible } from "./lib/accessible.js";
import { fault, PHONE, photograph } from "./lib/console.js";
import { button, count, openSales, rows } from "./lib/members.js";
import { somebodyElse } from "./lib/people.js";
import { dialog } from "./lib/tree.js";

const bar = (page) => page.getByRole("region", { name: "Selected people" });
const inBar = (page, name) => bar(page).getByRole("button", { name, exact: true });

async function tick(page, ...places) {
  for (const place of places) await rows(page).nth(place).getByRole("checkbox").check();
}

async function chooseTarget(page, name) {
  await dialog(page).getByRole("treeitem", { name }).click();
  await dialog(page)
    .getByText(new RegExp(`^To: .*${name}`))
    .waitFor();
  await button(page, "Preview").click();
}

const idsOf = async (client, departmentId) =>
  (await client.listDepartmentMemberIds({ organizationCode: "steamory", departmentId })).data;

/** Finance, below the root. */
async function financeOf(client) {
  const { data } = await client.listChildrenDepartments({ organizationCode: "steamory", departmentId: "root" });
  return data.list.find(({ name }) => name === "Finance").departmentId;
}

const shownIds = (page, ...places) => Promise.all(places.map((place) => rows(page).nth(place).getAttribute("data-row-key")));

it("says how many are selected, also on other pages, and clears one or all", async (t) => {
  const { page, complaints } = await openSales(t);
  await count(page, 34).waitFor();
  assert.equal(await bar(page).count(), 0);
  await tick(page, 0, 1);
  await inBar(page, "2 selected").waitFor();
  await page.getByTitle("2", { exact: true }).click();
  await page.waitForURL(/page=2/);
  await page.waitForFunction(() => document.querySelectorAll("tbody tr[data-row-key]").length === 14);
  await tick(page, 0);
  await inBar(page, "3 selected, 2 not on this page").click();
  const deselect = page.getByRole("button", { name: /^Deselect/ });
  await deselect.first().waitFor();
  assert.equal(await deselect.count(), 3);
  await deselect.first().click();
  await inBar(page, "2 selected, 1 not on this page").waitFor();
  await photograph(page, "many-bar-1280-light");
  await inBar(page, "Clear").click();
  await bar(page).waitFor({ state: "hidden" });
  assert.deepEqual(complaints, []);
});

it("moves people with their main department, shows it before, and takes the whole batch back", async (t) => {
  const { page, client, department, sandbox, complaints } = await openSales(t);
  await count(page, 34).waitFor();
  const finance = await financeOf(client);
  const other = somebodyElse(sandbox);
  const ids = await idsOf(client, department.departmentId);
  const before = new Map();
  for (const id of ids) before.set(id, await other.departmentsOf(id));
  const mains = ids.filter((id) => before.get(id).includes("Sales main"));
  const plain = ids.filter(
    (id) => before.get(id).includes("Sales") && !before.get(id).some((line) => line.startsWith("Finance")),
  );
  const leaders = ids.filter((id) => before.get(id).includes("Sales leader main"));
  const chosen = [mains[0], plain[0], leaders[0]];
  for (const id of chosen) await pick(page, id);
  await inBar(page, "Move to …").click();
  await chooseTarget(page, "Finance");
  const line = (id) => dialog(page).locator(`tr[data-row-key="${id}"]`);
  await line(mains[0]).getByText("Main department moves along").waitFor();
  await line(leaders[0]).getByText("No longer leads Sales").waitFor();
  await dialog(page).getByRole("checkbox", { name: "Leaders of Sales lead Finance as well" }).check();
  await line(leaders[0]).getByText("Leads Finance instead").waitFor();
  await assertAccessible(page, "the preview of a move");
  await photograph(page, "many-move-1280-light");
  await button(page, "Move 3 people").click();
  await page.getByText("Moved 3 people from Sales to Finance").waitFor();
  await count(page, 31).waitFor();
  const swapped = (lines) => lines.map((line) => line.replace(/^Sales/, "Finance")).sort();
  for (const id of chosen) assert.deepEqual(await other.departmentsOf(id), swapped(before.get(id)));
  assert.equal(await bar(page).count(), 0, "nobody is selected any more");

  await button(page, "Undo").click();
  await page.getByText("Undone", { exact: true }).waitFor();
  await count(page, 34).waitFor();
  for (const id of chosen) assert.deepEqual(await other.departmentsOf(id), before.get(id));
  assert.ok(!(await idsOf(client, finance)).includes(plain[0]));
  assert.deepEqual(complaints, []);
});

/** Ticks somebody, on whatever page they are. */
async function pick(page, userId) {
  const line = page.locator(`main tr[data-row-key="${userId}"]`);
  if ((await line.count()) === 0) {
    const other = page.url().includes("page=2") ? "1" : "2";
    await page.getByRole("main").getByTitle(other, { exact: true }).click();
    await line.waitFor();
  }
  await line.getByRole("checkbox").check();
}

it("adds to another department as well, and leaves out those who are there", async (t) => {
  const { page, client, department } = await openSales(t);
  await count(page, 34).waitFor();
  const finance = await financeOf(client);
  const [one, two] = await shownIds(page, 0, 1);
  await client.addDepartmentMembers({ organizationCode: "steamory", departmentId: finance, userIds: [one] });
  await client.removeDepartmentMembers({ organizationCode: "steamory", departmentId: finance, userIds: [two] });
  await tick(page, 0, 1);
  await inBar(page, "Add to …").click();
  await chooseTarget(page, "Finance");
  await dialog(page).locator(`tr[data-row-key="${one}"]`).getByText("Not changed: already in Finance").waitFor();
  await button(page, "Add 1 person").click();
  await page.getByText("Added 1 person to Finance").waitFor();
  assert.ok((await idsOf(client, finance)).includes(two));
  assert.ok((await idsOf(client, department.departmentId)).includes(two));
});

it("makes people leaders beside those who lead already, and takes it back", async (t) => {
  const { page, client, department } = await openSales(t);
  await count(page, 34).waitFor();
  const leaders = async () => {
    const { data } = await client.getDepartment({ organizationCode: "steamory", departmentId: department.departmentId });
    return [...data.leaderUserIds].sort();
  };
  const before = await leaders();
  const [id] = await shownIds(page, 0);
  assert.ok(!before.includes(id));
  await tick(page, 0);
  await inBar(page, "Make leader").click();
  await dialog(page).getByRole("button", { name: "Make leader", exact: true }).click();
  await page.getByText("Made 1 person leader of Sales").waitFor();
  assert.deepEqual(await leaders(), [...before, id].sort());
  await rows(page).first().getByText("Leader", { exact: true }).waitFor();
  await button(page, "Undo").click();
  await page.getByText("Undone", { exact: true }).waitFor();
  assert.deepEqual(await leaders(), before);
});

it("selects everybody of a department at once, and asks for the number before it changes more than a hundred", async (t) => {
  const { page, client, department, complaints } = await openSales(t);
  await count(page, 34).waitFor();
  const list = Array.from({ length: 120 }, (_, index) => ({ username: `n${index}`, name: `New ${index}` }));
  const made = [];
  for (let start = 0; start < list.length; start += 50) {
    made.push(...(await client.createUsersBatch({ list: list.slice(start, start + 50) })).data);
  }
  const { departmentId } = department;
  const userIds = made.map(({ userId }) => userId);
  await client.addDepartmentMembers({ organizationCode: "steamory", departmentId, userIds });
  await page.reload();
  await count(page, 154).waitFor();
  await tick(page, 0);
  await inBar(page, "Select all 154").click();
  await inBar(page, "154 selected, 134 not on this page").waitFor();
  await inBar(page, "Move to …").click();
  await chooseTarget(page, "Finance");
  const move = button(page, "Move 154 people");
  await move.waitFor();
  assert.ok(await move.isDisabled());
  await dialog(page).getByLabel("Type 154 to confirm").fill("15");
  assert.ok(await move.isDisabled());
  await dialog(page).getByLabel("Type 154 to confirm").fill("154");
  await move.click();
  await page.getByText("Moved 154 people from Sales to Finance").waitFor();
  await count(page, 0).waitFor();
  assert.deepEqual(await idsOf(client, departmentId), []);
  assert.ok(userIds.every((id) => made.some(({ userId }) => userId === id)));
  const inFinance = await idsOf(client, await financeOf(client));
  assert.ok(userIds.every((id) => inFinance.includes(id)));
  assert.deepEqual(complaints, []);
});

it("keeps those selected for whom it failed, says why, and tries only them again", async (t) => {
  const { page, client, department, sandbox } = await openSales(t, { sandbox: ["--faults"] });
  await count(page, 34).waitFor();
  await tick(page, 0, 1, 2);
  const chosen = await shownIds(page, 0, 1, 2);
  await inBar(page, "Remove").click();
  await button(page, "Remove 3 people").waitFor();
  await client.deleteUsersBatch({ userIds: [chosen[1]] });
  await fault(sandbox, {
    match: { path: "/api/v3/remove-department-members" },
    times: 3,
    fault: { kind: "answer", status: 503 },
  });
  await button(page, "Remove 3 people").click();
  await dialog(page).getByText("3 people not changed").waitFor();
  await dialog(page).getByText("They stay selected.").waitFor();
  await photograph(page, "many-failed-1280-light");
  await button(page, "Try the 3 again").click();
  // The one who does not exist any more makes the service refuse all three: the others go without them.
  await dialog(page).getByText("1 person not changed").waitFor();
  await dialog(page).getByText("2 of 3 removed").waitFor();
  await dialog(page).getByRole("button", { name: "Copy" }).waitFor();
  await button(page, "Close").last().click();
  await inBar(page, /^1 selected/).waitFor();
  const ids = await idsOf(client, department.departmentId);
  assert.ok(chosen.every((id) => !ids.includes(id)));
});

it("reads back what a lost response has left, and counts who was moved after all as moved", async (t) => {
  const { page, client, department } = await openSales(t);
  await count(page, 34).waitFor();
  await tick(page, 0, 1);
  const chosen = await shownIds(page, 0, 1);
  await inBar(page, "Remove").click();
  await button(page, "Remove 2 people").waitFor();
  // The service has done it, and nobody hears of it.
  await page.route("**/api/v3/remove-department-members", async (route) => {
    await route.fetch();
    await route.abort();
  });
  await button(page, "Remove 2 people").click();
  await page.getByText("Removed 2 people from Sales").waitFor();
  await count(page, 32).waitFor();
  const ids = await idsOf(client, department.departmentId);
  assert.ok(chosen.every((id) => !ids.includes(id)));
});

it("stops, says whom it did not reach, and keeps them selected", async (t) => {
  const { page, client, department } = await openSales(t);
  await count(page, 34).waitFor();
  await tick(page, ...Array.from({ length: 20 }, (_, index) => index));
  await inBar(page, "Make leader").click();
  const submit = dialog(page).getByRole("button", { name: /^Make .* leaders?$/ });
  await submit.waitFor();
  let made = 0;
  await page.route("**/api/v3/set-user-departments", async (route) => {
    if (++made === 1) await button(page, "Stop").click();
    await route.continue();
  });
  await submit.click();
  await dialog(page)
    .getByText(/ not reached$/)
    .waitFor();
  await button(page, "Close").last().click();
  await inBar(page, /selected/).waitFor();
  const { data } = await client.getDepartment({ organizationCode: "steamory", departmentId: department.departmentId });
  assert.ok(data.leaderUserIds.length < 20);
});

it("can be used on a phone", async (t) => {
  const { page, complaints } = await openSales(t, { look: PHONE });
  await count(page, 34).waitFor();
  await tick(page, 0, 1);
  await inBar(page, "2 selected").waitFor();
  await assertAccessible(page, "the bar of a selection");
  const low = await bar(page)
    .getByRole("button")
    .evaluateAll((all) => all.filter((one) => one.getBoundingClientRect().height < 44).length);
  assert.equal(low, 0);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
  await photograph(page, "many-bar-390-light");
  await inBar(page, "Remove").click();
  await button(page, "Remove 2 people").waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
  await photograph(page, "many-remove-390-light");
  assert.deepEqual(complaints, []);
});

it("returns the focus to the button after Escape, and to the heading where the button is gone", async (t) => {
  const { page } = await openSales(t);
  await count(page, 34).waitFor();
  const focused = (name) => page.waitForFunction((name) => document.activeElement?.textContent === name, name);
  await button(page, "Add members").press("Enter");
  await dialog(page).getByRole("list", { name: "Found" }).waitFor();
  await page.keyboard.press("Escape");
  await focused("Add members");
  await tick(page, 0);
  await inBar(page, "Remove").press("Enter");
  await button(page, "Remove 1 person").waitFor();
  await page.keyboard.press("Escape");
  await focused("Remove");
  await inBar(page, "Remove").press("Enter");
  await button(page, "Remove 1 person").press("Enter");
  await page.getByText("Removed 1 person from Sales").waitFor();
  await focused("Members (33)");
});

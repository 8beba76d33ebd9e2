// What the list of members says of each person, and what it offers where there is nobody.
import assert from "node:assert/strict";
import { it } from "node:test";
import { photograph } from "./lib/console.js";
import { button, count, openSales, row, rows } from "./lib/members.js";
import { dialog, heading } from "./lib/tree.js";

const STATES = { Activated: "正常", Suspended: "已暂停", Deactivated: "已停用", Resigned: "已离职", Archived: "已归档" };

it("calls each state of an account the same in the list and in the drawer, in Chinese", async (t) => {
  const { page, client, department } = await openSales(t, { look: { locale: "zh-CN" } });
  const title = (members) => page.getByRole("heading", { level: 2, name: `成员（${members}）`, exact: true });
  await title(34).waitFor();
  const input = { organizationCode: "steamory", departmentId: department.departmentId };
  const { data: ids } = await client.listDepartmentMemberIds(input);
  const people = Object.entries(STATES).map(([status, word], index) => ({ status, word, userId: ids[index] }));
  for (const { userId, status } of people) await client.updateUser({ userId, status });
  const { data: users } = await client.getUserBatch({ userIds: people.map(({ userId }) => userId) });
  await page.reload();
  await title(34).waitFor();
  for (const { userId, word, status } of people) {
    assert.equal(users.find((user) => user.userId === userId).status, status);
    await page.locator(`tr[data-row-key="${userId}"]`).getByText(word, { exact: true }).waitFor();
  }
  const drawer = page.locator(".person-drawer .person-status");
  for (const { userId, word } of people) {
    await page.locator(`tr[data-row-key="${userId}"]`).getByRole("link").click();
    await drawer.getByText(word, { exact: true }).waitFor();
    await page.goBack();
    await drawer.waitFor({ state: "hidden" });
  }
});

it("names the departments of everybody below, and has no column of them for one department", async (t) => {
  const { page, client, department, complaints } = await openSales(t);
  await count(page, 34).waitFor();
  assert.equal(await page.getByRole("columnheader", { name: "Departments" }).count(), 0);
  const { departmentId } = department;
  const { data } = await client.listDepartmentMembers({
    organizationCode: "steamory",
    departmentId,
    includeChildrenDepartments: true,
    limit: 20,
    withDepartmentIds: true,
  });
  await page.getByRole("checkbox", { name: "Include sub-departments" }).click();
  await page.getByRole("columnheader", { name: "Departments" }).waitFor();
  const person = data.list.find(({ departmentIds }) => !departmentIds.includes(departmentId));
  const { data: own } = await client.getUserDepartments({ userId: person.userId, limit: 50 });
  for (const { name } of own.list) await row(page, person.username).getByText(name).first().waitFor();
  assert.equal(await rows(page).getByText("Below", { exact: true }).count(), 0);
  await photograph(page, "members-below-1280-light");
  assert.deepEqual(complaints, []);
});

it("offers what to do next where there is nobody: add, look below, clear the search", async (t) => {
  const { page, client, url } = await openSales(t);
  await count(page, 34).waitFor();
  const make = async (name, parentDepartmentId) =>
    (await client.createDepartment({ organizationCode: "steamory", name, parentDepartmentId })).data.departmentId;
  const empty = await make("Empty", "root");
  await page.goto(`${url}/o/steamory/d/${empty}`);
  await heading(page, "Empty").waitFor();
  const table = page.getByRole("main").getByRole("table");
  await table.getByRole("button", { name: "Add members" }).click();
  await dialog(page).getByText("Add members to Empty").waitFor();
  await button(page, "Cancel").click();

  const below = await make("Below it", empty);
  const [userId] = (await client.listDepartmentMemberIds({ organizationCode: "steamory", departmentId: "root" })).data.concat(
    (await client.listUsers({})).data.list.map((user) => user.userId),
  );
  await client.addDepartmentMembers({ organizationCode: "steamory", departmentId: below, userIds: [userId] });
  await page.reload();
  await table.getByRole("button", { name: "Include sub-departments" }).click();
  await count(page, 1).waitFor();

  await page.getByRole("searchbox", { name: "Search members" }).fill("nobody of this name");
  await table.getByRole("button", { name: "Clear search" }).click();
  await count(page, 1).waitFor();
});

it("keeps name, contact and status together in a very wide window", async (t) => {
  const { page } = await openSales(t, { look: { viewport: { width: 1920, height: 1000 } } });
  await count(page, 34).waitFor();
  const { width } = await page.getByRole("main").getByRole("table").boundingBox();
  assert.ok(width <= 1200, `the table is ${width} px wide`);
  await photograph(page, "members-1920-light");
});

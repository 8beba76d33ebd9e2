// People from a pasted list: what is taken for a person, what is said before anybody is added, and after it.
import assert from "node:assert/strict";
import { it } from "node:test";
import { assertAccessible } from "./lib/accessible.js";
import { PHONE, photograph } from "./lib/console.js";
import { button, count, openSales } from "./lib/members.js";
import { dialog } from "./lib/tree.js";

async function peopleOutside(client, { departmentId }) {
  const people = [];
  for await (const user of client.iterate.listUsers({ options: { withDepartmentIds: true } })) {
    if (!user.departmentIds.includes(departmentId)) people.push(user);
  }
  return people;
}

const memberIds = async (client, { departmentId }) =>
  (await client.listDepartmentMemberIds({ organizationCode: "steamory", departmentId })).data;

async function paste(page, text) {
  await button(page, "Add members").click();
  await dialog(page).getByText("Paste a list").click();
  await dialog(page).getByRole("textbox", { name: "People" }).fill(text);
}

/** The row of the check of somebody, with what is said of them. */
const checked = (page, who, result) => dialog(page).getByRole("row").filter({ hasText: who }).filter({ hasText: result });

it("adds the people of both ways: those chosen by a search, and those of the list", async (t) => {
  const { page, client, department } = await openSales(t);
  await count(page, 34).waitFor();
  await button(page, "Add members").click();
  for (const name of ["luo.jie", "ma.jie"]) {
    await dialog(page).getByRole("searchbox", { name: "Search people" }).fill(name);
    const found = dialog(page)
      .getByRole("listitem")
      .filter({ hasText: `${name}@` });
    await found.getByRole("checkbox").check();
  }
  await dialog(page).getByText("Paste a list").click();
  const [fresh] = (await peopleOutside(client, department)).filter(({ username }) => !/^(luo|ma)\.jie$/.test(username));
  await dialog(page).getByRole("textbox", { name: "People" }).fill(fresh.username);
  await button(page, "Check 3 people").click();
  await button(page, "Add 3 people").click();
  await count(page, 37).waitFor();
  const ids = await memberIds(client, department);
  assert.ok(ids.includes(fresh.userId));
  assert.equal(ids.length, 37);
});

it("says that nobody was added when nobody is found, as a warning with the list, and adds nobody", async (t) => {
  const { page, requests, complaints } = await openSales(t);
  await count(page, 34).waitFor();
  await paste(page, "ghost1\nghost2");
  await button(page, "Check 2 people").click();
  await dialog(page).getByText("None of these people were found. Nobody was added.").waitFor();
  await dialog(page).getByText("2 were not found").waitFor();
  await dialog(page).getByText("ghost1, ghost2").waitFor();
  assert.equal(await dialog(page).getByRole("progressbar").count(), 0);
  assert.ok(await button(page, "Add").isDisabled());
  await photograph(page, "members-none-found-1280-light");
  assert.equal(requests.filter((request) => request.url().includes("/add-department-members")).length, 0);
  assert.deepEqual(complaints, []);
});

it("takes names with addresses, phones, and columns of a spreadsheet for what they are", async (t) => {
  const { page, client, department } = await openSales(t);
  await count(page, 34).waitFor();
  const [one, two, three, four, five] = await peopleOutside(client, department);
  await paste(page, `"Doe, Jane" <${one.email}>, ${two.email.toUpperCase()}; +86 ${three.phone}\n${four.externalId}`);
  await dialog(page).getByText("4 people · Detected: Username, Email address, Phone number").waitFor();
  await button(page, "Check 4 people").click();
  await button(page, "Add 4 people").waitFor();
  await button(page, "Back").click();

  const field = dialog(page).getByRole("textbox", { name: "People" });
  await field.fill(`Name\tEmail\tTown\n${five.name}\t${five.email}\tBerlin\nJane Doe\t${one.email}\tParis`);
  await button(page, "Check 2 people").click();
  await button(page, "Add 2 people").waitFor();
  await button(page, "Back").click();

  await field.fill(`${five.name}\t${five.username}\n${two.name}\t${two.username}`);
  await button(page, "Check 2 people").click();
  await button(page, "Add 2 people").waitFor();
  await button(page, "Back").click();

  // What the page takes them for can be changed: then nobody is found.
  await dialog(page).getByRole("combobox", { name: "Identify people by" }).click();
  await page.locator(".ant-select-item-option").filter({ hasText: "External ID" }).click();
  await button(page, "Check 2 people").click();
  await dialog(page).getByText("None of these people were found. Nobody was added.").waitFor();
});

it("shows before anybody is added who is found, repeated, not active, a member or unknown, and adds those ticked", async (t) => {
  const { page, client, department, complaints } = await openSales(t);
  await count(page, 34).waitFor();
  const [fresh, twice, suspended, left] = await peopleOutside(client, department);
  const [member] = await memberIds(client, department);
  await client.updateUser({ userId: suspended.userId, status: "Suspended" });
  await client.updateUser({ userId: left.userId, status: "Deactivated" });
  const users = [fresh, twice, suspended, left].map(({ username }) => username);
  await paste(page, [...users, twice.email, twice.username, member, "ghost"].join("\n"));
  await button(page, "Check 7 people").click();
  await checked(page, "ghost", "Not found").waitFor();
  await checked(page, suspended.name, "Suspended").waitFor();
  await checked(page, left.name, "Deactivated").waitFor();
  await checked(page, fresh.name, "Found").waitFor();
  await checked(page, twice.name, "Found").waitFor();
  assert.equal(await checked(page, twice.name, "Duplicate").count(), 2);
  assert.equal(await dialog(page).getByRole("row").filter({ hasText: "Already a member" }).count(), 1);
  const box = (who, result) => checked(page, who, result).getByRole("checkbox");
  assert.equal(await box(suspended.name, "Suspended").isChecked(), false);
  assert.equal(await box(fresh.name, "Found").isChecked(), true);
  assert.ok(await box("ghost", "Not found").isDisabled());
  await dialog(page).getByText("2 accounts are not active.", { exact: false }).waitFor();
  await assertAccessible(page, "the check of a list");
  await photograph(page, "members-check-1280-light");

  await button(page, "Add 2 people").waitFor();
  await dialog(page).getByText("Suspended", { exact: false }).first().waitFor();
  await box(suspended.name, "Suspended").check();
  await box(fresh.name, "Found").uncheck();
  await button(page, "Add 2 people").click();
  await dialog(page).getByText("2 of 2 added").waitFor();
  await dialog(page).getByText("1 was not found").waitFor();
  const ids = await memberIds(client, department);
  assert.deepEqual(
    [fresh, twice, suspended, left].map(({ userId }) => ids.includes(userId)),
    [false, true, true, false],
  );
  assert.deepEqual(complaints, []);
});

it("looks a long list up in requests of fifty, and adds it", async (t) => {
  const { page, client, requests } = await openSales(t);
  await count(page, 34).waitFor();
  const users = Array.from({ length: 300 }, (_, index) => ({ username: `n${index}`, name: `New ${index}` }));
  for (let start = 0; start < users.length; start += 50) await client.createUsersBatch({ list: users.slice(start, start + 50) });
  await paste(page, users.map(({ username }) => username).join("\n"));
  const calls = (path) => requests.filter((request) => request.url().includes(path)).length;
  // The page itself asks for the leaders.
  const before = calls("/get-user-batch");
  await button(page, "Check 300 people").click();
  await button(page, "Add 300 people").click();
  await dialog(page).getByText("300 of 300 added").waitFor();
  assert.equal(calls("/get-user-batch") - before, 6);
  assert.equal(calls("/add-department-members"), 6);
  await button(page, "Close").last().click();
  await count(page, 334).waitFor();
});

it("asks before Escape throws a list away", async (t) => {
  const { page } = await openSales(t);
  await count(page, 34).waitFor();
  await paste(page, "guo.jie");
  await page.keyboard.press("Escape");
  const question = page.getByRole("dialog").filter({ hasText: "Discard what you entered?" });
  await question.getByRole("button", { name: "Keep editing" }).click();
  await question.waitFor({ state: "hidden" });
  assert.equal(await page.getByRole("textbox", { name: "People" }).inputValue(), "guo.jie");
  await page.getByRole("textbox", { name: "People" }).press("Escape");
  await question.getByRole("button", { name: "Discard" }).click();
  await page.getByRole("textbox", { name: "People" }).waitFor({ state: "hidden" });
});

it("draws the bar as long as its percent says", async (t) => {
  const { page, client, department } = await openSales(t, { look: { reducedMotion: "no-preference" } });
  await count(page, 34).waitFor();
  const fresh = (await peopleOutside(client, department)).slice(0, 60);
  await button(page, "Add members").click();
  await dialog(page).getByText("Paste a list").click();
  await dialog(page)
    .getByRole("textbox", { name: "People" })
    .fill(fresh.map(({ username }) => username).join("\n"));
  await button(page, "Check 60 people").click();
  await button(page, "Add 60 people").click();
  await dialog(page).getByText("60 of 60 added").waitFor();
  const track = page.locator(".ant-progress-track").first();
  await track.waitFor();
  assert.equal(await track.evaluate((bar) => getComputedStyle(bar).transitionDuration), "0s");
});

it("shows the check of a list on a phone without a sideways scroll", async (t) => {
  const { page, client, department } = await openSales(t, { look: PHONE });
  await count(page, 34).waitFor();
  const fresh = (await peopleOutside(client, department)).slice(0, 30);
  await paste(page, [...fresh.map(({ email }) => email), "nobody@steamory.example"].join("\n"));
  await button(page, "Check 31 people").click();
  await button(page, "Add 30 people").waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
  const small = await dialog(page)
    .locator(".members-states label")
    .evaluateAll((all) => all.filter((one) => one.clientHeight < 42));
  assert.equal(small.length, 0);
  await assertAccessible(page, "the check of a list on a phone");
  await photograph(page, "members-check-390-light");
});

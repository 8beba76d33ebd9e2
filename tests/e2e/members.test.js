// The members of a department: read, sorted, searched, added, taken out.
import assert from "node:assert/strict";
import { it } from "node:test";
import { assertAccessible } from "./lib/accessible.js";
import { fault, open, photograph } from "./lib/console.js";
import { button, count, openSales, row, rows } from "./lib/members.js";
import { dialog } from "./lib/tree.js";

/** So often that the server's client gives up, and works again afterwards. */
const failing = (path) => ({ match: { path }, times: 3, fault: { kind: "answer", status: 503 } });

async function membersOf(client, { departmentId }) {
  return (await client.listDepartmentMemberIds({ organizationCode: "steamory", departmentId })).data;
}

/** All people, parted by whether they are in a department. */
async function everybody(client, { departmentId }) {
  const people = { members: [], others: [] };
  for await (const user of client.iterate.listUsers({ options: { withDepartmentIds: true } })) {
    people[user.departmentIds.includes(departmentId) ? "members" : "others"].push(user);
  }
  return people;
}

it("shows the members page by page, and an address leads to the same page again", async (t) => {
  const { page, complaints } = await openSales(t);
  await count(page, 34).waitFor();
  assert.equal(await rows(page).count(), 20);
  const first = await rows(page).first().textContent();
  await photograph(page, "members-1280-light");
  await page.getByTitle("2", { exact: true }).click();
  await page.waitForURL(/\?page=2$/);
  await page.waitForFunction(() => document.querySelectorAll("tbody tr[data-row-key]").length === 14);
  const names = await rows(page).allTextContents();
  assert.ok(!names.includes(first), "another page has other people");
  await page.reload();
  await rows(page).nth(13).waitFor();
  assert.deepEqual(await rows(page).allTextContents(), names);
  await page.goBack();
  await rows(page).nth(19).waitFor();
  assert.equal(await rows(page).first().textContent(), first);
  assert.deepEqual(complaints, []);
});

it("sorts, and takes in the departments below, of whose members none can be taken out here", async (t) => {
  const { page, client, department, complaints } = await openSales(t);
  await count(page, 34).waitFor();
  const latest = await rows(page).first().textContent();
  await page.getByRole("combobox", { name: "Sort by" }).click();
  await page.locator(".ant-select-item-option").filter({ hasText: "Longest here" }).click();
  await page.waitForURL(/sort=JoinDepartmentAt\.Asc/);
  await page.waitForFunction((was) => document.querySelector("tbody tr[data-row-key]").textContent !== was, latest);

  const { departmentId } = department;
  const input = {
    organizationCode: "steamory",
    departmentId,
    includeChildrenDepartments: true,
    limit: 50,
    withDepartmentIds: true,
  };
  const { data } = await client.listDepartmentMembers(input);
  assert.ok(data.totalCount > 34, "there are people below");
  await page.getByRole("checkbox", { name: "Include sub-departments" }).click();
  await page.waitForURL(/below=1/);
  await count(page, data.totalCount).waitFor();
  await rows(page).first().waitFor();
  const below = rows(page).filter({ has: page.locator(".ant-checkbox-disabled") });
  await below.first().waitFor();
  assert.ok(await below.first().getByRole("checkbox").isDisabled());
  assert.deepEqual(complaints, []);
});

it("finds members while somebody types, and keeps what is looked for in the address", async (t) => {
  const { page, requests, complaints } = await openSales(t);
  await count(page, 34).waitFor();
  // Letter by letter, faster than any person: a machine that does much else must not make pauses of its own.
  await page.getByRole("searchbox", { name: "Search members" }).evaluate((field) => {
    const { set } = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value");
    for (let end = 1; end <= "guo.jie".length; end++) {
      set.call(field, "guo.jie".slice(0, end));
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }
  });
  await count(page, 1).waitFor();
  await row(page, "guo.jie@steamory.example").waitFor();
  const searches = requests.filter((request) => request.url().includes("/search-department-members"));
  assert.equal(searches.length, 1, "one request for seven letters");
  assert.match(page.url(), /\?q=guo\.jie$/);
  await page.reload();
  await count(page, 1).waitFor();
  assert.equal(await page.getByRole("searchbox", { name: "Search members" }).inputValue(), "guo.jie");
  await page.getByRole("searchbox", { name: "Search members" }).fill("nobody of this name");
  await page.getByText("No results for “nobody of this name”").waitFor();
  assert.deepEqual(complaints, []);
});

it("takes people out of the department, at once on the page, and says what becomes of them", async (t) => {
  const { page, client, department, complaints } = await openSales(t);
  await count(page, 34).waitFor();
  const before = await membersOf(client, department);
  const chosen = await rows(page).nth(1).getAttribute("data-row-key");
  await rows(page).nth(1).getByRole("checkbox").check();
  await rows(page).nth(2).getByRole("checkbox").check();
  await button(page, "Remove").click();
  await dialog(page).getByText("They also stop leading it", { exact: false }).waitFor();
  await button(page, "Remove 2 people").waitFor();
  await photograph(page, "members-remove-1280-light");
  await button(page, "Remove 2 people").click();
  await page.getByText("Removed 2 people from Sales").waitFor();
  await count(page, 32).waitFor();
  const after = await membersOf(client, department);
  assert.equal(after.length, 32);
  assert.ok(!after.includes(chosen) && after.every((id) => before.includes(id)));
  assert.deepEqual(complaints, []);
});

it("leaves people where they are when the service refuses to take them out, and can try again", async (t) => {
  const { page, client, department, sandbox } = await openSales(t, { sandbox: ["--faults"] });
  await count(page, 34).waitFor();
  await rows(page).first().getByRole("checkbox").check();
  await button(page, "Remove").click();
  await fault(sandbox, failing("/api/v3/remove-department-members"));
  await button(page, "Remove 1 person").click();
  await dialog(page).getByText("1 person not changed").waitFor();
  await count(page, 34).waitFor();
  assert.equal((await membersOf(client, department)).length, 34);
  await button(page, "Try again").click();
  await page.getByText("Removed 1 person from Sales").waitFor();
  assert.equal((await membersOf(client, department)).length, 33);
});

it("adds people who were searched, marks those who are members, and keeps who was chosen meanwhile", async (t) => {
  const { page, client, department, complaints } = await openSales(t);
  await count(page, 34).waitFor();
  await button(page, "Add members").click();
  const search = dialog(page).getByRole("searchbox", { name: "Search people" });
  await search.fill("guo.jie");
  const found = dialog(page).getByRole("list", { name: "Found" }).getByRole("checkbox");
  await dialog(page).getByText("already a member").and(dialog(page).locator("li:only-child *")).waitFor();
  assert.ok(await found.isDisabled());
  for (const name of ["luo.jie", "ma.jie"]) {
    await search.fill(name);
    await dialog(page)
      .getByRole("listitem")
      .filter({ hasText: `${name}@` })
      .getByRole("checkbox")
      .check();
  }
  await photograph(page, "members-add-1280-light");
  await assertAccessible(page, "adding members");
  await button(page, "Add 2 people").click();
  await dialog(page).getByText("2 of 2 added").waitFor();
  await button(page, "Close").last().click();
  await count(page, 36).waitFor();
  await row(page, "luo.jie@").waitFor();
  assert.equal((await membersOf(client, department)).length, 36);
  assert.deepEqual(complaints, []);
});

it("adds a pasted list in several requests, and says who is not known and who was a member", async (t) => {
  const { page, client, department } = await openSales(t);
  await count(page, 34).waitFor();
  const { others, members } = await everybody(client, department);
  const emails = [...others.slice(0, 120), members[0]].map(({ email }) => email.toUpperCase());
  await button(page, "Add members").click();
  await dialog(page).getByText("Paste a list").click();
  const list = [...emails, "nobody@steamory.example", emails[0]].join("\n");
  await dialog(page).getByRole("textbox", { name: "People" }).fill(list);
  await dialog(page).getByText("122 people · Detected: Email address").waitFor();
  await button(page, "Check 122 people").click();
  await photograph(page, "members-checked-1280-light");
  await button(page, "Add 120 people").click();
  await dialog(page).getByText("120 of 120 added").waitFor();
  await dialog(page).getByText("1 was already a member.").waitFor();
  await dialog(page).getByText("1 was not found").waitFor();
  await dialog(page).getByText("nobody@steamory.example").waitFor();
  await photograph(page, "members-added-1280-light");
  await button(page, "Close").last().click();
  await count(page, 154).waitFor();
  assert.equal((await membersOf(client, department)).length, 154);
});

it("tells exactly who was not added when the service fails half way, and goes on from there", async (t) => {
  const { page, client, department, sandbox } = await openSales(t, { sandbox: ["--faults"] });
  await count(page, 34).waitFor();
  const fresh = (await everybody(client, department)).others.slice(0, 70);
  await button(page, "Add members").click();
  await dialog(page).getByText("Paste a list").click();
  await dialog(page)
    .getByRole("textbox", { name: "People" })
    .fill(fresh.map(({ username }) => username).join(", "));
  const path = "/api/v3/add-department-members";
  // The first one is answered as ever.
  const first = { match: { path }, fault: { kind: "content_type", value: "application/json" } };
  await fault(sandbox, first, failing(path));
  await button(page, "Check 70 people").click();
  await button(page, "Add 70 people").click();
  await dialog(page).getByText("20 people: result unknown").waitFor();
  await dialog(page).getByText(fresh[69].name).first().waitFor();
  await dialog(page).getByText("50 of 70 added").waitFor();
  await photograph(page, "members-half-added-1280-light");
  assert.equal((await membersOf(client, department)).length, 84);
  await button(page, "Back").click();
  await button(page, "Check 70 people").click();
  await button(page, "Add 20 people").click();
  await dialog(page).getByText("20 of 20 added").waitFor();
  await dialog(page).getByText("50 were already members.").waitFor();
  assert.equal((await membersOf(client, department)).length, 104);
});

it("stops when it is told to, and says who was not added", async (t) => {
  const { page, client, department } = await openSales(t);
  await count(page, 34).waitFor();
  const fresh = (await everybody(client, department)).others.slice(0, 120);
  await button(page, "Add members").click();
  await dialog(page).getByText("Paste a list").click();
  await dialog(page)
    .getByRole("textbox", { name: "People" })
    .fill(fresh.map(({ username }) => username).join("\n"));
  // Told while the second request is under way, which ends all the same.
  let made = 0;
  await page.route("**/api/v3/add-department-members", async (route) => {
    if (++made === 2) await button(page, "Stop").click();
    await route.continue();
  });
  await button(page, "Check 120 people").click();
  await button(page, "Add 120 people").click();
  await dialog(page).getByText("20 people were not added").waitFor();
  await dialog(page).getByText("100 of 120 added").waitFor();
  assert.equal((await membersOf(client, department)).length, 134);
});

it("finds people by names that differ in case alone, and leaves the way back open from a page that is none", async (t) => {
  const { page, client, department, url } = await openSales(t);
  await count(page, 34).waitFor();
  for (const username of ["Casey", "casey"]) await client.createUser({ username, name: `The ${username}` });
  await button(page, "Add members").click();
  await dialog(page).getByText("Paste a list").click();
  await dialog(page).getByRole("textbox", { name: "People" }).fill("Casey\ncasey\nCASEY");
  await button(page, "Check 3 people").click();
  await button(page, "Add 2 people").click();
  await dialog(page).getByText("2 of 2 added").waitFor();
  await dialog(page).getByText("1 was not found").waitFor();
  await button(page, "Close").last().click();
  await count(page, 36).waitFor();
  await page.goto(`${url}/o/steamory/d/${department.departmentId}?page=9`);
  await page.waitForURL(/\?page=2$/);
  await page.goBack();
  await page.waitForURL((address) => !address.search.includes("page"));
});

it("lets those who may only look do just that", async (t) => {
  const { page, complaints } = await openSales(t, { as: "vera" });
  await count(page, 34).waitFor();
  assert.ok(await button(page, "Add members").isDisabled());
  assert.equal(await rows(page).getByRole("checkbox").count(), 0);
  assert.deepEqual(complaints, []);
});

it("asks for no more than a page, however many members there are", async (t) => {
  const { page, requests } = await open(t, { at: "/o/horizon?below=1", sandbox: ["--seed", "50x2000"] });
  await page.getByRole("heading", { level: 2, name: "Members (2,000)" }).waitFor();
  assert.equal(await rows(page).count(), 20);
  const asked = requests.filter((request) => request.url().includes("/list-department-members"));
  assert.ok(asked.every((request) => new URL(request.url()).searchParams.get("limit") <= 20));
});

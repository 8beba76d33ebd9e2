// The leaders of a department, chosen on its page.
import assert from "node:assert/strict";
import { it } from "node:test";
import { assertAccessible } from "./lib/accessible.js";
import { fault, open, PHONE, photograph } from "./lib/console.js";
import { openSales, row } from "./lib/members.js";
import { drawer, leader } from "./lib/people.js";
import { dialog, heading, service } from "./lib/tree.js";

const organizationCode = "steamory";
const UPDATE = "/api/v3/update-department";
const choose = (page) => page.getByRole("main").getByRole("button", { name: "Choose leaders" });
const change = (page) => page.getByRole("main").getByRole("button", { name: "Change leaders" });
const search = (page) => dialog(page).getByRole("searchbox", { name: "Search people" });
const members = (page) => dialog(page).getByRole("list", { name: "Members of Sales" });
const others = (page) => dialog(page).getByRole("list", { name: "Other people" });
const chosen = (page) => dialog(page).getByRole("list", { name: "Leaders" });
const save = (page) => dialog(page).getByRole("button", { name: /Save$/ });

/** The console at Sales without leaders, and a person of Sales and one of elsewhere, each with a name of their own. */
async function openLeaders(t, { leaders = () => [], ...options } = {}) {
  const people = {};
  let client, departmentId;
  const at = async (sandbox) => {
    client = service(sandbox);
    departmentId = (await client.getDepartment({ organizationCode, departmentCode: "sales" })).data.departmentId;
    const make = async (name, departmentIds) => (await client.createUser({ name, username: name, departmentIds })).data.userId;
    people.inside = await make("Ingrid Inside", [departmentId]);
    people.second = await make("Second Inside", [departmentId]);
    people.outside = await make("Otto Outside", []);
    await client.updateDepartment({ organizationCode, departmentId, leaderUserIds: leaders(people) });
    return `/o/steamory/d/${departmentId}`;
  };
  const opened = await open(t, { at, ...options });
  await heading(opened.page, "Sales").waitFor();
  const leadersOf = async () => (await client.getDepartment({ organizationCode, departmentId })).data.leaderUserIds;
  return { ...opened, people, client, departmentId, leadersOf };
}

it("chooses leaders from the members first and from everybody, and sends them and nothing else", async (t) => {
  const { page, people, leadersOf, departmentId, complaints } = await openLeaders(t);
  await choose(page).click();
  await members(page).getByRole("checkbox").first().waitFor();
  await search(page).and(page.locator(":focus")).waitFor();
  assert.equal(await others(page).count(), 0, "nobody else before a search");
  // Who joined last comes first.
  await members(page)
    .getByRole("checkbox", { name: /^Ingrid Inside/ })
    .check();
  await search(page).fill("side");
  await members(page)
    .getByRole("checkbox", { name: /^Second Inside/ })
    .waitFor();
  await others(page)
    .getByRole("checkbox", { name: /^Otto Outside/ })
    .check();
  assert.deepEqual(await members(page).getByRole("checkbox").count(), 2);
  assert.deepEqual(await chosen(page).getByRole("listitem").allTextContents(), ["Ingrid Inside", "Otto Outside"]);
  await assertAccessible(page, "choose leaders");
  await photograph(page, "leaders-choose-1280");

  const request = page.waitForRequest((request) => request.url().endsWith(UPDATE));
  await save(page).click();
  assert.deepEqual((await request).postDataJSON(), {
    organizationCode,
    departmentId,
    leaderUserIds: [people.inside, people.outside],
  });
  await dialog(page).waitFor({ state: "hidden" });
  await page.getByText("Saved the leaders of Sales").waitFor();
  assert.deepEqual(await leadersOf(), [people.inside, people.outside]);
  const facts = page.getByRole("main").locator("header dl").first();
  await facts.getByRole("link", { name: "Otto Outside" }).waitFor();
  await facts.getByRole("link", { name: "Ingrid Inside" }).waitFor();
  // The focus returns.
  await change(page).and(page.locator(":focus")).waitFor();
  assert.deepEqual(complaints, []);
});

it("shows at once in the list of members and in the drawer of a person that they lead", async (t) => {
  const { page } = await openLeaders(t);
  // The drawer has read the person's departments before.
  await row(page, "Ingrid Inside").getByRole("link").click();
  await leader(page, "Sales").waitFor();
  assert.equal(await leader(page, "Sales").isChecked(), false);
  await drawer(page).getByRole("button", { name: "Close" }).click();
  await drawer(page).waitFor({ state: "hidden" });

  await choose(page).click();
  await members(page)
    .getByRole("checkbox", { name: /^Ingrid Inside/ })
    .check();
  await save(page).click();
  await row(page, "Ingrid Inside").getByText("Leader", { exact: true }).waitFor();
  await row(page, "Ingrid Inside").getByRole("link").click();
  await drawer(page).getByRole("switch", { name: "Leads Sales", checked: true }).waitFor();
});

it("takes leaders out, by their tag or in the list, down to none", async (t) => {
  const { page, people, leadersOf } = await openLeaders(t, { leaders: ({ inside, outside }) => [inside, outside] });
  await change(page).click();
  await members(page)
    .getByRole("checkbox", { name: /^Ingrid Inside/, checked: true })
    .waitFor();
  assert.equal(await save(page).isDisabled(), true, "nothing is changed");
  await chosen(page).getByRole("button", { name: "Deselect Otto Outside" }).click();
  await save(page).click();
  await dialog(page).waitFor({ state: "hidden" });
  assert.deepEqual(await leadersOf(), [people.inside]);

  await change(page).click();
  await members(page)
    .getByRole("checkbox", { name: /^Ingrid Inside/ })
    .uncheck();
  await dialog(page).getByText("No leaders chosen").waitFor();
  await save(page).click();
  await choose(page).waitFor();
  assert.deepEqual(await leadersOf(), []);
});

it("keeps a leader whom somebody else has added meanwhile", async (t) => {
  const { page, people, client, departmentId, leadersOf } = await openLeaders(t, { leaders: ({ inside }) => [inside] });
  await change(page).click();
  await members(page)
    .getByRole("checkbox", { name: /^Ingrid Inside/ })
    .uncheck();
  await members(page)
    .getByRole("checkbox", { name: /^Second Inside/ })
    .check();
  const leaderUserIds = [people.inside, people.outside];
  await client.updateDepartment({ organizationCode, departmentId, leaderUserIds });
  await save(page).click();
  await dialog(page).waitFor({ state: "hidden" });
  assert.deepEqual((await leadersOf()).sort(), [people.outside, people.second].sort());
});

it("keeps the choice when the service refuses it, and saves it after all", async (t) => {
  const { page, sandbox, people, leadersOf } = await openLeaders(t, { sandbox: ["--faults"] });
  await choose(page).click();
  await members(page)
    .getByRole("checkbox", { name: /^Ingrid Inside/ })
    .check();
  await fault(sandbox, { match: { path: UPDATE }, fault: { kind: "answer", statusCode: 422, message: "not on a Saturday" } });
  await save(page).click();
  await dialog(page)
    .getByText(/not on a Saturday/i)
    .waitFor();
  assert.deepEqual(await chosen(page).getByRole("listitem").allTextContents(), ["Ingrid Inside"]);
  await save(page).click();
  await dialog(page).waitFor({ state: "hidden" });
  assert.deepEqual(await leadersOf(), [people.inside]);
});

it("shows plain words to those who may only look", async (t) => {
  const { page } = await openSales(t, { as: "vera" });
  await heading(page, "Sales").waitFor();
  await page.getByRole("main").locator("header dt").first().waitFor();
  assert.equal(await choose(page).count(), 0);
  assert.equal(await change(page).count(), 0);
});

it("fits a phone, in dark colours and in Chinese", async (t) => {
  const { page } = await openLeaders(t, { look: { ...PHONE, colorScheme: "dark", locale: "zh-CN" } });
  const button = page.getByRole("main").getByRole("button", { name: "选择负责人" });
  await button.waitFor();
  const { height } = await button.boundingBox();
  assert.ok(height >= 44, `${height} pixels for a finger`);
  await button.click();
  await dialog(page).getByRole("list", { name: "Sales 的成员" }).waitFor();
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "nothing is wider than the window");
  await assertAccessible(page, "choose leaders on a phone");
  await photograph(page, "leaders-choose-390-dark");
});

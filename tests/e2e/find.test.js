// The search in the header: people, departments and organizations in one field.
import assert from "node:assert/strict";
import { it } from "node:test";
import { assertAccessible } from "./lib/accessible.js";
import { open, photograph, PHONE } from "./lib/console.js";
import { drawer, WANG } from "./lib/people.js";
import { heading, service } from "./lib/tree.js";

const field = (page) => page.getByRole("combobox", { name: "Search the directory" });
const results = (page) => page.getByRole("listbox", { name: "Search results" });
const group = (page, name) => results(page).getByRole("group", { name });
const options = (page, name) => group(page, name).getByRole("option");
/** While it waits for what was typed last, the list is dimmed. */
const isSettled = (page) => page.waitForFunction(() => document.querySelector('.find-list[aria-busy="true"]') === null);
const focused = (page) =>
  page.waitForFunction(() => document.activeElement?.getAttribute("aria-keyshortcuts") === "Control+K Meta+K");

it("finds people, departments and organizations, five of each, with the numbers of hits", async (t) => {
  const { page, sandbox, url, complaints } = await open(t, { at: null });
  const client = service(sandbox);
  const children = Array.from({ length: 7 }, (_, index) => `Orchard ${index + 1}`);
  await client.createDepartmentTree({ name: "Fruit", children });
  await client.createOrganization({ organizationName: "Orchard Fund", organizationCode: "fund" });
  for (let number = 1; number <= 6; number++)
    await client.createUser({ username: `orchard.${number}`, name: `Orchard Keeper ${number}` });
  await page.goto(`${url}/o/steamory`);
  await field(page).fill("orchard");
  await group(page, "People: 6").waitFor();
  await group(page, "Departments: 8").waitFor();
  await group(page, "Organizations: 1").waitFor();
  // And one that shows all.
  assert.equal(await options(page, "People").count(), 6);
  assert.equal(await options(page, "Departments").count(), 5);
  await page.getByRole("status").filter({ hasText: "15 found" }).waitFor({ state: "attached" });
  await isSettled(page);
  await assertAccessible(page, "results of a search");
  await photograph(page, "find-1280-light");
  await results(page).getByRole("option", { name: "Show all 6 people" }).click();
  await page.waitForURL(`${url}/people?q=orchard`);
  await page.getByRole("heading", { level: 1, name: "People (6)" }).waitFor();
  await results(page).waitFor({ state: "hidden" });
  assert.deepEqual(complaints, []);
});

it("finds a department by words in any order and by its code, and keeps the end of its path", async (t) => {
  const { page, sandbox, url, complaints } = await open(t, { at: null });
  const client = service(sandbox);
  const long = "A department with a name that is much too long for one line of the results of this search";
  await client.createDepartmentTree({ name: long, children: [{ name: "Parent of it", children: ["North Wind 7"] }] });
  await page.goto(`${url}/o/steamory`);
  await field(page).fill("7 wind");
  const option = options(page, "Departments: 1");
  await option.filter({ hasText: "North Wind 7" }).waitFor();
  const end = option.getByText("/ Parent of it");
  await end.waitFor();
  const [cut, shown] = await Promise.all([
    option.getByText(/A department with/).evaluate((element) => element.scrollWidth > element.clientWidth),
    end.evaluate((element) => element.scrollWidth <= element.clientWidth),
  ]);
  assert.deepEqual([cut, shown], [true, true], "the beginning is cut, the parent is whole");

  await field(page).fill("sales");
  await options(page, "Departments").filter({ hasText: "sales" }).first().waitFor();
  await field(page).press("Enter");
  await heading(page, "Sales").waitFor();
  assert.deepEqual(complaints, []);
});

it("opens what the arrows chose with Enter: a person in the drawer over the page", async (t) => {
  const { page, url } = await open(t, { at: "/o/steamory" });
  await heading(page, "蒸汽记忆 Steamory").waitFor();
  await page.keyboard.press("Control+k");
  await focused(page);
  await page.keyboard.type("wang.");
  const first = options(page, "People").first();
  await first.waitFor();
  await page.waitForFunction(() => document.activeElement?.getAttribute("aria-activedescendant"));
  const active = () => field(page).getAttribute("aria-activedescendant");
  const chosen = await active();
  assert.equal(chosen, await first.getAttribute("id"));
  assert.equal(await first.getAttribute("aria-selected"), "true");
  await page.keyboard.press("ArrowDown");
  assert.notEqual(await active(), chosen);
  await page.keyboard.press("ArrowUp");
  assert.equal(await active(), chosen);
  await page.keyboard.press("Home");
  await page.keyboard.press("End");
  await page.keyboard.type("wei");
  await group(page, "People: 1").waitFor();
  await page.keyboard.press("Enter");
  await page.waitForURL(`${url}/o/steamory?person=${WANG}`);
  await drawer(page).getByRole("heading", { name: "王伟" }).waitFor();
});

it("opens the first result of what was typed, not of what was typed before, if Enter comes early", async (t) => {
  const { page, url } = await open(t, { at: "/people" });
  await page.getByRole("heading", { level: 1 }).waitFor();
  await field(page).fill("finance");
  await options(page, "Departments").first().waitFor();
  await field(page).fill("payroll");
  await page.keyboard.press("Enter");
  await heading(page, "Payroll").waitFor();
  assert.match(page.url(), new RegExp(`^${url}/o/steamory/d/`));
});

it("never replaces newer results by older ones", async (t) => {
  const { page, url } = await open(t, { at: "/o/steamory" });
  await heading(page, "蒸汽记忆 Steamory").waitFor();
  let release;
  const held = new Promise((resolve) => (release = resolve));
  await page.route(`${url}/api/genauth/api/v3/list-users`, async (route) => {
    if (route.request().postDataJSON().keywords !== "wang") return route.continue();
    await held;
    // The page may have cancelled it.
    return route.continue().catch(() => {});
  });
  const asked = page.waitForRequest((request) => request.postDataJSON()?.keywords === "wang");
  await field(page).fill("wang");
  await asked;
  await field(page).fill("li.");
  await options(page, "People").filter({ hasText: /li\./ }).first().waitFor();
  await page.waitForFunction(() => document.querySelector('[role="listbox"][aria-busy="false"]'));
  const before = await results(page).textContent();
  release();
  // Another search, which the old response would come before.
  await field(page).fill("li.");
  await page.waitForFunction(() => document.querySelector('[role="listbox"][aria-busy="false"]'));
  assert.equal(await results(page).textContent(), before);
});

it("asks once for what is typed without a pause", async (t) => {
  const { page, requests } = await open(t, { at: "/o/steamory" });
  await heading(page, "蒸汽记忆 Steamory").waitFor();
  await field(page).fill("w");
  await field(page).fill("wa");
  await field(page).fill("wan");
  await field(page).fill("wang");
  await options(page, "People").first().waitFor();
  await page.waitForFunction(() => document.querySelector('[role="listbox"][aria-busy="false"]'));
  const asked = requests
    .filter((request) => request.url().endsWith("/list-users"))
    .map((request) => request.postDataJSON().keywords)
    .filter(Boolean);
  assert.equal(asked.at(-1), "wang");
  assert.equal(asked.filter((keywords) => keywords === "wang").length, 1);
});

it("closes with Escape, gives the focus back, and leaves the key / to the tree", async (t) => {
  const { page } = await open(t, { at: "/o/steamory" });
  await heading(page, "蒸汽记忆 Steamory").waitFor();
  const tree = page.getByRole("tree", { name: "Departments" });
  await tree.focus();
  await page.keyboard.press("Meta+k");
  await focused(page);
  await page.keyboard.type("sales");
  await options(page, "Departments").first().waitFor();
  await page.keyboard.press("Escape");
  await results(page).waitFor({ state: "hidden" });
  await page.waitForFunction(() => document.activeElement?.role === "tree");
  await page.keyboard.press("/");
  await page.waitForFunction(() => document.activeElement?.getAttribute("aria-keyshortcuts") === "/");
});

it("says that nothing was found and what can be looked for, and what failed", async (t) => {
  const { page, complaints } = await open(t, { at: "/people" });
  await page.getByRole("heading", { level: 1, name: "People (200)" }).waitFor();
  await field(page).fill("nobody-and-nothing");
  await page.getByText("No results for “nobody-and-nothing”").waitFor();
  assert.deepEqual(complaints, []);
  await page.route("**/list-users", (route) => route.abort());
  await field(page).fill("sales");
  await options(page, "Departments").first().waitFor();
  await page.getByRole("search").getByText("The service cannot be reached").waitFor();
});

it("is an icon on a phone, and a field over the header when it was touched", async (t) => {
  const { page, url } = await open(t, { at: "/o/steamory", look: PHONE });
  await heading(page, "蒸汽记忆 Steamory").waitFor();
  assert.equal(await field(page).isVisible(), false);
  const icon = page.getByRole("button", { name: "Search", exact: true });
  const { width, height } = await icon.boundingBox();
  assert.ok(width >= 44 && height >= 44, `${width}×${height} pixels to touch`);
  await icon.tap();
  await focused(page);
  await page.keyboard.type("payroll");
  await options(page, "Departments").first().waitFor();
  await isSettled(page);
  await assertAccessible(page, "search on a phone");
  await photograph(page, "find-390-light");
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.ok(wide <= 0, `${wide} pixels too wide`);
  await options(page, "Departments").first().tap();
  await page.waitForURL(`${url}/o/steamory/d/*`);
  await heading(page, "Payroll").waitFor();
  assert.equal(await field(page).isVisible(), false);
});

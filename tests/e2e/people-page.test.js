// The page with all people, and the navigation between the pages.
import assert from "node:assert/strict";
import { it } from "node:test";
import { assertAccessible } from "./lib/accessible.js";
import { open, photograph, PHONE } from "./lib/console.js";
import { add, drawer, save, somebodyElse, WANG } from "./lib/people.js";
import { heading, service } from "./lib/tree.js";

const pages = (page) => page.getByRole("navigation", { name: "Pages" });
const people = (page, count) => page.getByRole("heading", { level: 1, name: `People (${count})`, exact: true });
const rows = (page) =>
  page
    .getByRole("main")
    .getByRole("row")
    .filter({ has: page.getByRole("link") });
const row = (page, text) => rows(page).filter({ hasText: text });
const search = (page) => page.getByRole("main").getByLabel("Search people");

/** Chooses from a select of the page. */
async function choose(page, field, option) {
  await page.getByRole("main").getByRole("combobox", { name: field }).click();
  await page
    .locator(".ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option")
    .filter({ hasText: option })
    .click();
}

it("leads from the departments to the people and back to the same organization, and says where one is", async (t) => {
  const { page, url, complaints } = await open(t, {
    async at(sandbox) {
      await service(sandbox).createOrganization({ organizationName: "Harbour Clinic", organizationCode: "harbour" });
      return "/o/harbour";
    },
  });
  await heading(page, "Harbour Clinic").waitFor();
  const link = (name) => pages(page).getByRole("link", { name });
  assert.equal(await link("Departments").getAttribute("aria-current"), "page");
  assert.equal(await link("People").getAttribute("aria-current"), null);
  await link("People").click();
  await page.waitForURL(`${url}/people`);
  await people(page, 200).waitFor();
  assert.equal(await page.title(), "People · Directory");
  assert.equal(await link("People").getAttribute("aria-current"), "page");
  assert.equal(await link("Departments").getAttribute("aria-current"), null);
  assert.equal(await page.getByRole("button", { name: "Manage organization" }).count(), 0, "the page is across organizations");
  await link("Departments").click();
  await page.waitForURL(`${url}/o/harbour`);
  await heading(page, "Harbour Clinic").waitFor();
  assert.deepEqual(complaints, []);
});

it("shows fifty people a page, with main department, status and last sign-in", async (t) => {
  const { page, url, complaints } = await open(t, { at: "/people" });
  await people(page, 200).waitFor();
  assert.equal(await rows(page).count(), 50);
  await page.goto(`${url}/people?q=wang.wei%40`);
  await row(page, "王伟").getByRole("link", { name: "研发中心" }).waitFor();
  await row(page, "王伟").getByText("Active", { exact: true }).waitFor();
  await row(page, "王伟").getByText("wang.wei@steamory.example").waitFor();
  await photograph(page, "people-found-1280-light");
  await row(page, "王伟").getByRole("link", { name: "研发中心" }).click();
  await heading(page, "研发中心").waitFor();
  assert.deepEqual(complaints, []);
});

it("finds people by name, email, phone, username and external ID while one types", async (t) => {
  const { page } = await open(t, { at: "/people" });
  await people(page, 200).waitFor();
  for (const text of ["王伟", "wang.wei@steamory", "13800000000", "wang.wei", "E00001"]) {
    await search(page).fill(text);
    await page.waitForFunction((q) => new URLSearchParams(location.search).get("q") === q, text);
    await page.getByRole("heading", { level: 1, name: /^People \(\d\)$/ }).waitFor();
    await row(page, "wang.wei@steamory.example").waitFor();
    await search(page).fill("");
    await people(page, 200).waitFor();
  }
});

it("keeps its filters in the address: reload, back and forward show the same people", async (t) => {
  const { page, url, sandbox, complaints } = await open(t, { at: "/people" });
  const client = service(sandbox);
  await client.updateUser({ userId: WANG, status: "Suspended" });
  await people(page, 200).waitFor();
  await page.getByRole("listitem", { name: "2", exact: true }).click();
  await page.waitForURL(`${url}/people?page=2`);
  await choose(page, "Status", "Suspended");
  await page.waitForURL(`${url}/people?status=Suspended`);
  await row(page, "王伟").waitFor();
  await search(page).fill("wang");
  await page.waitForURL(`${url}/people?status=Suspended&q=wang`);
  await page.reload();
  await row(page, "王伟").waitFor();
  assert.equal(await search(page).inputValue(), "wang");
  // A search replaces the entry before it.
  await page.goBack();
  await page.waitForURL(`${url}/people?page=2`);
  await people(page, 200).waitFor();
  assert.equal(await search(page).inputValue(), "");
  await page.goForward();
  await page.waitForURL(`${url}/people?status=Suspended&q=wang`);
  await row(page, "王伟").waitFor();
  assert.deepEqual(complaints, []);
});

it("shows the people of one organization, with everybody below its root", async (t) => {
  const { page, url, sandbox } = await open(t, { at: null });
  const client = service(sandbox);
  await client.createOrganization({ organizationName: "Harbour Clinic", organizationCode: "harbour" });
  const { data } = await client.createDepartment({ organizationCode: "harbour", parentDepartmentId: "root", name: "Surgery" });
  await client.addDepartmentMembers({ organizationCode: "harbour", departmentId: data.departmentId, userIds: [WANG] });
  await page.goto(`${url}/people`);
  await people(page, 200).waitFor();
  await choose(page, "Organization", "Harbour Clinic");
  await people(page, 1).waitFor();
  await row(page, "王伟").waitFor();
  assert.equal(new URL(page.url()).search, "?organization=harbour");
  await page.reload();
  await page.getByRole("main").getByText("Harbour Clinic").first().waitFor();
  await people(page, 1).waitFor();
});

it("finds those in no department, but nobody who only has no main one, with one call for a page", async (t) => {
  const { page, url, sandbox, requests } = await open(t, { at: null });
  const other = somebodyElse(sandbox);
  await other.client.createUser({ username: "new.one", name: "New One" });
  // Out of the main department, and still in another one.
  const { data } = await other.client.getUserDepartments({ userId: WANG, limit: 50 });
  const [main] = data.list.filter(({ isMainDepartment }) => isMainDepartment);
  await other.client.removeDepartmentMembers({
    organizationCode: "steamory",
    departmentId: main.departmentId,
    userIds: [WANG],
  });
  const { data: before } = await other.client.listUsers({
    advancedFilter: [{ field: "mainDepartmentId", operator: "IS_NULL" }],
    options: { pagination: { page: 1, limit: 50 }, withDepartmentIds: true },
  });
  const homeless = before.list.filter(({ departmentIds }) => (departmentIds ?? []).length === 0);
  await page.goto(`${url}/people`);
  await people(page, 201).waitFor();
  const asked = () => requests.filter((request) => request.url().endsWith("/list-users")).length;
  const already = asked();
  await choose(page, "Organization", "In no department");
  await page.getByText(/in departments without a main one, and not shown/).waitFor();
  await row(page, "New One").waitFor();
  assert.equal(new URL(page.url()).search, "?homeless=1");
  assert.equal(await rows(page).count(), homeless.length);
  assert.equal(await row(page, "王伟").count(), 0);
  assert.equal(asked() - already, 1);
});

it("opens a person over the list, without an organization around, and shows in the list what was saved", async (t) => {
  const { page, url, sandbox, complaints } = await open(t, { at: null });
  const other = somebodyElse(sandbox);
  const { data } = await other.client.createUser({ username: "new.one", name: "New One" });
  await page.goto(`${url}/people?q=new.one`);
  await row(page, "New One").getByRole("cell", { name: "None" }).waitFor();
  await row(page, "New One").getByRole("link", { name: "New One" }).click();
  await page.waitForURL(`${url}/people?q=new.one&person=${data.userId}`);
  await drawer(page).getByText("In no department").waitFor();
  await add(page, "Finance");
  await save(page).click();
  // The list is read again once it is saved.
  await page.locator("main tr a", { hasText: "Finance" }).first().waitFor({ state: "attached" });
  await drawer(page).getByRole("button", { name: "Close" }).click();
  await page.waitForURL(`${url}/people?q=new.one`);
  await row(page, "New One").getByRole("link", { name: "Finance" }).waitFor();
  assert.deepEqual(await other.departmentsOf(data.userId), ["Finance main"]);
  assert.deepEqual(complaints, []);
});

it("says why nobody is shown, with a way on", async (t) => {
  const { page, url } = await open(t, { at: "/people?q=nobody-has-this&status=Archived" });
  await page.getByText("No results for “nobody-has-this”").waitFor();
  await page.getByRole("button", { name: "Clear filters" }).click();
  await people(page, 200).waitFor();
  assert.equal(page.url(), `${url}/people`);
  await page.goto(`${url}/people?status=Archived&organization=steamory`);
  await page.getByText("Nobody matches these filters").waitFor();
  await page.goto(`${url}/people?page=99`);
  await people(page, 200).waitFor();
  await page.waitForURL(`${url}/people?page=4`);
});

it("lets vera look at all, and says why she cannot add anybody", async (t) => {
  const { page } = await open(t, { as: "vera", at: "/people" });
  await people(page, 200).waitFor();
  const button = page.getByRole("button", { name: "Add person" });
  assert.equal(await button.isDisabled(), true);
  // Anywhere in the row.
  await rows(page).first().getByText("Never").first().click();
  await drawer(page).getByText("Ask an administrator to make changes").waitFor();
});

it("shows that the list could not be read, and reads it again when told", async (t) => {
  const { page, url } = await open(t, { at: null });
  let failing = true;
  await page.route("**/list-users", (route) => (failing ? route.abort() : route.continue()));
  await page.goto(`${url}/people`);
  await page.getByText("The service cannot be reached").first().waitFor();
  failing = false;
  await page.getByRole("main").getByRole("button", { name: "Try again" }).click();
  await people(page, 200).waitFor();
});

for (const colorScheme of ["light", "dark"]) {
  for (const [device, look] of [
    [1280, {}],
    [390, PHONE],
  ]) {
    it(`can be used without seeing it and fits ${device} pixels, in ${colorScheme} colours`, async (t) => {
      const { page } = await open(t, { at: "/people", look: { ...look, colorScheme } });
      await people(page, 200).waitFor();
      await rows(page)
        .first()
        .getByText(/Active|Suspended|Deactivated/)
        .waitFor();
      await assertAccessible(page, "people");
      const [wide, window] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      assert.ok(wide <= window, `${wide} pixels in a window of ${window}`);
      await photograph(page, `people-${device}-${colorScheme}`);
      const box = await pages(page).getByRole("link", { name: "Departments" }).boundingBox();
      if (device === 390) assert.ok(box.height >= 40, `${box.height} pixels to touch`);
    });
  }
}

// The department tree: opened, searched, linked to, used by keys, and what it does when something fails or is large.
import assert from "node:assert/strict";
import { it } from "node:test";
import { fault, open, photograph } from "./lib/console.js";
import { choose, count, dialog, heading, item, openShops, outline, sent, service, toggle, tree } from "./lib/tree.js";

const HOME = "蒸汽记忆 Steamory";
const TOP = [HOME, ".研发中心", ".Sales", ".人力资源部", ".Finance"];

it("reads what is below a department when it is opened, and keeps it open while the person goes about", async (t) => {
  const { page, sandbox, complaints } = await open(t, { sandbox: ["--faults"] });
  await item(page, "Finance").waitFor();
  assert.deepEqual(await outline(page), TOP);
  const lists = () => sent(sandbox, "list-children-departments").then(({ length }) => length);
  assert.equal(await lists(), 1);
  assert.equal(await item(page, "人力资源部").getAttribute("aria-expanded"), null);

  await toggle(page, "Sales");
  await item(page, "International").waitFor();
  assert.equal(await lists(), 2);
  await item(page, "Finance").click();
  await heading(page, "Finance").waitFor();
  await page.goBack();
  await heading(page, HOME).waitFor();
  assert.deepEqual(await outline(page), [
    HOME,
    ".研发中心",
    ".Sales",
    "..华东大区",
    "..International",
    ".人力资源部",
    ".Finance",
  ]);
  assert.equal(await item(page, HOME).getAttribute("aria-selected"), "true");
  await toggle(page, "Sales");
  assert.deepEqual(await outline(page), TOP);
  assert.deepEqual(complaints, []);
});

it("opens what is above a department that a link leads to", async (t) => {
  const at = async (sandbox) => {
    const shanghai = { departmentId: "sales-east-shanghai", departmentIdType: "code" };
    const { data } = await service(sandbox).getDepartment({ organizationCode: "steamory", ...shanghai });
    return `/o/steamory/d/${data.departmentId}`;
  };
  const { page, complaints } = await open(t, { at });
  await heading(page, "上海办事处").waitFor();
  await item(page, "上海办事处").waitFor();
  assert.equal(await item(page, "上海办事处").getAttribute("aria-selected"), "true");
  assert.equal(await item(page, "上海办事处").getAttribute("aria-level"), "4");
  await page.getByRole("navigation", { name: "Parent departments" }).getByRole("link", { name: "华东大区" }).click();
  await heading(page, "华东大区").waitFor();
  await page.reload();
  await item(page, "华东大区").waitFor();
  assert.equal(await item(page, "华东大区").getAttribute("aria-selected"), "true");
  assert.deepEqual(complaints, []);
});

it("finds departments by name, shows where they are, and shows the chosen one in the tree", async (t) => {
  const { page, sandbox, complaints } = await open(t, { sandbox: ["--faults"] });
  await item(page, "Sales").waitFor();
  await page.keyboard.press("/");
  await page.keyboard.type("inter", { delay: 20 });
  const found = page.getByRole("option", { name: "International" });
  await found.getByText(`${HOME} / Sales`).waitFor();
  assert.equal((await sent(sandbox, "search-departments")).length, 1, "only what was typed last is looked for");
  await photograph(page, "search-1280-light");
  await page.keyboard.press("Enter");
  await heading(page, "International").waitFor();
  await item(page, "International").waitFor();
  assert.equal(await item(page, "International").getAttribute("aria-selected"), "true");

  const field = page.getByRole("combobox", { name: "Find a department" });
  await field.fill("no such name");
  await page.getByText("No results for “no such name”").waitFor();
  await field.press("Escape");
  await item(page, "International").waitFor();
  assert.deepEqual(complaints, []);
});

it("forgets what was looked for when the text changes, and finds more than a page", async (t) => {
  const { page, sandbox, complaints } = await open(t, { sandbox: ["--faults"] });
  const names = Array.from({ length: 120 }, (_, index) => `Shop ${String(index).padStart(3, "0")}`);
  await service(sandbox).createDepartmentTree({ name: "Shops", children: names });
  const path = "/api/v3/search-departments";
  await fault(sandbox, { match: { path }, fault: { kind: "silence" } });
  const field = page.getByRole("combobox", { name: "Find a department" });
  const asked = page.waitForRequest((request) => request.url().endsWith(path));
  await field.fill("sal");
  const first = await asked;
  const ended = page.waitForEvent("requestfailed", (request) => request === first);
  await field.fill("shop");
  await ended;
  await page.getByRole("option", { name: "Shop 000" }).waitFor();
  const chosen = page.getByRole("option", { selected: true });
  for (let press = 0; press < 200 && !(await chosen.textContent()).startsWith("Shop 118"); press++)
    await field.press("ArrowDown");
  await field.press("Enter");
  await heading(page, "Shop 118").waitFor();
  assert.deepEqual(
    complaints.filter((text) => !text.includes("ERR_ABORTED")),
    [],
  );
});

it("is used by keys alone, the menu of a department too", async (t) => {
  const { page, complaints } = await open(t);
  await item(page, "Sales").waitFor();
  await tree(page).focus();
  const active = () =>
    page.evaluate(
      () =>
        document.getElementById(document.activeElement.getAttribute("aria-activedescendant")).querySelector(".tree-name")
          .textContent,
    );
  const press = async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
    return active();
  };
  assert.equal(await active(), HOME);
  assert.equal(await press("ArrowDown", "ArrowDown"), "Sales");
  await press("ArrowRight");
  await item(page, "International").waitFor();
  assert.equal(await press("ArrowRight"), "华东大区");
  assert.equal(await press("End"), "Finance");
  assert.equal(await press("Home"), HOME);
  assert.equal(await press("i"), "International");
  assert.equal(await press("ArrowLeft"), "Sales");
  await press("ArrowLeft");
  assert.equal(await item(page, "Sales").getAttribute("aria-expanded"), "false");
  await press("*");
  await item(page, "Payroll").waitFor();
  await page.keyboard.press("Enter");
  await heading(page, "Sales").waitFor();

  await page.keyboard.press("Shift+F10");
  await page.getByRole("menuitem", { name: "Expand all" }).waitFor();
  await photograph(page, "tree-menu-1280-light");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Escape");
  assert.deepEqual(complaints, []);
});

it("says where something could not be read, and reads it again", async (t) => {
  const { page, sandbox } = await open(t, { sandbox: ["--faults"] });
  await item(page, "Finance").waitFor();
  const match = { path: "/api/v3/list-children-departments" };
  await fault(sandbox, { match, times: 9, fault: { kind: "answer", statusCode: 500, message: "broken" } });
  await toggle(page, "Finance");
  const failed = tree(page).getByText("Could not be loaded. Try again");
  await failed.waitFor();
  await photograph(page, "tree-failed-1280-light");
  await fetch(`${sandbox.url}/sandbox/faults`, { method: "DELETE" });
  await failed.click();
  await item(page, "Payroll").waitFor();
});

it("shows in the tree what was read of a department since", async (t) => {
  const { page, sandbox } = await open(t);
  await item(page, "Finance").waitFor();
  assert.equal(await item(page, "Finance").locator(".tree-count").textContent(), "16 members");
  const client = service(sandbox);
  const finance = { organizationCode: "steamory", departmentId: "finance", departmentIdType: "code" };
  const { data } = await client.listDepartmentMembers(finance);
  await client.removeDepartmentMembers({ ...finance, userIds: [data.list[0].userId] });
  await item(page, "Finance").click();
  await item(page, "Finance").getByText("15 members").waitFor();
});

it("shows 2,000 departments side by side with no more rows in the page than are in view", async (t) => {
  const { page, complaints } = await openShops(t, 2000);
  await page.waitForFunction(() => document.querySelector(".tree-rows").clientHeight === 32 * 2006);
  await tree(page).focus();
  await page.keyboard.press("End");
  // All are as old as the call that made them, so that any may be the last.
  const last = tree(page).locator("[aria-posinset='2000']");
  await last.waitFor();
  assert.equal(await last.getAttribute("aria-setsize"), "2000");
  const rows = await tree(page).getByRole("treeitem").count();
  assert.ok(rows < 80, `${rows} rows`);
  await page.keyboard.press("Enter");
  await heading(page, await last.locator(".tree-name").textContent()).waitFor();
  assert.deepEqual(complaints, []);
});

it("makes no rows anew while it is scrolled", async (t) => {
  const { page } = await openShops(t, 2000);
  await page.waitForFunction(() => document.querySelector(".tree-rows").clientHeight === 32 * 2006);
  const made = await tree(page).evaluate(async (tree) => {
    const seen = new Set(tree.querySelectorAll("[role=treeitem]"));
    const before = seen.size;
    // Those that are moved are told as well.
    const watch = new MutationObserver((changes) => {
      for (const { addedNodes } of changes) for (const node of addedNodes) if (node.role === "treeitem") seen.add(node);
    });
    const frame = () => new Promise((next) => requestAnimationFrame(next));
    const shows = () => {
      const { top } = tree.getBoundingClientRect();
      return document.elementFromPoint(40, top + 20)?.closest("[role=treeitem]");
    };
    watch.observe(tree, { subtree: true, childList: true });
    for (let top = 0; top < 32 * 1900; top += 320) {
      tree.scrollTop = top;
      while (Math.abs((shows()?.dataset.index ?? -10) - top / 32) > 1) await frame();
    }
    return seen.size - before;
  });
  // At the top, none above are in the page.
  assert.ok(made < 40, `${made} rows`);
});

it("keeps a department where it was moved to while everything is still being opened", async (t) => {
  const { page } = await open(t);
  await toggle(page, "Sales");
  await item(page, "International").waitFor();
  await toggle(page, "Finance");
  await item(page, "Payroll").waitFor();
  // The answer is from before the move, and arrives after it.
  let arrive;
  const moved = new Promise((resolve) => (arrive = resolve));
  await page.route("**/api/v3/get-all-departments*", async (route) => {
    const response = await route.fetch();
    await moved;
    await route.fulfill({ response });
  });
  const answered = page.waitForResponse("**/api/v3/get-all-departments*");
  await choose(page, HOME, "Expand all");
  await page.getByText(`Expanding all of ${HOME}`).waitFor();
  await item(page, "International").dragTo(item(page, "Finance"));
  await page.getByText("Moved International to Finance").waitFor();
  arrive();
  await answered;
  await item(page, "上海办事处").waitFor();
  assert.equal(await item(page, "International").count(), 1);
  const names = await outline(page);
  assert.equal(names[names.indexOf(".Finance") + 1], "..International");
});

it("opens everything below a department with one call, and can be told to stop", async (t) => {
  const { page, sandbox, complaints } = await open(t, { sandbox: ["--faults"] });
  await item(page, "Sales").waitFor();
  const match = { path: "/api/v3/get-all-departments" };
  await fault(sandbox, { match, fault: { kind: "silence" } });
  await choose(page, HOME, "Expand all");
  await page.getByText(`Expanding all of ${HOME}`).waitFor();
  await page.getByRole("button", { name: "Cancel" }).click();
  await page.getByText("Expanding all").waitFor({ state: "hidden" });
  assert.equal(await count(page), 5);
  await choose(page, HOME, "Expand all");
  await item(page, "上海办事处").waitFor();
  assert.equal(await count(page), 13);
  await choose(page, HOME, "Collapse all");
  await item(page, "上海办事处").waitFor({ state: "detached" });
  assert.deepEqual(await outline(page), TOP);
  assert.deepEqual(
    complaints.filter((text) => !text.includes("ERR_ABORTED")),
    [],
  );
});

it("shows vera everything, and why she may not change it", async (t) => {
  const { page } = await open(t, { as: "vera" });
  await item(page, "Sales").click({ button: "right" });
  await page.getByRole("menu").getByText("Ask an administrator to make changes").waitFor();
  for (const name of ["New department", "New departments from a list", "Edit", "Move to …", "Disable", "Delete"]) {
    assert.equal(await page.getByRole("menuitem", { name, exact: true }).getAttribute("aria-disabled"), "true", name);
  }
  await page.keyboard.press("Escape");
  assert.equal(await item(page, "Sales").getAttribute("draggable"), "false");
  await item(page, "Sales").click();
  await heading(page, "Sales").waitFor();
  await page.getByRole("main").locator("header").getByText("Ask an administrator to make changes").waitFor();
  assert.equal(await page.getByRole("button", { name: "New department" }).count(), 0);
  assert.equal(await dialog(page).count(), 0);
});

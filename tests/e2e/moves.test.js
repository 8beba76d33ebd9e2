// Departments are moved: dragged or by a dialog; refused before anything is sent, taken back when the service refuses, undone.
import assert from "node:assert/strict";
import { it } from "node:test";
import { fault, open, photograph } from "./lib/console.js";
import { choose, dialog, heading, item, openShops, outline, sent, service, toggle } from "./lib/tree.js";

const HOME = "蒸汽记忆 Steamory";

async function drag(page, name, onto) {
  await item(page, name).dragTo(item(page, onto));
}

/** Sales and Finance are open. */
async function begin(t, options = []) {
  const opened = await open(t, { sandbox: ["--faults", ...options] });
  await toggle(opened.page, "Sales");
  await item(opened.page, "International").waitFor();
  return opened;
}

it("moves a department that is dragged onto another one, with all below it, and moves it back", async (t) => {
  const { page, sandbox, complaints } = await begin(t);
  await drag(page, "International", "Finance");
  await page.getByText("Moved International to Finance").waitFor();
  await item(page, "Payroll").waitFor();
  await page.waitForFunction(() =>
    [...document.querySelectorAll(".tree-row")].some(
      (row) => row.ariaLevel === "3" && row.ariaSetSize === "2" && row.textContent.startsWith("Payroll"),
    ),
  );
  // The API keeps no order but that of creation.
  assert.deepEqual(
    (await outline(page)).filter((name) => !name.includes("华东")),
    [HOME, ".研发中心", ".Sales", ".人力资源部", ".Finance", "..International", "..Payroll"],
  );
  const parentOf = async (code) => {
    const input = { organizationCode: "steamory", departmentId: code, departmentIdType: "code" };
    return (await service(sandbox).getParentDepartment(input)).data.name;
  };
  assert.equal(await parentOf("sales-global"), "Finance");
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("Moved International back").waitFor();
  assert.equal(await parentOf("sales-global"), "Sales");
  assert.equal(await item(page, "International").getAttribute("aria-posinset"), "2");
  assert.deepEqual(complaints, []);
});

it("shows a department where it was moved to, though what lay there was still being read", async (t) => {
  const { page } = await begin(t);
  // The list is from before the move, and arrives after it.
  let arrive;
  const moved = new Promise((resolve) => (arrive = resolve));
  let read = 0;
  await page.route("**/api/v3/list-children-departments*", async (route) => {
    if (++read > 1) return route.continue();
    const response = await route.fetch();
    await moved;
    // A request that was broken off takes no answer.
    await route.fulfill({ response }).catch(() => {});
  });
  const reading = page.waitForRequest("**/api/v3/list-children-departments*");
  await toggle(page, "Finance");
  await reading;
  await drag(page, "International", "Finance");
  await page.getByText("Moved International to Finance").waitFor();
  arrive();
  await item(page, "Payroll").waitFor();
  await page.waitForFunction(() =>
    [...document.querySelectorAll(".tree-row")].some(
      (row) => row.ariaLevel === "3" && row.textContent.startsWith("International"),
    ),
  );
  assert.equal(await item(page, "International").count(), 1);
});

it("moves a department to the other end of a long tree, where it is no longer in view itself", async (t) => {
  const { page, complaints } = await openShops(t, 500);
  await toggle(page, "Sales");
  await item(page, "International").hover();
  await page.mouse.down();
  // Dragging begins with the first movement. Nothing is below this one: another would open meanwhile, and all rows would move.
  await item(page, "人力资源部").hover();
  await item(page, "人力资源部").hover({ position: { x: 60, y: 20 } });
  await page.locator("[data-mark=into]").waitFor();
  // As the browser does it for who drags something to the lower edge.
  await page.locator("[role=tree]").evaluate((tree) => (tree.scrollTop = tree.scrollHeight));
  const last = page.locator("[role=treeitem][aria-posinset='500']");
  const name = await last.locator(".tree-name").textContent();
  await last.hover();
  await last.hover({ position: { x: 60, y: 20 } });
  await page.locator("[data-mark=into][aria-posinset='500']").waitFor();
  await page.mouse.up();
  await page.getByText(`Moved International to ${name}`).waitFor();
  await page.locator("[data-mark]").first().waitFor({ state: "detached" });
  assert.deepEqual(complaints, []);
});

it("refuses to move a department below itself, says why, and sends nothing", async (t) => {
  const { page, sandbox, complaints } = await begin(t);
  const over = async (name, onto) => {
    await item(page, name).hover();
    await page.mouse.down();
    // Dragging begins with the first movement.
    await item(page, onto).hover();
    await item(page, onto).hover({ position: { x: 60, y: 20 } });
  };
  await over("Sales", "International");
  await page.getByText("Sales cannot be moved into one of its own sub-departments").waitFor();
  await photograph(page, "move-refused-1280-light");
  await page.mouse.up();
  await over("International", "Sales");
  await page.getByText("International is already in this department").waitFor();
  await page.mouse.up();
  assert.equal((await sent(sandbox, "update-department")).length, 0);

  await choose(page, "Sales", "Move to …");
  await dialog(page).getByRole("treeitem", { name: "Sales" }).locator(".tree-arrow").click();
  await dialog(page).getByRole("treeitem", { name: "International" }).click();
  await dialog(page).getByText("Sales cannot be moved into one of its own sub-departments").waitFor();
  assert.equal(await dialog(page).getByRole("button", { name: "Move", exact: true }).isDisabled(), true);
  assert.deepEqual(complaints, []);
});

it("puts a department back when the service refuses to move it", async (t) => {
  const { page, sandbox } = await begin(t);
  const before = await outline(page);
  const match = { path: "/api/v3/update-department" };
  await fault(sandbox, { match, fault: { kind: "answer", statusCode: 422, message: "not on a Saturday" } });
  await drag(page, "International", "Finance");
  const notice = page.locator(".ant-notification-notice").filter({ hasText: "International was not moved" });
  await notice.getByText("not on a Saturday").waitFor();
  await photograph(page, "move-failed-1280-light");
  await toggle(page, "Finance");
  await item(page, "Payroll").waitFor({ state: "detached" });
  assert.deepEqual(await outline(page), before);
});

it("shows the move before the service has answered", async (t) => {
  const { page, sandbox } = await begin(t);
  await toggle(page, "Finance");
  await item(page, "Payroll").waitFor();
  await fault(sandbox, { match: { path: "/api/v3/update-department" }, fault: { kind: "silence" } });
  await drag(page, "International", "Finance");
  await page.waitForFunction(() =>
    [...document.querySelectorAll(".tree-row")].some(
      (row) => row.ariaLevel === "3" && row.ariaPosInSet === "1" && row.textContent.startsWith("International"),
    ),
  );
  assert.equal(await page.getByText("Moved").count(), 0);
  // What is held is broken off, and the console's server sends it again.
  await fetch(`${sandbox.url}/sandbox/faults`, { method: "DELETE" });
  await page.getByText("Moved International to Finance").waitFor();
});

it("moves a department by keys alone, to one that is searched for", async (t) => {
  const { page, complaints } = await begin(t);
  await item(page, "International").click();
  await heading(page, "International").waitFor();
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menuitem", { name: "Move to …" }).waitFor();
  await page.waitForFunction(() => document.activeElement.role === "menuitem");
  for (let press = 0; press < 20; press++) {
    if (await page.evaluate(() => document.activeElement.textContent === "Move to …")) break;
    await page.keyboard.press("ArrowDown");
    // The menu moves the focus in a frame of its own.
    await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => requestAnimationFrame(next))));
  }
  await page.keyboard.press("Enter");
  await dialog(page).getByText("Choose a new parent").waitFor();
  // The search has the focus.
  await page.waitForFunction(() => document.activeElement.role === "combobox" && document.activeElement.closest("[role=dialog]"));
  await page.keyboard.type("payroll");
  await dialog(page).getByRole("option", { name: "Payroll" }).waitFor();
  await page.keyboard.press("Enter");
  await dialog(page).getByText(`To: ${HOME} / Finance / Payroll`).waitFor();
  await photograph(page, "move-dialog-1280-light");
  await dialog(page).getByRole("button", { name: "Move", exact: true }).press("Enter");
  await page.getByText("Moved International to Payroll").waitFor();
  const path = page.getByRole("navigation", { name: "Parent departments" });
  await path.getByRole("link", { name: "Payroll" }).waitFor();
  assert.deepEqual(complaints, []);
});

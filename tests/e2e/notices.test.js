// What the page says after a change: where it stands, how the change is undone, and how a failure is told.
import assert from "node:assert/strict";
import { it } from "node:test";
import { assertAccessible } from "./lib/accessible.js";
import { fault, open, PHONE, photograph } from "./lib/console.js";
import { leader, save, somebodyElse, WANG } from "./lib/people.js";
import { choose, dialog, disable, heading, item, sent, service, toggle } from "./lib/tree.js";

const UPDATE = "/api/v3/update-department";
const notice = (page, text) => page.locator(".ant-notification-notice").filter({ hasText: text });

/** Without the way in, which moves. */
async function boxOf(locator) {
  await locator.waitFor();
  await locator.evaluate((element) => Promise.all(element.getAnimations().map(({ finished }) => finished)));
  return locator.boundingBox();
}

const apart = (one, other) =>
  one.x + one.width <= other.x ||
  other.x + other.width <= one.x ||
  one.y + one.height <= other.y ||
  other.y + other.height <= one.y;

it("says what was done at the bottom left above the tree, not over the header, and announces it", async (t) => {
  const { page } = await open(t);
  await disable(page, "Finance");
  const done = notice(page, "Disabled Finance");
  const box = await boxOf(done);
  const tree = await page.getByRole("navigation", { name: "Departments" }).boundingBox();
  assert.ok(box.x >= 0 && box.x + box.width <= tree.x + tree.width, `within the tree: ${JSON.stringify(box)}`);
  assert.ok(box.y + box.height > 700, `at the bottom: ${JSON.stringify(box)}`);
  assert.equal(await done.getAttribute("role"), "alert");
  const undo = done.getByRole("button", { name: "Undo" });
  assert.equal(await undo.getAttribute("aria-keyshortcuts"), "Control+Z");
  await photograph(page, "notice-undo-1280-light");
  await assertAccessible(page);
});

it("stands within the window of a phone", async (t) => {
  const { page } = await open(t, { look: PHONE });
  await page.getByRole("button", { name: "Department actions" }).waitFor();
  await page.getByRole("button", { name: "Show departments" }).click();
  await item(page, "Finance").click();
  await heading(page, "Finance").waitFor();
  await page.getByRole("button", { name: "Department actions" }).click();
  await page.getByRole("menuitem", { name: "Disable" }).click();
  await dialog(page).getByRole("button", { name: "Disable", exact: true }).click();
  const box = await boxOf(notice(page, "Disabled Finance"));
  assert.ok(box.x >= 0 && box.x + box.width <= 390, JSON.stringify(box));
  const undo = await boxOf(page.getByRole("button", { name: "Undo" }));
  assert.ok(undo.height >= 44, JSON.stringify(undo));
  await photograph(page, "notice-undo-390-light");
});

it("undoes a move by Ctrl+Z, but not while something is typed", async (t) => {
  const { page, sandbox } = await open(t, { sandbox: ["--faults"] });
  await toggle(page, "Sales");
  await item(page, "International").dragTo(item(page, "Finance"));
  await page.getByText("Moved International to Finance").waitFor();
  await page.getByRole("combobox", { name: "Find a department" }).first().focus();
  await page.keyboard.press("Control+Z");
  assert.equal((await sent(sandbox, "update-department")).length, 1, "nothing was undone");
  await item(page, "Finance").focus();
  await page.keyboard.press("Control+Z");
  await page.getByText("Moved International back").waitFor();
  await page.keyboard.press("Control+Z");
  const parent = { organizationCode: "steamory", departmentId: "sales-global", departmentIdType: "code" };
  assert.equal((await service(sandbox).getParentDepartment(parent)).data.name, "Sales");
  assert.equal((await sent(sandbox, "update-department")).length, 2, "it was undone once");
});

it("undoes disabling", async (t) => {
  const { page } = await open(t);
  await disable(page, "Finance");
  await notice(page, "Disabled Finance").getByRole("button", { name: "Undo" }).click();
  await page.getByText("Enabled Finance").waitFor();
  await item(page, "Finance").getByText("disabled").waitFor({ state: "detached" });
  assert.equal(await page.getByRole("button", { name: "Undo" }).count(), 0);
});

it("undoes a change of name and description", async (t) => {
  const { page, sandbox } = await open(t);
  await choose(page, "Finance", "Edit");
  await dialog(page).getByLabel("Department name").fill("Money");
  await dialog(page).getByLabel("Description").fill("All of it");
  await dialog(page).getByRole("button", { name: "Save" }).click();
  await page.getByText("Saved Money").waitFor();
  await dialog(page).waitFor({ state: "hidden" });
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("Restored Finance").waitFor();
  await item(page, "Finance").waitFor();
  const finance = { organizationCode: "steamory", departmentId: "finance", departmentIdType: "code" };
  const { data } = await service(sandbox).getDepartment(finance);
  assert.equal(data.name, "Finance");
  assert.notEqual(data.description, "All of it");
});

it("undoes what was saved of a person's departments", async (t) => {
  const { page, sandbox } = await open(t, { at: `/o/steamory?person=${WANG}` });
  const { departmentsOf } = somebodyElse(sandbox);
  const before = await departmentsOf(WANG);
  await leader(page, "Sales").click();
  await save(page).click();
  await page.getByText("departments saved").waitFor();
  assert.notDeepEqual(await departmentsOf(WANG), before);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("departments restored").waitFor();
  assert.deepEqual(await departmentsOf(WANG), before);
  assert.equal(await leader(page, "Sales").isChecked(), false);
});

it("covers neither the button to try again nor the header when a move has failed", async (t) => {
  const { page, context } = await open(t);
  await toggle(page, "Sales");
  await item(page, "International").waitFor();
  await context.setOffline(true);
  await item(page, "International").dragTo(item(page, "Finance"));
  await item(page, "人力资源部").click();
  const again = page.getByRole("main").getByRole("button", { name: "Try again" });
  const shown = await boxOf(notice(page, "Whether International was moved"));
  assert.ok(apart(shown, await boxOf(again)), "the button to try again");
  assert.ok(apart(shown, await page.getByRole("banner").boundingBox()), "the header");
});

it("tells a failure in a person's words first, and keeps the rest behind details, which can be copied", async (t) => {
  const { page, context, sandbox } = await open(t, { sandbox: ["--faults"] });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await item(page, "Finance").waitFor();
  const broken = { kind: "answer", statusCode: 500, message: "NullPointer in DepartmentService" };
  await fault(sandbox, { match: { path: "/api/v3/get-department" }, times: 9, fault: broken });
  await item(page, "Finance").click();
  const alert = page.getByRole("main").getByRole("alert").filter({ hasText: "The service failed" });
  await alert.getByText("Try again in a moment").waitFor();
  assert.equal(await alert.getByText("NullPointer").isVisible(), false);
  await photograph(page, "failure-1280-light");
  await alert.getByText("Details", { exact: true }).click();
  await alert.getByText("NullPointer in DepartmentService").waitFor();
  const id = (await alert.getByText(/^Request ID: /).textContent()).replace("Request ID: ", "");
  await alert.getByRole("button", { name: "Copy the details" }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.ok(id.length > 0 && copied.includes(id) && copied.includes("NullPointer"), copied);
  await photograph(page, "failure-details-1280-light");
  await assertAccessible(page);
});

it("tells failures without the words of engineers", async (t) => {
  const { page } = await open(t);
  await item(page, "Finance").waitFor();
  const ends = { network: (route) => route.abort(), html: (route) => route.fulfill({ status: 200, body: "<html>" }) };
  for (const [name, end] of Object.entries(ends)) {
    await page.route("**/api/v3/get-department*", end);
    await item(page, name === "network" ? "Finance" : "Sales").click();
    const alert = page.getByRole("main").getByRole("alert");
    await alert.filter({ hasText: name === "network" ? "The service cannot be reached" : "Unexpected response" }).waitFor();
    for (const words of ["Failed to fetch", "same call", "envelope", "getDepartment"]) {
      assert.equal(await alert.getByText(words).filter({ visible: true }).count(), 0, words);
    }
    await page.unroute("**/api/v3/get-department*");
  }
});

it("tells a refusal's reason at once", async (t) => {
  const { page, sandbox } = await open(t, { sandbox: ["--faults"] });
  await choose(page, "Finance", "Edit");
  await dialog(page).getByLabel("Department name").fill("Money");
  const refusal = { kind: "answer", statusCode: 422, message: "not on a Saturday" };
  await fault(sandbox, { match: { path: UPDATE }, fault: refusal });
  await dialog(page).getByRole("button", { name: "Save" }).click();
  await dialog(page).getByText("Not on a Saturday").waitFor();
  assert.equal(await dialog(page).getByText("Not on a Saturday").isVisible(), true);
});

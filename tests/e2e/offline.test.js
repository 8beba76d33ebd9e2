// The network fails for a moment, or a response is lost: what the page says, and that it recovers by itself.
import assert from "node:assert/strict";
import { it } from "node:test";
import { open, photograph } from "./lib/console.js";
import { choose, dialog, disable, heading, item, service, toggle } from "./lib/tree.js";

const UPDATE = "/api/v3/update-department";
const notice = (page, text) => page.locator(".ant-notification-notice").filter({ hasText: text });
const unreachable = (page) => page.getByRole("main").getByRole("alert").filter({ hasText: "The service cannot be reached" });

it("reads again what failed when the network is back, and nothing else", async (t) => {
  const { page, context, requests } = await open(t);
  await heading(page, "蒸汽记忆 Steamory").waitFor();
  await item(page, "Sales").waitFor();
  await context.setOffline(true);
  await item(page, "Sales").click();
  await unreachable(page).waitFor();
  await toggle(page, "Finance");
  await page.getByText("Could not be loaded. Try again").waitFor();
  const before = requests.length;
  await context.setOffline(false);
  await heading(page, "Sales").waitFor();
  await item(page, "Payroll").waitFor();
  await unreachable(page).waitFor({ state: "detached" });
  const paths = requests.slice(before).map((request) => new URL(request.url()).pathname.split("/").at(-1));
  assert.equal(paths.includes("get-organization"), false, paths.join());
  assert.equal(paths.filter((path) => path === "list-children-departments").length, 1, paths.join());
});

it("reads again what failed when the window gets the focus", async (t) => {
  const { page } = await open(t);
  await item(page, "Sales").waitFor();
  let down = true;
  await page.route("**/api/v3/get-department*", (route) => (down ? route.abort() : route.continue()));
  await item(page, "Sales").click();
  await unreachable(page).waitFor();
  down = false;
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await heading(page, "Sales").waitFor();
});

it("asks again who is signed in when the network is back", async (t) => {
  const { page, url } = await open(t, { at: null });
  let down = true;
  await page.route("**/api/session", (route) => (down ? route.abort() : route.continue()));
  await page.goto(`${url}/o/steamory`);
  await page.getByText("The console's server cannot be reached").waitFor();
  down = false;
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
  await heading(page, "蒸汽记忆 Steamory").waitFor();
});

/** Loses the response of the next `update-department`, which is carried out or not, and says so. */
async function lose(page, carriedOut) {
  await page.route(`**${UPDATE}`, async (route) => {
    if (carriedOut) await route.fetch();
    await route.abort();
  });
}

it("says one thing of a move whose response was lost, and finds out that it was not carried out", async (t) => {
  const { page, context } = await open(t);
  await toggle(page, "Sales");
  await item(page, "International").waitFor();
  await toggle(page, "Finance");
  await item(page, "Payroll").waitFor();
  await context.setOffline(true);
  await item(page, "International").dragTo(item(page, "Finance"));
  const unknown = notice(page, "Whether International was moved is not known");
  await unknown.waitFor();
  await unknown.getByRole("button", { name: "Check now" }).waitFor();
  assert.equal(await page.getByText("was not moved").count(), 0);
  await photograph(page, "move-unknown-1280-light");
  await context.setOffline(false);
  await notice(page, "International was not moved: it is where it was").waitFor();
  assert.equal(await page.getByText("is not known").count(), 0);
});

it("finds out that a move whose response was lost was carried out, and offers to undo it", async (t) => {
  const { page, sandbox } = await open(t);
  await toggle(page, "Sales");
  await item(page, "International").waitFor();
  await lose(page, true);
  await item(page, "International").dragTo(item(page, "Finance"));
  await page.getByText("Moved International to Finance").waitFor();
  assert.equal(await page.getByText("is not known").count(), 0);
  await page.unroute(`**${UPDATE}`);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("Moved International back").waitFor();
  const global = { organizationCode: "steamory", departmentId: "sales-global", departmentIdType: "code" };
  assert.equal((await service(sandbox).getParentDepartment(global)).data.name, "Sales");
});

it("finds out whether a department was disabled, where the response was lost", async (t) => {
  const { page } = await open(t);
  await item(page, "Finance").waitFor();
  const status = "**/api/v3/update-department-status";
  await page.route(status, (route) => route.abort());
  await disable(page, "Finance");
  await notice(page, "Finance is still enabled").waitFor();
  await page.unroute(status);
  await page.route(status, async (route) => {
    await route.fetch();
    await route.abort();
  });
  await disable(page, "Finance");
  await page.getByText("Disabled Finance").waitFor();
  await item(page, "Finance").getByText("disabled").waitFor();
});

it("finds out whether a department was renamed, where the response was lost", async (t) => {
  const { page } = await open(t);
  await item(page, "Finance").waitFor();
  await lose(page, false);
  await choose(page, "Finance", "Edit");
  await dialog(page).getByLabel("Department name").fill("Money");
  await dialog(page).getByRole("button", { name: "Save" }).click();
  const alert = dialog(page).getByRole("alert").filter({ hasText: "The service cannot be reached" });
  await alert.getByText("Nothing was changed").waitFor();
  await page.unroute(`**${UPDATE}`);
  await lose(page, true);
  await dialog(page).getByRole("button", { name: "Save" }).click();
  await page.getByText("Saved Money").waitFor();
  await item(page, "Money").waitFor();
});

it("finds out that a department was deleted, where the response was lost", async (t) => {
  const { page } = await open(t);
  await toggle(page, "Finance");
  await item(page, "Payroll").waitFor();
  await page.route("**/api/v3/delete-department", async (route) => {
    await route.fetch();
    await route.abort();
  });
  await choose(page, "Payroll", "Delete");
  await dialog(page).getByText("It has no sub-departments").waitFor();
  const name = dialog(page).getByLabel("Type Payroll to confirm");
  if ((await name.count()) > 0) await name.fill("Payroll");
  await dialog(page).getByRole("button", { name: "Delete permanently" }).click();
  await page.getByText("Deleted Payroll").waitFor();
  await item(page, "Payroll").waitFor({ state: "detached" });
});

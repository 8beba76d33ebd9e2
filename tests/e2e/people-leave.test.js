// Leaving the editor of a person's departments with something that is not saved.
import assert from "node:assert/strict";
import { it } from "node:test";
import { open, photograph } from "./lib/console.js";
import { drawer, leader, main, save, SET, somebodyElse, WANG } from "./lib/people.js";

const at = `/o/steamory?person=${WANG}`;
const saved = (page) => page.getByText("departments saved").waitFor();
const SALES = "659200803790712be20fa5e9";
const RD = "659200801474d04c4a6fad44";

it("asks before unsaved changes are lost: when it closes, shows somebody else, or the page goes", async (t) => {
  const { page, url } = await open(t, { at: `/o/steamory/d/${RD}` });
  await page.getByRole("main").getByRole("link", { name: "王伟" }).first().click();
  const ask = page.getByRole("dialog", { name: "Leave without saving?" });
  const stay = async () => {
    await ask.waitFor();
    await ask.getByRole("button", { name: "Keep editing" }).click();
    await ask.waitFor({ state: "hidden" });
    assert.equal(await leader(page, "Sales").isChecked(), true);
    assert.equal(page.url(), `${url}/o/steamory/d/${RD}?person=${WANG}`);
  };
  await leader(page, "Sales").click();
  await page.keyboard.press("Escape");
  await ask.waitFor();
  await photograph(page, "person-leave-1280-light");
  await stay();
  await drawer(page).getByRole("button", { name: "Close" }).click();
  await stay();
  await page.goBack();
  await stay();
  await drawer(page).getByRole("link", { name: "Sales" }).click();
  await stay();
  const browserAsks = page.waitForEvent("dialog");
  await page.close({ runBeforeUnload: true });
  await (await browserAsks).dismiss();

  await drawer(page).getByRole("link", { name: "Sales" }).click();
  await ask.getByRole("button", { name: "Leave and discard" }).click();
  await page.waitForURL(`${url}/o/steamory/d/${SALES}`);
  await drawer(page).waitFor({ state: "hidden" });
});

/** Holds the write until `goOn` is called, which decides whether it fails. */
async function hold(page) {
  let goOn;
  const held = new Promise((resolve) => (goOn = resolve));
  await page.route(`**${SET}`, async (route) => ((await held) ? route.abort() : route.continue()));
  return { goOn, asked: page.waitForRequest((request) => request.url().endsWith(SET)) };
}

it("lets one go on changing while it saves, and keeps both when that fails", async (t) => {
  const { page, sandbox } = await open(t, { at });
  const { goOn, asked } = await hold(page);
  await leader(page, "Sales").click();
  await save(page).click();
  await asked;
  await main(page, "Sales").click();
  goOn("it fails");
  await drawer(page).getByRole("alert").filter({ hasText: "The service cannot be reached" }).waitFor();
  assert.equal(await leader(page, "Sales").isChecked(), true);
  assert.equal(await main(page, "Sales").isChecked(), true);
  await page.unroute(`**${SET}`);
  await save(page).click();
  await saved(page);
  assert.deepEqual(await somebodyElse(sandbox).departmentsOf(WANG), ["Sales leader main", "研发中心 leader"]);
});

it("leaves by itself once it is saved", async (t) => {
  const { page, url } = await open(t, { at });
  const { goOn, asked } = await hold(page);
  await leader(page, "Sales").click();
  await save(page).click();
  await asked;
  await drawer(page).getByRole("button", { name: "Close" }).click();
  const waits = page.getByRole("dialog", { name: "The departments are being saved" });
  await waits.waitFor();
  goOn();
  await page.waitForURL(`${url}/o/steamory`);
  await saved(page);
  await waits.waitFor({ state: "hidden" });
  await drawer(page).waitFor({ state: "hidden" });
});

it("tells also somebody who has left that it was not saved", async (t) => {
  const { page, url } = await open(t, { at });
  const { goOn, asked } = await hold(page);
  await leader(page, "Sales").click();
  await save(page).click();
  await asked;
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Leave now" }).click();
  await page.waitForURL(`${url}/o/steamory`);
  // The address changes before the drawer is gone, and while it is there, it says so itself.
  await drawer(page).waitFor({ state: "hidden" });
  goOn("it fails");
  await page.getByText("departments not saved").waitFor();
});

it("lets one sign out from an ended session, with changes that are not saved", async (t) => {
  const { page, context } = await open(t, { at });
  await leader(page, "Sales").click();
  await context.clearCookies();
  await save(page).click();
  await page.getByRole("dialog", { name: "Your session has ended" }).getByRole("button", { name: "Sign out" }).click();
  await page.waitForURL(/\/sign-in\?next=/);
  await page.getByLabel("Password", { exact: true }).waitFor();
  assert.equal(await page.getByRole("dialog").count(), 0);
});

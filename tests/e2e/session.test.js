// Signing in and out, and what happens when the session ends in the middle of something.
import assert from "node:assert/strict";
import { after, before, it } from "node:test";
import { build, open, photograph, signIn, startBrowser } from "./lib/page.js";

let browser;
before(async () => {
  build();
  browser = await startBrowser();
});
after(() => browser?.close());

const steamory = (page) => page.getByRole("main").getByRole("heading", { level: 1, name: "蒸汽记忆 Steamory" });

it("signs in, leads to where the person was going, and signs out", async (t) => {
  const { page, context, complaints, url, passwordOf } = await open(t, browser, { as: null, at: "/o/steamory?q=x" });
  await page.waitForURL(/\/sign-in\?next=%2Fo%2Fsteamory%3Fq%3Dx$/);
  await photograph(page, "sign-in-1280-light");
  await signIn(page, "ada", passwordOf("ada"));
  await page.waitForURL(`${url}/o/steamory?q=x`);
  await steamory(page).waitFor();

  await page.reload();
  await steamory(page).waitFor();

  await page.getByRole("button", { name: "Signed in as Ada" }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await page.waitForURL(/\/sign-in/);
  assert.deepEqual(await context.cookies(), []);
  await page.goto(`${url}/o/steamory`);
  await page.waitForURL(/\/sign-in\?next=/);
  assert.deepEqual(complaints, []);
});

it("says that name and password do not fit, and keeps the name", async (t) => {
  const { page } = await open(t, browser, { as: null });
  await signIn(page, "ada", "guessed");
  await page.getByRole("alert").filter({ hasText: "do not belong together" }).waitFor();
  assert.equal(await page.getByLabel("Name", { exact: true }).inputValue(), "ada");
  assert.equal(await page.getByLabel("Password", { exact: true }).inputValue(), "");
});

it("goes on after the session has ended, with what was being done", async (t) => {
  const { page, context, passwordOf } = await open(t, browser);
  await steamory(page).waitFor();
  await context.clearCookies();
  const tree = page.getByRole("navigation", { name: "Departments" });
  await tree.getByRole("link", { name: "研发中心" }).click();
  const dialog = page.getByRole("dialog", { name: "Your session has ended" });
  await dialog.waitFor();
  await photograph(page, "expired-1280-light");
  await signIn(page, "ada", passwordOf("ada"));
  await dialog.waitFor({ state: "hidden" });
  await page.getByRole("main").getByRole("heading", { level: 1, name: "研发中心" }).waitFor();
});

it("signs out from the dialog of an ended session", async (t) => {
  const { page, context } = await open(t, browser);
  await steamory(page).waitFor();
  await context.clearCookies();
  await page.getByRole("navigation", { name: "Departments" }).getByRole("link", { name: "研发中心" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Sign out" }).click();
  await page.waitForURL(/\/sign-in\?next=/);
});

// Several windows of one browser: signing in and out in one is seen in all.
import assert from "node:assert/strict";
import { it } from "node:test";
import { open, signIn } from "./lib/console.js";
import { choose, disable, item } from "./lib/tree.js";

const person = (page) => page.getByText("wang.wei@steamory.example").first();

/** Two windows of one browser, each with a person's phone and e-mail on the screen. */
async function openTwo(t) {
  const opened = await open(t, { at: "/o/steamory?person=65920080ae67cd1d82bbf904" });
  const other = await opened.context.newPage();
  await other.goto(`${opened.url}/o/steamory?person=65920080ae67cd1d82bbf904`);
  await person(opened.page).waitFor();
  await person(other).waitFor();
  return { ...opened, other };
}

async function signOut(page, url) {
  await page.goto(`${url}/o/steamory`);
  await page.getByRole("button", { name: "Signed in as Ada" }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await page.waitForURL(/\/sign-in/);
}

it("shows nobody's data in any window after signing out in one, and no notice", async (t) => {
  const { page, other, url } = await openTwo(t);
  await other.goto(`${url}/o/steamory`);
  await disable(other, "Finance");
  await other.getByText("Disabled Finance").waitFor();
  await signOut(page, url);
  await other.waitForURL(/\/sign-in\?next=/);
  await other.getByLabel("Password", { exact: true }).waitFor();
  await other.getByText("Disabled Finance").waitFor({ state: "detached" });
  assert.equal(await other.getByText("Finance").count(), 0);
});

it("takes a person's details off the screen of the other window", async (t) => {
  const { page, other, url } = await openTwo(t);
  await signOut(page, url);
  await other.waitForURL(/\/sign-in\?next=/);
  assert.equal(await person(other).count(), 0);
});

it("goes on in all windows after signing in again in one", async (t) => {
  const { page, other, url, passwordOf } = await openTwo(t);
  await signOut(page, url);
  await other.waitForURL(/\/sign-in\?next=/);
  await signIn(page, "ada", passwordOf("ada"));
  await other.waitForURL(/\/o\/steamory\?person=/);
  await person(other).waitFor();
});

it("shows the other windows to somebody else who signs in, without what was typed and waits", async (t) => {
  const { page, context, other, url, passwordOf } = await openTwo(t);
  await other.goto(`${url}/o/steamory`);
  await choose(other, "Finance", "Edit");
  await other.getByRole("dialog").getByLabel("Department name").fill("Money");
  await context.clearCookies();
  await other.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  await other.getByRole("dialog", { name: "Your session has ended" }).waitFor();
  let sent = 0;
  other.on("request", (request) => request.url().includes("update-department") && sent++);

  // In the first window, where the sign-in page is opened.
  await page.goto(`${url}/sign-in`);
  await signIn(page, "vera", passwordOf("vera"));
  await other.getByRole("button", { name: "Signed in as Vera" }).waitFor();
  await item(other, "Finance").waitFor();
  assert.equal(await other.getByRole("dialog").count(), 0);
  assert.equal(sent, 0, "nothing of the first person's is sent in the name of the second");
});

it("keeps what is typed when the same person signs in again in another window", async (t) => {
  const { page, context, other, url, passwordOf } = await openTwo(t);
  await other.goto(`${url}/o/steamory`);
  await choose(other, "Finance", "Edit");
  await other.getByRole("dialog").getByLabel("Department name").fill("Money");
  await context.clearCookies();
  await other.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  await other.getByRole("dialog", { name: "Your session has ended" }).waitFor();
  await page.goto(`${url}/sign-in`);
  await signIn(page, "ada", passwordOf("ada"));
  await other.getByText("Saved Money").waitFor();
});

// Signing in and out, and what happens when the session ends in the middle of something.
import assert from "node:assert/strict";
import { it } from "node:test";
import { fault, open, photograph, serve, signIn, signInByRequest } from "./lib/console.js";

const CREATE = "/api/v3/create-organization";
const dialog = (page, name) => page.getByRole("dialog", { name });
const steamory = (page) => page.getByRole("main").getByRole("heading", { level: 1, name: "蒸汽记忆 Steamory" });

it("signs in, leads to where the person was going, and signs out", async (t) => {
  const { page, context, complaints, url, passwordOf } = await open(t, { as: null, at: "/o/steamory?q=x" });
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
  const left = await context.cookies();
  assert.deepEqual(
    left.map(({ name }) => name),
    ["console_browser"],
    "the browser stays known, the session does not",
  );
  await page.goto(`${url}/o/steamory`);
  await page.waitForURL(/\/sign-in\?next=/);
  assert.deepEqual(complaints, []);
});

it("says that name and password do not fit, and keeps the name", async (t) => {
  const { page } = await open(t, { as: null });
  await signIn(page, "ada", "guessed");
  await page.getByRole("alert").filter({ hasText: "Wrong name or password" }).waitFor();
  assert.equal(await page.getByLabel("Name", { exact: true }).inputValue(), "ada");
  assert.equal(await page.getByLabel("Password", { exact: true }).inputValue(), "");
});

const guess = (url, name) =>
  fetch(`${url}/api/session`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name, password: "guessed" }),
  });

it("lets a person in whose password somebody else is guessing, if only later", async (t) => {
  const { page, url, passwordOf } = await open(t, { as: null });
  for (let count = 0; count < 3; count++) assert.equal((await guess(url, "ada")).status, 401);
  await signIn(page, "ada", passwordOf("ada"));
  await steamory(page).waitFor();
});

it("lets a person in at once, whatever somebody else guesses, in the browser in which they have signed in before", async (t) => {
  const { page, url, passwordOf } = await open(t);
  await steamory(page).waitFor();
  await page.getByRole("button", { name: "Signed in as Ada" }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await page.waitForURL(/\/sign-in/);
  // Each guess waits longer than the one before. Soon as many wait as may, and another one is refused.
  const guesses = Array.from({ length: 12 }, async () => assert.equal((await guess(url, "ada")).status, 429));
  await Promise.any(guesses);
  await signIn(page, "ada", passwordOf("ada"));
  await steamory(page).waitFor();
});

it("goes on after the session has ended, with what was being done", async (t) => {
  const { page, context, passwordOf } = await open(t);
  await steamory(page).waitFor();
  await context.clearCookies();
  const tree = page.getByRole("navigation", { name: "Departments" });
  await tree.getByRole("treeitem", { name: "研发中心" }).click();
  const dialog = page.getByRole("dialog", { name: "Your session has ended" });
  await dialog.waitFor();
  await photograph(page, "expired-1280-light");
  await signIn(page, "ada", passwordOf("ada"));
  await dialog.waitFor({ state: "hidden" });
  await page.getByRole("main").getByRole("heading", { level: 1, name: "研发中心" }).waitFor();
});

it("signs out from the dialog of an ended session", async (t) => {
  const { page, context } = await open(t);
  await steamory(page).waitFor();
  await context.clearCookies();
  await page.getByRole("treeitem", { name: "研发中心" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Sign out" }).click();
  await page.waitForURL(/\/sign-in\?next=/);
});

async function typeAnOrganization(page) {
  await steamory(page).waitFor();
  await page.getByRole("button", { name: "Manage organization" }).click();
  await page.getByRole("menuitem", { name: "New organization" }).click();
  await dialog(page, "New organization").getByLabel("Organization name").fill("Harbour Clinic");
  await dialog(page, "New organization").getByLabel("Organization code").fill("harbour");
}

it("finishes what was sent after the session had ended, and asks once for several calls", async (t) => {
  const { page, context, url, passwordOf } = await open(t);
  await typeAnOrganization(page);
  await context.clearCookies();
  await dialog(page, "New organization").getByRole("button", { name: "Create" }).click();
  const expired = dialog(page, "Your session has ended");
  await expired.waitFor();
  await page.waitForFunction(() => document.activeElement?.getAttribute("type") === "password");

  await signIn(page, "ada", "guessed");
  await expired.getByText("Wrong name or password").waitFor();
  await signIn(page, "ada", passwordOf("ada"));
  await page.waitForURL(`${url}/o/harbour`);
  await expired.waitFor({ state: "hidden" });
});

it("says that the server cannot be reached, keeps what was typed, and goes on when it is back", async (t) => {
  const { page, server, sandbox, url } = await open(t, { start: serve });
  await typeAnOrganization(page);
  await server.stop();
  const form = dialog(page, "New organization");
  await form.getByRole("button", { name: "Create" }).click();
  await form.getByRole("alert").filter({ hasText: "The service cannot be reached" }).waitFor();
  await photograph(page, "server-down-1280-light");

  // It has forgotten who was signed in.
  const { people, stop } = await serve(sandbox, { port: new URL(url).port });
  t.after(stop);
  await form.getByRole("button", { name: "Create" }).click();
  await dialog(page, "Your session has ended").waitFor();
  await signIn(page, "ada", people[0].password);
  await page.waitForURL(`${url}/o/harbour`);
});

it("says so when the server cannot even be asked who is signed in", async (t) => {
  const { page, url } = await open(t);
  await steamory(page).waitFor();
  let down = true;
  await page.route("**/api/session", (route) => (down ? route.abort() : route.continue()));
  await page.goto(`${url}/o/steamory`);
  await page.getByText("The console's server cannot be reached").waitFor();
  down = false;
  await page.getByRole("button", { name: "Try again" }).click();
  await steamory(page).waitFor();
});

it("shows what the server refuses, and why: the session became that of somebody who may only look", async (t) => {
  const { page, context, url, passwordOf } = await open(t);
  await typeAnOrganization(page);
  await signInByRequest(context, url, "vera", passwordOf("vera"));
  const form = dialog(page, "New organization");
  await form.getByRole("button", { name: "Create" }).click();
  const alert = form.getByRole("alert").filter({ hasText: "Not allowed" });
  await alert.getByText("Vera has view-only access. Ask an administrator to make changes").waitFor();
  await photograph(page, "refused-1280-light");
  assert.equal(await form.getByLabel("Organization name").inputValue(), "Harbour Clinic");
});

it("says that the service wants fewer calls, and for how long", async (t) => {
  const { page, sandbox } = await open(t, { sandbox: ["--faults"] });
  await typeAnOrganization(page);
  const form = dialog(page, "New organization");
  await fault(sandbox, { match: { path: CREATE }, fault: { kind: "answer", status: 429, retryAfter: "40" } });
  for (const press of ["first", "second"]) {
    await form.getByRole("button", { name: "Create" }).click();
    const alert = form.getByRole("alert").filter({ hasText: "Too many requests. Wait a moment." });
    await alert.getByText(/Try again in (40|3\d) seconds/).waitFor();
    if (press === "first") await photograph(page, "too-many-calls-1280-light");
  }
  const sent = await (await fetch(`${sandbox.url}/sandbox/requests`)).json();
  assert.equal(sent.filter((request) => request.path === CREATE).length, 1, "nobody has asked again meanwhile");
});

it("says that what was sent may have been carried out, where nobody can know", async (t) => {
  const { page, sandbox, url } = await open(t, { sandbox: ["--faults"] });
  await typeAnOrganization(page);
  const form = dialog(page, "New organization");
  const create = () => form.getByRole("button", { name: "Create" }).click();
  // The client would look whether it is there, and must not be able to.
  const look = { match: { path: "/api/v3/get-organization" }, times: "forever", fault: { kind: "reset" } };
  await fault(sandbox, { match: { path: CREATE }, fault: { kind: "reset", carriedOut: true } }, look);
  await create();
  await form.getByText("It may have been carried out").waitFor();
  await photograph(page, "uncertain-1280-light");

  await fetch(`${sandbox.url}/sandbox/faults`, { method: "DELETE" });
  // It was: the client finds what it made, by its code.
  await create();
  await page.waitForURL(`${url}/o/harbour`);
  await page.getByRole("main").getByRole("heading", { level: 1, name: "Harbour Clinic" }).waitFor();
});

it("goes on when the person has signed in again in another window", async (t) => {
  const { page, context, url, passwordOf } = await open(t);
  await typeAnOrganization(page);
  await context.clearCookies();
  await dialog(page, "New organization").getByRole("button", { name: "Create" }).click();
  await dialog(page, "Your session has ended").waitFor();
  await signInByRequest(context, url, "ada", passwordOf("ada"));
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await page.waitForURL(`${url}/o/harbour`);
});

it("leads to no other site after signing in", async (t) => {
  const { page, context, url, passwordOf } = await open(t, { as: null });
  for (const next of ["//evil.example/x", "/\\evil.example", "https://evil.example", "javascript:alert(1)"]) {
    await page.goto(`${url}/sign-in?next=${encodeURIComponent(next)}`);
    await signIn(page, "ada", passwordOf("ada"));
    await page.waitForURL(`${url}/o/steamory`);
    await context.clearCookies();
  }
});

it("is used with the keyboard alone", async (t) => {
  const { page, url, passwordOf } = await open(t, { as: null });
  await page.getByRole("button", { name: "Sign in" }).waitFor();
  await page.keyboard.type("ada");
  await page.keyboard.press("Tab");
  await page.keyboard.type(passwordOf("ada"));
  await page.keyboard.press("Enter");
  await steamory(page).waitFor();

  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.tagName), "MAIN", "past the tree");

  const inMenu = () => page.waitForFunction(() => document.activeElement?.role === "menuitem");
  const menu = page.getByRole("button", { name: "Manage organization" });
  await menu.focus();
  await page.keyboard.press("Enter");
  await inMenu();
  await page.keyboard.press("Enter");
  await dialog(page, "New organization").waitFor();
  await page.keyboard.press("Escape");
  await dialog(page, "New organization").waitFor({ state: "hidden" });
  await page.waitForFunction(() => document.activeElement?.getAttribute("aria-label") === "Manage organization");

  await page.keyboard.press("Enter");
  await inMenu();
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.getAttribute("id")?.includes("name"));
  await page.keyboard.type("Harbour Clinic");
  await page.keyboard.press("Tab");
  await page.keyboard.type("harbour");
  await page.keyboard.press("Enter");
  await page.waitForURL(`${url}/o/harbour`);
});

it("says when to try again if too many guesses wait already", async (t) => {
  const { page } = await open(t, { as: null });
  const headers = { "retry-after": "7" };
  const refuse = (route) => (route.request().method() === "POST" ? route.fulfill({ status: 429, headers }) : route.continue());
  await page.route("**/api/session", refuse);
  await signIn(page, "ada", "guessed");
  await page.getByText("Too many attempts. Try again in 7 seconds").waitFor();
});

// What a person does in the page, done in headless Chromium against the sandbox.
import assert from "node:assert/strict";
import { after, before, it } from "node:test";
import { build, open, photograph, startBrowser } from "./lib/page.js";

let browser;
before(async () => {
  build();
  browser = await startBrowser();
});
after(() => browser?.close());

const list = (page) => page.getByRole("list", { name: "Departments of the user" });
const row = (page, name) => page.getByRole("listitem").filter({ hasText: name });
const button = (page, name) => page.getByRole("button", { name, exact: true });

async function create(page, name) {
  await page.getByLabel("Name", { exact: true }).fill(name);
  await button(page, "Create").click();
  await page.getByText(`${name} was created`).waitFor();
}

it("lists the user's departments with badges for leader and main", async (t) => {
  const { page, complaints } = await open(t, browser);
  await list(page).waitFor();
  assert.equal(await list(page).getByRole("listitem").count(), 2);
  assert.match(await row(page, "研发中心").innerText(), /Main\s+Leader/);
  assert.doesNotMatch(await row(page, "Sales").innerText(), /Main|Leader/);
  assert.deepEqual(complaints, []);
});

it("creates a department, renames it, adds it to the user and keeps the others", async (t) => {
  const { page, complaints } = await open(t, browser);
  await list(page).waitFor();
  await create(page, "Research");

  await button(page, "Rename Research").click();
  await page.getByLabel("New name").fill("Research & Development");
  await page.getByRole("dialog").getByRole("button", { name: "Rename" }).click();
  await page.getByText("Research is now Research & Development").waitFor();
  await page.getByRole("dialog").waitFor({ state: "hidden" });

  await button(page, "Edit").click();
  await page.getByLabel("Add a department").click();
  await page.getByTitle("Research & Development").click();
  await button(page, "Add").click();
  await page.getByRole("checkbox", { name: "Research & Development: leader" }).check();
  await page.getByRole("radio", { name: "Research & Development: main" }).check();
  await photograph(page, "editing-1280-light");
  await button(page, "Save").click();
  await page.getByText("The departments were saved").waitFor();

  await list(page).getByText("Research & Development").waitFor();
  assert.equal(await list(page).getByRole("listitem").count(), 3, "none was lost");
  assert.match(await list(page).getByRole("listitem").filter({ hasText: "Research" }).innerText(), /Main\s+Leader/);
  assert.doesNotMatch(await row(page, "研发中心").innerText(), /Main/);
  assert.match(await row(page, "研发中心").innerText(), /Leader/);
  assert.deepEqual(complaints, []);
  await photograph(page, "1280-light");
});

it("takes a department from the user, and refuses to take the last one before anything is sent", async (t) => {
  const { page, requests } = await open(t, browser);
  await button(page, "Edit").click();
  await button(page, "Remove Sales").click();
  await button(page, "Save").click();
  await page.getByText("The departments were saved").waitFor();
  await row(page, "Sales").waitFor({ state: "detached" });

  await button(page, "Edit").click();
  await button(page, "Remove 研发中心").click();
  const sent = requests.length;
  await button(page, "Save").click();
  await page.getByRole("alert").filter({ hasText: "departments: expected an array of 1 to 50 entries" }).waitFor();
  assert.equal(requests.length, sent);
});

it("shows the rules of the call at the fields that break them, and sends nothing", async (t) => {
  const { page, requests } = await open(t, browser);
  await list(page).waitFor();
  const sent = requests.length;
  await page.getByLabel("Organization code").fill("x".repeat(65));
  await page.getByLabel("Parent department").fill("");
  await button(page, "Create").click();
  await page.getByText("Expected a string of at least 1 character, found an empty string.").nth(1).waitFor();
  await page.getByText("Expected a string of 1 to 64 characters").waitFor();
  assert.equal(requests.length, sent);
  await photograph(page, "field-errors-1280-light");
});

it("shows what the service refuses, with the id of the request", async (t) => {
  const { page } = await open(t, browser);
  await page.getByLabel("Parent department").fill("nowhere");
  await page.getByLabel("Name", { exact: true }).fill("Research");
  await button(page, "Create").click();
  const alert = page.getByRole("alert").filter({ hasText: "Department does not exist: nowhere" });
  await alert.waitFor();
  assert.match(await alert.innerText(), /request id [0-9a-f-]{36}/);
  await photograph(page, "refused-1280-light");
});

it("says in one place why it cannot start", async (t) => {
  const { page } = await open(t, browser, { config: { host: "http://127.0.0.1:1" } });
  await page.getByRole("alert").filter({ hasText: "The service cannot be reached" }).waitFor();
});

it("is used with the keyboard alone", async (t) => {
  const { page } = await open(t, browser);
  await list(page).waitFor();
  const reach = async (locator) => {
    for (let step = 0; step < 40; step++) {
      if (await locator.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press("Tab");
    }
    assert.fail("forty times Tab did not reach it");
  };
  await reach(page.getByLabel("Name", { exact: true }));
  await page.keyboard.type("Research");
  await page.keyboard.press("Enter");
  await page.getByText("Research was created").waitFor();

  await page.reload();
  await list(page).waitFor();
  await reach(button(page, "Edit"));
  await page.keyboard.press("Enter");
  await reach(page.getByRole("checkbox", { name: "Sales: leader" }));
  await page.keyboard.press("Space");
  await reach(button(page, "Save"));
  await page.keyboard.press("Enter");
  await page.getByText("The departments were saved").waitFor();
  await row(page, "Sales").getByText("Leader").waitFor();
});

it("holds the access key nowhere: not in what it loads, stores or sends", async (t) => {
  const { page, context, sandbox, requests } = await open(t, browser);
  await list(page).waitFor();
  await create(page, "Research");

  const seen = [await page.content(), JSON.stringify(await context.storageState())];
  seen.push(await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, window.name])));
  for (const request of requests) {
    const response = await request.response();
    const body = request.method() === "OPTIONS" ? "" : await response.text().catch(() => "");
    seen.push(request.url(), JSON.stringify(await request.allHeaders()), request.postData() ?? "", body);
  }
  assert.ok(seen.some((text) => text.includes(sandbox.accessToken)), "the search sees what the page is given");
  for (const text of seen) assert.ok(!text.includes(sandbox.accessKeySecret));

  const calls = requests.filter((request) => request.url().startsWith(sandbox.url));
  assert.ok(calls.length >= 2);
  for (const call of calls) {
    const headers = await call.allHeaders();
    if (call.method() !== "OPTIONS") assert.equal(headers.authorization, `Bearer ${sandbox.accessToken}`);
    assert.ok(!Object.keys(headers).some((name) => name.includes("signature")));
  }
});

for (const [name, look] of Object.entries({
  "1280-dark": { colorScheme: "dark" },
  "390-light": { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  "390-dark": { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, colorScheme: "dark" },
})) {
  it(`fits its window: ${name}`, async (t) => {
    const { page } = await open(t, browser, { look });
    await list(page).waitFor();
    await create(page, "Research");
    const { wide, window } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      window: document.documentElement.clientWidth,
    }));
    assert.ok(wide <= window, `${wide} pixels in a window of ${window}`);
    await page.getByText("Research was created").waitFor({ state: "hidden" });
    await photograph(page, name);
    await button(page, "Edit").click();
    await photograph(page, `editing-${name}`);
  });
}

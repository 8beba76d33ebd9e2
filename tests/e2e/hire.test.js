// Adding a person, with their departments.
import assert from "node:assert/strict";
import { it } from "node:test";
import { assertAccessible } from "./lib/accessible.js";
import { fault, open, photograph, PHONE } from "./lib/console.js";
import { drawer, leader, main, somebodyElse, unsaved, WANG } from "./lib/people.js";
import { sent } from "./lib/tree.js";

/** The list is short, and filled by what is added. */
const at = "/people?q=nora";

const dialog = (page) => page.getByRole("dialog", { name: "Add person" });
const input = (page, label) => dialog(page).getByLabel(label, { exact: true });
const button = (page, name) => dialog(page).getByRole("button", { name, exact: true });
const writes = (requests, path) => requests.filter((request) => request.url().endsWith(`/api/v3/${path}`));

async function begin(page) {
  await page.getByRole("main").getByRole("button", { name: "Add person" }).click();
  await dialog(page).waitFor();
}

/** Chooses a department by the picker. */
async function put(page, name) {
  await dialog(page).getByRole("button", { name: "Add department" }).click();
  const picker = page.getByRole("dialog", { name: "Add department" });
  await picker.getByRole("treeitem", { name }).click();
  await picker.getByText(new RegExp(`^To: .*${name}`)).waitFor();
  await picker.getByRole("button", { name: "Add", exact: true }).click();
  await picker.waitFor({ state: "hidden" });
}

const byEmail = async (client, email) => (await client.getUser({ userId: email, userIdType: "email" })).data;

it("adds a person to departments, as leader of one and with the first as the main one", async (t) => {
  const { page, sandbox, requests, complaints } = await open(t, { at });
  const other = somebodyElse(sandbox);
  await begin(page);
  // At once: the field has the focus from the beginning.
  await page.keyboard.type("Nora Quill");
  await input(page, "Email").fill("nora@steamory.example");
  await input(page, "Username").fill("nora.quill");
  await put(page, "Finance");
  await put(page, "Sales");
  await dialog(page).getByRole("switch", { name: "Leads Sales" }).click();
  await dialog(page).getByText("No password is set.", { exact: false }).waitFor();
  await assertAccessible(page, "new person");
  await photograph(page, "hire-1280-light");
  await button(page, "Add person").click();
  await page.getByText("Added Nora Quill").waitFor();
  await dialog(page).waitFor({ state: "hidden" });
  await page.getByRole("heading", { level: 1, name: "People (1)" }).waitFor();
  await page.getByRole("row").filter({ hasText: "Nora Quill" }).getByRole("link", { name: "Finance" }).waitFor();

  const user = await byEmail(other.client, "nora@steamory.example");
  assert.deepEqual([user.name, user.username, user.status], ["Nora Quill", "nora.quill", "Activated"]);
  assert.deepEqual(await other.departmentsOf(user.userId), ["Finance main", "Sales leader"]);
  const [create] = writes(requests, "create-user");
  assert.deepEqual(Object.keys(create.postDataJSON()).sort(), ["departmentIds", "email", "name", "username"]);
  assert.deepEqual(complaints, []);
});

it("adds one person after the other, into the same departments", async (t) => {
  const { page, sandbox } = await open(t, { at });
  const other = somebodyElse(sandbox);
  await begin(page);
  await input(page, "Name").fill("First One");
  await input(page, "Phone").fill("13900000001");
  await put(page, "Finance");
  await button(page, "Add and create another").click();
  await page.getByText("Added First One").waitFor();
  await page.waitForFunction(() => document.activeElement?.id === "hire_name" && document.activeElement.value === "");
  await page.keyboard.type("Second One");
  await input(page, "Phone").fill("13900000002");
  await page.keyboard.press("Enter");
  await page.getByText("Added Second One").waitFor();
  await dialog(page).waitFor({ state: "hidden" });
  for (const phone of ["13900000001", "13900000002"]) {
    const { data } = await other.client.getUser({ userId: phone, userIdType: "phone" });
    assert.deepEqual(await other.departmentsOf(data.userId), ["Finance main"]);
  }
});

it("asks for a name, and for an email or a phone number, before anything is sent", async (t) => {
  const { page, requests } = await open(t, { at });
  await begin(page);
  await button(page, "Add person").click();
  await dialog(page).getByText("Enter a name.").waitFor();
  await dialog(page).getByText("Enter an email or a phone number.").waitFor();
  await input(page, "Phone").fill("+86 139");
  await dialog(page).getByText("Put the country code into its own field.").waitFor();
  await input(page, "Phone").fill("13900000001");
  await dialog(page).getByText("Enter an email or a phone number.").waitFor({ state: "hidden" });
  await assertAccessible(page, "new person, with errors");
  assert.equal(writes(requests, "create-user").length, 0);
});

it("links to the person who has the email already, and keeps what was typed", async (t) => {
  const { page, context, url } = await open(t, { at });
  await begin(page);
  await input(page, "Name").fill("Another Wang");
  await input(page, "Email").fill("wang.wei@steamory.example");
  await button(page, "Add person").click();
  await dialog(page).getByText("王伟 already has it.").waitFor();
  await page.waitForFunction(() => document.activeElement?.id === "hire_email");
  const opened = context.waitForEvent("page");
  await dialog(page).getByRole("link", { name: "Open 王伟 in a new tab" }).click();
  const tab = await opened;
  await drawer(tab).getByRole("heading", { name: "王伟" }).waitFor();
  assert.equal(tab.url(), `${url}/people?person=${WANG}`);
  assert.equal(await input(page, "Name").inputValue(), "Another Wang");
  // Another value takes the message away.
  await input(page, "Email").fill("another.wang@steamory.example");
  await dialog(page).getByText("王伟 already has it.").waitFor({ state: "hidden" });
  await button(page, "Add person").click();
  await page.getByText("Added Another Wang").waitFor();
});

it("opens the person with the departments as unsaved changes if only those could not be saved", async (t) => {
  const { page, sandbox } = await open(t, { at });
  const other = somebodyElse(sandbox);
  await page.route("**/set-user-departments", (route) =>
    route.fulfill({ status: 200, json: { statusCode: 500, message: "Broken" } }),
  );
  await begin(page);
  await input(page, "Name").fill("Nora Quill");
  await input(page, "Email").fill("nora@steamory.example");
  await put(page, "Finance");
  await dialog(page).getByRole("switch", { name: "Leads Finance" }).click();
  await button(page, "Add person").click();
  await page.getByText("Nora Quill was added, but the departments were not saved").waitFor();
  await drawer(page).getByRole("heading", { name: "Nora Quill" }).waitFor();
  await unsaved(page).waitFor();
  assert.equal(await leader(page, "Finance").isChecked(), true);
  assert.equal(await main(page, "Finance").isChecked(), true);
  const { userId } = await byEmail(other.client, "nora@steamory.example");
  assert.equal(new URL(page.url()).search, `?q=nora&person=${userId}`);
  assert.deepEqual(await other.departmentsOf(userId), ["Finance main"]);

  await page.unroute("**/set-user-departments");
  await drawer(page).getByRole("button", { name: "Save" }).click();
  await unsaved(page).waitFor({ state: "hidden" });
  await page.waitForFunction(() => !document.querySelector(".save-bar"));
  assert.deepEqual(await other.departmentsOf(userId), ["Finance leader main"]);
});

it("creates nobody twice when the response was lost: it looks for the person", async (t) => {
  const { page, sandbox } = await open(t, { at, sandbox: ["--faults"] });
  const other = somebodyElse(sandbox);
  await fault(sandbox, { match: { path: "/api/v3/create-user" }, fault: { kind: "reset", carriedOut: true } });
  await begin(page);
  await input(page, "Name").fill("Nora Quill");
  await input(page, "Email").fill("nora@steamory.example");
  await put(page, "Finance");
  await button(page, "Add person").click();
  await page.getByText("Added Nora Quill").waitFor();
  assert.equal((await sent(sandbox, "create-user")).length, 1);
  const { userId } = await byEmail(other.client, "nora@steamory.example");
  assert.deepEqual(await other.departmentsOf(userId), ["Finance main"]);
});

it("looks for the person before it tries again, if it could not look at once", async (t) => {
  const { page, sandbox } = await open(t, { at, sandbox: ["--faults"] });
  await fault(sandbox, { match: { path: "/api/v3/create-user" }, fault: { kind: "reset", carriedOut: true } });
  await page.route("**/get-user?*", (route) => route.abort());
  await begin(page);
  await input(page, "Name").fill("Nora Quill");
  await input(page, "Email").fill("nora@steamory.example");
  await button(page, "Add person").click();
  await dialog(page).getByText("It is safe to try again").waitFor();
  await photograph(page, "hire-uncertain-1280-light");
  await page.unroute("**/get-user?*");
  await button(page, "Add person").click();
  await page.getByText("Added Nora Quill").waitFor();
  assert.equal((await sent(sandbox, "create-user")).length, 1);
});

it("lets the page send no password, status or identity of a new user, and a viewer nothing", async (t) => {
  const { page, sandbox } = await open(t, { at, sandbox: ["--faults"] });
  const create = (more) =>
    page.evaluate(
      async (body) => {
        const headers = { "content-type": "application/json", "x-genauth-lang": "en-US" };
        const options = { method: "POST", headers, body: JSON.stringify(body) };
        return (await fetch("/api/genauth/api/v3/create-user", options)).json();
      },
      { name: "Nora Quill", email: "nora@steamory.example", ...more },
    );
  for (const [more, named] of [
    [{ password: "a-password" }, "password"],
    [{ status: "Suspended" }, "status"],
    [{ identities: [] }, "identities"],
    [{ otp: { secret: "JBSWY3DPEHPK3PXP" } }, "otp"],
    [{ emailVerified: true }, "emailVerified"],
    [{ customData: {} }, "customData"],
    [{ options: { keepPassword: true } }, "options"],
    [{ password: "a-password", salt: "s" }, "password, salt"],
  ]) {
    const { statusCode, message } = await create(more);
    assert.deepEqual([statusCode, message], [403, `The console may not set ${named}`]);
    assert.ok(!message.includes("a-password"));
  }
  assert.equal((await sent(sandbox, "create-user")).length, 0);
  assert.equal((await create({})).statusCode, 200);
  assert.equal((await sent(sandbox, "create-user")).length, 1);

  const vera = await open(t, { as: "vera", at });
  const answer = await vera.page.evaluate(async () => {
    const headers = { "content-type": "application/json", "x-genauth-lang": "en-US" };
    const body = JSON.stringify({ name: "Nora Quill", email: "nora@steamory.example" });
    return (await fetch("/api/genauth/api/v3/create-user", { method: "POST", headers, body })).json();
  });
  assert.equal(answer.statusCode, 403);
});

it("fits a phone", async (t) => {
  const { page } = await open(t, { at, look: { ...PHONE, colorScheme: "dark" } });
  await begin(page);
  await input(page, "Name").fill("Nora Quill");
  await put(page, "Finance");
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.ok(wide <= 0, `${wide} pixels too wide`);
  await assertAccessible(page, "new person on a phone");
  await photograph(page, "hire-390-dark");
});

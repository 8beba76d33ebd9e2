// The editor of a person's departments when something goes wrong: nothing that was done in it is lost.
import assert from "node:assert/strict";
import { it } from "node:test";
import { fault, open, photograph, serve, signIn } from "./lib/console.js";
import { add, drawer, leader, main, row, save, SET, somebodyElse, takeOut, unsaved, WANG } from "./lib/people.js";

const at = `/o/steamory?person=${WANG}`;
const saved = (page) => page.getByText("departments saved").waitFor();
const alert = (page, text) => drawer(page).getByRole("alert").filter({ hasText: text });
const SALES = "659200803790712be20fa5e9";
const RD = "659200801474d04c4a6fad44";

it("keeps what was toggled while the server is down, and saves it when it is back", async (t) => {
  const { page, server, sandbox, url } = await open(t, { at, start: serve });
  await leader(page, "Sales").click();
  await server.stop();
  await save(page).click();
  await alert(page, "The service cannot be reached").waitFor();
  await photograph(page, "person-server-down-1280-light");
  assert.equal(await leader(page, "Sales").isChecked(), true);
  await row(page, "Sales").getByText("Changed").waitFor();
  assert.equal(await unsaved(page).textContent(), "1 unsaved change");

  // It has forgotten who was signed in.
  const { people, stop } = await serve(sandbox, { port: new URL(url).port });
  t.after(stop);
  await save(page).click();
  await page.getByRole("dialog", { name: "Your session has ended" }).waitFor();
  await signIn(page, "ada", people[0].password);
  await saved(page);
  assert.equal(await alert(page, "").count(), 0);
  assert.deepEqual(await somebodyElse(sandbox).departmentsOf(WANG), ["Sales leader", "研发中心 leader main"]);
});

it("says how long to wait after too many calls, and takes back what it had shown as saved", async (t) => {
  const { page, sandbox } = await open(t, { at, sandbox: ["--faults"] });
  await main(page, "Sales").click();
  await fault(sandbox, { match: { path: SET }, fault: { kind: "answer", status: 429, retryAfter: "40" } });
  await save(page).click();
  await alert(page, "Too many requests")
    .getByText(/Try again in (40|3\d) seconds/)
    .waitFor();
  assert.equal(await main(page, "Sales").isChecked(), true);
  assert.equal(await unsaved(page).textContent(), "2 unsaved changes");
  await drawer(page).getByRole("button", { name: "Discard" }).click();
  assert.equal(await main(page, "研发中心").isChecked(), true);
  assert.equal(await alert(page, "Too many requests").count(), 0);
});

it("shows why the service refused, with the id of the request to copy", async (t) => {
  const { page, context, sandbox } = await open(t, { at, sandbox: ["--faults"] });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await leader(page, "Sales").click();
  await fault(sandbox, {
    match: { path: SET },
    fault: { kind: "answer", status: 200, statusCode: 422, message: "The quota is used up" },
  });
  await save(page).click();
  await alert(page, "The quota is used up").waitFor();
  await photograph(page, "person-refused-1280-light");
  const refused = alert(page, "The quota is used up");
  await refused.getByText("Details", { exact: true }).click();
  const id = await refused.getByText(/^Request ID: ./).textContent();
  await refused.getByRole("button", { name: "Copy the details" }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  assert.ok(copied.includes(id), copied);
  await save(page).click();
  await saved(page);
});

it("goes on saving after the session has ended, however long signing in takes", async (t) => {
  const { page, context, sandbox, passwordOf } = await open(t, { at });
  await page.clock.install();
  await takeOut(page, "Sales").click();
  await context.clearCookies();
  await save(page).click();
  const expired = page.getByRole("dialog", { name: "Your session has ended" });
  await expired.waitFor();
  // Longer than a call may take.
  await page.clock.fastForward("05:00");
  await signIn(page, "ada", passwordOf("ada"));
  await saved(page);
  await expired.waitFor({ state: "hidden" });
  assert.deepEqual(await somebodyElse(sandbox).departmentsOf(WANG), ["研发中心 leader main"]);
});

it("shows what somebody else has changed meanwhile, and saves both", async (t) => {
  const { page, sandbox, requests } = await open(t, { at });
  const other = somebodyElse(sandbox);
  await leader(page, "Sales").click();
  await add(page, "Finance");
  await main(page, "Finance").click();
  await other.client.editUserDepartments({ userId: WANG }, (edit) =>
    edit.add("6592008013a70d003a4f4ac6", { isLeader: true }).setLeader(RD, false),
  );
  await save(page).click();
  const notice = alert(page, "Somebody else changed these departments");
  await notice.getByText("Added: 人力资源部").waitFor();
  await notice.getByText("No longer leads: 研发中心").waitFor();
  await photograph(page, "person-conflict-1280-light");
  assert.equal(requests.filter((request) => request.url().endsWith(SET)).length, 0, "nothing was written over theirs");
  assert.equal(await leader(page, "Sales").isChecked(), true);
  assert.equal(await main(page, "Finance").isChecked(), true);
  assert.equal(await leader(page, "人力资源部").isChecked(), true);
  assert.equal(await leader(page, "研发中心").isChecked(), false);

  await notice.getByRole("button", { name: "Got it" }).click();
  await notice.waitFor({ state: "hidden" });
  await save(page).click();
  await saved(page);
  assert.deepEqual(await other.departmentsOf(WANG), ["Finance main", "Sales leader", "人力资源部 leader", "研发中心"]);
});

it("puts back a department that was changed here and taken away elsewhere, unless that is not wanted", async (t) => {
  const { page, sandbox } = await open(t, { at });
  const other = somebodyElse(sandbox);
  await leader(page, "Sales").click();
  await other.client.removeDepartmentMembers({ organizationCode: "steamory", departmentId: SALES, userIds: [WANG] });
  await save(page).click();
  await alert(page, "Somebody else").getByText("Removed: Sales").waitFor();
  await row(page, "Sales").getByText("Removed by somebody else").waitFor();
  await photograph(page, "person-put-back-1280-light");
  await save(page).click();
  await saved(page);
  assert.deepEqual(await other.departmentsOf(WANG), ["Sales leader", "研发中心 leader main"]);

  await leader(page, "Sales").click();
  await other.client.editUserDepartments({ userId: WANG }, (edit) => edit.makeMain(SALES));
  await save(page).click();
  await alert(page, "Somebody else").getByText("Now the main department: Sales").waitFor();
  await drawer(page).getByRole("button", { name: "Discard" }).click();
  assert.equal(await leader(page, "Sales").isChecked(), true);
  assert.equal(await main(page, "Sales").isChecked(), true);
  assert.equal(await save(page).count(), 0);
});

it("says nothing of a clash where somebody else did the same", async (t) => {
  const { page, sandbox, requests } = await open(t, { at });
  await leader(page, "Sales").click();
  await somebodyElse(sandbox).client.editUserDepartments({ userId: WANG }, (edit) => edit.setLeader(SALES));
  await save(page).click();
  await saved(page);
  assert.equal(requests.filter((request) => request.url().endsWith(SET)).length, 0);
});

it("finds out what was written when the answer was lost", async (t) => {
  const { page, sandbox } = await open(t, { at, sandbox: ["--faults"] });
  await leader(page, "Sales").click();
  // The client would look whether it was written, and must not be able to.
  const refused = { kind: "answer", status: 200, statusCode: 422, message: "Not now" };
  const look = { match: { path: "/api/v3/get-user-departments" }, times: "forever", fault: refused };
  await fault(sandbox, { match: { path: SET }, fault: { kind: "reset", carriedOut: true } });
  let cannotLook = false;
  await page.route("**/api/v3/set-user-departments", async (route) => {
    await fault(sandbox, look);
    cannotLook = true;
    await route.continue();
  });
  // The edit's own look, and the page's after it failed: one that was answered truly would leave nothing to save.
  let looks = 0;
  const isLook = (response) => cannotLook && response.url().includes("/get-user-departments");
  const looked = page.waitForResponse((response) => isLook(response) && ++looks === 2);
  await save(page).click();
  await alert(page, "It may have been carried out").waitFor();
  await looked;
  assert.equal(await leader(page, "Sales").isChecked(), true);
  await fetch(`${sandbox.url}/sandbox/faults`, { method: "DELETE" });
  await save(page).click();
  await saved(page);
  const sent = await (await fetch(`${sandbox.url}/sandbox/requests`)).json();
  assert.equal(sent.filter(({ path }) => path === SET).length, 0, "it was not written twice");
});

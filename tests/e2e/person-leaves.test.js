// Somebody leaves: access ends, successors lead, departments are left; and the way back.
import assert from "node:assert/strict";
import { it } from "node:test";
import { assertAccessible } from "./lib/accessible.js";
import { fault, open, PHONE, photograph } from "./lib/console.js";
import { drawer, leader, row, somebodyElse, WANG } from "./lib/people.js";

const at = `/o/steamory?person=${WANG}`;
const RD = "659200801474d04c4a6fad44";
const UPDATE_USER = "/api/v3/update-user";
const REMOVE = "/api/v3/remove-department-members";

const dialog = (page) => page.getByRole("dialog", { name: "Offboard 王伟" });
const start = (page) => dialog(page).getByRole("button", { name: "Offboard", exact: true });
const step = (page, text, state) =>
  dialog(page)
    .getByRole("listitem")
    .filter({ hasText: text })
    .filter({ has: page.getByRole("img", { name: state }) });
const allDone = (page) => dialog(page).getByText("Everything was carried out.").waitFor();

async function openDialog(page) {
  await drawer(page).getByRole("button", { name: "Offboard" }).click();
  await dialog(page).getByText("Leaves 2 departments").waitFor();
  await page.waitForFunction(() => !document.querySelector(".ant-modal .ant-skeleton"));
}

/** The paths and bodies of what was written, in their order. */
const writes = (requests) =>
  requests
    .filter((request) => request.method() === "POST" && /\/api\/v3\/(update|resign|remove|set|add)-/.test(request.url()))
    .map((request) => `${new URL(request.url()).pathname.replace("/api/genauth/api/v3/", "")}`);

const stateOf = async ({ client }, userId = WANG) => (await client.getUser({ userId })).data.status;
const leadersOf = async ({ client }, departmentId) =>
  (await client.getDepartment({ organizationCode: "steamory", departmentId })).data.leaderUserIds;

/** 王伟 alone leads 研发中心, and among its members is somebody by a name that no other person has. */
const withSuccessor = async (sandbox) => {
  const { client } = somebodyElse(sandbox);
  await client.updateDepartment({ organizationCode: "steamory", departmentId: RD, leaderUserIds: [WANG] });
  await client.createUser({ username: "follower", name: "Fatima Follower", departmentIds: [RD] });
  return at;
};

/** Chooses the new leader, as a person does: by typing. */
async function choose(page, department, name) {
  const field = dialog(page).getByRole("combobox", { name: `New leader of ${department}` });
  await field.click();
  await field.fill(name);
  await page.locator(".ant-select-item-option").filter({ hasText: name }).click();
}

it("suspends first, then names successors, then leaves the departments", async (t) => {
  const { page, sandbox, requests, complaints } = await open(t, { at: withSuccessor });
  const other = somebodyElse(sandbox);
  await openDialog(page);
  await dialog(page).getByText("研发中心 will have no leader.").waitFor();
  await photograph(page, "offboard-1280-light");
  await assertAccessible(page, "offboard");
  await choose(page, "研发中心", "Fatima");
  await dialog(page).getByText("研发中心 will have no leader.").waitFor({ state: "hidden" });
  await start(page).click();
  await allDone(page);
  for (const text of ["Suspend the account", "Fatima Follower leads 研发中心", "Remove from Sales", "Remove from 研发中心"]) {
    assert.equal(await step(page, text, "Done").count(), 1, text);
  }
  await photograph(page, "offboard-done-1280-light");
  await assertAccessible(page, "offboard-done");
  const [suspend, lead, ...removals] = [
    "update-user",
    "update-department",
    "remove-department-members",
    "remove-department-members",
  ];
  assert.deepEqual(writes(requests), [suspend, lead, ...removals]);
  assert.equal(await stateOf(other), "Suspended");
  assert.deepEqual(await other.departmentsOf(WANG), []);
  const { data: follower } = await other.client.getUser({ userId: "follower", userIdType: "username" });
  assert.deepEqual(await leadersOf(other, RD), [follower.userId]);

  await dialog(page).getByRole("button", { name: "Close" }).last().click();
  await dialog(page).waitFor({ state: "hidden" });
  await drawer(page).getByText("In no department").waitFor();
  await drawer(page).getByText("Suspended").waitFor();
  assert.deepEqual(complaints, []);
});

it("puts them back into the departments for a minute, with roles and main department, and leaves the account suspended", async (t) => {
  const { page, sandbox } = await open(t, { at: withSuccessor });
  const other = somebodyElse(sandbox);
  const before = await other.departmentsOf(WANG);
  await openDialog(page);
  await choose(page, "研发中心", "Fatima");
  await start(page).click();
  await allDone(page);
  await dialog(page).getByRole("button", { name: "Close" }).last().click();
  await dialog(page).waitFor({ state: "hidden" });
  await drawer(page).getByRole("button", { name: "Undo departments" }).click();
  await page.getByText("王伟 is back in the departments").waitFor();
  await row(page, "研发中心").waitFor();
  assert.deepEqual(await other.departmentsOf(WANG), before);
  assert.deepEqual(await leadersOf(other, RD), [WANG]);
  assert.equal(await stateOf(other), "Suspended");
  assert.equal(await drawer(page).getByRole("button", { name: "Undo departments" }).count(), 0);
});

it("takes the offer to undo away after a minute", async (t) => {
  const { page } = await open(t, { at });
  await openDialog(page);
  await page.clock.install();
  await start(page).click();
  await allDone(page);
  const undo = dialog(page).getByRole("button", { name: "Undo departments" });
  await undo.waitFor();
  await page.clock.fastForward("01:01");
  await undo.waitFor({ state: "detached" });
});

it("stops where a department fails, when nobody can sign in any more, and continues", async (t) => {
  const { page, sandbox } = await open(t, { at, sandbox: ["--faults"] });
  const other = somebodyElse(sandbox);
  await openDialog(page);
  const refused = { kind: "answer", status: 200, statusCode: 422, message: "Not now" };
  await fault(sandbox, { match: { path: REMOVE }, fault: refused });
  await start(page).click();
  await dialog(page).getByText("Not everything was carried out.").waitFor();
  const failed = dialog(page).locator("[data-state=failed]");
  await failed.getByText("Not now").waitFor();
  assert.equal(await failed.count(), 1);
  assert.equal(await step(page, "Suspend the account", "Done").count(), 1);
  assert.equal(await dialog(page).locator("[data-state=waiting]").count(), 1);
  await photograph(page, "offboard-failed-1280-light");
  await assertAccessible(page, "offboard-failed");
  assert.equal(await stateOf(other), "Suspended");
  assert.equal((await other.departmentsOf(WANG)).length, 2);

  await dialog(page).getByRole("button", { name: "Continue" }).click();
  await allDone(page);
  assert.deepEqual(await other.departmentsOf(WANG), []);
});

it("changes nothing more if the account cannot be suspended", async (t) => {
  const { page, sandbox, requests } = await open(t, { at, sandbox: ["--faults"] });
  await openDialog(page);
  await dialog(page).getByText("1 other leader stays").waitFor();
  assert.equal(await dialog(page).getByText("will have no leader").count(), 0);
  const refused = { kind: "answer", status: 200, statusCode: 422, message: "Not now" };
  await fault(sandbox, { match: { path: UPDATE_USER }, times: "forever", fault: refused });
  for (const button of ["Offboard", "Continue"]) {
    await dialog(page).getByRole("button", { name: button, exact: true }).click();
    await step(page, "Suspend the account", "Failed").waitFor();
    await dialog(page).getByRole("button", { name: "Continue" }).waitFor();
  }
  assert.deepEqual([...new Set(writes(requests))], ["update-user"]);
  assert.equal((await somebodyElse(sandbox).departmentsOf(WANG)).length, 2);
});

it("looks whether a write was carried out whose response was lost, and does not repeat it", async (t) => {
  const { page, sandbox, requests } = await open(t, { at });
  await openDialog(page);
  let lost = 0;
  await page.route(`**${REMOVE}`, async (route) => {
    if (lost++ > 0) return route.continue();
    await route.fetch();
    await route.abort("connectionreset");
  });
  await start(page).click();
  await allDone(page);
  assert.equal(writes(requests).filter((path) => path === "remove-department-members").length, 2);
  assert.deepEqual(await somebodyElse(sandbox).departmentsOf(WANG), []);
});

it("marks as resigned last, says that this cannot be undone, and offers no undo", async (t) => {
  const { page, sandbox, requests } = await open(t, { at });
  const other = somebodyElse(sandbox);
  await openDialog(page);
  const resigned = dialog(page).getByRole("radio", { name: /^Mark as resigned/ });
  assert.equal(
    await dialog(page)
      .getByRole("radio", { name: /^Suspend/ })
      .isChecked(),
    true,
  );
  await dialog(page).getByText("This cannot be undone.").waitFor();
  await resigned.check();
  await start(page).click();
  await allDone(page);
  const sent = writes(requests);
  assert.equal(sent[0], "update-user", "access ends first");
  assert.equal(sent.at(-1), "resign-user");
  assert.equal(await stateOf(other), "Resigned");
  assert.equal(await page.getByRole("button", { name: "Undo departments" }).count(), 0);
  await dialog(page).getByRole("button", { name: "Close" }).last().click();
  await dialog(page).waitFor({ state: "hidden" });
  await drawer(page).getByText("Resigned").waitFor();
  assert.equal(await drawer(page).getByRole("button", { name: "Offboard" }).count(), 0);
});

it("finds the departments that somebody leads without being a member", async (t) => {
  let finance;
  const { page, sandbox } = await open(t, {
    async at(sandbox) {
      const { client } = somebodyElse(sandbox);
      const { data } = await client.getAllDepartments({ organizationCode: "steamory" });
      finance = data.list.find(({ name }) => name === "Finance").departmentId;
      await client.updateDepartment({ organizationCode: "steamory", departmentId: finance, leaderUserIds: [WANG] });
      return at;
    },
  });
  await openDialog(page);
  await dialog(page).getByRole("combobox", { name: "New leader of Finance" }).waitFor();
  await start(page).click();
  await allDone(page);
  assert.equal(await step(page, "No longer leads Finance", "Done").count(), 1);
  assert.deepEqual(await leadersOf(somebodyElse(sandbox), finance), []);
});

it("suspends also while the departments that they lead cannot be searched", async (t) => {
  const { page, sandbox } = await open(t, { at });
  await page.route("**/api/v3/get-all-departments*", (route) => route.abort());
  await openDialog(page);
  await dialog(page).getByText("they may lead some without being a member").waitFor();
  await start(page).click();
  await allDone(page);
  assert.equal(await stateOf(somebodyElse(sandbox)), "Suspended");
});

it("activates a suspended person again", async (t) => {
  const { page, sandbox } = await open(t, {
    async at(sandbox) {
      await somebodyElse(sandbox).client.updateUser({ userId: WANG, status: "Suspended" });
      return at;
    },
  });
  await drawer(page).getByRole("button", { name: "Activate again" }).click();
  await page.getByText("They can sign in again.").waitFor();
  await photograph(page, "activate-1280-light");
  await page.getByRole("tooltip").getByRole("button", { name: "Activate again" }).click();
  await page.getByText("王伟 is active again").waitFor();
  await drawer(page).getByText("Active", { exact: true }).waitFor();
  assert.equal(await drawer(page).getByRole("button", { name: "Activate again" }).count(), 0);
  assert.equal(await stateOf(somebodyElse(sandbox)), "Activated");
});

it("begins with what is saved, not with what is not", async (t) => {
  const { page } = await open(t, { at });
  await leader(page, "Sales").click();
  await row(page, "Sales").getByText("Changed").waitFor();
  assert.equal(await drawer(page).getByRole("button", { name: "Offboard" }).isDisabled(), true);
});

it("shows viewers none of it", async (t) => {
  const { page } = await open(t, {
    as: "vera",
    async at(sandbox) {
      await somebodyElse(sandbox).client.updateUser({ userId: WANG, status: "Suspended" });
      return at;
    },
  });
  await row(page, "Sales").waitFor();
  assert.equal(
    await drawer(page)
      .getByRole("button", { name: /Offboard|Activate/ })
      .count(),
    0,
  );
});

for (const colorScheme of ["light", "dark"]) {
  it(`fits on a phone in ${colorScheme} colours, in Chinese`, async (t) => {
    const { page, complaints } = await open(t, { at, look: { ...PHONE, locale: "zh-CN", colorScheme } });
    await page.getByRole("button", { name: "办理离职" }).click();
    const chinese = page.getByRole("dialog", { name: "为 王伟 办理离职" });
    await chinese.getByText("将移出 2 个部门").waitFor();
    await chinese.getByRole("combobox").waitFor();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= 390, `${wide}`);
    for (const { height } of await Promise.all((await chinese.getByRole("button").all()).map((button) => button.boundingBox()))) {
      assert.ok(height >= 44, `${height}`);
    }
    await photograph(page, `offboard-390-${colorScheme}`);
    await assertAccessible(page, "offboard-phone");
    await chinese.getByRole("button", { name: "办理离职" }).click();
    await chinese.getByText("全部操作已完成。").waitFor();
    await photograph(page, `offboard-done-390-${colorScheme}`);
    await assertAccessible(page, "offboard-done-phone");
    assert.deepEqual(complaints, []);
  });
}

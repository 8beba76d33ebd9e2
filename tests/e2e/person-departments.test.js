// What a person's drawer says of their departments, and how to go from one person to the next.
import assert from "node:assert/strict";
import { it } from "node:test";
import { assertAccessible } from "./lib/accessible.js";
import { open, PHONE, photograph } from "./lib/console.js";
import { add, drawer, leader, main, row, save, somebodyElse, takeOut, unsaved, WANG } from "./lib/people.js";

const at = `/o/steamory?person=${WANG}`;
const RD = "659200801474d04c4a6fad44";
const FINANCE = "Finance";

const noMain = (page) => drawer(page).getByRole("alert").filter({ hasText: "No main department" });

/** Opens 王伟, after somebody else has removed him from his main department. */
const withoutMain = async (sandbox) => {
  const { client } = somebodyElse(sandbox);
  await client.removeDepartmentMembers({ organizationCode: "steamory", departmentId: RD, userIds: [WANG] });
  return at;
};

it("draws no frame around the window when an address with a person is loaded", async (t) => {
  const { page } = await open(t, { at });
  await row(page, "Sales").waitFor();
  await page.waitForFunction(() => document.activeElement?.closest(".person-drawer"));
  const frames = await page.evaluate(() => {
    const focused = document.activeElement;
    const { width } = focused.getBoundingClientRect();
    return width === window.innerWidth && getComputedStyle(focused).outlineStyle !== "none";
  });
  assert.equal(frames, false);
});

it("says that there is no main department, and offers one", async (t) => {
  const { page, sandbox } = await open(t, { at: withoutMain });
  await noMain(page).waitFor();
  await photograph(page, "person-no-main-1280-light");
  await assertAccessible(page, "person-no-main");
  await noMain(page).getByRole("button", { name: "Make Sales the main department" }).click();
  await noMain(page).waitFor({ state: "hidden" });
  assert.equal(await main(page, "Sales").isChecked(), true);
  await save(page).click();
  await page.getByText("王伟: departments saved").waitFor();
  assert.deepEqual(await somebodyElse(sandbox).departmentsOf(WANG), ["Sales main"]);
});

it("tells a viewer that there is no main department, and offers nothing", async (t) => {
  const { page } = await open(t, { as: "vera", at: withoutMain });
  await noMain(page).waitFor();
  assert.equal(await noMain(page).getByRole("button").count(), 0);
});

it("makes the only department that is left the main one by itself, and takes that back", async (t) => {
  const { page } = await open(t, { at });
  await takeOut(page, "研发中心").click();
  await row(page, "研发中心").getByText("Will be removed").waitFor();
  assert.equal(await main(page, "Sales").isChecked(), true);
  assert.equal(await save(page).isEnabled(), true);
  await drawer(page).getByRole("button", { name: "Put back into 研发中心" }).click();
  await unsaved(page).waitFor({ state: "hidden" });
  assert.equal(await main(page, "研发中心").isChecked(), true);
});

it("does not choose the main department while there are several", async (t) => {
  const { page } = await open(t, { at });
  await row(page, "Sales").waitFor();
  await add(page, FINANCE);
  await takeOut(page, "研发中心").click();
  await drawer(page).getByText("Choose a main department.").waitFor();
  assert.equal(await save(page).isDisabled(), true);
  await noMain(page).waitFor();
});

it("says once why the last department stays", async (t) => {
  const { page } = await open(t, { at });
  // With the keyboard: the mouse would leave a tooltip behind.
  await takeOut(page, "Sales").press("Enter");
  await drawer(page).getByText("A person needs at least one department").waitFor();
  await page.clock.install();
  // Disabled: Playwright would wait until it is not.
  await takeOut(page, "研发中心").hover({ force: true });
  await page.clock.runFor(1_000);
  assert.equal(await page.getByText("A person needs at least one department").count(), 1);
  // Where there is something to say, that was long enough.
  await drawer(page).getByRole("button", { name: "Put back into Sales" }).hover();
  await page.clock.runFor(1_000);
  await page.getByRole("tooltip").filter({ hasText: "Put back into Sales" }).waitFor();
  const note = await takeOut(page, "研发中心").getAttribute("aria-describedby");
  assert.match(await page.locator(`#${note}`).textContent(), /^A person needs at least one department/);
});

it("shows how many departments are possible only when they nearly are", async (t) => {
  const { page, sandbox, url } = await open(t, { at });
  await row(page, "Sales").waitFor();
  assert.equal(await drawer(page).getByText("of 50").count(), 0);
  const { client } = somebodyElse(sandbox);
  const departmentIds = [];
  for (let number = 1; number <= 38; number++) {
    const name = `Unit ${number}`;
    const { data } = await client.createDepartment({ organizationCode: "steamory", parentDepartmentId: "root", name });
    departmentIds.push(data.departmentId);
  }
  await client.editUserDepartments({ userId: WANG }, (edit) => {
    for (const id of departmentIds) edit.add(id);
  });
  await page.goto(url + at);
  await drawer(page).getByText("40 of 50").waitFor();
});

it("tells viewers in words what administrators switch", async (t) => {
  const { page } = await open(t, { as: "vera", at });
  await row(page, "研发中心").getByText("Main department").waitFor();
  await row(page, "研发中心").getByText("Leader").waitFor();
  assert.equal(await row(page, "Sales").getByText("Leader").count(), 0);
  for (const role of ["radio", "switch"]) assert.equal(await drawer(page).getByRole(role).count(), 0, role);
  await photograph(page, "person-viewer-1280-light");
  await assertAccessible(page, "person-viewer");
});

it("writes the words of the two controls on one line", async (t) => {
  const { page } = await open(t, { at });
  await row(page, "Sales").waitFor();
  await row(page, "研发中心").waitFor();
  const tops = await drawer(page).evaluate((dialog) =>
    [...dialog.querySelectorAll(".membership")].map((line) =>
      ["Main", "Leader"].map((word) => {
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          if (walker.currentNode.textContent !== word) continue;
          const range = document.createRange();
          range.selectNodeContents(walker.currentNode);
          return range.getBoundingClientRect().top;
        }
        return undefined;
      }),
    ),
  );
  assert.equal(tops.length, 2);
  for (const [ofMain, ofLeader] of tops) assert.equal(ofMain, ofLeader);
});

it("goes to the next and the previous person of the list behind it, with the keyboard", async (t) => {
  const { page, url } = await open(t, { at: `/o/steamory/d/${RD}` });
  const links = page.getByRole("main").getByRole("table").getByRole("link");
  await links.first().waitFor();
  const names = await links.allTextContents();
  assert.ok(names.length >= 2, `${names}`);
  const ids = await links.evaluateAll((all) => all.map((link) => new URL(link.href).searchParams.get("person")));
  await links.first().click();
  const next = drawer(page).getByRole("button", { name: /^(Next person: |This is the last)/ });
  const previous = drawer(page).getByRole("button", { name: /^(Previous person: |This is the first)/ });
  await drawer(page).getByRole("heading", { name: names[0] }).waitFor();
  assert.equal(await previous.isDisabled(), true);
  await next.focus();
  for (let index = 1; index < names.length; index++) {
    await page.keyboard.press("Enter");
    await page.waitForURL(`${url}/o/steamory/d/${RD}?person=${ids[index]}`);
    await drawer(page).getByRole("heading", { name: names[index] }).waitFor();
  }
  assert.equal(await next.isDisabled(), true);
  // The button that was pressed cannot have the focus any more.
  await page.waitForFunction(() => /^Previous person/.test(document.activeElement?.getAttribute("aria-label") ?? ""));
  await page.keyboard.press("Enter");
  await page.waitForURL(`${url}/o/steamory/d/${RD}?person=${ids.at(-2)}`);
  // Nobody wants to go back through all of them.
  await page.goBack();
  await page.waitForURL(`${url}/o/steamory/d/${RD}`);
});

it("asks before it goes to the next person with changes that are not saved", async (t) => {
  const { page } = await open(t, { at: `/o/steamory/d/${RD}` });
  await page.getByRole("main").getByRole("table").getByRole("link").first().click();
  await leader(page, "研发中心").click();
  await unsaved(page).waitFor();
  await drawer(page)
    .getByRole("button", { name: /^Next person: / })
    .click();
  const ask = page.getByRole("dialog", { name: "Leave without saving?" });
  await ask.getByRole("button", { name: "Keep editing" }).click();
  await ask.waitFor({ state: "hidden" });
  await unsaved(page).waitFor();
});

it("has no such buttons for somebody who is not on the page", async (t) => {
  const { page } = await open(t, { at: `/o/steamory?person=${WANG}`, look: PHONE });
  await row(page, "Sales").waitFor();
  assert.equal(
    await drawer(page)
      .getByRole("button", { name: /(Next|Previous) person/ })
      .count(),
    0,
  );
});

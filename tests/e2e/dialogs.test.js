// Where the focus is while a dialog opens, and where it goes; that nothing typed is lost.
import assert from "node:assert/strict";
import { it } from "node:test";
import { open } from "./lib/console.js";
import { button, openSales, rows } from "./lib/members.js";
import { drawer, leader, WANG } from "./lib/people.js";
import { choose, dialog, heading, item } from "./lib/tree.js";

// What is wrong here is so during an animation.
const look = { reducedMotion: "no-preference" };

/** From now on, what gets the focus in a dialog: by its label or its text. */
async function watchFocus(page) {
  await page.evaluate(() => {
    window.focused = [];
    addEventListener("focusin", ({ target }) => {
      if (target.closest("[role=dialog]") && !target.closest(".person-drawer") && target.role !== "dialog")
        window.focused.push(target.ariaLabel ?? target.labels?.[0]?.textContent ?? target.textContent);
    });
  });
}

/** What has had the focus in the dialog that is open, each once, when all of it has come to rest. */
async function focused(page, last) {
  await page.waitForFunction((name) => window.focused.at(-1) === name, last);
  const shown = page.locator(".ant-modal");
  await shown.evaluate((modal) => Promise.all(modal.getAnimations().map((animation) => animation.finished.catch(() => {}))));
  return page.evaluate(() => [...new Set(window.focused.splice(0))]);
}

async function close(page) {
  await page.keyboard.press("Escape");
  await page.locator(".ant-modal").waitFor({ state: "hidden" });
}

it("takes everything that is typed right after the click that opens a form", async (t) => {
  const { page } = await open(t, { look });
  await item(page, "Finance").click();
  await heading(page, "Finance").waitFor();
  const opens = page.getByRole("main").getByRole("button", { name: "New department", exact: true });
  // Its code is loaded by then, whatever the machine does.
  await opens.click();
  await dialog(page).waitFor();
  await close(page);
  await opens.click();
  await page.keyboard.type("Fresh Fruit", { delay: 40 });
  assert.equal(await dialog(page).getByLabel("Department name").inputValue(), "Fresh Fruit");
  await page.keyboard.press("Enter");
  await heading(page, "Fresh Fruit").waitFor();
});

it("loads the code of the dialogs when there is nothing else to do, so that the first one opens with the click as well", async (t) => {
  const { page } = await open(t);
  const loaded = page.waitForResponse(/create-department/);
  await heading(page, "蒸汽记忆 Steamory").waitFor();
  await loaded;
});

it("begins each dialog of a department in its first field, and has the focus back where it was", async (t) => {
  const { page } = await open(t, { look });
  await item(page, "Finance").click();
  await heading(page, "Finance").waitFor();
  await watchFocus(page);
  await choose(page, "Sales", "Move to …");
  assert.deepEqual(await focused(page, "Find a department"), ["Find a department"]);
  await close(page);
  await choose(page, "Sales", "New departments from a list");
  assert.deepEqual(await focused(page, "Names of the departments"), ["Names of the departments"]);
  await close(page);
  await choose(page, "Sales", "Delete");
  assert.deepEqual(await focused(page, "Type Sales to confirm"), ["Type Sales to confirm"]);
  await close(page);
  const edit = page.getByRole("main").getByRole("button", { name: "Edit", exact: true });
  await edit.click();
  assert.deepEqual(await focused(page, "Department name"), ["Department name"]);
  // At once, and not after the animation.
  await edit.evaluate((element) => {
    const note = () => (window.shownAtReturn = document.querySelector(".ant-modal")?.checkVisibility());
    element.addEventListener("focus", note, { once: true });
  });
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => window.shownAtReturn !== undefined);
  assert.equal(await page.evaluate(() => window.shownAtReturn), true);
  await page.locator(".ant-modal").waitFor({ state: "hidden" });
  assert.equal(await edit.evaluate((element) => element === document.activeElement), true);
});

it("begins the dialogs of members in the first field, or on Cancel where the action is dangerous", async (t) => {
  const { page } = await openSales(t, { look });
  await rows(page).first().waitFor();
  await watchFocus(page);
  await button(page, "Add members").click();
  assert.deepEqual(await focused(page, "Search people"), ["Search people"]);
  await close(page);
  await rows(page).first().getByRole("checkbox").click();
  await button(page, "Remove").click();
  assert.deepEqual(await focused(page, "Cancel"), ["Cancel"]);
  await page.keyboard.press("Enter");
  await dialog(page).waitFor({ state: "hidden" });
});

it("begins on the safe button when it asks about unsaved changes, and in the password after the session has ended", async (t) => {
  const { page, context } = await open(t, { at: `/o/steamory?person=${WANG}`, look });
  await leader(page, "Sales").click();
  await watchFocus(page);
  await page.keyboard.press("Escape");
  assert.deepEqual(await focused(page, "Keep editing"), ["Keep editing"]);
  await page.keyboard.press("Enter");
  await page.locator(".ant-modal").waitFor({ state: "hidden" });
  await context.clearCookies();
  await drawer(page).getByRole("button", { name: "Save" }).click();
  assert.deepEqual(await focused(page, "Password"), ["Password"]);
});

it("gives the focus to something in the dialog again when the focused field goes", async (t) => {
  const { page } = await open(t, { look });
  await item(page, "Finance").click();
  await page.getByRole("main").getByRole("button", { name: "New department", exact: true }).click();
  await dialog(page).getByLabel("Department name").fill("Treasury");
  await page.keyboard.press("Enter");
  await heading(page, "Treasury").waitFor();
  await dialog(page).waitFor({ state: "hidden" });
  await choose(page, "Treasury", "Delete");
  await dialog(page).getByText("It has no sub-departments").waitFor();
  await page.waitForFunction(() => document.activeElement.textContent === "Cancel");
});

it("holds its buttons still while it opens, so that a click in that time hits", async (t) => {
  const { page } = await open(t, { look });
  await item(page, "Sales").waitFor();
  await page.evaluate(() => {
    window.places = new Set();
    const look = () => {
      const cancel = document.querySelector(".ant-modal-footer button");
      if (cancel) {
        const { x, y, width } = cancel.getBoundingClientRect();
        window.places.add([x, y, width].map(Math.round).join());
      }
      requestAnimationFrame(look);
    };
    new MutationObserver(look).observe(document.body, { childList: true });
  });
  await choose(page, "Sales", "Edit");
  await page.waitForFunction(() => document.querySelector(".ant-modal")?.getAnimations().length > 0);
  await page.locator(".ant-modal").evaluate((modal) => Promise.all(modal.getAnimations().map(({ finished }) => finished)));
  assert.equal(await page.evaluate(() => window.places.size), 1);
});

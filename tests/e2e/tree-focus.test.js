// The focus comes back to the tree, with the row that had it.
import assert from "node:assert/strict";
import { it } from "node:test";
import { open } from "./lib/console.js";
import { choose, dialog, heading, item, toggle, tree } from "./lib/tree.js";

const HOME = "蒸汽记忆 Steamory";

/** Waits until the tree has the focus, and this row is the active one. */
async function waitForActive(page, name) {
  await page.waitForFunction((name) => {
    const { activeElement } = document;
    const row = activeElement.role === "tree" && document.getElementById(activeElement.getAttribute("aria-activedescendant"));
    return row && row.querySelector(".tree-name").textContent === name;
  }, name);
}

/** The menu of the active row, which takes the focus a moment later. */
async function openMenu(page) {
  await page.keyboard.press("Shift+F10");
  await page.getByRole("menuitem", { name: "Expand all" }).waitFor();
  await page.waitForFunction(() => document.activeElement.closest("[role=menu]"));
}

it("comes back when the menu of a row is closed", async (t) => {
  const { page, complaints } = await open(t);
  await item(page, "Sales").waitFor();
  await tree(page).focus();
  await page.keyboard.press("s");
  await waitForActive(page, "Sales");
  await openMenu(page);
  await page.keyboard.press("Escape");
  await waitForActive(page, "Sales");
  await page.keyboard.press("ArrowDown");
  await waitForActive(page, "人力资源部");
  await openMenu(page);
  await page.getByRole("menuitem", { name: "Refresh" }).press("Enter");
  await waitForActive(page, "人力资源部");
  await page.getByRole("menu").waitFor({ state: "hidden" });
  assert.deepEqual(complaints, []);
});

it("comes back after each dialog that the menu of a row opens", async (t) => {
  const { page, complaints } = await open(t);
  await item(page, "Sales").waitFor();
  for (const action of ["New department", "New departments from a list", "Edit", "Move to …", "Delete"]) {
    await choose(page, "Sales", action);
    await dialog(page).waitFor();
    await page.waitForFunction(() => document.activeElement.closest("[role=dialog]"));
    await dialog(page).getByRole("button", { name: "Close", exact: true }).first().click();
    await dialog(page).waitFor({ state: "hidden" });
    await waitForActive(page, "Sales");
  }
  // The department of the page is another one.
  await heading(page, HOME).waitFor();
  assert.deepEqual(complaints, []);
});

it("comes back to the department above when the active one was deleted, and with the department when it was moved", async (t) => {
  const { page, complaints } = await open(t);
  await toggle(page, "Sales");
  await item(page, "International").waitFor();
  await choose(page, "International", "Delete");
  await dialog(page).getByRole("textbox").fill("International");
  await dialog(page).getByRole("button", { name: "Delete permanently" }).click();
  await item(page, "International").waitFor({ state: "detached" });
  await dialog(page).waitFor({ state: "hidden" });
  await waitForActive(page, "Sales");

  await choose(page, "Sales", "Move to …");
  await dialog(page).getByRole("treeitem", { name: "Finance" }).click();
  await dialog(page).getByRole("button", { name: "Move", exact: true }).click();
  await page.getByText("Moved Sales to Finance").waitFor();
  await dialog(page).waitFor({ state: "hidden" });
  await waitForActive(page, "Sales");
  assert.deepEqual(complaints, []);
});

// Departments from a list: how it is typed, that it is not lost, and how it is carried out.
import assert from "node:assert/strict";
import { it } from "node:test";
import { assertAccessible } from "./lib/accessible.js";
import { open, photograph } from "./lib/console.js";
import { choose, dialog, item, outline } from "./lib/tree.js";

const list = (page) => dialog(page).getByRole("textbox", { name: "Names of the departments" });
const preview = (page) => dialog(page).getByRole("list", { name: "Departments to be created" });
const button = (page, name) => dialog(page).getByRole("button", { name, exact: true });
const question = (page) => page.getByRole("dialog", { name: "Discard what you entered?" });

async function openList(t, options) {
  const opened = await open(t, options);
  await choose(opened.page, "Finance", "New departments from a list");
  await list(opened.page).waitFor();
  return opened;
}

/** Keeps the requests that create these departments from leaving the browser; resolves to them when all of them are made. */
function hold(page, names) {
  const held = [];
  return new Promise((resolve) => {
    void page.route("**/api/v3/create-department", (route) => {
      if (!names.includes(route.request().postDataJSON().name)) return route.continue();
      held.push({ route });
      if (held.length === names.length) resolve(held);
    });
  });
}

it("asks before a list is thrown away, and closes at once without one", async (t) => {
  const { page } = await openList(t);
  await page.keyboard.press("Escape");
  await dialog(page).waitFor({ state: "hidden" });
  await choose(page, "Finance", "New departments from a list");
  await list(page).fill("Research\n  Materials\n");
  // The first one gives the Tab key back.
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await question(page).waitFor();
  await assertAccessible(page, "question about a list");
  await photograph(page, "list-discard-1280-light");
  await page.keyboard.press("Enter");
  await question(page).waitFor({ state: "hidden" });
  assert.equal(await list(page).inputValue(), "Research\n  Materials\n");
  await page.waitForFunction(() => document.activeElement.localName === "textarea");
  await dialog(page).locator(".ant-modal-footer").getByRole("button", { name: "Close" }).click();
  await question(page).getByRole("button", { name: "Discard" }).click();
  await dialog(page).first().waitFor({ state: "hidden" });
});

it("indents with the Tab key, and Escape gives the key back to those who leave the field with it", async (t) => {
  const { page } = await openList(t);
  await page.keyboard.type("Research\nMaterials\nBatteries");
  await page.keyboard.press("Tab");
  assert.equal(await list(page).inputValue(), "Research\nMaterials\n  Batteries");
  await page.keyboard.press("Control+z");
  assert.equal(await list(page).inputValue(), "Research\nMaterials\nBatteries");
  // From within the second line to within the third.
  await list(page).evaluate((field) => field.setSelectionRange(12, 22));
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  assert.equal(await list(page).inputValue(), "Research\n    Materials\n    Batteries");
  await page.keyboard.press("Shift+Tab");
  assert.equal(await list(page).inputValue(), "Research\n  Materials\n  Batteries");
  await dialog(page).getByText("To leave the field with Tab, press Escape first.").waitFor();
  await page.keyboard.press("Escape");
  await dialog(page).getByText("Tab now leaves the field.").waitFor();
  await page.keyboard.press("Tab");
  assert.equal(await list(page).inputValue(), "Research\n  Materials\n  Batteries");
  await page.waitForFunction(
    () => document.activeElement.closest("[role=dialog]") && document.activeElement.localName !== "textarea",
  );
});

it("warns of a name that stands twice below one department, and of none that stands below two", async (t) => {
  const { page } = await openList(t);
  await list(page).fill("Quality\nPlant\n  Quality\n  Stores\nQuality");
  await dialog(page).getByText("“Quality” appears more than once in the same department: lines 1, 5.").waitFor();
  await photograph(page, "list-repeated-1280-light");
  await list(page).fill("Quality\nPlant\n  Quality");
  await dialog(page).getByText("appears more than once").waitFor({ state: "hidden" });
});

it("offers what is left after it was stopped, with what is above it", async (t) => {
  const { page, context } = await openList(t);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await list(page).fill("Research\n\tMaterials\n\tBatteries\nService");
  const held = hold(page, ["Batteries", "Service"]);
  await button(page, "Create 4 departments").click();
  await dialog(page).getByText("2 of 4 created").waitFor();
  await held;
  await button(page, "Stop").click();
  await button(page, "Copy the rest").click();
  await page.getByText("Copied 2 departments").waitFor();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), "Research\n  Batteries\nService\n");
  await photograph(page, "list-stopped-1280-light");
});

it("creates below several departments at the same time, and keeps the order of siblings", async (t) => {
  const { page } = await openList(t);
  const held = hold(page, ["a1", "b1", "c1"]);
  await list(page).fill("A\n a1\n a2\nB\n b1\n b2\nC\n c1\n c2");
  await button(page, "Create 9 departments").click();
  await dialog(page).getByText("3 of 9 created").waitFor();
  // The last ones first: the order of siblings does not come from the order of the responses.
  for (const { route } of (await held).reverse()) await route.continue();
  await dialog(page).getByText("9 of 9 created").waitFor();
  await dialog(page).locator(".ant-modal-footer").getByRole("button", { name: "Close" }).click();
  await choose(page, "Finance", "Expand all");
  await item(page, "c2").waitFor();
  assert.deepEqual((await outline(page)).slice(-9), ["..A", "...a1", "...a2", "..B", "...b1", "...b2", "..C", "...c1", "...c2"]);
});

it("keeps the line in view that is being created", async (t) => {
  const { page } = await openList(t);
  await list(page).fill(Array.from({ length: 30 }, (_, index) => `Team ${index}`).join("\n"));
  await button(page, "Create 30 departments").click();
  await dialog(page).getByText("30 of 30 created").waitFor();
  const inView = await preview(page).evaluate((list) => {
    const [outer, inner] = [list, list.lastElementChild].map((element) => element.getBoundingClientRect());
    return inner.bottom <= outer.bottom + 1;
  });
  assert.equal(inView, true);
});

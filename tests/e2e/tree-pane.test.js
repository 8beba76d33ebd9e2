// The pane of the tree: its width, the search, the button of a row, and what is said while a department is dragged.
import assert from "node:assert/strict";
import { it } from "node:test";
import { open, photograph } from "./lib/console.js";
import { choose, dialog, heading, item, service, toggle, tree } from "./lib/tree.js";

const HOME = "蒸汽记忆 Steamory";

it("is made wider with the mouse and with keys, and stays so when the page is loaded again", async (t) => {
  const { page, complaints } = await open(t);
  await item(page, "Sales").waitFor();
  const edge = page.getByRole("separator", { name: "Width of the departments" });
  const pane = page.getByRole("navigation", { name: "Departments" });
  const width = async () => (await pane.boundingBox()).width;
  assert.equal(await width(), 320);
  assert.equal(await edge.getAttribute("aria-valuenow"), "320");

  const { x, y, width: thick } = await edge.boundingBox();
  await page.mouse.move(x + thick / 2, y + 200);
  await page.mouse.down();
  await page.mouse.move(480, y + 210, { steps: 4 });
  await page.mouse.up();
  assert.equal(await width(), 480);
  await page.reload();
  await item(page, "Sales").waitFor();
  assert.equal(await width(), 480);

  await edge.press("ArrowRight");
  assert.equal(await width(), 496);
  await edge.press("ArrowLeft");
  await edge.press("ArrowLeft");
  assert.equal(await edge.getAttribute("aria-valuenow"), "464");
  await edge.press("Home");
  assert.equal(await width(), Number(await edge.getAttribute("aria-valuemin")));
  await edge.press("End");
  assert.equal(await width(), Number(await edge.getAttribute("aria-valuemax")));
  await page.reload();
  await item(page, "Sales").waitFor();
  assert.equal(await width(), 640);
  // In a narrower window, half of it remains for the department. The wanted width comes back with the window's.
  await page.setViewportSize({ width: 1000, height: 800 });
  const becomes = (wanted) =>
    page.waitForFunction((wide) => document.querySelector("nav[aria-label=Departments]").offsetWidth === wide, wanted);
  await becomes(500);
  await page.setViewportSize({ width: 1280, height: 800 });
  await becomes(640);
  await edge.press("Enter");
  assert.equal(await width(), 320);
  assert.deepEqual(complaints, []);
});

it("finds by words in any order, in names and codes, says how many, and shows the end of a path", async (t) => {
  const far = "A company whose name is longer than the pane is wide";
  const at = async (sandbox) => {
    const client = service(sandbox);
    const children = [{ name: "Middle", children: ["Finance Europe 2628", "Finance Asia 2628", "Finance Europe 2629"] }];
    await client.createDepartmentTree({ name: far, children });
    const { data } = await client.searchDepartments({ organizationCode: "steamory", keywords: "Finance Asia" });
    const [{ departmentId }] = data;
    await client.updateDepartment({ organizationCode: "steamory", departmentId, code: "fin-apac" });
    return "/";
  };
  const { page, complaints } = await open(t, { at });
  await item(page, "Sales").waitFor();
  const field = page.getByRole("combobox", { name: "Find a department" });
  const names = () => page.getByRole("option").locator(".tree-name").allTextContents();
  await field.fill("2628 finance");
  await page.getByRole("status").getByText("2 results", { exact: true }).waitFor();
  assert.deepEqual(await names(), ["Finance Asia 2628", "Finance Europe 2628"]);
  await page.getByRole("option", { name: "Finance Asia 2628" }).getByText("Middle").waitFor();
  await photograph(page, "search-words-1280-light");
  // The nearest department above can be read, the farthest is cut.
  const places = await page.locator(".found-path").evaluateAll((paths) =>
    paths.map((path) => {
      const range = document.createRange();
      const text = path.querySelector("bdi").firstChild;
      const box = path.getBoundingClientRect();
      range.setStart(text, text.length - "Middle".length);
      range.setEnd(text, text.length);
      const end = range.getBoundingClientRect();
      range.setStart(text, 0);
      range.setEnd(text, 1);
      const begin = range.getBoundingClientRect();
      return { end: end.left >= box.left && end.right <= box.right + 1, begin: begin.left >= box.left };
    }),
  );
  assert.deepEqual(places, Array(2).fill({ end: true, begin: false }));

  await field.fill("apac 2628");
  await page.getByRole("status").getByText("1 result", { exact: true }).waitFor();
  assert.deepEqual(await names(), ["Finance Asia 2628"]);
  await page.getByRole("option").getByText("fin-apac").waitFor();
  await field.fill("europe 2628 asia");
  await page.getByText("No results for “europe 2628 asia”").waitFor();
  assert.deepEqual(complaints, []);
});

it("creates a department inside the row that the pointer is over", async (t) => {
  const { page, complaints } = await open(t);
  await item(page, "Finance").hover();
  await item(page, "Finance").locator(".tree-add").click();
  await dialog(page).getByText("New department in Finance").waitFor();
  await dialog(page).getByLabel("Department name").fill("Treasury");
  await dialog(page).getByRole("button", { name: "Create", exact: true }).click();
  await heading(page, "Treasury").waitFor();
  assert.equal(await item(page, "Treasury").getAttribute("aria-level"), "3");
  // The menu has the same for the keyboard; the row is not followed as a link.
  await tree(page).focus();
  assert.equal(await page.locator("[role=treeitem] button").count(), 0);
  assert.deepEqual(complaints, []);
});

it("has no button for a new department for somebody who may only look", async (t) => {
  const { page } = await open(t, { as: "vera" });
  await item(page, "Finance").hover();
  assert.equal(await page.locator(".tree-add").count(), 0);
});

it("says at the row what a drop does there", async (t) => {
  const { page, complaints } = await open(t);
  await toggle(page, "Sales");
  await item(page, "International").hover();
  await page.mouse.down();
  const note = page.getByRole("status").filter({ hasText: "International" });
  async function over(name, text) {
    await item(page, name).hover();
    await item(page, name).hover({ position: { x: 60, y: 20 } });
    await note.filter({ hasText: text }).waitFor();
    const [said, row] = [await note.boundingBox(), await item(page, name).boundingBox()];
    assert.ok(Math.abs(said.y - row.y) < 16, `${text}: ${said.y} beside ${row.y}`);
    // No other row is hidden by it.
    const right = row.x + row.width;
    assert.ok(said.x >= right && said.x < right + 16, `${text}: ${said.x} beside ${right}`);
  }
  await over("人力资源部", "Move International into 人力资源部");
  await photograph(page, "drag-note-1280-light");
  await over("Sales", "International is already in this department");
  await page.mouse.up();
  await note.waitFor({ state: "detached" });
  assert.deepEqual(complaints, []);
});

it("marks in the dialog for moving where the department is, and takes neither that nor the department itself", async (t) => {
  const { page, complaints } = await open(t);
  await toggle(page, "Sales");
  await choose(page, "International", "Move to …");
  const field = dialog(page).getByRole("combobox");
  // Nothing is pressed before: what is typed goes into the search.
  await field.waitFor();
  await page.waitForFunction(() => document.activeElement.role === "combobox");
  const row = (name) => dialog(page).getByRole("treeitem", { name });
  await row("International").getByText("this department").waitFor();
  await row("Sales").getByText("current parent").waitFor();
  await photograph(page, "move-marks-1280-light");
  const move = dialog(page).getByRole("button", { name: "Move", exact: true });
  for (const name of ["International", "Sales"]) {
    assert.equal(await row(name).getAttribute("aria-disabled"), "true");
    await row(name).locator(".tree-name").click({ force: true });
    assert.equal(await row(name).getAttribute("aria-selected"), "false");
    assert.equal(await move.isDisabled(), true);
  }
  await field.fill("sales");
  const option = dialog(page).getByRole("option", { name: /^Sales/ });
  await option.getByText("current parent").waitFor();
  assert.equal(await option.getAttribute("aria-disabled"), "true");
  await field.press("Enter");
  assert.equal(await option.count(), 1);
  await field.press("Escape");
  await row("Finance").click();
  await dialog(page).getByText(`To: ${HOME} / Finance`).waitFor();
  assert.equal(await move.isEnabled(), true);
  assert.deepEqual(complaints, []);
});

it("names the menu of the organization, which is not that of a department", async (t) => {
  const { page } = await open(t);
  await page.getByRole("button", { name: "Manage organization" }).getByText("Manage", { exact: true }).click();
  await page.getByRole("menuitem", { name: "Edit organization" }).waitFor();
});

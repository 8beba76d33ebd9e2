// How the tree and what is done with departments look, in both languages and colours and on a phone; and what axe-core says.
import assert from "node:assert/strict";
import { it } from "node:test";
import { assertAccessible } from "./lib/accessible.js";
import { open, PHONE, photograph } from "./lib/console.js";
import { choose, dialog, heading, item, toggle } from "./lib/tree.js";

/** Closes what is open. */
async function pressEscape(page) {
  await page.keyboard.press("Escape");
  await dialog(page).waitFor({ state: "hidden" });
}

for (const colorScheme of ["light", "dark"]) {
  it(`shows departments so that all can use them, in ${colorScheme} colours`, async (t) => {
    const { page, complaints } = await open(t, { look: { colorScheme } });
    const look = async (view) => {
      await assertAccessible(page, view);
      await photograph(page, `${view.replaceAll(" ", "-")}-1280-${colorScheme}`);
    };
    await choose(page, "Finance", "Disable");
    await dialog(page).getByRole("button", { name: "Disable", exact: true }).click();
    await dialog(page).waitFor({ state: "hidden" });
    await item(page, "Finance").getByText("disabled").waitFor();
    await toggle(page, "Sales");
    await item(page, "International").click();
    await heading(page, "International").waitFor();
    await page.getByRole("navigation", { name: "Parent departments" }).getByRole("link", { name: "Sales" }).waitFor();
    await look("department");

    await item(page, "Sales").click({ button: "right" });
    await page.getByRole("menuitem", { name: "Delete" }).waitFor();
    await look("menu of a department");
    await page.keyboard.press("Escape");

    const field = page.getByRole("combobox", { name: "Find a department" });
    await field.fill("a");
    await page.getByRole("option", { name: "Payroll" }).getByText("/ Finance").waitFor();
    await look("departments found");
    await field.press("Escape");

    await page.getByRole("button", { name: "New department" }).click();
    await dialog(page).getByRole("button", { name: "Create" }).click();
    await dialog(page).getByText("Enter a name.").waitFor();
    await look("new department");
    await pressEscape(page);

    await choose(page, "Sales", "Move to …");
    await dialog(page).getByRole("treeitem", { name: "Sales" }).getByText("this department").waitFor();
    await dialog(page).getByRole("treeitem", { name: "Finance" }).click();
    await dialog(page).getByText("/ Finance").waitFor();
    await look("move department");
    await pressEscape(page);

    await choose(page, "Sales", "Delete");
    await dialog(page).getByText("Also deletes 3 sub-departments").waitFor();
    await look("delete department");
    await pressEscape(page);

    await choose(page, "Sales", "New departments from a list");
    await dialog(page).getByRole("textbox").fill("North\n  Oslo\n  Bergen\nSouth");
    await look("departments from a list");
    assert.deepEqual(complaints, []);
  });

  it(`fits departments into a phone, in ${colorScheme} colours`, async (t) => {
    const { page, complaints } = await open(t, { look: { ...PHONE, colorScheme } });
    const fits = async (view) => {
      const [wide, window] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      assert.ok(wide <= window, `${view}: ${wide} pixels in a window of ${window}`);
      await assertAccessible(page, view);
      await photograph(page, `${view.replaceAll(" ", "-")}-390-${colorScheme}`);
    };
    await page.getByRole("button", { name: "Show departments" }).click();
    await toggle(page, "Sales");
    await item(page, "International").waitFor();
    await fits("tree opened");
    await item(page, "International").click();
    await heading(page, "International").waitFor();
    await page.getByRole("tree").waitFor({ state: "hidden" });
    await fits("department");
    const act = async (action) => {
      await page.getByRole("button", { name: "Department actions" }).click();
      await page.getByRole("menuitem", { name: action, exact: true }).click();
    };
    await act("Move to …");
    await dialog(page).getByRole("treeitem", { name: "Finance" }).click();
    await dialog(page).getByText("/ Finance").waitFor();
    await fits("move department");
    await pressEscape(page);
    await act("Delete");
    await dialog(page).getByText("lose this membership").waitFor();
    await fits("delete department");
    await pressEscape(page);
    await act("New departments from a list");
    await dialog(page).getByRole("textbox").fill("North\n  Oslo\n  Bergen\nSouth");
    await fits("departments from a list");
    assert.deepEqual(complaints, []);
  });
}

it("speaks Chinese of departments", async (t) => {
  const { page, complaints } = await open(t, { look: { locale: "zh-CN" } });
  const rows = page.getByRole("tree", { name: "部门" }).getByRole("treeitem", { name: "Sales" });
  await rows.click({ button: "right" });
  await page.getByRole("menuitem", { name: "删除" }).click();
  await dialog(page).getByText("将同时删除 3 个下级部门").waitFor();
  await photograph(page, "department-delete-chinese-1280-light");
  await pressEscape(page);
  await rows.click();
  await page.getByRole("button", { name: "新建部门" }).click();
  await dialog(page).getByRole("button", { name: "创建" }).click();
  await dialog(page).getByText("请输入名称。").waitFor();
  assert.deepEqual(complaints, []);
});

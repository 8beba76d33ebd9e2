// How a person's drawer looks: languages, colours, a phone; and what axe-core says of it.
import assert from "node:assert/strict";
import { it } from "node:test";
import { assertAccessible } from "./lib/accessible.js";
import { open, PHONE, photograph } from "./lib/console.js";
import { add, drawer, leader, main, row, save, somebodyElse, takeOut, WANG } from "./lib/people.js";

const at = `/o/steamory?person=${WANG}`;
const WIDE = { viewport: { width: 1280, height: 800 } };

for (const [colorScheme, size, look] of [
  ["light", "1280", WIDE],
  ["dark", "1280", WIDE],
  ["light", "390", PHONE],
  ["dark", "390", PHONE],
]) {
  it(`can be used without seeing it, and fits, in ${colorScheme} colours and ${size} pixels`, async (t) => {
    const { page, sandbox, complaints } = await open(t, { at, look: { ...look, colorScheme } });
    const looks = async (view) => {
      const [wide, window] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      assert.ok(wide <= window, `${view}: ${wide} pixels in a window of ${window}`);
      await assertAccessible(page, view);
      await photograph(page, `${view}-${size}-${colorScheme}`);
    };
    await row(page, "Sales").waitFor();
    await drawer(page).getByText("wang.wei@steamory.example").waitFor();
    await looks("person");

    await leader(page, "Sales").click();
    await takeOut(page, "研发中心").click();
    await drawer(page).getByText("A person needs at least one department").waitFor();
    await looks("person-last");
    await add(page, "Finance");
    await row(page, "Finance").getByText("New").waitFor();
    await looks("person-edited");

    await main(page, "Finance").click();
    await somebodyElse(sandbox).client.editUserDepartments({ userId: WANG }, (edit) => edit.add("6592008013a70d003a4f4ac6"));
    await save(page).click();
    await drawer(page).getByText("Added: 人力资源部").waitFor();
    await looks("person-conflict");

    await drawer(page).getByRole("button", { name: "Add department" }).click();
    const dialog = page.getByRole("dialog", { name: "Add department" });
    await dialog.getByRole("treeitem", { name: "Finance" }).click();
    await dialog.getByText("Already in Finance.").waitFor();
    await looks("person-add");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "hidden" });

    await drawer(page).getByRole("button", { name: "Close" }).click();
    await page.getByRole("dialog", { name: "Leave without saving?" }).waitFor();
    await looks("person-leave");
    assert.deepEqual(complaints, []);
  });
}

it("speaks Chinese", async (t) => {
  const { page } = await open(t, { at, look: { locale: "zh-CN" } });
  const person = page.getByRole("dialog", { name: "用户" });
  await person.getByRole("switch", { name: "Sales 的负责人" }).click();
  await person.getByText("1 处修改尚未保存").waitFor();
  await photograph(page, "person-chinese-1280-light");
  await person.getByRole("button", { name: "保存" }).click();
  await page.getByText("部门已保存").waitFor();
});

it("says once that nothing can be read, and reads it when asked again", async (t) => {
  const { page, url } = await open(t, { at: null });
  let down = true;
  await page.route(/get-user/, (route) => (down ? route.abort() : route.continue()));
  await page.goto(`${url}${at}`);
  const alerts = drawer(page).getByRole("alert");
  await alerts.filter({ hasText: "The service cannot be reached" }).waitFor();
  await drawer(page).locator(".ant-skeleton").waitFor({ state: "detached" });
  assert.equal(await alerts.count(), 1);
  await photograph(page, "person-unreachable-1280-light");
  down = false;
  await drawer(page).getByRole("button", { name: "Try again" }).click();
  await row(page, "Sales").waitFor();
  await drawer(page).getByText("wang.wei@steamory.example").waitFor();
});

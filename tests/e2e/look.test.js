// How the console looks: languages, colours, windows of any width; and what axe-core says of it.
import assert from "node:assert/strict";
import { it } from "node:test";
import { assertAccessible } from "./lib/accessible.js";
import { open, PHONE, photograph, signIn } from "./lib/console.js";
import { dialog, service } from "./lib/tree.js";

const heading = (page, name) => page.getByRole("main").getByRole("heading", { level: 1, name });

async function choose(page, menu, item) {
  await page.getByRole("button", { name: menu }).click();
  await page.getByRole("menuitem", { name: item }).click();
}

it("speaks the language of the browser, and then the one that was chosen", async (t) => {
  const { page, complaints } = await open(t, { as: null, look: { locale: "zh-CN" } });
  await page.getByRole("button", { name: "登录" }).waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.lang), "zh-CN");
  await choose(page, "语言", "English");
  await page.getByRole("button", { name: "Sign in" }).waitFor();
  await page.reload();
  await page.getByRole("button", { name: "Sign in" }).waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.lang), "en");
  assert.deepEqual(complaints, []);
});

it("speaks Chinese throughout, the service's own words included", async (t) => {
  const { page, sandbox } = await open(t, { look: { locale: "zh-CN" } });
  const finance = page.getByRole("treeitem", { name: "Finance" });
  await finance.waitFor();
  const client = service(sandbox);
  const { data } = await client.getDepartment({ organizationCode: "steamory", departmentCode: "finance" });
  await client.deleteDepartment({ organizationCode: "steamory", departmentId: data.departmentId });
  // Nobody has told this window that it is gone.
  await finance.click({ button: "right" });
  await page.getByRole("menuitem", { name: "新建部门", exact: true }).click();
  await dialog(page).getByLabel("部门名称").fill("税务");
  await dialog(page).getByRole("button", { name: "创建", exact: true }).click();
  const alert = dialog(page).getByRole("alert").filter({ hasText: "未找到" });
  await alert.getByText("详细信息", { exact: true }).click();
  await alert.getByText(/部门不存在/).waitFor();
  await photograph(page, "chinese-1280-light");
});

it("has a title for each page, which a bookmark keeps", async (t) => {
  const { page, url, passwordOf } = await open(t, { as: null });
  await page.waitForFunction(() => document.title === "Sign in · Directory");
  await signIn(page, "ada", passwordOf("ada"));
  await page.waitForFunction(() => document.title === "蒸汽记忆 Steamory · Directory");
  await page.getByRole("navigation").getByText("Sales").first().click();
  await page.waitForFunction(() => document.title === "Sales · 蒸汽记忆 Steamory · Directory");
  await page.goto(`${url}/nowhere`);
  await page.waitForFunction(() => document.title === "Page not found · Directory");
});

it("is skipped to its content by the first stop of the Tab key, and the address stays", async (t) => {
  const { page, url } = await open(t, { at: "/o/steamory" });
  await heading(page, "蒸汽记忆 Steamory").waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement.localName === "main");
  assert.equal(page.url(), `${url}/o/steamory`);
});

it("moves nothing for people whose system asks for that", async (t) => {
  const { page } = await open(t, { at: "/o/steamory", look: { reducedMotion: "no-preference" } });
  await page.evaluate(() => {
    window.moved = [];
    for (const type of ["animationstart", "transitionrun"]) {
      addEventListener(
        type,
        ({ target }) => {
          const running = target.getAnimations().map((animation) => animation.effect.getComputedTiming());
          // What is loading turns without an end; what takes no time does not move.
          if (running.some(({ endTime }) => endTime > 0 && endTime !== Infinity)) window.moved.push(target.className);
        },
        true,
      );
    }
  });
  const openAndClose = async (isMoving) => {
    await page.getByRole("treeitem", { name: "Sales" }).click({ button: "right" });
    await page.getByRole("menuitem", { name: "Move to …" }).click();
    await dialog(page).waitFor();
    // A dialog that is closed at once has had no time to move.
    if (isMoving) await page.waitForFunction(() => window.moved.some((name) => String(name).includes("ant-modal")));
    // By the keyboard, which needs no place that stays where it is.
    await dialog(page).getByRole("button", { name: "Cancel" }).press("Enter");
    await dialog(page).waitFor({ state: "hidden" });
    return page.evaluate(() => window.moved.splice(0).length);
  };
  assert.ok((await openAndClose(true)) > 0);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openAndClose();
  assert.equal(await openAndClose(), 0);
});

it("takes the colours of the system, and then those that were chosen", async (t) => {
  const { page, complaints } = await open(t, { look: { colorScheme: "light" } });
  const ground = (page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const becomes = (colour) => page.waitForFunction((is) => getComputedStyle(document.body).backgroundColor === is, colour);
  await heading(page, "蒸汽记忆 Steamory").waitFor();
  const light = await ground(page);
  await page.emulateMedia({ colorScheme: "dark" });
  await page.waitForFunction((was) => getComputedStyle(document.body).backgroundColor !== was, light);
  const dark = await ground(page);

  await choose(page, "Appearance", "Light");
  await becomes(light);
  await page.reload();
  await heading(page, "蒸汽记忆 Steamory").waitFor();
  await becomes(light);
  await choose(page, "Appearance", "Dark");
  await page.emulateMedia({ colorScheme: "light" });
  await becomes(dark);
  await choose(page, "Appearance", "System default");
  await becomes(light);
  assert.deepEqual(complaints, []);
});

for (const colorScheme of ["light", "dark"]) {
  it(`can be used without seeing it, in ${colorScheme} colours`, async (t) => {
    const { page, context, url, passwordOf } = await open(t, { as: null, look: { colorScheme } });
    await page.getByRole("button", { name: "Sign in" }).waitFor();
    await assertAccessible(page, "sign in");
    await photograph(page, `sign-in-1280-${colorScheme}`);
    await page.getByLabel("Name", { exact: true }).fill("ada");
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByText("Enter your password.").waitFor();
    await assertAccessible(page, "sign in, with an error");
    await page.getByLabel("Password", { exact: true }).fill(passwordOf("ada"));
    await page.keyboard.press("Enter");

    await heading(page, "蒸汽记忆 Steamory").waitFor();
    await page.getByRole("navigation").getByText("Sales").first().waitFor();
    await assertAccessible(page, "organization");
    await photograph(page, `organization-1280-${colorScheme}`);

    await page.getByRole("combobox", { name: "Organization" }).click();
    await page.locator(".ant-select-item-option").first().waitFor();
    await assertAccessible(page, "organizations to choose from");
    await page.keyboard.press("Escape");

    await choose(page, "Manage organization", "New organization");
    await dialog(page).getByLabel("Organization name").waitFor();
    await dialog(page).getByRole("button", { name: "Create" }).click();
    await page.getByText("Enter a name.").waitFor();
    await assertAccessible(page, "new organization, with errors");
    await photograph(page, `organization-rules-1280-${colorScheme}`);
    await page.keyboard.press("Escape");
    await dialog(page).waitFor({ state: "hidden" });

    await choose(page, "Manage organization", "Delete organization");
    await dialog(page).getByText("Also deletes").waitFor();
    await assertAccessible(page, "delete organization");
    await page.keyboard.press("Escape");
    await dialog(page).waitFor({ state: "hidden" });

    await page.goto(`${url}/o/nowhere`);
    await page.getByText("No organization has the code nowhere").waitFor();
    await assertAccessible(page, "no such organization");
    await page.goto(`${url}/nowhere`);
    await page.getByText("Page not found").waitFor();
    await assertAccessible(page, "no such page");

    await page.goto(`${url}/o/steamory`);
    await heading(page, "蒸汽记忆 Steamory").waitFor();
    await context.clearCookies();
    await choose(page, "Manage organization", "Delete organization");
    await page.getByText("Your session has ended").waitFor();
    await assertAccessible(page, "session has ended");
    await photograph(page, `expired-1280-${colorScheme}`);
  });
}

for (const colorScheme of ["light", "dark"]) {
  it(`fits a phone, in ${colorScheme} colours`, async (t) => {
    const { page, url } = await open(t, { look: { ...PHONE, colorScheme } });
    const fits = async (view) => {
      const [wide, window] = await page.evaluate(() => [
        document.documentElement.scrollWidth,
        document.documentElement.clientWidth,
      ]);
      assert.ok(wide <= window, `${view}: ${wide} pixels in a window of ${window}`);
      await assertAccessible(page, view);
      await photograph(page, `${view.replaceAll(" ", "-")}-390-${colorScheme}`);
    };
    await heading(page, "蒸汽记忆 Steamory").waitFor();
    await fits("organization");
    await page.getByRole("button", { name: "Show departments" }).click();
    await dialog(page).getByText("Sales").first().waitFor();
    await fits("tree");
    await dialog(page).getByText("Sales").first().click();
    await page.waitForURL(`${url}/o/steamory/d/*`);
    await heading(page, "Sales").waitFor();
    await dialog(page).waitFor({ state: "hidden" });
    await fits("department");
    await choose(page, "Manage organization", "New organization");
    await dialog(page).getByLabel("Organization name").waitFor();
    await fits("new organization");
  });
}

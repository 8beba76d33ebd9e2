// What a form says at its fields, before and after it is sent.
import assert from "node:assert/strict";
import { it } from "node:test";
import { fault, open, photograph } from "./lib/console.js";
import { choose, dialog, heading, item, outline, sent } from "./lib/tree.js";

const field = (page, name) => dialog(page).getByLabel(name, { exact: true });
const button = (page, name) => dialog(page).getByRole("button", { name: new RegExp(`${name}$`) });
/** What is said at a field, as screen readers connect the two. */
const said = (page, name, text) =>
  dialog(page)
    .locator(".ant-form-item")
    .filter({ has: page.getByLabel(name, { exact: true }) })
    .getByText(text);

it("says at the field of a new department's code what is wrong with it, and sends nothing", async (t) => {
  const { page, sandbox } = await open(t, { sandbox: ["--faults"] });
  await choose(page, "Finance", "New department");
  await field(page, "Department name").fill("Treasury");
  for (const code of ["a b", "财务", "x".repeat(65)]) {
    await field(page, "Code").fill(code);
    await button(page, "Create").click();
    await said(page, "Code", "No spaces or Chinese characters. At most 64 characters.").waitFor();
    await field(page, "Code").fill("");
    await said(page, "Code", "No spaces or Chinese characters.").waitFor({ state: "detached" });
  }
  await field(page, "Department name").fill(" ");
  await button(page, "Create").click();
  await said(page, "Department name", "Enter a name.").waitFor();
  assert.equal((await sent(sandbox, "create-department")).length, 0);
});

it("puts what the service says of a code at its field, after a sentence in the language of the page", async (t) => {
  const { page, sandbox } = await open(t, { sandbox: ["--faults"], look: { locale: "zh-CN" } });
  await page.getByRole("tree").getByRole("treeitem", { name: "Finance" }).click({ button: "right" });
  await page.getByRole("menuitem", { name: "新建部门", exact: true }).click();
  await field(page, "部门名称").fill("Treasury");
  await field(page, "编码").fill("a b");
  await said(page, "编码", "不能包含空格或中文，最多 64 个字符。").waitFor();
  await field(page, "编码").fill("a/b");
  const match = { path: "/api/v3/create-department" };
  await fault(sandbox, { match, fault: { kind: "answer", statusCode: 400, message: "invalid organization code: a/b" } });
  await button(page, "创建").click();
  await said(page, "编码", "服务不接受该编码：invalid organization code: a/b").waitFor();
  assert.equal(
    await dialog(page)
      .getByRole("alert")
      .filter({ has: page.locator("strong") })
      .count(),
    0,
  );
  await page.waitForFunction(() => document.activeElement.value === "a/b");
  await photograph(page, "code-refused-1280-light");

  await fault(sandbox, { match, fault: { kind: "answer", statusCode: 400, message: "not on a Saturday" } });
  await field(page, "编码").fill("treasury");
  await button(page, "创建").click();
  await dialog(page).locator(".problem").getByText("not on a Saturday").waitFor();
});

it("asks for the name and the code of an organization, each at its field", async (t) => {
  const { page, requests } = await open(t);
  await heading(page, "蒸汽记忆 Steamory").waitFor();
  await page.getByRole("button", { name: "Manage organization" }).click();
  await page.getByRole("menuitem", { name: "New organization" }).click();
  await button(page, "Create").click();
  await said(page, "Organization name", "Enter a name.").waitFor();
  await said(page, "Organization code", "Enter a code.").waitFor();
  await field(page, "Organization code").fill("north wind");
  await said(page, "Organization code", "No spaces or Chinese characters. At most 64 characters.").waitFor();
  assert.equal(requests.filter((request) => request.url().endsWith("/create-organization")).length, 0);
});

it("stays for the next department, empty and with the focus in the name, and the page stays where it is", async (t) => {
  const { page, url, complaints } = await open(t);
  await item(page, "Finance").click();
  await heading(page, "Finance").waitFor();
  const at = page.url();
  await page.getByRole("main").getByRole("button", { name: "New department", exact: true }).click();
  await dialog(page).getByRole("checkbox", { name: "Create another" }).check();
  await field(page, "Department name").click();
  for (const name of ["Treasury", "Tax", "Audit"]) {
    await page.keyboard.type(name);
    await page.keyboard.press("Enter");
    await item(page, name).waitFor();
    await page.waitForFunction(() => document.activeElement.value === "" && document.activeElement.localName === "input");
  }
  await photograph(page, "create-another-1280-light");
  await page.keyboard.press("Escape");
  await dialog(page).waitFor({ state: "hidden" });
  assert.deepEqual((await outline(page)).slice(-5), [".Finance", "..Payroll", "..Treasury", "..Tax", "..Audit"]);
  assert.equal(page.url(), at);
  assert.ok(url);
  assert.deepEqual(complaints, []);
});

it("does not show the id that only this page gave to a department", async (t) => {
  const { page } = await open(t);
  await choose(page, "Finance", "New department");
  await field(page, "Department name").fill("Treasury");
  await button(page, "Create").click();
  await heading(page, "Treasury").waitFor();
  await page.getByRole("main").getByText("Last change").waitFor();
  assert.equal(await page.getByRole("main").getByText("External ID").count(), 0);
});

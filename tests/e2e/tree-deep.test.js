// A tree that is deep or wide: what a row shows of its place, and which rows the tree scrolls to.
import assert from "node:assert/strict";
import { it } from "node:test";
import { open, PHONE, photograph } from "./lib/console.js";
import { choose, dialog, heading, item, openShops, service, toggle, tree } from "./lib/tree.js";

/** Departments called "Depth N", each inside the one before. Their rows have the levels from 3 on. Gives the address of the deepest. */
async function createDeep(sandbox, levels) {
  const client = service(sandbox);
  let children = [];
  for (let level = levels; level > 3; level--) children = [{ name: `Depth ${level}`, children }];
  await client.createDepartmentTree({ name: "Depth 2", children: [{ name: "Depth 3", children }] });
  const { data } = await client.searchDepartments({ organizationCode: "steamory", keywords: `Depth ${levels}` });
  return `/o/steamory/d/${data[0].departmentId}`;
}

/** Whether the middle of the row is within the middle half of the tree. */
async function waitForMiddle(page, name) {
  await page.waitForFunction((name) => {
    const row = [...document.querySelectorAll("nav [role=treeitem]")].find(
      (row) => row.querySelector(".tree-name").textContent === name,
    );
    if (!row) return false;
    const tree = row.closest("[role=tree]").getBoundingClientRect();
    const { top, height } = row.getBoundingClientRect();
    const middle = top + height / 2 - tree.top;
    return middle > tree.height / 4 && middle < (3 * tree.height) / 4;
  }, name);
}

it("indents each level further than the one above, and leaves room for the names", async (t) => {
  const { page, complaints } = await open(t, {
    at: (sandbox) => createDeep(sandbox, 31),
    look: { viewport: { width: 1280, height: 1400 } },
  });
  await item(page, "Depth 31").waitFor();
  await photograph(page, "tree-deep-1280-light");
  const rows = await tree(page)
    .getByRole("treeitem", { name: /^Depth/ })
    .evaluateAll((rows) =>
      rows.map((row) => {
        const { left, width } = row.querySelector(".tree-name").getBoundingClientRect();
        return { level: Number(row.ariaLevel), left, width, shown: row.querySelector(".tree-level")?.textContent };
      }),
    );
  rows.sort((one, other) => one.level - other.level);
  assert.deepEqual(
    rows.map(({ level }) => level),
    Array.from({ length: 30 }, (_, index) => index + 2),
  );
  for (const [index, { level, left, width, shown }] of rows.entries()) {
    if (index > 0 && level <= 24) assert.ok(left > rows[index - 1].left + 4, `level ${level} begins at ${left}`);
    // Where the indentation ends, the row says its level.
    assert.equal(shown, level > 24 ? String(level) : undefined);
    assert.ok(width >= 60, `level ${level} has ${width} pixels for the name`);
  }
  assert.deepEqual(complaints, []);
});

it("shows a department that a link leads to in the middle, though its parent is far down in a long list", async (t) => {
  const at = async (sandbox) => {
    const client = service(sandbox);
    const names = Array.from({ length: 200 }, (_, index) => `Shop ${index}`);
    const children = names.map((name) => ({ name, children: name === "Shop 150" ? ["Cellar"] : [] }));
    await client.createDepartmentTree({ name: "Shops", children });
    const { data } = await client.searchDepartments({ organizationCode: "steamory", keywords: "Cellar" });
    return `/o/steamory/d/${data[0].departmentId}`;
  };
  const { page, complaints } = await open(t, { at });
  await heading(page, "Cellar").waitFor();
  await waitForMiddle(page, "Cellar");
  assert.equal(await item(page, "Cellar").getAttribute("aria-level"), "4");
  assert.deepEqual(complaints, []);
});

it("follows a department that is moved far away, and follows it back", async (t) => {
  const { page, complaints } = await openShops(t, 300);
  await toggle(page, "Sales");
  await item(page, "International").click();
  await heading(page, "International").waitFor();
  await choose(page, "International", "Move to …");
  await dialog(page).getByRole("combobox").fill("shop 287");
  await dialog(page).getByRole("option", { name: "Shop 287" }).click();
  await dialog(page).getByRole("button", { name: "Move", exact: true }).click();
  await page.getByText("Moved International to Shop 287").waitFor();
  await waitForMiddle(page, "International");
  assert.equal(await item(page, "International").getAttribute("aria-level"), "4");
  assert.equal(await item(page, "International").getAttribute("aria-selected"), "true");
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("Moved International back").waitFor();
  await page.waitForFunction(() =>
    [...document.querySelectorAll("[role=treeitem]")].some(
      (row) => row.ariaLevel === "3" && row.querySelector(".tree-name").textContent === "International",
    ),
  );
  assert.deepEqual(complaints, []);
});

it("keeps the open departments when the page is loaded again", async (t) => {
  const { page, complaints } = await open(t);
  await toggle(page, "Sales");
  // Until then, the row of Finance moves.
  await item(page, "International").waitFor();
  await toggle(page, "Finance");
  await item(page, "Payroll").waitFor();
  await toggle(page, "Finance");
  await item(page, "Payroll").waitFor({ state: "detached" });
  await page.reload();
  await item(page, "International").waitFor();
  assert.equal(await item(page, "Sales").getAttribute("aria-expanded"), "true");
  assert.equal(await item(page, "Finance").getAttribute("aria-expanded"), "false");
  assert.deepEqual(complaints, []);
});

it("says how many members are directly in a department, one and many", async (t) => {
  const { page, sandbox } = await open(t, {
    at: async (sandbox) => {
      const members = [{ username: "alone", name: "Alone" }];
      await service(sandbox).createDepartmentTree({ name: "Lighthouse", members });
      return "/";
    },
  });
  assert.ok(sandbox.url);
  const number = (name) => item(page, name).locator(".tree-count");
  await number("Lighthouse").waitFor();
  assert.equal(await number("Lighthouse").textContent(), "1 member");
  assert.equal(await number("Finance").textContent(), "16 members");
  assert.equal(await number("Finance").getAttribute("title"), "16 direct members, without those of sub-departments");
  assert.equal(await number("Lighthouse").getAttribute("title"), "1 direct member, without those of sub-departments");
});

it("has rows that a finger can hit", async (t) => {
  const { page } = await open(t, { look: PHONE });
  await page.getByRole("button", { name: "Show departments" }).click();
  const row = tree(page).getByRole("treeitem", { name: "Finance" });
  await row.waitFor();
  await page.waitForFunction(() => {
    const row = document.querySelector("[role=treeitem][aria-posinset='2']");
    return row && row.getBoundingClientRect().height >= 44 && row.offsetTop === 88;
  });
});

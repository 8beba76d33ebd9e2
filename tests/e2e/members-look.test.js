// How the members look, in both colours and on a phone; and what axe-core says.
import assert from "node:assert/strict";
import { it } from "node:test";
import { assertAccessible } from "./lib/accessible.js";
import { PHONE, photograph } from "./lib/console.js";
import { button, count, openSales, rows } from "./lib/members.js";
import { dialog } from "./lib/tree.js";

for (const [name, look] of [
  ["1280-dark", { colorScheme: "dark" }],
  ["390-light", PHONE],
  ["390-dark", { ...PHONE, colorScheme: "dark" }],
]) {
  it(`can be read and used by everybody: ${name}`, async (t) => {
    const { page, complaints } = await openSales(t, { look });
    await count(page, 34).waitFor();
    await rows(page).first().waitFor();
    await assertAccessible(page, "members");
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    assert.ok(!wide, "nothing is wider than the window");
    await photograph(page, `members-${name}`);
    await button(page, "Add members").click();
    await dialog(page).getByRole("list", { name: "Found" }).waitFor();
    await assertAccessible(page, "adding members");
    await photograph(page, `members-add-${name}`);
    assert.deepEqual(complaints, []);
  });
}

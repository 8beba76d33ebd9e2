// Every fault against every kind of call, through the packed package, in one place. What comes of it is that place's part of
// TABLE.md, which is checked here and renewed with RENEW=1 in the environment.
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { startSandbox } from "../../lib/sandbox.js";
import { NOWHERE } from "../../lib/server.js";
import { calls } from "./calls.js";
import { controlOf } from "./control.js";
import { faults } from "./faults.js";
import { run } from "./row.js";
import { table } from "./table.js";

const FILE = new URL("../TABLE.md", import.meta.url);

/** The tests of one place: `open` opens it, `isPage` says whether it is a browser's page. */
export function matrix(open, isPage) {
  let number = 0;
  let own;
  let planned = 0;
  let passed = 0;
  let found;

  before(async () => {
    const sandbox = await startSandbox("--faults");
    own = { sandbox, control: controlOf(sandbox.url), nowhere: NOWHERE };
  });
  after(() => own?.sandbox.stop());

  test(isPage ? "in Chromium" : "in Node", async (t) => {
    const place = await open();
    t.after(() => place.close());
    const rows = [];
    for (const fault of faults.filter(({ server }) => !(server && isPage))) {
      const facts = [];
      for (const call of calls.filter(({ key }) => key || !fault.taken)) {
        planned += 1;
        await t.test(`${fault.name}: ${call.name}`, async () => {
          facts[calls.indexOf(call)] = await run({ ...own, place, number: ++number }, fault, call);
          passed += 1;
        });
      }
      rows.push({ fault: fault.name, facts: calls.map((_, index) => facts[index]) });
    }
    found = table(place.name, calls, rows);
  });

  test("the table is the one that docs/errors.md links", async () => {
    assert.ok(passed > 0 && passed === planned, "every row was made");
    const [title] = found.split("\n");
    const text = await readFile(FILE, "utf8");
    const parts = text.trim().split(/\n\n(?=## )/);
    const index = parts.findIndex((part) => part.startsWith(`${title}\n`));
    assert.ok(index > 0, `TABLE.md has no part ${title}`);
    if (process.env.RENEW) return writeFile(FILE, `${parts.with(index, found.trim()).join("\n\n")}\n`);
    assert.equal(found.trim(), parts[index], "TABLE.md differs; if that is meant, `RENEW=1 npm test` in tests/faults renews it");
  });
}

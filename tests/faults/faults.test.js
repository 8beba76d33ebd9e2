// Every fault against every kind of call, through the packed package, in Node and in Chromium. What comes of it is
// TABLE.md, which is checked here and renewed with RENEW=1 in the environment.
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { startSandbox } from "../lib/sandbox.js";
import { calls } from "./lib/calls.js";
import { controlOf } from "./lib/control.js";
import { faults } from "./lib/faults.js";
import { nowhere } from "./lib/page.js";
import { inChromium, inNode } from "./lib/places.js";
import { run } from "./lib/row.js";
import { table } from "./lib/table.js";

const FILE = new URL("TABLE.md", import.meta.url);
const own = { number: 0 };
const tables = [];
let planned = 0;
let passed = 0;

before(async () => {
  own.sandbox = await startSandbox("--faults");
  own.control = controlOf(own.sandbox.url);
  own.nowhere = await nowhere();
});
after(() => own.sandbox?.stop());

for (const [open, isPage] of [
  [inNode, false],
  [inChromium, true],
]) {
  test(isPage ? "in Chromium" : "in Node", async (t) => {
    const place = await open();
    t.after(() => place.close());
    const rows = [];
    for (const fault of faults.filter(({ server }) => !(server && isPage))) {
      const facts = [];
      for (const call of calls.filter(({ key }) => key || !fault.taken)) {
        planned += 1;
        await t.test(`${fault.name}: ${call.name}`, async () => {
          facts[calls.indexOf(call)] = await run({ ...own, place, number: ++own.number }, fault, call);
          passed += 1;
        });
      }
      rows.push({ fault: fault.name, facts: calls.map((_, index) => facts[index]) });
    }
    tables.push(table(place.name, calls, rows));
  });
}

test("the table is the one that docs/errors.md links", async () => {
  assert.ok(tables.length === 2 && passed === planned, "every row was made");
  const kept = await readFile(FILE, "utf8");
  const head = kept.slice(0, kept.indexOf("\n## "));
  const found = `${[head, ...tables].join("\n\n").trim()}\n`.replace(/\n{3,}/g, "\n\n");
  if (process.env.RENEW) return writeFile(FILE, found);
  assert.equal(found, kept, "TABLE.md differs; if that is meant, `RENEW=1 npm test` in tests/faults renews it");
});

// The faults of tests/faults that a page can show, in WebKit: each row is that of Chromium in tests/faults/TABLE.md, unless TABLE.md
// of this folder has one of its own.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, describe, test } from "node:test";
import { calls } from "../faults/lib/calls.js";
import { controlOf } from "../faults/lib/control.js";
import { faults } from "../faults/lib/faults.js";
import { run } from "../faults/lib/row.js";
import { table } from "../faults/lib/table.js";
import { startSandbox } from "../lib/sandbox.js";
import { NOWHERE } from "../lib/server.js";
import { missing } from "../lib/webkit.js";
import { inWebKit } from "./lib/place.js";

describe("faults", { skip: missing }, () => {
  const own = { number: 0 };
  let inChromium, inWebKitAlone;
  before(async () => {
    own.sandbox = await startSandbox("--faults");
    own.control = controlOf(own.sandbox.url);
    own.nowhere = NOWHERE;
    own.place = await inWebKit();
    await own.place.open();
    inChromium = await rowsOf("../faults/TABLE.md", "Chromium");
    inWebKitAlone = await rowsOf("TABLE.md", "WebKit");
  });
  after(async () => {
    await own.place?.close();
    await own.sandbox?.stop();
  });

  for (const fault of faults.filter(({ server }) => !server)) {
    test(fault.name, async () => {
      const facts = [];
      for (const call of calls.filter(({ key }) => key || !fault.taken)) {
        facts[calls.indexOf(call)] = await run({ ...own, number: ++own.number }, fault, call);
      }
      const rows = [{ fault: fault.name, facts: calls.map((_, index) => facts[index]) }];
      const found = table("WebKit", calls, rows).split("\n").at(-1);
      const name = nameOf(found);
      assert.equal(found, inWebKitAlone.get(name) ?? inChromium.get(name));
    });
  }

  // Chromium sends it again by itself, and nobody hears of it: tests/faults/resends.test.js.
  test("a create on a connection that breaks after it was used before is sent once, and its outcome is unknown", async () => {
    const { place, control, sandbox } = own;
    const ask = (method, input) => place.call({ method, input, options: { host: sandbox.url }, token: sandbox.accessToken });
    const path = "/api/v3/create-department";
    await control.clear();
    await control.add([{ match: { path }, keepAlive: true, fault: { kind: "reset", carriedOut: true } }]);
    await ask("getUserDepartments", { userId: sandbox.userId });
    const { error, sent } = await ask("createDepartment", {
      organizationCode: "steamory",
      parentDepartmentId: "root",
      name: "Once",
    });
    const requests = (await control.requests()).filter((request) => request.path === path);
    assert.deepEqual([error.kind, error.outcome, sent, requests.length], ["network", "unknown", ["createDepartment"], 1]);
  });

  test("TABLE.md has nothing but rows of these faults that differ", () => {
    const names = new Set(["fault", "---", ...faults.filter(({ server }) => !server).map(({ name }) => name)]);
    for (const [name, row] of inWebKitAlone) {
      assert.ok(names.has(name), name);
      if (name !== "fault" && name !== "---") assert.notEqual(row, inChromium.get(name));
    }
  });
});

const nameOf = (row) => row.slice("| ".length, row.indexOf(" | "));

/** The rows of one place, by the name of the fault. */
async function rowsOf(file, place) {
  const text = await readFile(new URL(file, import.meta.url), "utf8");
  const section = text.slice(text.indexOf(`\n## ${place}\n`));
  const rows = section.split("\n").filter((line) => line.startsWith("| "));
  return new Map(rows.map((row) => [nameOf(row), row]));
}

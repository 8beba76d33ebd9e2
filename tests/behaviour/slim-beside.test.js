// The slim entry beside the default one: they share the client, and the wasm that one of them starts.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import * as all from "genauth-management";
import * as slim from "genauth-management/slim";
import { answering, department, host, key, reasonOf, success } from "./values.js";

const require = createRequire(import.meta.url);
const entries = {
  import: [slim, all],
  require: [require("genauth-management/slim"), require("genauth-management")],
};

for (const [how, [{ init, ...slim }, all]] of Object.entries(entries)) {
  test(`by ${how} both have the same classes`, () => {
    for (const name of Object.keys(slim)) assert.equal(slim[name], all[name], name);
    assert.deepEqual(Object.keys(slim).sort(), Object.keys(all).sort());
  });

  test(`by ${how} an init with another wasm rejects and leaves the default entry its own, and one after that serves both`, async () => {
    // A wasm, but none of this package.
    const empty = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
    assert.equal((await reasonOf(init(empty))).kind, "config");
    assert.deepEqual(await createdBy(all), success);
    await init(readFile(require.resolve("genauth-management/genauth-management.wasm")));
    assert.deepEqual(await createdBy(slim), success);
  });
}

const createdBy = ({ ManagementClient }) =>
  new ManagementClient({ ...key, host, fetch: answering(success) }).createDepartment(department);

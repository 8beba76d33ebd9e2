// Two copies of the package in one process: the ES module beside the CommonJS one.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import * as esm from "genauth-management";
import { answering, department, host, key, reasonOf, success } from "./given.js";

const cjs = createRequire(import.meta.url)("genauth-management");

test("import and require give two copies with the same names", () => {
  assert.notEqual(esm.ManagementClient, cjs.ManagementClient);
  assert.deepEqual(Object.keys(cjs).sort(), Object.keys(esm).sort());
  assert.deepEqual(Object.keys(esm).sort(), ["GenAuthError", "ManagementClient", "collect", "schemas"]);
});

for (const [what, copy, other] of [
  ["ES module", esm, cjs],
  ["CommonJS", cjs, esm],
]) {
  test(`an error of the ${what} copy is a GenAuthError of the other as well`, async () => {
    const fetch = answering({ statusCode: 404, message: "gone" });
    const error = await reasonOf(new copy.ManagementClient({ ...key, host, fetch }).createDepartment(department));
    assert.ok(error instanceof copy.GenAuthError);
    assert.ok(error instanceof other.GenAuthError);
    assert.ok(error instanceof Error);
    assert.equal(error.constructor.name, "GenAuthError");
  });

  test(`the ${what} copy makes calls`, async () => {
    const client = new copy.ManagementClient({ ...key, host, fetch: answering(success) });
    assert.deepEqual(await client.createDepartment(department), success);
    assert.equal(client.constructor.name, "ManagementClient");
  });
}

test("nothing else is a GenAuthError", () => {
  for (const value of [
    new Error("no"),
    { kind: "auth", name: "GenAuthError" },
    null,
    undefined,
    "GenAuthError",
    () => {},
  ]) {
    assert.ok(!(value instanceof esm.GenAuthError));
  }
});

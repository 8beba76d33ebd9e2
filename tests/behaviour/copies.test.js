// Two copies of the package in one process: the ES module beside the CommonJS one.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import * as esm from "genauth-management";
import { answering, answers, department, host, key, reasonOf, success } from "./given.js";
import { virtualTime } from "./time.js";

const cjs = createRequire(import.meta.url)("genauth-management");

test("import and require give two copies with the same names", () => {
  assert.notEqual(esm.ManagementClient, cjs.ManagementClient);
  assert.deepEqual(Object.keys(cjs).sort(), Object.keys(esm).sort());
  assert.deepEqual(Object.keys(esm).sort(), [
    "ApiCode",
    "GenAuthError",
    "ManagementClient",
    "collect",
    "createSchemas",
    "isGenAuthError",
    "schemas",
  ]);
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
    assert.ok(copy.isGenAuthError(error) && other.isGenAuthError(error));
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
    revoked(),
  ]) {
    assert.ok(!(value instanceof esm.GenAuthError));
    assert.equal(esm.isGenAuthError(value), false);
  }
});

function revoked() {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

test("what pauses one copy's client leaves the other's alone", async (t) => {
  const time = virtualTime(t);
  const limited = answers({ headers: { "retry-after": "30" }, body: { statusCode: 429, message: "" } });
  const options = { ...key, host, maxRetries: 0 };
  await reasonOf(new esm.ManagementClient({ ...options, fetch: limited }).createDepartment(department));
  await new cjs.ManagementClient({ ...options, fetch: answering(success) }).createDepartment(department);
  assert.equal(time.passed(), 0);
});

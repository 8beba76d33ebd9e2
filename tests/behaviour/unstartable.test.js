// Where WebAssembly cannot start: a page whose policy forbids it, an edge runtime that compiles nothing, React Native. In a file of
// its own: what was compiled once is kept for the whole process.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ManagementClient, isGenAuthError, schemas } from "genauth-management";
import { answering, clientWith, department, key, reasonOf, success } from "./given.js";

const { WebAssembly } = globalThis;
const forbidden = class {
  constructor() {
    throw new WebAssembly.CompileError("Wasm code generation disallowed by embedder");
  }
};

for (const [what, stub] of [
  ["refuses to compile", { ...WebAssembly, Module: forbidden }],
  ["does not exist", undefined],
]) {
  test(`where WebAssembly ${what}, a client is made and everything that it is asked rejects`, async (t) => {
    globalThis.WebAssembly = stub;
    t.after(() => (globalThis.WebAssembly = WebAssembly));
    const client = new ManagementClient(key);
    for (const asked of [
      () => client.createDepartment(department),
      () => client.iterate.getUserDepartments({ userId: "u" }).next(),
      () => client.editUserDepartments({ userId: "u" }, (edit) => edit.add("d")),
      () => client.makeRequest({ url: "/api/v3/list-roles" }),
    ]) {
      const error = await reasonOf(asked());
      assert.ok(isGenAuthError(error));
      assert.deepEqual([error.kind, error.attempts, error.outcome, error.retryable], ["config", 0, "not_applied", false]);
      assert.match(error.message, /^\w+: genauth-management could not start its WebAssembly: /);
      assert.ok(error.cause instanceof Error);
    }
    assert.throws(() => schemas.createDepartment, { name: "GenAuthError", kind: "config", attempts: 0, outcome: "not_applied" });
    client.free();
    assert.match((await reasonOf(client.createDepartment(department))).message, /freed/);
  });
}

test("a client that is made where it can start works", async () => {
  assert.deepEqual(await clientWith(answering(success)).createDepartment(department), success);
});

// The slim entry: `init` says what is wrong with what it is given, at the line that called it.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import { GenAuthError, ManagementClient, init, schemas } from "genauth-management/slim";
import { answering, department, host, key, reasonOf, success } from "./values.js";

test("a client before init is refused at once, and told what to do", () => {
  assert.throws(
    () => new ManagementClient(key),
    ({ name, kind, attempts, outcome, message, stack }) => {
      assert.deepEqual([name, kind, attempts, outcome], ["GenAuthError", "config", 0, "not_applied"]);
      assert.match(stack, /^GenAuthError: .*\n +at .*slim\.test\.js:/);
      return message === "call and await init() of genauth-management/slim first";
    },
  );
});

const { prototype } = ManagementClient;
for (const [what, look] of Object.entries({
  "a schema": () => schemas.getUser,
  "the names of the schemas": () => Object.keys(schemas),
  "a schema's presence": () => "getUser" in schemas,
})) {
  test(`${what} before init throws at the line that asked for it`, () => {
    assert.throws(
      look,
      ({ kind, stack }) =>
        kind === "config" && /^GenAuthError: call and await init.*\n( +at .*<anonymous>\)\n)? +at .*slim\.test\.js:/.test(stack),
    );
  });
}

test("an iterator without a client rejects before init as after it", async () => {
  const { kind, message } = await reasonOf(Object.create(prototype).iterate.getUserDepartments({ userId: "u" }).next());
  assert.deepEqual([kind, /^getUserDepartments: called without its client/.test(message)], ["config", true]);
});

for (const [what, source] of Object.entries({
  nothing: undefined,
  "a number": 7,
  "bytes of something else": new Uint8Array(8),
  "an answer without it": new Response("gone", { status: 404 }),
  "what rejects": { then: (_, reject) => reject(new Error("offline")) },
  "an object of no use": {},
})) {
  test(`init with ${what} rejects, and leads to the line that called it`, async () => {
    const error = await reasonOf(init(source));
    assert.ok(error instanceof GenAuthError, String(error));
    assert.deepEqual([error.kind, error.attempts, error.outcome, error.retryable], ["config", 0, "not_applied", false]);
    assert.match(error.message, /^genauth-management could not start its WebAssembly: ./);
    assert.match(error.stack, /^GenAuthError: .*\n +at .*slim\.test\.js:/);
    assert.ok(error.cause instanceof Error);
  });
}

test("init can be tried again, and a client then works", async () => {
  await init(readFile(createRequire(import.meta.url).resolve("genauth-management/genauth-management.wasm")));
  const client = new ManagementClient({ ...key, host, fetch: answering(success) });
  assert.deepEqual(await client.createDepartment(department), success);
});

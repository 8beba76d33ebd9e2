// A client after free(). In a file of its own: what goes wrong here goes wrong for every client of the process.
import assert from "node:assert/strict";
import { test } from "node:test";
import { isGenAuthError } from "genauth-management";
import { answering, clientWith, department, reasonOf, success } from "./given.js";

test("20,000 calls of a freed client leave other clients unharmed", async () => {
  const client = clientWith(answering(success));
  const freed = clientWith(answering(success));
  freed.free();
  for (let time = 0; time < 20_000; time++) {
    await assert.rejects(async () => freed.createDepartment(department), { message: /freed/ });
  }
  assert.deepEqual(await client.createDepartment(department), success);
});

test("free() twice does no harm, as with every disposable", async () => {
  const client = clientWith(answering(success));
  client.free();
  assert.doesNotThrow(() => client.free());
  assert.doesNotThrow(() => client[Symbol.dispose]());
  await client[Symbol.asyncDispose]();
  assert.deepEqual(await clientWith(answering(success)).createDepartment(department), success);
});

test("a freed client says so, whatever is asked of it", async () => {
  const client = clientWith(answering(success));
  await client[Symbol.asyncDispose]();
  for (const asked of [
    () => client.createDepartment(department),
    () => client.iterate.getUserDepartments({ userId: "u" }).next(),
    () => client.editUserDepartments({ userId: "u" }, (edit) => edit.add("d")),
    () => client.makeRequest({ url: "/api/v3/list-roles" }),
  ]) {
    const error = await reasonOf(asked());
    assert.ok(isGenAuthError(error));
    assert.deepEqual([error.kind, error.attempts, error.outcome], ["config", 0, "not_applied"]);
    assert.match(error.message, /this client was freed: create a new one/);
  }
});

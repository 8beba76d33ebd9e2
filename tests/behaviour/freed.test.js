// A client after free(). In a file of its own: what goes wrong here goes wrong for every client of the process.
import assert from "node:assert/strict";
import { test } from "node:test";
import { answering, clientWith, department, success } from "./given.js";

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
  assert.deepEqual(await clientWith(answering(success)).createDepartment(department), success);
});

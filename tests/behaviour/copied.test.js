// What copies a client, and what calls its methods on something else.
import assert from "node:assert/strict";
import { test } from "node:test";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { ManagementClient, collect } from "genauth-management";
import { answering, clientWith, department, errorOf, neverCalled, success } from "./given.js";

setFlagsFromString("--expose-gc");
const gc = runInNewContext("gc");

const descriptors = (client) => Object.create(Object.getPrototypeOf(client), Object.getOwnPropertyDescriptors(client));
/** What libraries that clone do with what they do not know: everything but functions is made anew. */
function deepCopy(value) {
  if (typeof value !== "object" || value === null) return value;
  const copy = Object.create(Object.getPrototypeOf(value));
  for (const key of Reflect.ownKeys(value)) {
    const descriptor = Object.getOwnPropertyDescriptor(value, key);
    if ("value" in descriptor) descriptor.value = deepCopy(descriptor.value);
    Object.defineProperty(copy, key, descriptor);
  }
  return copy;
}

const ways = {
  "Object.assign": (client) => Object.assign(Object.create(Object.getPrototypeOf(client)), client),
  spread: (client) => Object.setPrototypeOf({ ...client }, ManagementClient.prototype),
  "its descriptors": descriptors,
  "a deep copy": deepCopy,
  "an object that inherits from it": (client) => Object.create(client),
};

for (const [way, copy] of Object.entries(ways)) {
  test(`a copy by ${way} calls as its own tenant or not at all, also after the original is gone`, async () => {
    const seen = [];
    const make = (accessKeyId) => {
      const fetch = async (_, { headers }) => {
        seen.push([accessKeyId, new Headers(headers).get("authorization")]);
        return Response.json(success);
      };
      return clientWith(fetch, { accessKeyId });
    };
    const copied = (() => copy(make("tenant-a")))();
    for (let round = 0; round < 10; round++) {
      gc();
      await new Promise(setImmediate);
    }
    const others = ["tenant-b", "tenant-c"].map(make);
    const end = await copied.createDepartment(department).then(
      () => "resolved",
      ({ kind }) => kind,
    );
    assert.ok(["resolved", "config"].includes(end), end);
    assert.equal(seen.length, end === "resolved" ? 1 : 0);
    for (const [of, authorization] of seen) {
      assert.equal(of, "tenant-a");
      assert.match(authorization, /tenant-a/);
    }
    for (const other of others) assert.deepEqual(await other.createDepartment(department), success);
  });

  test(`a copy by ${way} of a freed client makes no call`, async () => {
    const original = clientWith(neverCalled);
    const copied = copy(original);
    original.free();
    assert.equal((await errorOf(copied.createDepartment(department))).kind, "config");
  });
}

test("no property of a client holds a number", () => {
  const client = clientWith(neverCalled);
  for (const key of Reflect.ownKeys(client)) assert.equal(typeof client[key], "function", String(key));
});

test("a client that is cloned by structuredClone is no client, and the clone holds nothing", () => {
  assert.deepEqual(Reflect.ownKeys(structuredClone(clientWith(neverCalled))), []);
});

const anythingElse = [
  undefined,
  null,
  7,
  "text",
  {},
  [],
  () => {},
  Object.create(ManagementClient.prototype),
  new Proxy({}, { get: thrower }),
];

function thrower() {
  throw new Error("hostile");
}

test("2,000 calls on something else than a client reject, and clients work on", async () => {
  const client = clientWith(answering(success));
  for (let round = 0; round < 2_000; round++) {
    const other = anythingElse[round % anythingElse.length];
    const error = await errorOf(client.createDepartment.call(other, department));
    assert.deepEqual([error.kind, error.attempts, error.outcome], ["config", 0, "not_applied"]);
  }
  assert.deepEqual(await client.createDepartment(department), success);
});

test("iterators, edits and free() on something else than a client reject or do nothing", async () => {
  const { get } = Object.getOwnPropertyDescriptor(ManagementClient.prototype, "iterate");
  const { editUserDepartments, free } = ManagementClient.prototype;
  for (const other of anythingElse) {
    assert.equal((await errorOf(collect(get.call(other).getUserDepartments({ userId: "u" })))).kind, "config");
    assert.equal((await errorOf(editUserDepartments.call(other, { userId: "u" }, () => {}))).kind, "config");
    assert.doesNotThrow(() => free.call(other));
  }
});

test("free() while an input is read throws nothing; the call that reads it is made", async () => {
  const client = clientWith(answering(success));
  const input = {
    ...department,
    get name() {
      client.free();
      return "Research";
    },
  };
  assert.deepEqual(await client.createDepartment(input), success);
  assert.match((await errorOf(client.createDepartment(department))).message, /freed/);
});

// The exchange of a key for a token is a call of its own: what is told of it, and in whose context.
import assert from "node:assert/strict";
import { AsyncLocalStorage } from "node:async_hooks";
import { test } from "node:test";
import { ManagementClient } from "genauth-management";
import { answering, answers, department, host, key, refusal, success } from "./given.js";
import { hanging, listening, read, reset, tokenAnswer } from "./listening.js";

const exchanging = (onEvent, ...given) =>
  new ManagementClient({ ...key, host, scheme: "token", maxRetries: 0, onEvent, fetch: answers(...given) });

test("the exchange of a key for a token is a call of its own, within the first that waits for it", async () => {
  const { events, of, onEvent } = listening();
  const client = exchanging(onEvent, tokenAnswer, success);
  await Promise.all([read(client), read(client)]);
  const [first, second, exchange, ...others] = of("call_start");
  assert.deepEqual(
    [first, second, exchange].map(({ operation }) => operation),
    ["getUserDepartments", "getUserDepartments", "getManagementToken"],
  );
  assert.deepEqual(others, []);
  assert.equal(new Set([first, second, exchange].map(({ callId }) => callId)).size, 3);
  const own = events.filter(({ callId }) => callId === exchange.callId);
  assert.deepEqual(
    own.map(({ type, path, error }) => [type, path ?? error]),
    [
      ["call_start", undefined],
      ["request", "/api/v3/get-management-token"],
      ["response", undefined],
      ["call_end", undefined],
    ],
  );
});

test("an exchange that fails ends with its reason, as do the calls that waited for it, which sent nothing", async () => {
  for (const [answer, error] of [
    [refusal(401), "auth"],
    [reset, "network"],
    [success, "bad_response"],
  ]) {
    const { of, onEvent } = listening();
    const client = exchanging(onEvent, answer);
    await Promise.allSettled([read(client), client.createDepartment(department)]);
    const ends = of("call_end").map(({ operation, attempts, error, outcome }) => [operation, attempts, error, outcome]);
    assert.deepEqual(ends, [
      ["getManagementToken", 1, error, "not_applied"],
      ["getUserDepartments", 0, error, "not_applied"],
      ["createDepartment", 0, error, "not_applied"],
    ]);
  }
});

test("an exchange that nobody waits for any more ends as cancelled", async () => {
  const { of, onEvent } = listening();
  const controller = new AbortController();
  const client = exchanging(onEvent, hanging);
  const call = read(client, { signal: controller.signal }).catch((reason) => reason);
  await new Promise(setImmediate);
  controller.abort("enough");
  assert.equal(await call, "enough");
  await new Promise(setImmediate);
  const ends = of("call_end")
    .map(({ operation, error }) => [operation, error])
    .sort();
  assert.deepEqual(ends, [
    ["getManagementToken", "cancelled"],
    ["getUserDepartments", "cancelled"],
  ]);
});

test("an exchange, and an accessToken function, have the context of the call that asks for the token", async () => {
  const request = new AsyncLocalStorage();
  const names = ["one", "two", "three"];
  const seen = new Map(names.map((name) => [name, []]));
  const noting = (name) => (what) => seen.get(name).push([what, request.getStore()]);
  const each = (make) => Promise.all(names.map((name) => request.run(name, () => read(make(noting(name))))));

  await each((note) =>
    exchanging(({ type, operation }) => operation === "getUserDepartments" || note(type), tokenAnswer, success),
  );
  const told = ["call_start", "request", "response", "call_end", "token"];
  for (const name of names)
    assert.deepEqual(
      seen.get(name).splice(0),
      told.map((type) => [type, name]),
      name,
    );

  await each((note) => new ManagementClient({ host, fetch: answering(success), accessToken: () => (note("asked"), "token") }));
  for (const name of names) assert.deepEqual(seen.get(name), [["asked", name]], name);
});

// What a client tells of its work.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ManagementClient } from "genauth-management";
import { answers, clientWith, department, errorOf, host, key, refusal, success } from "./given.js";
import { virtualTime } from "./time.js";

const read = (client) => client.getUserDepartments({ userId: "u-secret" });

test("requests, responses and retries are told in order, with what a log needs", async (t) => {
  virtualTime(t, { random: 1 });
  const events = [];
  const onEvent = (event) => events.push(event);
  await read(clientWith(answers(refusal(503), success), { maxRetries: 1, onEvent }));
  const of = { callId: events[0].callId, operation: "getUserDepartments" };
  const sent = { method: "GET", path: "/api/v3/get-user-departments" };
  assert.equal(typeof of.callId, "number");
  assert.deepEqual(events, [
    { type: "call_start", ...of },
    { type: "request", ...of, attempt: 1, ...sent },
    { type: "response", ...of, attempt: 1, milliseconds: 0, status: 200, statusCode: 503, requestId: "r-2", error: "api" },
    { type: "retry", ...of, attempt: 2, milliseconds: 500, error: "api" },
    { type: "request", ...of, attempt: 2, ...sent },
    { type: "response", ...of, attempt: 2, milliseconds: 0, status: 200, statusCode: 200, requestId: "r-1" },
    { type: "call_end", ...of, attempts: 2, milliseconds: 500, statusCode: 200 },
  ]);
});

test("a request without an answer is told with its kind of failure", async () => {
  const events = [];
  const client = clientWith(answers(new TypeError("fetch failed")), { onEvent: (event) => events.push(event) });
  await errorOf(read(client));
  const [{ callId }, , { milliseconds, ...response }] = events;
  assert.deepEqual(response, { type: "response", callId, operation: "getUserDepartments", attempt: 1, error: "network" });
  assert.equal(typeof milliseconds, "number");
});

test("a token that is asked for is told with the reason", async () => {
  const events = [];
  const client = new ManagementClient({
    host,
    accessToken: () => "t",
    fetch: answers(refusal(401), success),
    onEvent: (event) => events.push(event),
  });
  await read(client);
  const tokens = events.filter(({ type }) => type === "token");
  assert.deepEqual(
    tokens.map(({ reason, ok }) => [reason, ok]),
    [
      ["initial", true],
      ["rejected", true],
    ],
  );
});

test("no event holds a header, an input, an answer or a secret", async (t) => {
  virtualTime(t);
  const events = [];
  const onEvent = (event) => events.push(event);
  const options = { maxRetries: 1, onEvent };
  await read(clientWith(answers(refusal(503), success), options));
  await errorOf(clientWith(answers(refusal(403)), options).createDepartment({ ...department, name: "name-secret" }));
  await new ManagementClient({
    ...key,
    ...options,
    host,
    scheme: "token",
    fetch: answers({ statusCode: 200, data: { access_token: "token-secret" } }, success),
  }).createDepartment(department);
  const text = JSON.stringify(events);
  const types = ["call_end", "call_start", "request", "response", "retry", "token"];
  assert.deepEqual([...new Set(events.map(({ type }) => type))].sort(), types);
  for (const secret of [/secret/, new RegExp(key.accessKeyId), new RegExp(key.accessKeySecret), /Bearer/, /nonce/]) {
    assert.doesNotMatch(text, secret);
  }
});

for (const [what, onEvent] of [
  [
    "throws",
    () => {
      throw new Error("handler");
    },
  ],
  [
    "rejects later",
    async () => {
      throw new Error("handler");
    },
  ],
  [
    "gives a hostile thenable",
    () => ({
      get then() {
        throw new Error("handler");
      },
    }),
  ],
]) {
  test(`a handler that ${what} breaks nothing`, async () => {
    assert.deepEqual(await read(clientWith(answers(success), { onEvent })), success);
    await new Promise(setImmediate);
  });
}

test("a handler that makes a call, or frees the client, breaks nothing", async () => {
  let inner;
  const client = clientWith(answers(success), {
    onEvent: ({ type }) => {
      if (type === "request") inner ??= read(client);
      else if (type === "response") client.free();
    },
  });
  assert.deepEqual(await read(client), success);
  assert.deepEqual(await inner, success);
});

test("a handler that is no function is refused", () => {
  assert.throws(() => clientWith(answers(success), { onEvent: "log" }), /onEvent: expected a function/);
});

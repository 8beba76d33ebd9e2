// A caller's own `fetch`, well behaved and not.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as undici from "undici";
import { listen, NOWHERE } from "../lib/server.js";
import { answering, clientWith, department, errorOf, membership, success } from "./given.js";

test("fetch is called once, with an address and an init, without `this`", async (t) => {
  let context;
  const fetch = t.mock.fn(function (...given) {
    context = this;
    return answering(success)(...given);
  });
  await clientWith(fetch).getUserDepartments({ userId: "a b&c=部", withCustomData: true });
  assert.equal(fetch.mock.callCount(), 1);
  const [url, init] = fetch.mock.calls[0].arguments;
  assert.equal(
    url,
    `https://api.example/api/v3/get-user-departments?${new URLSearchParams({ userId: "a b&c=部", withCustomData: "true" })}`,
  );
  assert.deepEqual([init.method, init.body, init.redirect], ["GET", undefined, "manual"]);
  assert.ok(init.signal instanceof AbortSignal);
  assert.equal(context, undefined);
});

test("the global fetch is looked up at each call, so that whoever replaces it is heard", async (t) => {
  const client = clientWith(undefined);
  t.mock.method(globalThis, "fetch", answering(success));
  assert.deepEqual(await client.setUserDepartments(membership), success);
});

test("a Response of another class will do", async (t) => {
  const api = await listen((_, response) => response.end(JSON.stringify(success)));
  t.after(() => api.close());
  assert.notEqual(undici.Response, Response);
  const client = clientWith(undici.fetch, { host: api.url });
  assert.deepEqual(await client.setUserDepartments(membership), success);
});

test("what looks like a Response will do, given at once or as any thenable", async () => {
  const reply = { status: 200, text: () => JSON.stringify(success) };
  const thenable = { then: (resolve) => resolve(reply) };
  for (const fetch of [() => reply, async () => reply, () => thenable]) {
    assert.deepEqual(await clientWith(fetch).setUserDepartments(membership), success);
  }
});

test("a closed port is a network failure that names the reason", async () => {
  const error = await errorOf(clientWith(undefined, { host: NOWHERE }).getUserDepartments({ userId: "u" }));
  assert.equal(error.kind, "network");
  assert.match(error.message, /ECONNREFUSED/);
});

const noResponses = [
  ["undefined", undefined],
  ["null", null],
  ["a text", "ok"],
  ["an object without a status", { text: async () => "{}" }],
  [
    "an object whose status throws",
    Object.defineProperty({}, "status", {
      get: () => {
        throw new Error("no");
      },
    }),
  ],
  ["a body that is no text", { status: 200, text: async () => ({ statusCode: 200 }) }],
  ["an object without text()", { status: 200 }],
  ["the common mock that has only json()", { ok: true, status: 200, json: async () => success }],
  [
    "a body that is no stream",
    { status: 200, body: { getReader: () => ({ read: async () => undefined, cancel: async () => {} }) } },
  ],
];

for (const [what, reply] of noResponses) {
  test(`a fetch that resolves to ${what} is told what it should resolve to, once`, async (t) => {
    const fetch = t.mock.fn(async () => reply);
    const error = await errorOf(clientWith(fetch, { maxRetries: undefined }).createDepartment(department));
    await errorOf(clientWith(fetch, { maxRetries: undefined }).getUserDepartments({ userId: "u" }));
    assert.equal(fetch.mock.callCount(), 2, "each call asks once");
    assert.match(error.message, /^createDepartment: fetch: expected it to resolve to a Response/);
    assert.deepEqual([error.kind, error.attempts, error.retryable], ["config", 1, false]);
    assert.equal(error.outcome, "unknown", "the request may well have arrived");
    await assert.doesNotReject(clientWith(answering(success)).createDepartment(department));
  });
}

test("a Response that was given before is told apart from a network failure", async (t) => {
  const response = Response.json(success);
  const fetch = t.mock.fn(async () => response);
  const client = clientWith(fetch, { maxRetries: undefined });
  assert.deepEqual(await client.setUserDepartments(membership), success);
  const error = await errorOf(client.setUserDepartments(membership));
  assert.deepEqual([error.kind, fetch.mock.callCount()], ["config", 2]);
  assert.match(error.message, /fetch: the Response was already read: return a new one for each request/);
});

test("no cache of a framework's server is asked or filled, by reads and writes, with a fetch of the caller's or the global one", async (t) => {
  const own = t.mock.fn(answering(success));
  const platforms = t.mock.method(globalThis, "fetch", answering(success));
  for (const fetch of [own, undefined]) {
    await clientWith(fetch).getUserDepartments({ userId: "u" });
    await clientWith(fetch).setUserDepartments(membership);
  }
  for (const { mock } of [own, platforms]) {
    assert.deepEqual(
      mock.calls.map(({ arguments: [, { cache }] }) => cache),
      ["no-store", "no-store"],
    );
  }
});

function revoked() {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

const oddHeaders = [
  ["a number", 3, 3_000],
  ["a list of one text", ["3"], 3_000],
  ["a list of one number", [3], 3_000],
  ["a number with a fraction", 0.5, 500],
  ["a list of two", ["3", "4"], undefined],
  ["an empty list", [], undefined],
  ["a BigInt", 3n, undefined],
  ["an object", { toString: () => "3" }, undefined],
  ["a truth", true, undefined],
  ["a symbol", Symbol("3"), undefined],
  ["a promise", Promise.resolve("3"), undefined],
  ["a promise that rejects", () => Promise.reject(new Error("header")), undefined],
  ["a revoked Proxy", revoked(), undefined],
  ["null", null, undefined],
  ["not a number", NaN, undefined],
  ["a text that is none of its kind", "\uD800", undefined],
];

for (const [what, value, wait] of oddHeaders) {
  test(`a header that is ${what} is a text or absent, and the call settles`, async () => {
    const headers = { get: (name) => (name === "date" ? undefined : typeof value === "function" ? value() : value) };
    const text = async () => JSON.stringify({ statusCode: 429, message: "slow down" });
    const error = await errorOf(clientWith(async () => ({ status: 429, headers, text })).setUserDepartments(membership));
    assert.deepEqual([error.kind, error.retryAfterMs], ["rate_limit", wait]);
  });
}

for (const [what, headers] of [
  ["none", undefined],
  ["a plain object", { "retry-after": "3" }],
  [
    "one whose `get` throws",
    {
      get: () => {
        throw new Error("headers");
      },
    },
  ],
  ["one whose `get` is no function", { get: 3 }],
]) {
  test(`headers that are ${what} are as good as empty`, async () => {
    const text = async () => JSON.stringify({ statusCode: 429, message: "slow down" });
    const error = await errorOf(clientWith(async () => ({ status: 429, headers, text })).setUserDepartments(membership));
    assert.deepEqual([error.kind, error.retryAfterMs], ["rate_limit", undefined]);
  });
}

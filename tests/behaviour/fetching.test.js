// A caller's own `fetch`, well behaved and not.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as undici from "undici";
import { listen } from "../lib/server.js";
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

const broken = [
  [
    "throws",
    () => {
      throw new TypeError("no route");
    },
    /no route/,
  ],
  ["rejects", () => Promise.reject(new Error("refused")), /refused/],
  ["rejects with a text", () => Promise.reject("gone"), /gone/],
  ["rejects with nothing", () => Promise.reject(), /./],
  ["rejects with what cannot be looked at", () => Promise.reject(revoked()), /./],
  [
    "rejects with a cause",
    () => Promise.reject(new TypeError("fetch failed", { cause: { code: "ECONNRESET" } })),
    /ECONNRESET/,
  ],
  [
    "gives a body that cannot be read",
    async () => ({
      status: 200,
      text: () => {
        throw new Error("locked");
      },
    }),
    /locked/,
  ],
];

for (const [what, fetch, words] of broken) {
  test(`a fetch that ${what} is a network failure in its own words, and its reason is the cause`, async () => {
    const error = await errorOf(clientWith(fetch).createDepartment(department));
    assert.deepEqual([error.kind, error.attempts, error.outcome, error.retryable], ["network", 1, "unknown", false]);
    assert.match(error.message, words);
    const read = await errorOf(clientWith(fetch).getUserDepartments({ userId: "u" }));
    assert.deepEqual([read.outcome, read.retryable], ["not_applied", true]);
    const set = await errorOf(clientWith(fetch).setUserDepartments(membership));
    assert.deepEqual([set.outcome, set.retryable], ["unknown", true]);
  });
}

test("the cause of a network failure is what fetch rejected with", async () => {
  for (const reason of [new Error("refused"), "gone"]) {
    const error = await errorOf(clientWith(() => Promise.reject(reason)).createDepartment(department));
    assert.equal(error.cause, reason);
  }
});

test("a closed port is a network failure that names the reason", async () => {
  const api = await listen(() => {});
  await api.close();
  const error = await errorOf(clientWith(undefined, { host: api.url }).getUserDepartments({ userId: "u" }));
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
];

for (const [what, reply] of noResponses) {
  test(`a fetch that resolves to ${what} is told what it should resolve to`, async () => {
    const error = await errorOf(clientWith(async () => reply).createDepartment(department));
    assert.match(error.message, /fetch|text/);
    assert.equal(error.attempts, 1);
    assert.equal(error.outcome, "unknown", "the request may well have arrived");
    await assert.doesNotReject(clientWith(answering(success)).createDepartment(department));
  });
}

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
  ["one whose `get` throws", { get: () => { throw new Error("headers"); } }],
  ["one whose `get` is no function", { get: 3 }],
]) {
  test(`headers that are ${what} are as good as empty`, async () => {
    const text = async () => JSON.stringify({ statusCode: 429, message: "slow down" });
    const error = await errorOf(clientWith(async () => ({ status: 429, headers, text })).setUserDepartments(membership));
    assert.deepEqual([error.kind, error.retryAfterMs], ["rate_limit", undefined]);
  });
}

// The token scheme: an access key that is exchanged for a management token.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ManagementClient } from "genauth-management";
import { department, errorOf, host, key, neverCalled, reasonOf, success } from "./given.js";
import { virtualTime } from "./time.js";

/** A service that exchanges keys; `answer` replaces what the exchange answers. */
function service({ answer, seconds = 7200 } = {}) {
  const own = { exchanges: [], calls: [], good: undefined };
  own.fetch = async (url, init) => {
    const headers = new Headers(init.headers);
    if (new URL(url).pathname === "/api/v3/get-management-token") {
      own.exchanges.push({ headers, body: init.body, method: init.method });
      own.good = `token-${own.exchanges.length}`;
      const data = { access_token: own.good, expires_in: seconds };
      return answer?.(own.exchanges.length) ?? Response.json({ statusCode: 200, message: "", data });
    }
    own.calls.push(headers);
    const accepted = headers.get("authorization") === `Bearer ${own.good}`;
    return Response.json(accepted ? success : { statusCode: 401, message: "" });
  };
  own.client = (options) => new ManagementClient({ ...key, host, scheme: "token", fetch: own.fetch, ...options });
  return own;
}

const json = (body, status) => Response.json(body, { status });

test("the key is exchanged once for all calls, and its secret goes nowhere else", async () => {
  const own = service();
  const client = own.client();
  await Promise.all(Array.from({ length: 20 }, () => client.createDepartment(department)));
  const [{ headers, body, method }, ...others] = own.exchanges;
  assert.deepEqual([others.length, method, JSON.parse(body)], [0, "POST", key]);
  assert.equal(headers.get("authorization"), null);
  assert.equal(headers.get("content-type"), "application/json");
  assert.equal(own.calls.length, 20);
  for (const sent of own.calls) {
    assert.equal(sent.get("authorization"), "Bearer token-1");
    assert.equal(sent.get("x-genauth-signature-nonce"), null);
    assert.ok(![...sent.values()].some((value) => value.includes(key.accessKeySecret)));
  }
});

test("one call at a time leaves room for the exchange that it waits for", async () => {
  assert.deepEqual(await service().client({ maxConcurrency: 1 }).createDepartment(department), success);
});

test("the token is renewed before its two hours end", async (t) => {
  const time = virtualTime(t);
  const own = service();
  const client = own.client();
  await client.createDepartment(department);
  time.pass(7_139_000);
  await client.createDepartment(department);
  assert.equal(own.exchanges.length, 1);
  time.pass(2_000);
  await client.createDepartment(department);
  assert.equal(own.exchanges.length, 2);
});

test("a token that is refused is exchanged anew, once, and the call made again", async () => {
  const own = service();
  const client = own.client();
  await client.createDepartment(department);
  own.good = "revoked meanwhile";
  await Promise.all([client.createDepartment(department), client.createDepartment(department)]);
  assert.equal(own.exchanges.length, 2);
});

test("a key that the service does not know is auth, and says that it was the exchange", async () => {
  const own = service({ answer: () => json({ statusCode: 403, apiCode: 2333, message: "wrong key" }) });
  const error = await errorOf(own.client().createDepartment(department));
  assert.deepEqual(
    [error.kind, error.apiCode, error.operation, error.attempts, error.outcome],
    ["auth", 2333, "createDepartment", 0, "not_applied"],
  );
  assert.match(
    error.message,
    /^createDepartment: could not get a management token for the access key: the service answered 403: wrong key/,
  );
  assert.doesNotMatch(JSON.stringify(error) + error.stack, new RegExp(key.accessKeySecret));
  assert.equal(own.calls.length, 0);
});

test("an exchange that fails for a moment is tried again", async (t) => {
  virtualTime(t);
  const own = service({ answer: (count) => (count === 1 ? json({ statusCode: 503, message: "" }) : undefined) });
  assert.deepEqual(await own.client().createDepartment(department), success);
  assert.equal(own.exchanges.length, 2);
});

test("a limit on exchanges that outlasts a call's wait for its token fails at once, and pauses further exchanges", async (t) => {
  const time = virtualTime(t);
  const limited = () => Response.json({ statusCode: 429, message: "" }, { status: 429, headers: { "retry-after": "30" } });
  const own = service({ answer: (count) => (count === 1 ? limited() : undefined) });
  const client = own.client();
  for (const left of [30_000, 29_000]) {
    const error = await errorOf(client.createDepartment(department));
    assert.deepEqual([error.kind, error.retryAfterMs, error.attempts], ["rate_limit", left, 0]);
    assert.equal(own.exchanges.length, 1);
    time.pass(1_000);
  }
  time.pass(28_000);
  assert.deepEqual(await client.createDepartment(department), success);
});

for (const [what, data] of [
  ["no data", undefined],
  ["a null", null],
  ["no token", {}],
  ["a token that is no text", { access_token: 7 }],
]) {
  test(`an exchange that answers ${what} is a bad_response`, async () => {
    const own = service({ answer: () => json({ statusCode: 200, message: "", data }) });
    assert.equal((await errorOf(own.client().createDepartment(department))).kind, "bad_response");
  });
}

test("cancelling the only call ends the exchange", async () => {
  const controller = new AbortController();
  let given;
  const fetch = (_, { signal }) => {
    given = signal;
    queueMicrotask(() => controller.abort("enough"));
    return new Promise(() => {});
  };
  const client = service().client({ fetch });
  assert.equal(await reasonOf(client.createDepartment(department, { signal: controller.signal })), "enough");
  await new Promise(setImmediate);
  assert.equal(given.aborted, true);
});

test("a scheme without a key is refused", () => {
  assert.throws(() => new ManagementClient({ host, accessToken: "t", scheme: "token" }), /scheme/);
  assert.throws(() => new ManagementClient({ ...key, host, scheme: "basic", fetch: neverCalled }), /scheme/);
});

for (const [what, answer, kind] of [
  ["a page with HTTP 401", () => new Response("<p>token-1", { status: 401 }), "auth"],
  ["a page with HTTP 403", () => new Response("<p>token-1", { status: 403 }), "auth"],
  ["a page with HTTP 429", () => new Response("<p>token-1", { status: 429 }), "rate_limit"],
  ["half an answer", () => new Response('{"data":{"access_token":"token-1"'), "bad_response"],
  ["an envelope without a token", () => json({ statusCode: 200, data: {} }), "bad_response"],
]) {
  test(`an exchange that ends in ${what} leaves no body in the error, as docs/errors.md says`, async () => {
    const error = await errorOf(service({ answer }).client({ maxRetries: 0 }).createDepartment(department));
    assert.equal(error.kind, kind);
    assert.ok(!Object.hasOwn(error, "body") && !JSON.stringify(error).includes("token-1"), JSON.stringify(error));
  });
}

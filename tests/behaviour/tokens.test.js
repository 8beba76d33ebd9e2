// Access tokens: given as text, or by a function that is asked before each call.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ManagementClient } from "genauth-management";
import { answering, department, errorOf, host, neverCalled, reasonOf, success } from "./given.js";

const tokenClient = (accessToken, fetch, options) => new ManagementClient({ host, accessToken, fetch, ...options });
const jwt = (claims) =>
  ["{}", JSON.stringify(claims), "signature"].map((part) => Buffer.from(part).toString("base64url")).join(".");

/** The headers of one call. */
async function headersOf(t, accessToken, options) {
  const fetch = t.mock.fn(answering(success));
  await tokenClient(accessToken, fetch, options).createDepartment(department);
  return new Headers(fetch.mock.calls[0].arguments[1].headers);
}

test("a token goes out as Bearer, and the user pool that it names beside it", async (t) => {
  // The blank makes a claim whose base64 has no padding to spare; `?` and `>` give the two letters of base64url.
  const token = jwt({ scoped_userpool_id: "pool-1", sub: "??>>", name: "部" });
  for (const given of [token, `Bearer ${token}`, ` ${token}\n`, () => token, async () => token]) {
    const headers = await headersOf(t, given);
    assert.equal(headers.get("authorization"), `Bearer ${token}`);
    assert.equal(headers.get("x-authing-userpool-id"), "pool-1");
    assert.equal(headers.get("x-genauth-signature-nonce"), null);
  }
});

test("the option userPoolId goes before the token's own claim", async (t) => {
  const headers = await headersOf(t, jwt({ scoped_userpool_id: "pool-1" }), { userPoolId: "pool-2" });
  assert.equal(headers.get("x-authing-userpool-id"), "pool-2");
});

for (const [what, token] of [
  ["no JWT", "opaque-token"],
  ["a JWT that is no JSON", "a.b.c"],
  ["a JWT without the claim", jwt({ sub: "u" })],
  ["a JWT whose claim is no text", jwt({ scoped_userpool_id: 7 })],
  ["a JWT whose claim no header can carry", jwt({ scoped_userpool_id: "a\nb" })],
  ["a JWT of null", jwt(null)],
]) {
  test(`a token that is ${what} goes out without a user pool`, async (t) => {
    const headers = await headersOf(t, token);
    assert.equal(headers.get("authorization"), `Bearer ${token}`);
    assert.equal(headers.get("x-authing-userpool-id"), null);
  });
}

test("the function is asked before each call, with the reason and a signal of the call", async (t) => {
  const provider = t.mock.fn(() => "token");
  const client = tokenClient(provider, answering(success));
  await client.createDepartment(department);
  await client.createDepartment(department);
  assert.equal(provider.mock.callCount(), 2);
  const [context, ...others] = provider.mock.calls[0].arguments;
  assert.deepEqual([Object.keys(context).sort(), context.reason, others], [["reason", "signal"], "initial", []]);
  assert.ok(context.signal instanceof AbortSignal);
});

test("what the function throws or rejects with comes out unchanged, and nothing is sent", async () => {
  for (const reason of [new Error("signed out"), "signed out", undefined, { code: 7 }]) {
    for (const provider of [
      () => Promise.reject(reason),
      () => {
        throw reason;
      },
    ]) {
      assert.equal(await reasonOf(tokenClient(provider, neverCalled).createDepartment(department)), reason);
    }
  }
});

test("a function that gives no token is refused as config, without what it gave", async () => {
  for (const given of [undefined, null, 7, "", "secret\ntoken", { token: "secret" }]) {
    const error = await errorOf(tokenClient(() => given, neverCalled).createDepartment(department));
    assert.deepEqual([error.kind, error.attempts], ["config", 0]);
    assert.match(error.message, /accessToken/);
    assert.doesNotMatch(error.message, /secret/);
  }
});

test("aborting while the function is asked gives the reason, and its signal is aborted too", async () => {
  const controller = new AbortController();
  let given;
  const provider = ({ signal }) => (
    (given = signal),
    queueMicrotask(() => controller.abort("enough")),
    new Promise(() => {})
  );
  const call = tokenClient(provider, neverCalled).createDepartment(department, { signal: controller.signal });
  assert.equal(await reasonOf(call), "enough");
  assert.deepEqual([given.aborted, given.reason], [true, "enough"]);
});

test("the time for an answer counts while the function is asked", async () => {
  const client = tokenClient(() => new Promise(() => {}), neverCalled, { timeout: 1 });
  const error = await errorOf(client.createDepartment(department));
  assert.deepEqual([error.kind, error.attempts, error.outcome], ["timeout", 0, "not_applied"]);
});

test("nobody asks the function for an input that is refused", async () => {
  const error = await errorOf(tokenClient(neverCalled, neverCalled).createDepartment({}));
  assert.equal(error.kind, "invalid_input");
});

// Access tokens: given as text, or by a function that is asked before each call.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ManagementClient } from "genauth-management";
import { answering, department, errorOf, host, neverCalled, reasonOf, success } from "./given.js";
import { virtualTime } from "./time.js";

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

test("the function is asked once for all calls, with the reason and a signal", async (t) => {
  const provider = t.mock.fn(async () => "token");
  const client = tokenClient(provider, answering(success));
  await Promise.all([client.createDepartment(department), client.createDepartment(department)]);
  await client.createDepartment(department);
  assert.equal(provider.mock.callCount(), 1);
  const [context, ...others] = provider.mock.calls[0].arguments;
  assert.deepEqual([Object.keys(context).sort(), context.reason, others], [["reason", "signal"], "initial", []]);
  assert.ok(context.signal instanceof AbortSignal);
  assert.equal(context.signal.aborted, false);
});

test("a JWT is renewed shortly before its end, once for all calls; an opaque token is kept", async (t) => {
  const time = virtualTime(t);
  const born = Date.now() / 1000;
  const reasons = [];
  const provider = ({ reason }) => (reasons.push(reason), jwt({ iat: born, exp: born + 3600, jti: reasons.length }));
  const client = tokenClient(provider, answering(success));
  const calls = () => Promise.all([client.createDepartment(department), client.createDepartment(department)]);
  await calls();
  time.pass(3_500_000);
  await calls();
  assert.deepEqual(reasons, ["initial"]);
  time.pass(50_000);
  await calls();
  assert.deepEqual(reasons, ["initial", "expiring"]);

  const opaque = t.mock.fn(() => "opaque");
  const other = tokenClient(opaque, answering(success));
  await other.createDepartment(department);
  time.pass(1_000_000_000);
  await other.createDepartment(department);
  assert.equal(opaque.mock.callCount(), 1);
});

test("a function that fails shortly before the end of its token leaves the calls the one they have", async (t) => {
  const time = virtualTime(t);
  const born = Date.now() / 1000;
  let asked = 0;
  const token = jwt({ iat: born, exp: born + 600 });
  const client = tokenClient(() => (asked++ === 0 ? token : Promise.reject(new Error("away"))), answering(success));
  await client.createDepartment(department);
  time.pass(570_000);
  await client.createDepartment(department);
  assert.equal(asked, 2);
  time.pass(40_000);
  assert.match((await reasonOf(client.createDepartment(department))).message, /away/);
});

test("a function that is silent shortly before the end of its token leaves the calls the one they have", async (t) => {
  const time = virtualTime(t);
  const born = Date.now() / 1000;
  let asked = 0;
  const token = jwt({ iat: born, exp: born + 600 });
  const client = tokenClient(() => (asked++ === 0 ? token : new Promise(() => {})), answering(success), { timeout: 1_000 });
  await client.createDepartment(department);
  time.pass(570_000);
  await client.createDepartment(department);
  assert.equal(asked, 2);
  const late = errorOf(client.createDepartment(department, { deadline: 500 }));
  assert.match((await late).message, /`deadline`/);
  await assert.rejects(
    client.createDepartment(department, { signal: AbortSignal.abort("enough") }),
    (reason) => reason === "enough",
  );
  time.pass(40_000);
  assert.equal((await errorOf(client.createDepartment(department))).kind, "timeout");
});

test("a token that comes after everybody left does not take the place of a newer one", async () => {
  const given = [];
  const service = renewing("new");
  const client = tokenClient(() => new Promise((resolve) => given.push(resolve)), service.fetch);
  const controller = new AbortController();
  const left = reasonOf(client.createDepartment(department, { signal: controller.signal }));
  await new Promise(setImmediate);
  controller.abort("enough");
  assert.equal(await left, "enough");
  const call = client.createDepartment(department);
  await new Promise(setImmediate);
  given[1]("new");
  await call;
  given[0]("old");
  await new Promise(setImmediate);
  await client.createDepartment(department);
  assert.deepEqual([service.sent, given.length], [["Bearer new", "Bearer new"], 2]);
});

test("a token that ended before it came is used until the service refuses it: clocks differ", async (t) => {
  const provider = t.mock.fn(() => jwt({ exp: 1 }));
  const client = tokenClient(provider, answering(success));
  await client.createDepartment(department);
  await client.createDepartment(department);
  assert.equal(provider.mock.callCount(), 1);
});

/** A service that takes one token, and whoever gives them. */
function renewing(good) {
  const service = { good, sent: [], reasons: [] };
  service.fetch = async (_, init) => {
    const token = new Headers(init.headers).get("authorization");
    service.sent.push(token);
    return Response.json(token === `Bearer ${service.good}` ? success : { statusCode: 401, message: "", apiCode: 2020 });
  };
  service.provider = async ({ reason }) => (service.reasons.push(reason), service.good);
  return service;
}

test("after a 401 the token is asked for again and the call made once more, also a create", async () => {
  const service = renewing("one");
  const client = tokenClient(service.provider, service.fetch);
  await client.createDepartment(department);
  service.good = "two";
  assert.deepEqual(await client.createDepartment(department), success);
  assert.deepEqual(service.sent, ["Bearer one", "Bearer one", "Bearer two"]);
  assert.deepEqual(service.reasons, ["initial", "rejected"]);
});

test("eight calls that are refused at once ask for one token between them, and all are made once more", async () => {
  const service = renewing("one");
  const client = tokenClient(service.provider, service.fetch);
  await client.createDepartment(department);
  service.good = "two";
  await Promise.all(Array.from({ length: 8 }, () => client.createDepartment(department)));
  assert.deepEqual(service.reasons, ["initial", "rejected"]);
  assert.equal(service.sent.length, 1 + 8 + 8);
});

test("a 401 that comes after the token was renewed takes the new one without asking", async () => {
  const service = renewing("one");
  let late;
  const fetch = (url, init) =>
    late ? service.fetch(url, init) : new Promise((resolve) => (late = () => resolve(service.fetch(url, init))));
  const client = tokenClient(service.provider, fetch);
  const slow = client.createDepartment(department);
  while (!late) await new Promise(setImmediate);
  service.good = "two";
  await client.createDepartment(department);
  late();
  assert.deepEqual(await slow, success);
  assert.deepEqual(service.reasons, ["initial", "rejected"]);
});

test("a token that is refused again ends the call as auth, after two requests", async () => {
  const service = renewing("good");
  const client = tokenClient(() => "bad", service.fetch, { maxRetries: 5 });
  const error = await errorOf(client.createDepartment(department));
  assert.deepEqual([error.kind, error.attempts, error.outcome], ["auth", 2, "not_applied"]);
});

test("a fixed token is not tried again after a 401", async () => {
  const service = renewing("good");
  const error = await errorOf(tokenClient("bad", service.fetch).createDepartment(department));
  assert.deepEqual([error.kind, error.attempts], ["auth", 1]);
});

test("a call that is cancelled takes the token from no other; when nobody waits, the function's signal is aborted", async () => {
  const [one, other] = [new AbortController(), new AbortController()];
  let given, resolve;
  const provider = ({ signal }) => {
    given = signal;
    return new Promise((done) => {
      resolve = done;
    });
  };
  const client = tokenClient(provider, answering(success));
  const first = client.createDepartment(department, { signal: one.signal });
  const second = client.createDepartment(department, { signal: other.signal });
  await new Promise(setImmediate);
  one.abort("enough");
  assert.equal(await reasonOf(first), "enough");
  assert.equal(given.aborted, false);
  resolve("token");
  assert.deepEqual(await second, success);
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
  const provider = ({ signal }) => {
    given = signal;
    queueMicrotask(() => controller.abort("enough"));
    return new Promise(() => {});
  };
  const call = tokenClient(provider, neverCalled).createDepartment(department, { signal: controller.signal });
  assert.equal(await reasonOf(call), "enough");
  assert.equal(given.aborted, true);
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

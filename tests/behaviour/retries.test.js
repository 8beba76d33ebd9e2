// Which failures are tried again, how often, after which waits, and what every attempt has of its own.
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  answers,
  clientWith,
  department,
  errorOf,
  facts,
  fetchFailed,
  membership,
  refusal,
  success,
  unconnected,
} from "./given.js";
import { virtualTime } from "./time.js";

const reset = fetchFailed("ECONNRESET");
const page = (status) => ({ status, body: "<html>" });
const hangs = () => new Promise(() => {});

const read = (client, options) => client.getUserDepartments({ userId: "u" }, options);
const update = (client, options) => client.updateDepartment({ organizationCode: "o", departmentId: "d", name: "n" }, options);
const set = (client, options) => client.setUserDepartments(membership, options);
const create = (client, options) => client.createDepartment(department, options);

const passing = [
  ["408", refusal(408)],
  ["429", refusal(429)],
  ["500", refusal(500)],
  ["502 with a page", page(502)],
  ["503", refusal(503)],
  ["a reset", reset],
  ["no answer in time", hangs],
];
const lasting = [
  ["400", refusal(400)],
  ["403", refusal(403)],
  ["404", refusal(404)],
  ["409", refusal(409)],
  ["422", refusal(422)],
  ["501", refusal(501)],
  ["a login page with status 200", page(200)],
];

for (const [name, call] of Object.entries({ read, update, set })) {
  for (const [what, failure] of passing) {
    test(`${name}: ${what} is tried again, and the answer that comes then counts`, async (t) => {
      virtualTime(t);
      const fetch = t.mock.fn(answers(failure, success));
      assert.deepEqual(await call(clientWith(fetch, { maxRetries: undefined })), success);
      assert.equal(fetch.mock.callCount(), 2);
    });
  }
  for (const [what, failure] of lasting) {
    test(`${name}: ${what} is not tried again`, async (t) => {
      virtualTime(t);
      const fetch = t.mock.fn(answers(failure, success));
      const { attempts } = await errorOf(call(clientWith(fetch, { maxRetries: undefined })));
      assert.deepEqual([attempts, fetch.mock.callCount()], [1, 1]);
    });
  }
}

for (const [what, failure] of [
  ["429", refusal(429)],
  ["429 as a page", page(429)],
  ["a refused connection", unconnected("ECONNREFUSED")],
  ["a name server that does not answer now", unconnected("EAI_AGAIN")],
  ["a connection that did not come about in time", unconnected("UND_ERR_CONNECT_TIMEOUT")],
]) {
  test(`a create: ${what} surely had no effect, so it is tried again`, async (t) => {
    virtualTime(t);
    const fetch = t.mock.fn(answers(failure, success));
    assert.deepEqual(await create(clientWith(fetch, { maxRetries: undefined })), success);
    assert.equal(fetch.mock.callCount(), 2);
  });
}

for (const [what, failure] of passing.filter(([what]) => what !== "429")) {
  test(`a create: ${what} may have had its effect, so it is not tried again and says so`, async (t) => {
    virtualTime(t);
    const fetch = t.mock.fn(answers(failure, success));
    const error = await errorOf(create(clientWith(fetch, { maxRetries: undefined })));
    assert.deepEqual([error.outcome, error.retryable, error.attempts], ["unknown", false, 1]);
    assert.match(error.message, /It is not known whether anything was changed\. Read the current data before you call again\./);
    assert.equal(fetch.mock.callCount(), 1);
  });
}

test("a connection that was refused to the end changed nothing", async (t) => {
  virtualTime(t);
  const error = await errorOf(create(clientWith(answers(unconnected("ECONNREFUSED")), { maxRetries: 3 })));
  assert.deepEqual(facts(error), {
    kind: "network",
    operation: "createDepartment",
    attempts: 4,
    retryable: true,
    outcome: "not_applied",
  });
});

test("an attempt that may have changed something is not forgotten when the last one was refused", async (t) => {
  virtualTime(t);
  const error = await errorOf(set(clientWith(answers(reset, refusal(404)), { maxRetries: undefined })));
  assert.deepEqual([error.kind, error.attempts, error.outcome], ["not_found", 2, "unknown"]);
});

test("two retries are the default; the client's maxRetries goes before it, the call's before both", async (t) => {
  virtualTime(t);
  for (const [client, call, expected] of [
    [undefined, undefined, 3],
    [0, undefined, 1],
    [4, undefined, 5],
    [4, 1, 2],
    [0, 10, 11],
  ]) {
    const fetch = t.mock.fn(answers(refusal(503)));
    const { attempts } = await errorOf(read(clientWith(fetch, { maxRetries: client }), { maxRetries: call }));
    assert.deepEqual([attempts, fetch.mock.callCount()], [expected, expected]);
  }
});

test("waits are random from nothing up to half a second, which doubles up to eight", async (t) => {
  for (const [random, expected] of [
    [0, []],
    [0.5, [250, 500, 1_000, 2_000, 4_000, 4_000]],
    [1, [500, 1_000, 2_000, 4_000, 8_000, 8_000]],
  ]) {
    const { waits } = virtualTime(t, { random });
    await errorOf(read(clientWith(answers(refusal(503)), { maxRetries: 6 })));
    assert.deepEqual(
      waits.filter((wait) => wait !== 10_000),
      expected,
    );
    t.mock.restoreAll();
  }
});

test("Retry-After is the least wait, in seconds with or without a fraction or as a date by the service's own clock", async (t) => {
  for (const [headers, wait] of [
    [{ "retry-after": "7" }, 7_000],
    [{ "retry-after": "12.5" }, 12_500],
    [{ "retry-after": "0.25" }, 250],
    [{ "retry-after": "Wed, 21 Oct 2015 07:28:07 GMT", date: "Wed, 21 Oct 2015 07:28:00 GMT" }, 7_000],
  ]) {
    for (const status of [429, 503]) {
      const { waits } = virtualTime(t, { random: 0 });
      assert.deepEqual(await set(clientWith(answers(refusal(status, headers), success), { maxRetries: 1 })), success);
      assert.deepEqual(
        waits.filter((wait) => wait !== 10_000),
        [wait],
      );
      t.mock.restoreAll();
    }
  }
});

test("a Retry-After of any other form changes nothing", async (t) => {
  const dates = ["2015-10-21T07:28:07Z", "Wed, 21 Oct 2015", "Thu, 21 Oct 2015 07:28:07 GMT", "Wed, 21 Oct 2015 07:28:07 +0800"];
  for (const text of ["soon", "soon 3000", "-1", "", "1.", ".5", "1.5.1", "1e3", "0x10", "3 s", "NaN", "Infinity", ...dates]) {
    const { waits } = virtualTime(t, { random: 1 });
    await read(clientWith(answers(refusal(503, { "retry-after": text }), success), { maxRetries: 1 }));
    assert.deepEqual(
      waits.filter((wait) => wait !== 10_000),
      [500],
      text,
    );
    t.mock.restoreAll();
  }
});

test("a Retry-After beyond the deadline fails at once and says how long to wait", async (t) => {
  const time = virtualTime(t);
  const fetch = t.mock.fn(answers(refusal(429, { "retry-after": "30" })));
  const error = await errorOf(read(clientWith(fetch, { maxRetries: 5 }), { deadline: 20_000 }));
  assert.deepEqual([error.kind, error.retryAfterMs, error.attempts, time.passed()], ["rate_limit", 30_000, 1, 0]);
  assert.match(error.message, /wait 30000 ms/);
});

test("without a deadline nobody waits longer than a minute", async (t) => {
  const time = virtualTime(t);
  const client = clientWith(answers(refusal(429, { "retry-after": "61" })), { maxRetries: 5 });
  const error = await errorOf(read(client));
  assert.deepEqual([error.retryAfterMs, error.attempts, time.passed()], [61_000, 1, 0]);
  assert.equal(
    (await errorOf(read(clientWith(answers(refusal(429, { "retry-after": "61" })), { maxRetries: 1 }), { deadline: 100_000 })))
      .attempts,
    2,
  );
});

test("every attempt has a nonce and a date of its own, and the same body", async (t) => {
  virtualTime(t);
  const fetch = t.mock.fn(answers(refusal(503)));
  await errorOf(set(clientWith(fetch, { maxRetries: 5 })));
  const sent = fetch.mock.calls.map(({ arguments: [, init] }) => init);
  const headers = sent.map((init) => new Headers(init.headers));
  assert.equal(new Set(headers.map((own) => own.get("x-genauth-signature-nonce"))).size, 6);
  assert.equal(new Set(headers.map((own) => own.get("authorization"))).size, 6);
  assert.ok(headers.every((own) => own.get("date")));
  assert.deepEqual(new Set(sent.map((init) => init.body)), new Set([JSON.stringify(membership)]));
  assert.equal(new Set(sent.map((init) => init.signal)).size, 6, "and a signal: an old one may be aborted");
});

test("a nonce that was seen before: what writes absolute values is signed anew, a create is in the dark", async (t) => {
  virtualTime(t);
  const seen = refusal(401, undefined, { apiCode: 1306 });
  assert.deepEqual(await set(clientWith(answers(seen, success), { maxRetries: 1 })), success);
  const error = await errorOf(create(clientWith(answers(seen, success), { maxRetries: 1 })));
  assert.deepEqual([error.kind, error.outcome, error.attempts], ["auth", "unknown", 1]);
});

test("a signal ends the wait for the next attempt at once, with its reason", async (t) => {
  const controller = new AbortController();
  const fetch = t.mock.fn(answers(refusal(503, { "retry-after": "50" })));
  const client = clientWith(fetch, {
    maxRetries: 5,
    onEvent: ({ type }) => type === "retry" && queueMicrotask(() => controller.abort("enough")),
  });
  await assert.rejects(read(client, { signal: controller.signal }), (reason) => reason === "enough");
  assert.equal(fetch.mock.callCount(), 1);
});

test("the message says how often it was tried", async (t) => {
  virtualTime(t);
  const { message } = await errorOf(read(clientWith(answers(refusal(503)), { maxRetries: 2 })));
  assert.equal(
    message,
    "getUserDepartments: the service answered 503: refused (request id r-2) (after 3 attempts). The same call can be retried later.",
  );
});

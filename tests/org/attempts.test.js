// Calls that are made again: each request in its turn, and none that could do harm.
import assert from "node:assert/strict";
import { test } from "node:test";
import { makeAttempts } from "../../pkg-template/entry/org/attempts.js";
import { makePace } from "../../pkg-template/entry/org/pace.js";
import { fakeClock } from "./clock.js";

const errorOf = (facts = {}) =>
  Object.assign(new Error("failed"), { name: "GenAuthError", kind: "api", outcome: "not_applied", retryable: true, ...facts });

/** Attempts of a client, with the time of each request. */
function given(options) {
  const clock = fakeClock();
  const attempt = makeAttempts(makePace({ clock, ...options }));
  const times = [];
  const { signal } = new AbortController();
  /** Fails with each of the errors, then succeeds. */
  const call = (...errors) => {
    const make = async ({ maxRetries }) => {
      assert.equal(maxRetries, 0, "the client must not repeat it out of turn");
      times.push(clock.now());
      const error = errors.shift();
      if (error) throw error;
      return "response";
    };
    return attempt(make, signal);
  };
  return { clock, attempt, times, call };
}

test("a call is made up to twice again, where the client says that this does no harm", async () => {
  const { clock, times, call } = given();
  assert.equal(await clock.until(call(errorOf(), errorOf())), "response");
  assert.equal(times.length, 3);
  const last = errorOf();
  await assert.rejects(clock.until(call(errorOf(), errorOf(), last)), (error) => error === last);
  assert.equal(times.length, 6);
  for (const error of [errorOf({ retryable: false }), new TypeError("mine"), undefined, "thrown"]) {
    const before = times.length;
    const make = () => {
      times.push(clock.now());
      throw error;
    };
    await assert.rejects(clock.until(given().attempt(make, new AbortController().signal)), (thrown) => thrown === error);
    assert.equal(times.length, before + 1);
  }
});

test("repeated requests keep the limit", async () => {
  const { clock, times, call } = given({ requestsPerSecond: 20 });
  const calls = Array.from({ length: 60 }, (_, number) => call(...(number % 6 === 0 ? [errorOf(), errorOf()] : [])));
  await clock.until(Promise.all(calls));
  assert.ok(times.length >= 80, `${times.length}`);
  for (const [index, time] of times.slice(20).entries()) assert.ok(time - times[index] >= 1000, `${times}`);
});

test("after a 429 no other call is made until the time that the service asks for", async () => {
  const { clock, times, call } = given();
  const limited = call(errorOf({ kind: "rate_limit", retryAfterMs: 5000 }));
  await new Promise(setImmediate);
  const other = call();
  await clock.until(Promise.all([limited, other]));
  assert.equal(times[0], 0);
  assert.ok(times.length === 3 && times[1] >= 5000, `${times}`);
});

test("a wait that is too long is not waited for", async () => {
  const { clock, times, call } = given();
  await assert.rejects(clock.until(call(errorOf({ kind: "rate_limit", retryAfterMs: 120_000 }))), /failed/);
  assert.equal(times.length, 1);
});

test("a service that asks for hours stops the others for a minute, not for hours", async () => {
  const { clock, times, call } = given();
  const long = assert.rejects(clock.until(call(errorOf({ kind: "rate_limit", retryable: false, retryAfterMs: 6 * 3_600_000 }))));
  await long;
  await clock.until(call());
  assert.ok(times[1] >= 60_000 && times[1] < 61_000, `${times}`);
});

test("whatever a call rejects with, its place is given back", async () => {
  const { clock, attempt } = given({ concurrency: 2, requestsPerSecond: 1000 });
  const hostile = new Proxy({}, { get: () => assert.fail("nothing is read of what is not the client's") });
  for (const thrown of [null, undefined, "text", Symbol("x"), hostile, { attempts: Number.POSITIVE_INFINITY }]) {
    for (let round = 0; round < 2; round++) {
      const call = attempt(() => Promise.reject(thrown), new AbortController().signal);
      await clock.until(call.then(assert.fail, (error) => assert.ok(Object.is(error, thrown))));
    }
  }
  assert.equal(await clock.until(attempt(async () => "response", new AbortController().signal)), "response");
});

test("a service that is down gets few retries", async () => {
  const { clock, times, call } = given();
  const calls = Array.from({ length: 100 }, () => call(errorOf(), errorOf(), errorOf()));
  await clock.until(Promise.allSettled(calls));
  assert.equal(times.length, 120);
  await clock.until(Promise.all(Array.from({ length: 10 }, () => call())));
  await clock.until(call(errorOf()));
  assert.equal(times.length, 132, "ten responses have paid for one");
});

test("who gives up while a call waits for its next attempt is not kept waiting", async () => {
  const { clock, attempt } = given();
  const giving = new AbortController();
  const reason = new Error("enough");
  let made = 0;
  const call = attempt(async () => {
    made += 1;
    throw errorOf({ retryAfterMs: 30_000 });
  }, giving.signal);
  while (clock.sleepers() === 0) await new Promise(setImmediate);
  giving.abort(reason);
  await assert.rejects(call, (error) => error === reason);
  assert.equal(made, 1);
});

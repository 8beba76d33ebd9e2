// The calls of one client together: how many at a time, all of them in a pause, no storm of retries.
import assert from "node:assert/strict";
import { test } from "node:test";
import { answers, clientWith, errorOf, reasonOf, refusal, success } from "./given.js";
import { virtualTime } from "./time.js";

const read = (client, options) => client.getUserDepartments({ userId: "u" }, options);
const turn = () => new Promise(setImmediate);

/** A `fetch` whose answers a test gives one by one. */
function held() {
  const waiting = [];
  const fetch = () => new Promise((resolve) => waiting.push(() => resolve(Response.json(success))));
  return { fetch, waiting };
}

for (const [options, most] of [
  [{}, 8],
  [{ maxConcurrency: 1 }, 1],
  [{ maxConcurrency: 3 }, 3],
]) {
  test(`no more than ${most} requests are under way with ${JSON.stringify(options)}`, async () => {
    const { fetch, waiting } = held();
    const client = clientWith(fetch, options);
    const calls = Array.from({ length: 20 }, () => read(client));
    for (let answered = 0; answered < 20; answered++) {
      await turn();
      assert.equal(waiting.length, Math.min(most, 20 - answered));
      waiting.shift()();
    }
    assert.equal((await Promise.all(calls)).length, 20);
  });
}

test("calls go out in the order in which they were made", async () => {
  const seen = [];
  const fetch = async (url) => (seen.push(new URL(url).searchParams.get("userId")), Response.json(success));
  const client = clientWith(fetch, { maxConcurrency: 2 });
  const users = Array.from({ length: 10 }, (_, number) => `u${number}`);
  await Promise.all(users.map((userId) => client.getUserDepartments({ userId })));
  assert.deepEqual(seen, users);
});

test("a call that is cancelled while it waits for its turn is never sent and holds nobody up", async () => {
  const { fetch, waiting } = held();
  const client = clientWith(fetch, { maxConcurrency: 1 });
  const controller = new AbortController();
  const [first, second, third] = [read(client), read(client, { signal: controller.signal }), read(client)];
  await turn();
  controller.abort("enough");
  assert.equal(await reasonOf(second), "enough");
  waiting.shift()();
  await first;
  await turn();
  assert.equal(waiting.length, 1);
  waiting.shift()();
  await third;
});

test("a wait for the next attempt does not take another call's turn", async (t) => {
  const seen = [];
  const fetch = async (url) => {
    const user = new URL(url).searchParams.get("userId");
    seen.push(user);
    const failed = user === "first" && seen.filter((other) => other === user).length === 1;
    return Response.json(failed ? { statusCode: 503, message: "" } : success);
  };
  virtualTime(t);
  const client = clientWith(fetch, { maxConcurrency: 1, maxRetries: 1 });
  await Promise.all(["first", "second"].map((userId) => client.getUserDepartments({ userId })));
  assert.deepEqual(seen, ["first", "second", "first"]);
});

test("one 429 pauses all calls of the client, also those that were not made yet", async (t) => {
  const time = virtualTime(t, { random: 0 });
  const sent = [];
  const fetch = async (url) => {
    sent.push([new URL(url).searchParams.get("userId"), time.passed()]);
    const first = sent.length === 1;
    const headers = first ? { "retry-after": "9" } : {};
    return Response.json(first ? { statusCode: 429, message: "" } : success, { headers });
  };
  const client = clientWith(fetch, { maxConcurrency: 1, maxRetries: 1 });
  const calls = ["a", "b", "c"].map((userId) => client.getUserDepartments({ userId }));
  await Promise.race(calls);
  await client.getUserDepartments({ userId: "later" });
  await Promise.all(calls);
  assert.deepEqual(sent[0], ["a", 0]);
  assert.deepEqual(new Set(sent.slice(1).map(([, at]) => at)), new Set([9_000]));
  assert.deepEqual(sent.map(([user]) => user).sort(), ["a", "a", "b", "c", "later"]);
});

test("a call whose deadline the pause passes fails at once, unsent, with the time to wait", async (t) => {
  const time = virtualTime(t, { random: 0 });
  const fetch = t.mock.fn(answers(refusal(429, { "retry-after": "30" }), success));
  const client = clientWith(fetch);
  await errorOf(read(client));
  const error = await errorOf(read(client, { deadline: 10_000 }));
  assert.deepEqual(
    [error.kind, error.retryAfterMs, error.attempts, error.outcome, error.retryable],
    ["rate_limit", 30_000, 0, "not_applied", true],
  );
  assert.equal(time.passed(), 0);
  assert.deepEqual(await read(client), success);
  assert.equal(time.passed(), 30_000);
});

for (const text of ["1800000000", "1800000000000", "Fri, 31 Dec 9999 23:59:59 GMT", "3600"]) {
  test(`a Retry-After of ${text} stops the calls for five minutes, then one tries again, and its answer ends the pause`, async (t) => {
    const time = virtualTime(t, { random: 0 });
    const sent = [];
    const answer = answers(refusal(429, { "retry-after": text }), refusal(429, { "retry-after": text }), success);
    const fetch = (...call) => (sent.push(time.passed()), answer(...call));
    const client = clientWith(fetch);
    await errorOf(read(client));
    const refused = await errorOf(read(client));
    assert.deepEqual([refused.kind, refused.attempts, refused.retryAfterMs], ["rate_limit", 0, 300_000]);
    const patient = { deadline: 10_000_000 };
    const calls = await Promise.all([1, 2, 3].map(() => read(client, patient).catch(({ kind }) => kind)));
    assert.deepEqual(calls, ["rate_limit", success, success]);
    assert.deepEqual(sent, [0, 300_000, 600_000, 900_000].slice(0, 3).concat(600_000));
  });
}

test("another client is not paused", async (t) => {
  const time = virtualTime(t);
  await errorOf(read(clientWith(answers(refusal(429, { "retry-after": "30" })))));
  await read(clientWith(answers(success)));
  assert.equal(time.passed(), 0);
});

test("a service that is down is not stormed: retries beyond the first twenty are paid for by answers", async (t) => {
  virtualTime(t, { random: 0 });
  let down = true;
  const fetch = t.mock.fn(async () => Response.json(down ? { statusCode: 503, message: "" } : success));
  const client = clientWith(fetch, { maxRetries: 2 });
  for (let call = 0; call < 50; call++) await errorOf(read(client));
  assert.equal(fetch.mock.callCount(), 50 + 20);
  down = false;
  for (let call = 0; call < 30; call++) await read(client);
  down = true;
  fetch.mock.resetCalls();
  for (let call = 0; call < 10; call++) await errorOf(read(client));
  assert.equal(fetch.mock.callCount(), 10 + 3);
});

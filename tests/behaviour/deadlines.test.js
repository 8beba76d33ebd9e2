// The time for a call as a whole.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ManagementClient } from "genauth-management";
import { answers, clientWith, department, errorOf, host, membership, neverCalled, refusal, success } from "./given.js";
import { virtualTime } from "./time.js";

const read = (client, options) => client.getUserDepartments({ userId: "u" }, options);
const hangs = () => new Promise(() => {});

test("a deadline ends the attempt that is under way", async (t) => {
  const time = virtualTime(t);
  const error = await errorOf(clientWith(hangs).createDepartment(department, { deadline: 3_000 }));
  assert.deepEqual([error.kind, error.attempts, error.outcome, time.passed()], ["timeout", 1, "unknown", 3_000]);
  assert.match(error.message, /did not end within 3000 ms, its `deadline`/);
});

test("the deadline counts all attempts and waits together", async (t) => {
  const time = virtualTime(t);
  const error = await errorOf(read(clientWith(hangs, { maxRetries: 10, timeout: 1_000, deadline: 5_000 })));
  assert.equal(error.kind, "timeout");
  assert.ok(time.passed() <= 5_000, `${time.passed()}`);
  assert.ok(error.attempts > 1);
});

test("a wait that would pass the deadline is not begun", async (t) => {
  const time = virtualTime(t);
  const error = await errorOf(read(clientWith(answers(refusal(503)), { maxRetries: 10, deadline: 3_000 })));
  assert.deepEqual([error.statusCode, error.attempts, time.passed()], [503, 3, 1_500]);
});

test("the deadline of a call goes before the client's", async (t) => {
  const time = virtualTime(t);
  await errorOf(read(clientWith(hangs, { deadline: 1_000 }), { deadline: 2_000 }));
  assert.equal(time.passed(), 2_000);
});

test("the deadline counts the wait for a turn, and the call is then not sent", async (t) => {
  virtualTime(t);
  const fetch = t.mock.fn(hangs);
  const client = clientWith(fetch, { maxConcurrency: 1, timeout: 100_000 });
  const first = errorOf(read(client));
  const error = await errorOf(client.setUserDepartments(membership, { deadline: 1_000 }));
  assert.deepEqual([error.kind, error.attempts, error.outcome], ["timeout", 0, "not_applied"]);
  assert.match(error.message, /Nothing was sent/);
  await first;
  assert.equal(fetch.mock.callCount(), 1);
});

test("the deadline counts the wait for a token", async (t) => {
  const time = virtualTime(t);
  const client = new ManagementClient({ host, accessToken: hangs, fetch: neverCalled });
  assert.equal((await errorOf(read(client, { deadline: 1_000 }))).kind, "timeout");
  assert.equal(time.passed(), 1_000);
});

test("no timer is left when calls have ended, whichever way", async (t) => {
  const { timers } = virtualTime(t);
  const controller = new AbortController();
  const client = clientWith(answers(refusal(503), refusal(429, { "retry-after": "1" }), success), { maxRetries: 3 });
  await read(client, { deadline: 100_000 });
  await errorOf(read(clientWith(answers(refusal(503)), { maxRetries: 3 }), { deadline: 100_000 }));
  const call = read(clientWith(hangs), { deadline: 100_000, signal: controller.signal });
  controller.abort("enough");
  await call.catch(() => {});
  assert.equal(timers.size, 0);
});

test("a deadline whose timer fires early is over: nothing is begun that no timer would end", async (t) => {
  // Node's timers fire up to a millisecond early by its own clock.
  const timers = new Map();
  let now = 1_000;
  t.mock.method(performance, "now", () => now);
  t.mock.method(globalThis, "setTimeout", (handler, milliseconds) => (timers.set(milliseconds, handler), milliseconds));
  t.mock.method(globalThis, "clearTimeout", (milliseconds) => timers.delete(milliseconds));
  const fetch = t.mock.fn(hangs);
  const call = errorOf(clientWith(fetch, { timeout: 9_000, deadline: 3_000 }).createDepartment({ ...department, code: "rd" }));
  await new Promise(setImmediate);
  now += 2_999.2;
  timers.get(3_000)();
  const error = await call;
  assert.deepEqual([error.kind, error.outcome, error.attempts, fetch.mock.callCount()], ["timeout", "unknown", 1, 1]);
  assert.match(error.message, /its `deadline`/);
});

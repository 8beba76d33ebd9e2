// What `client.subscribeEvents` does before and between its connections: with sockets of the test and a clock of the test.
import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { ManagementClient } from "genauth-management";
import { errorOf, host, key, reasonOf } from "./given.js";
import { made, Socket, settled, stopClock } from "./sockets.js";

const code = "authing.user.updated";
const socketUri = "wss://events.example";
const client = new ManagementClient({ ...key, host, socketUri, retryTimes: 3 });

stopClock();
const subscribe = (options, of = client) => of.subscribeEvents({ code }, { WebSocket: Socket, ...options });

test("the waits between two connections double, from half a second to 30 seconds", async () => {
  const events = subscribe({}, new ManagementClient({ ...key, host, socketUri, retryTimes: 9 }));
  const ended = errorOf(events.next());
  await settled();
  for (const wait of [500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]) {
    const { length } = made;
    made.at(-1).tell("close", { code: 1006 });
    mock.timers.tick(wait - 1);
    assert.equal(made.length, length, `no earlier than after ${wait} ms`);
    mock.timers.tick(1);
    assert.equal(made.length, length + 1, `after ${wait} ms`);
  }
  made.at(-1).tell("close", { code: 1006 });
  const { message, attempts } = await ended;
  assert.equal(attempts, 10);
  assert.match(message, /it was closed with code 1006/);
});

test("an event begins the count of failures anew, an open connection alone does not", async () => {
  const events = subscribe();
  const first = events.next();
  await settled();
  for (let round = 0; round < 3; round++) {
    made.at(-1).tell("open");
    made.at(-1).tell("close", { code: 1012 });
    mock.timers.tick(30_000);
  }
  made.at(-1).tell("open");
  made.at(-1).tell("message", { data: "1" });
  assert.equal((await first).value, "1");
  const ended = errorOf(events.next());
  for (let round = 0; round < 4; round++) {
    made.at(-1).tell("close", { code: 1012 });
    mock.timers.tick(30_000);
  }
  assert.equal((await ended).attempts, 4);
});

test("a socket that does not open within ten seconds is given up, and what it tells later is ignored", async () => {
  const events = subscribe();
  const first = events.next();
  await settled();
  const [late] = made;
  mock.timers.tick(10_000);
  assert.equal(late.closed, 1);
  mock.timers.tick(500);
  const [, second] = made;
  late.tell("open");
  late.tell("message", { data: "late" });
  late.tell("close", { code: 1006 });
  second.tell("open");
  second.tell("message", { data: "in time" });
  assert.equal((await first).value, "in time");
  assert.equal(made.length, 2);
  await events.return();
  assert.equal(second.closed, 1);
});

test("an error is the end of a connection, also where no `close` follows, and the last one is the cause", async () => {
  const ended = errorOf(subscribe({}, new ManagementClient({ ...key, host, socketUri, retryTimes: 1 })).next());
  await settled();
  made[0].tell("error", { message: "", error: new TypeError() });
  made[0].tell("close", { code: 1006 });
  mock.timers.tick(500);
  const cause = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });
  made[1].tell("error", { message: "other words", error: cause });
  const error = await ended;
  assert.deepEqual([error.kind, error.attempts, error.cause, made.length], ["network", 2, cause, 2]);
  assert.match(error.message, /connect ECONNREFUSED/);
});

test("ended while it waits for the next connection, it opens none", async () => {
  const events = subscribe();
  const first = events.next();
  await settled();
  made[0].tell("close", { code: 1006 });
  await events.return();
  assert.deepEqual(await first, { value: undefined, done: true });
  mock.timers.tick(60_000);
  assert.equal(made.length, 1);
});

test("a quiet connection that `idleTimeout` closes is no failure, however often", async () => {
  const events = subscribe({ idleTimeout: 20_000 });
  const first = events.next();
  await settled();
  for (let round = 0; round < 9; round++) {
    made.at(-1).tell("open");
    mock.timers.tick(20_000);
    mock.timers.tick(500);
    assert.equal(made.length, round + 2);
  }
  made.at(-1).tell("open");
  made.at(-1).tell("message", { data: "at last" });
  assert.equal((await first).value, "at last");
  await events.return();
});

test("a promise of `onReconnect` that rejects ends the subscription with its reason", async () => {
  const thrown = new Error("the caller's own");
  const events = subscribe({ onReconnect: () => Promise.reject(thrown) });
  const first = events.next();
  await settled();
  made[0].tell("open");
  made[0].tell("close", { code: 1006 });
  mock.timers.tick(500);
  made[1].tell("open");
  assert.equal(await reasonOf(first), thrown);
  assert.equal(made[1].closed, 1);
});

test("a signal that aborts while events wait after an overflow ends it with the signal's reason", async () => {
  const controller = new AbortController();
  const events = subscribe({ maxWaiting: 1, signal: controller.signal });
  const first = events.next();
  await settled();
  made[0].tell("open");
  for (const data of ["1", "2", "3", "4"]) made[0].tell("message", { data });
  assert.deepEqual([(await first).value, made[0].closed], ["1", 1]);
  const reason = new Error("enough");
  controller.abort(reason);
  assert.equal(await reasonOf(events.next()), reason);
  assert.deepEqual(await events.next(), { value: undefined, done: true });
});

test("`return` after a failure with events waiting is the end", async () => {
  const events = subscribe({ maxWaiting: 1 });
  const first = events.next();
  await settled();
  for (const data of ["1", "2", "3"]) made[0].tell("message", { data });
  await first;
  await events.return();
  assert.deepEqual(await events.next(), { value: undefined, done: true });
});

test("a subscription leaves its signal, however it ends", async () => {
  const { signal } = new AbortController();
  const added = mock.method(signal, "addEventListener");
  const removed = mock.method(signal, "removeEventListener");
  await errorOf(subscribe({ signal, WebSocket: 7 }).next());
  const events = subscribe({ signal });
  const first = events.next();
  await settled();
  await events.return();
  await first;
  const failing = errorOf(subscribe({ signal }, new ManagementClient({ ...key, host, socketUri, retryTimes: 0 })).next());
  await settled();
  made.at(-1).tell("close", { code: 1006 });
  await failing;
  assert.deepEqual([added.mock.callCount(), removed.mock.callCount() >= 3], [3, true]);
});

test("an event that is no text and no bytes ends the subscription, and says so", async () => {
  const ended = errorOf(subscribe().next());
  await settled();
  made[0].tell("message", { data: new Blob(["1"]) });
  const { kind, message } = await ended;
  assert.equal(kind, "config");
  assert.match(message, /neither a text nor an ArrayBuffer/);
});

test("a lost socket that can be broken off is, and one that is closed in vain is after a second", async () => {
  class Stubborn extends Socket {
    terminated = 0;
    terminate() {
      this.terminated++;
    }
  }
  const events = subscribe({ WebSocket: Stubborn });
  const first = events.next();
  await settled();
  const [lost] = made;
  lost.tell("error", { message: "broken" });
  mock.timers.tick(500);
  assert.equal(lost.terminated, 1);
  await events.return();
  await first;
  const [, closed] = made;
  assert.deepEqual([closed.closed, closed.terminated], [1, 0]);
  mock.timers.tick(1_000);
  assert.equal(closed.terminated, 1);
});

test("a long queue is read as fast as a short one: none of its events is moved", async () => {
  const count = 300_000;
  const events = subscribe({ maxWaiting: count });
  const first = events.next();
  await settled();
  for (let place = 0; place <= count; place++) made[0].tell("message", { data: `${place}` });
  await first;
  for (let place = 1; place <= count; place++) {
    const { value } = await events.next();
    if (value !== `${place}`) assert.fail(`${value} in place of ${place}`);
  }
  await events.return();
});

test("what was read is not kept, also for a reader that is always a little behind", async () => {
  const events = subscribe();
  const first = events.next();
  await settled();
  const tell = (place) => made[0].tell("message", { data: `${place} ${"x".repeat(10_000)}` });
  for (let place = 0; place < 10; place++) tell(place);
  await first;
  const before = process.memoryUsage().heapUsed;
  for (let place = 1; place < 20_000; place++) {
    tell(place + 9);
    const { value } = await events.next();
    if (!value.startsWith(`${place} `)) assert.fail(`${value.slice(0, 9)} in place of ${place}`);
  }
  await events.return();
  const grown = process.memoryUsage().heapUsed - before;
  assert.ok(grown < 100e6, `${grown} bytes of 200 million`);
});

test("a class that throws is told as such, with what it threw as the cause", async () => {
  const thrown = new TypeError("no second argument, please");
  class Throwing {
    constructor() {
      throw thrown;
    }
  }
  const error = await errorOf(subscribe({ WebSocket: Throwing }).next());
  assert.deepEqual([error.kind, error.cause], ["config", thrown]);
  assert.match(error.message, /^subscribeEvents: WebSocket: no second argument/);
});

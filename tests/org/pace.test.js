// When requests start: the limit holds in any second, and is used.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { OrganizationError } from "../../pkg-template/entry/org/error.js";
import { makePace } from "../../pkg-template/entry/org/pace.js";
import { fakeClock } from "./clock.js";

const never = () => new Promise(() => {});

/** The most events in any second, and how many there are in a second when all is done. */
function countsOf(times, window = 1000) {
  const sorted = times.toSorted((one, other) => one - other);
  let most = 0;
  for (let first = 0, last = 0; last < sorted.length; last++) {
    while (sorted[last] - sorted[first] >= window) first++;
    most = Math.max(most, last - first + 1);
  }
  return { most, rate: ((sorted.length - 1) / (sorted.at(-1) - sorted[0])) * 1000 };
}

/**
 * Makes so many requests at once; when each reached the service. `there` and `back` are the milliseconds that the ways take, in turn.
 */
async function arrivalsOf(options, count, { there = [0], back = [0] } = {}) {
  const { clock } = options;
  const pace = makePace(options);
  const times = [];
  let made = 0;
  const request = async () => {
    const number = made++;
    const [forth, home] = [there, back].map((ways) => ways[number % ways.length]);
    if (forth > 0) await clock.sleep(forth);
    times.push(clock.now());
    if (home > 0) await clock.sleep(home);
  };
  await clock.until(Promise.all(Array.from({ length: count }, () => pace.run(request))));
  return times;
}

/** Timers that ring late by these milliseconds, in turn. */
function lateClock(lateness) {
  let turn = 0;
  return fakeClock(() => lateness[turn++ % lateness.length]);
}

/** @param {number} max */
const delays = (max) => fc.array(fc.integer({ min: 0, max }), { minLength: 1, maxLength: 20 });

test("no second has more arrivals than the limit, however long each way takes", async () => {
  const property = fc.asyncProperty(
    fc.integer({ min: 1, max: 60 }),
    fc.integer({ min: 1, max: 80 }),
    delays(3000),
    delays(3000),
    delays(200),
    async (requestsPerSecond, concurrency, there, back, lateness) => {
      const clock = lateClock(lateness);
      const times = await arrivalsOf({ requestsPerSecond, concurrency, clock }, 4 * requestsPerSecond, { there, back });
      const { most } = countsOf(times);
      assert.ok(most <= requestsPerSecond, `${most} of ${requestsPerSecond}`);
    },
  );
  await fc.assert(property, { numRuns: 60 });
});

test("nine tenths of the limit are used, whatever it is, if the ways are short", async () => {
  const property = fc.asyncProperty(
    fc.integer({ min: 1, max: 400 }),
    delays(15),
    delays(15),
    delays(18),
    async (requestsPerSecond, there, back, lateness) => {
      const clock = lateClock(lateness);
      const times = await arrivalsOf({ requestsPerSecond, clock }, 3 * requestsPerSecond + 1, { there, back });
      const { most, rate } = countsOf(times);
      assert.ok(most <= requestsPerSecond, `${most} of ${requestsPerSecond}`);
      assert.ok(rate >= 0.9 * requestsPerSecond, `${rate} of ${requestsPerSecond}`);
    },
  );
  await fc.assert(property, { numRuns: 30 });
});

test("a response that takes 80 milliseconds costs no more than these in each second", async () => {
  const times = await arrivalsOf({ clock: fakeClock() }, 1500, { there: [40], back: [40] });
  const { most, rate } = countsOf(times);
  assert.ok(most <= 300 && rate >= 270, `${most}, ${rate}`);
});

test("less than one request in a second is one in several", async () => {
  const times = await arrivalsOf({ requestsPerSecond: 0.5, clock: fakeClock() }, 4);
  assert.equal(countsOf(times, 2000).most, 1);
  assert.ok(times.at(-1) < 6100, `${times}`);
});

test("who reads and who applies with one client share the limit", async () => {
  const clock = fakeClock();
  const client = {};
  const times = [];
  const options = { requestsPerSecond: 50, clock };
  const request = async () => {
    await clock.sleep(30);
    times.push(clock.now());
    await clock.sleep(300);
  };
  const run = (pace) => Array.from({ length: 60 }, () => pace.run(request));
  await clock.until(Promise.all(run(makePace(options, client))));
  // The first of them are under way when the others are asked for.
  const paces = [makePace(options, client), makePace(options, client)];
  await clock.until(Promise.all(paces.flatMap(run)));
  assert.equal(times.length, 180);
  const { most } = countsOf(times);
  assert.ok(most <= 50, `${most}`);
  const other = makePace(options, {});
  const before = clock.now();
  await clock.until(other.run(() => {}));
  assert.equal(clock.now(), before, "another client has a limit of its own");
});

test("a call that failed after several requests counts as so many", async () => {
  const clock = fakeClock();
  const pace = makePace({ requestsPerSecond: 3, clock });
  const lost = Object.assign(new Error("lost"), { name: "GenAuthError", kind: "network", outcome: "unknown", attempts: 3 });
  const failing = pace.run(() => Promise.reject(lost));
  await assert.rejects(clock.until(failing), /lost/);
  await clock.until(pace.run(() => {}));
  assert.ok(clock.now() >= 1000, `${clock.now()}`);
});

test("in a pause nothing starts", async () => {
  const clock = fakeClock();
  const pace = makePace({ clock });
  await pace.run(() => {});
  pace.pause(700);
  assert.equal(await clock.until(pace.run(() => clock.now())), 700);
});

test("after a standstill the time that was lost is not caught up", async () => {
  let turn = 0;
  const times = await arrivalsOf({ clock: fakeClock(() => (turn++ === 100 ? 5000 : 0)) }, 1200);
  assert.ok(countsOf(times).most <= 300);
  assert.ok(countsOf(times, 50).most <= 25, "nothing like a burst");
});

test("no more tasks run at the same time than allowed, in the order of their arrival", async () => {
  const clock = fakeClock();
  const pace = makePace({ concurrency: 3, clock });
  let running = 0;
  const order = [];
  const task = (number) => async () => {
    order.push(number);
    running += 1;
    assert.ok(running <= 3);
    await clock.sleep(100 - number);
    running -= 1;
  };
  await clock.until(Promise.all(Array.from({ length: 20 }, (_, number) => pace.run(task(number)))));
  assert.deepEqual(
    order,
    Array.from({ length: 20 }, (_, number) => number),
  );
});

test("what a task gives or throws arrives, and the next one starts", async () => {
  const pace = makePace({ concurrency: 1 });
  const thrown = new Error("the task's own");
  const throwing = pace.run(() => {
    throw thrown;
  });
  const rejecting = pace.run(() => Promise.reject(thrown));
  await assert.rejects(throwing, (error) => error === thrown);
  await assert.rejects(rejecting, (error) => error === thrown);
  assert.equal(await pace.run(() => 7), 7);
});

test("a task that waits rejects with the signal's reason and is never started; one that runs goes on", async () => {
  const clock = fakeClock();
  const pace = makePace({ requestsPerSecond: 1, clock });
  const giving = new AbortController();
  const reason = new Error("enough");
  let end;
  const running = pace.run(() => new Promise((resolve) => (end = resolve)), giving.signal);
  const waiting = pace.run(() => assert.fail("it was given up"), giving.signal);
  assert.equal(clock.sleepers(), 0, "the place is held until the first one ends, and nobody knows when that is");
  giving.abort(reason);
  await assert.rejects(waiting, (error) => error === reason);
  await assert.rejects(
    pace.run(() => assert.fail("it was given up before"), giving.signal),
    (error) => error === reason,
  );
  end(1);
  assert.equal(await running, 1);
  const other = new AbortController();
  const givenUp = pace.run(() => assert.fail("it was given up"), other.signal);
  assert.equal(clock.sleepers(), 1);
  other.abort(reason);
  await assert.rejects(givenUp, (error) => error === reason);
  assert.equal(clock.sleepers(), 0, "nobody waits, so no timer is set");
  const later = pace.run(() => clock.now());
  assert.ok((await clock.until(later)) >= 1000, "the limit holds on");
});

test("no timer is set while all that may run do run, nor when all is done", async () => {
  const clock = fakeClock();
  const pace = makePace({ concurrency: 2, clock });
  pace.run(never);
  let end;
  const last = pace.run(() => new Promise((resolve) => (end = resolve)));
  const next = pace.run(() => "next");
  assert.equal(clock.sleepers(), 0);
  end();
  await last;
  assert.equal(await clock.until(next), "next");
  assert.equal(clock.sleepers(), 0);
});

test("the real clock wakes who waits", async () => {
  const pace = makePace({ requestsPerSecond: 1 });
  const begun = performance.now();
  await Promise.all([1, 2].map(() => pace.run(() => {})));
  assert.ok(performance.now() - begun >= 800);
});

test("limits that are none are refused, in both languages", () => {
  for (const [options, field] of [
    [{ requestsPerSecond: 0 }, "requestsPerSecond"],
    [{ requestsPerSecond: Number.NaN }, "requestsPerSecond"],
    [{ requestsPerSecond: "300" }, "requestsPerSecond"],
    [{ concurrency: 0 }, "concurrency"],
    [{ concurrency: 1.5 }, "concurrency"],
  ]) {
    const isRefused = (error) => error instanceof OrganizationError && error.code === "invalid_options" && error.field === field;
    assert.throws(() => makePace(options), isRefused);
  }
  assert.throws(() => makePace({ concurrency: 0 }), { message: "options.concurrency: expected an integer above 0." });
  assert.throws(() => makePace({ concurrency: 0, lang: "zh-CN" }), { message: "options.concurrency：应为大于 0 的整数。" });
});

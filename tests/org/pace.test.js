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

/** Runs so many tasks at once; when each started. */
async function startsOf(options, count, takes = 0) {
  const { clock } = options;
  const pace = makePace(options);
  const times = [];
  const task = () => {
    times.push(clock.now());
    return takes > 0 ? clock.sleep(takes) : undefined;
  };
  await clock.until(Promise.all(Array.from({ length: count }, () => pace.run(task))));
  return times;
}

test("no second has more starts than the limit, whatever it is, and nine tenths are used", async () => {
  const property = fc.asyncProperty(
    fc.integer({ min: 1, max: 400 }),
    fc.array(fc.integer({ min: 0, max: 18 }), { minLength: 1, maxLength: 20 }),
    async (requestsPerSecond, lateness) => {
      let turn = 0;
      const clock = fakeClock(() => lateness[turn++ % lateness.length]);
      const times = await startsOf({ requestsPerSecond, concurrency: 1000, clock }, 3 * requestsPerSecond + 1);
      const { most, rate } = countsOf(times);
      assert.ok(most <= requestsPerSecond, `${most} of ${requestsPerSecond}`);
      assert.ok(rate >= 0.93 * requestsPerSecond, `${rate} of ${requestsPerSecond}`);
    },
  );
  await fc.assert(property, { numRuns: 30 });
});

test("the limit holds at the service too if the way takes up to 20 milliseconds longer", async () => {
  let seed = 1;
  const random = () => {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647;
  };
  const times = await startsOf({ clock: fakeClock(() => random() * 4) }, 3000);
  const { most } = countsOf(times.map((time) => time + 30 + random() * 20));
  assert.ok(most <= 300, `${most}`);
});

test("after a standstill the time that was lost is not caught up", async () => {
  let turn = 0;
  const times = await startsOf({ clock: fakeClock(() => (turn++ === 100 ? 5000 : 0)) }, 1200);
  assert.ok(countsOf(times).most <= 300);
  assert.ok(countsOf(times, 50).most <= 22, "nothing like a burst");
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
  assert.equal(clock.sleepers(), 1);
  giving.abort(reason);
  await assert.rejects(waiting, (error) => error === reason);
  assert.equal(clock.sleepers(), 0, "nobody waits, so no timer is set");
  await assert.rejects(
    pace.run(() => assert.fail("it was given up before"), giving.signal),
    (error) => error === reason,
  );
  end(1);
  assert.equal(await running, 1);
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
  const pace = makePace({ requestsPerSecond: 1000 });
  const begun = performance.now();
  await Promise.all(Array.from({ length: 50 }, () => pace.run(() => {})));
  assert.ok(performance.now() - begun >= 25);
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

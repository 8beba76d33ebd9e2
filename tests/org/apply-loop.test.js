// The loop around the wasm that applies a plan: order of journal and calls, cancelling, and what goes wrong outside of the service.
import assert from "node:assert/strict";
import { test } from "node:test";
import { applyWith } from "../../pkg-template/entry/org/apply.js";

const clock = { sleep: async () => {} };
const pace = { run: async (task, signal) => (signal?.throwIfAborted(), task()), pause() {}, clock };
const error = (kind, outcome) => Object.assign(new Error(`the ${kind}`), { name: "GenAuthError", kind, outcome });

/** Gives the requests one list after the other; a settled one is noted. */
function machineOf(...lists) {
  const settled = [];
  return {
    settled,
    next(max) {
      const requests = lists[0]?.splice(0, max) ?? [];
      if (lists[0]?.length === 0) lists.shift();
      return JSON.stringify({ journal: requests.map(({ id }) => `started ${id}\n`).join(""), requests });
    },
    settle: (id, text) => (settled.push([id, JSON.parse(text)]), `settled ${id}\n`),
    progress: () => JSON.stringify({ left: lists.length, total: 9 }),
    report: () => JSON.stringify({ outcome: "done" }),
  };
}

const requestOf = (id, call = "updateDepartment") => ({ id, call, input: { id }, purpose: "write" });

test("no call is sent before the journal has its line, and all are settled", async () => {
  const events = [];
  const client = { updateDepartment: async ({ id }) => (events.push(`sent ${id}`), { data: id }) };
  const journal = {
    async append(text) {
      await new Promise(setImmediate);
      events.push(...text.split("\n").filter(Boolean));
    },
  };
  const machine = machineOf([requestOf(1), requestOf(2), requestOf(3)]);
  const seen = [];
  const onProgress = ({ left }) => seen.push(left);
  const report = await applyWith(machine, client, { journal, pace, concurrency: 2, onProgress });
  assert.deepEqual(report, { outcome: "done" });
  for (const id of [1, 2, 3]) {
    assert.ok(events.indexOf(`started ${id}`) < events.indexOf(`sent ${id}`), events.join());
    assert.ok(events.indexOf(`sent ${id}`) < events.indexOf(`settled ${id}`), events.join());
  }
  assert.deepEqual(machine.settled[0], [1, { response: { data: 1 } }]);
  assert.equal(seen.length, 3);
});

test("a step whose next attempt the signal ends is left, unless an attempt may have taken effect", async () => {
  for (const [outcome, told] of [
    ["not_applied", "not_sent"],
    ["unknown", "unknown"],
  ]) {
    const giving = new AbortController();
    const client = { updateDepartment: () => Promise.reject(Object.assign(error("api", outcome), { retryable: true })) };
    const waiting = { ...clock, sleep: async () => giving.abort() };
    const machine = machineOf([requestOf(1)]);
    const given = { journal: { append() {} }, pace: { ...pace, clock: waiting }, concurrency: 1, signal: giving.signal };
    await applyWith(machine, client, given);
    assert.equal(machine.settled[0][1].failed.outcome, told);
  }
});

test("the wasm is told how calls failed", async () => {
  const ends = [error("conflict", "not_applied"), error("network", "unknown"), error("auth", "not_applied")];
  const client = { updateDepartment: async ({ id }) => Promise.reject(ends[id]) };
  const machine = machineOf([requestOf(0), requestOf(1), requestOf(2)]);
  await applyWith(machine, client, { journal: { append() {} }, pace, concurrency: 1 });
  assert.deepEqual(
    machine.settled.map(([, { failed }]) => [failed.kind, failed.outcome, failed.fatal]),
    [
      ["conflict", "not_applied", false],
      ["network", "unknown", false],
      ["auth", "not_applied", true],
    ],
  );
});

test("a call that may be repeated is, as one request each time; what the first attempt may have done stays unknown", async () => {
  const seen = [];
  const repeatable = (kind, outcome) => Object.assign(error(kind, outcome), { retryable: true });
  const ends = {
    0: [repeatable("timeout", "unknown"), undefined],
    1: [repeatable("timeout", "unknown"), error("not_found", "not_applied")],
    2: [repeatable("network", "not_applied"), error("not_found", "not_applied")],
    3: [error("timeout", "unknown"), undefined],
  };
  const client = {
    async updateDepartment({ id }, options) {
      seen.push(options);
      const ended = ends[id].shift();
      if (ended) throw ended;
      return { data: id };
    },
  };
  const machine = machineOf([0, 1, 2, 3].map((id) => requestOf(id)));
  await applyWith(machine, client, { journal: { append() {} }, pace, concurrency: 1 });
  assert.deepEqual(
    machine.settled.map(([, { response, failed }]) => response?.data ?? [failed.kind, failed.outcome]),
    [0, ["not_found", "unknown"], ["not_found", "not_applied"], ["timeout", "unknown"]],
  );
  assert.deepEqual(seen, Array(7).fill({ maxRetries: 0 }));
});

test("a signal ends it after the calls under way, which are written down", async () => {
  const controller = new AbortController();
  const text = [];
  const client = {
    async updateDepartment({ id }) {
      if (id === 1) controller.abort();
      await new Promise(setImmediate);
      return { data: id };
    },
  };
  const machine = machineOf([requestOf(1), requestOf(2)], [requestOf(3)]);
  const journal = { append: (lines) => void text.push(lines) };
  await applyWith(machine, client, { journal, pace, concurrency: 2, signal: controller.signal });
  assert.deepEqual(machine.settled, [
    [2, { failed: { outcome: "not_sent" } }],
    [1, { response: { data: 1 } }],
  ]);
  assert.match(text.join(""), /settled 1/);
});

test("a journal that cannot be written ends it at once, with its own error", async () => {
  const sent = [];
  const client = { updateDepartment: async ({ id }) => (sent.push(id), { data: id }) };
  const full = new Error("no space");
  const journal = {
    append(text) {
      if (text.includes("settled")) throw full;
    },
  };
  const machine = machineOf([requestOf(1)], [requestOf(2)]);
  await assert.rejects(applyWith(machine, client, { journal, pace, concurrency: 1 }), (thrown) => thrown === full);
  assert.deepEqual(sent, [1]);
  const never = machineOf([requestOf(1)]);
  const refusing = { append: () => Promise.reject(full) };
  await assert.rejects(applyWith(never, client, { journal: refusing, pace, concurrency: 1 }), (thrown) => thrown === full);
  assert.deepEqual(sent, [1]);
  assert.deepEqual(never.settled, [[1, { failed: { outcome: "not_sent" } }]]);
});

test("what other code throws is passed on, after the calls under way", async () => {
  const own = new TypeError("mine");
  const client = { updateDepartment: async () => Promise.reject(own) };
  const machine = machineOf([requestOf(1)], [requestOf(2)]);
  const options = { journal: { append() {} }, pace, concurrency: 4 };
  await assert.rejects(applyWith(machine, client, options), (thrown) => thrown === own);
  assert.deepEqual(machine.settled, [[1, { failed: { outcome: "unknown", kind: "error", message: "mine", fatal: true } }]]);
  // A method that the client lacks must not be asked for again and again.
  await assert.rejects(applyWith(machineOf([requestOf(1, "missing")]), client, options), TypeError);
});

test("what waits for its turn is not sent after the journal has failed", async () => {
  const full = new Error("no space");
  const sent = [];
  const client = { updateDepartment: async ({ id }) => (sent.push(id), { data: id }) };
  const slow = {
    ...pace,
    run: (task, signal) =>
      sent.length === 0
        ? task()
        : new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason), { once: true })),
  };
  const journal = { append: (text) => (text.includes("settled") ? Promise.reject(full) : undefined) };
  const machine = machineOf([requestOf(1), requestOf(2), requestOf(3)]);
  await assert.rejects(applyWith(machine, client, { journal, pace: slow, concurrency: 3 }), (thrown) => thrown === full);
  assert.deepEqual(sent, [1]);
  assert.equal(machine.settled.filter(([, { failed }]) => failed?.outcome === "not_sent").length, 2);
});

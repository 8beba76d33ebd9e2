// `collect`: every row of an iterator in an array, or an error.
import assert from "node:assert/strict";
import { test } from "node:test";
import { collect } from "genauth-management";
import { errorOf } from "./given.js";

/** Counts up to `last`, and tells how far it came and whether it was closed. */
function counter(last) {
  const state = { given: 0, closed: false };
  const rows = (async function* () {
    try {
      while (state.given < last) yield ++state.given;
    } finally {
      state.closed = true;
    }
  })();
  return { rows, state };
}

test("collects every row in order, as many as `max`", async () => {
  assert.deepEqual(await collect(counter(3).rows, { max: 3 }), [1, 2, 3]);
  assert.deepEqual(await collect(counter(0).rows, { max: 0 }), []);
  assert.deepEqual(await collect(["a", "b"]), ["a", "b"]);
});

test("rejects when there are more rows than `max`, and closes the iterator", async () => {
  const { rows, state } = counter(1_000);
  const error = await errorOf(collect(rows, { max: 3 }));
  assert.deepEqual([error.kind, error.outcome], ["config", "not_applied"]);
  assert.match(error.message, /more than 3 rows/);
  assert.deepEqual(state, { given: 4, closed: true });
});

test("takes 10,000 rows unless it is told otherwise", async () => {
  assert.equal((await collect(counter(10_000).rows)).length, 10_000);
  assert.match((await errorOf(collect(counter(10_001).rows))).message, /10000/);
  assert.equal((await collect(counter(10_001).rows, { max: Infinity })).length, 10_001);
});

test("refuses a `max` that is no number of rows, and asks for none", async () => {
  for (const max of [-1, NaN, null, "5", {}]) {
    const { rows, state } = counter(3);
    assert.equal((await errorOf(collect(rows, { max }))).kind, "config");
    assert.equal(state.given, 0);
  }
});

test("rejects with what the iterator rejects with", async () => {
  const reason = new Error("page 2");
  async function* rows() {
    yield 1;
    throw reason;
  }
  await assert.rejects(collect(rows()), reason);
});

// Edits of one user go one after the other; signal and deadline hold for all that an edit does, its wait included.
import assert from "node:assert/strict";
import { test } from "node:test";
import { many, roles, row, service } from "./editing.js";
import { errorOf, reasonOf } from "./given.js";
import { virtualTime } from "./time.js";

test("two edits of one user by one client both last", async () => {
  const { state, edit } = service(many(2));
  const adding = ["a", "b", "c"].map((id) => edit((edit) => edit.add(id)));
  await Promise.all(adding);
  assert.deepEqual(roles(state.rows), roles([...many(2), row("a"), row("b"), row("c")]));
  assert.equal(state.asked.length, 9);
});

test("an edit that fails does not keep the next one from being made", async () => {
  const { state, edit } = service(many(2));
  const failing = errorOf(edit((edit) => edit.makeMain("d-9")));
  await edit((edit) => edit.add("a"));
  assert.equal((await failing).kind, "invalid_input");
  assert.equal(state.rows.length, 3);
});

test("aborting an edit that waits for another ends it at once, and the next one still waits", async () => {
  const controller = new AbortController();
  let release;
  const held = new Promise((resolve) => (release = resolve));
  const { state, edit } = service(many(2), (request) => request === 2 && held);
  const first = edit((edit) => edit.add("a"));
  const second = edit((edit) => edit.add("b"), { signal: controller.signal });
  const third = edit((edit) => edit.add("c"));
  controller.abort("enough");
  assert.equal(await reasonOf(second), "enough");
  release();
  await Promise.all([first, third]);
  assert.deepEqual(roles(state.rows), roles([...many(2), row("a"), row("c")]));
});

test("the deadline is for the edit as a whole: reads and the write", async (t) => {
  for (const options of [{ timeout: 90_000 }, { timeout: 90_000, deadline: 1_000 }]) {
    virtualTime(t);
    const slowly = () => new Promise((resolve) => setTimeout(resolve, 400));
    const { state, edit } = service(many(2), slowly, options);
    const add = (edit) => edit.add("a");
    const error = await errorOf(edit(add, options.deadline ? {} : { deadline: 1_000 }));
    assert.deepEqual([error.kind, error.operation, error.outcome], ["timeout", "getUserDepartments", "unknown"]);
    assert.equal(state.asked.length, 3);
    t.mock.restoreAll();
  }
});

test("an edit that waits for another no longer than its deadline changes nothing", async (t) => {
  virtualTime(t);
  let release;
  const held = new Promise((resolve) => (release = resolve));
  const { state, edit } = service(many(2), (request) => request === 1 && held, { timeout: 90_000 });
  const first = edit((edit) => edit.add("a"));
  const error = await errorOf(edit((edit) => edit.add("b"), { deadline: 1_000 }));
  assert.deepEqual(
    [error.kind, error.operation, error.outcome, error.attempts, error.retryable],
    ["timeout", "editUserDepartments", "not_applied", 0, true],
  );
  release();
  await first;
  assert.deepEqual(roles(state.rows), roles([...many(2), row("a")]));
});

test("the signal goes with every request", async () => {
  const controller = new AbortController();
  const { state, edit } = service(many(2), (request) => request === 2 && controller.abort("enough"));
  assert.equal(await reasonOf(edit((edit) => edit.add("a"), { signal: controller.signal })), "enough");
  assert.equal(state.asked.length, 2);
});

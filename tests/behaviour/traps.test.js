// A trap in the wasm: what is under way settles, and the next client has a wasm of its own. In a file of its own, since a trap
// ends every client of the process.
import assert from "node:assert/strict";
import { test } from "node:test";
import { memories } from "../lib/memories.js";
import { clientWith, department, errorOf, facts, neverCalled, success } from "./given.js";

/** The tests break the memory, as no input can. From here on each call that uses what the wasm keeps ends in a trap. */
const breakMemory = () => new Uint8Array(memories.at(-1).buffer).fill(255);

const later = () => {
  const answers = [];
  const fetch = () => new Promise((resolve) => answers.push(() => resolve(Response.json(success))));
  const answer = () => {
    for (const give of answers) give();
  };
  return { fetch, answer };
};
const macrotask = () => new Promise(setImmediate);

test("a call that meets a trap rejects, calls under way say that their outcome is unknown, and a new client works", async () => {
  const waiting = later();
  const events = [];
  const onEvent = (event) => events.push(event);
  const one = clientWith(waiting.fetch, { onEvent });
  const other = clientWith(waiting.fetch, { lang: "zh-CN", onEvent });
  const underWay = [one.createDepartment(department), other.createDepartment(department)].map(errorOf);
  await macrotask();
  breakMemory();
  const met = await errorOf(one.createDepartment(department));
  assert.equal(met.kind, "config");
  for (const error of await Promise.all(underWay)) {
    const { kind, outcome, retryable, operation } = facts(error);
    assert.deepEqual(
      { kind, outcome, retryable, operation },
      { kind: "network", outcome: "unknown", retryable: false, operation: "createDepartment" },
    );
  }
  assert.match((await underWay[1]).message, /无法确定更改是否已经生效/);
  const ends = events.filter(({ type }) => type === "call_end").map(({ milliseconds, ...end }) => end);
  const began = events.filter(({ type }) => type === "call_start").map(({ callId }) => callId);
  const end = { type: "call_end", operation: "createDepartment", attempts: 1, error: "network", outcome: "unknown" };
  assert.deepEqual(
    ends,
    began.map((callId) => ({ ...end, callId })),
  );

  const next = clientWith(async () => Response.json(success));
  assert.deepEqual(await next.createDepartment(department), success);
  assert.equal(memories.length, 2);

  // Nothing of the old one reaches the new one: neither its clients nor the answers that they still wait for.
  for (const client of [one, other]) {
    const error = await errorOf(client.createDepartment(department));
    assert.deepEqual([error.kind, error.attempts, error.outcome], ["config", 0, "not_applied"]);
    assert.doesNotThrow(() => client.free());
  }
  waiting.answer();
  await macrotask();
  assert.deepEqual(await next.createDepartment(department), success);
});

test("a trap while an answer is read rejects that call, and nothing is uncaught", async () => {
  const waiting = later();
  const call = errorOf(clientWith(waiting.fetch).createDepartment(department));
  await macrotask();
  breakMemory();
  waiting.answer();
  assert.deepEqual([(await call).kind, (await call).outcome], ["network", "unknown"]);
  assert.deepEqual(await clientWith(async () => Response.json(success)).createDepartment(department), success);
});

test("the end of a call that a trap ends is told before the call rejects, to a handler that may throw or make a new client", async () => {
  const told = [];
  let next;
  const onEvent = ({ type }) => {
    told.push(type);
    if (type !== "call_end") return;
    next ??= clientWith(async () => Response.json(success), { onEvent }).createDepartment(department);
    throw new Error("the handler's own");
  };
  const waiting = later();
  const call = errorOf(clientWith(waiting.fetch, { onEvent }).createDepartment(department)).finally(() => told.push("rejected"));
  await macrotask();
  breakMemory();
  waiting.answer();
  assert.equal((await call).kind, "network");
  assert.deepEqual(await next, success);
  assert.deepEqual(told.slice(0, 4), ["call_start", "request", "call_end", "call_start"]);
  const count = (type) => told.filter((each) => each === type).length;
  assert.deepEqual([count("call_start"), count("call_end"), count("rejected")], [2, 2, 1]);
  assert.ok(told.indexOf("call_end") < told.indexOf("rejected"));
});

test("a trap that leaves through a handler is told once, and a call that the handler makes with a new client has one end", async () => {
  const events = [];
  const record = (whose) => (event) => events.push(`${whose} ${event.type} ${event.error ?? ""}`);
  let next;
  let met;
  const broken = clientWith(neverCalled, {
    onEvent(event) {
      record("old")(event);
      if (event.type === "call_start" && !met) {
        breakMemory();
        met = errorOf(broken.createDepartment(department));
      } else if (event.type === "call_end") {
        next ??= clientWith(async () => Response.json(success), { onEvent: record("new") }).createDepartment(department);
      }
    },
  });
  await errorOf(broken.createDepartment(department));
  await met;
  assert.deepEqual(await next, success);
  await macrotask();
  const ends = events.filter((event) => event.includes("call_end"));
  assert.deepEqual(ends, ["old call_end network", "new call_end "]);
  assert.equal(events.filter((event) => event.startsWith("old")).length, 2);
});

test("a trap in a check of the schemas is an issue, and the next check is right", async () => {
  const { schemas } = await import("genauth-management");
  const { validate } = schemas.createDepartment["~standard"];
  clientWith(neverCalled);
  assert.equal(validate(department).issues, undefined);
  breakMemory();
  const [issue, ...others] = validate(department).issues;
  assert.deepEqual([issue.code, issue.path, others], ["unreadable", [], []]);
  assert.equal(validate(department).issues, undefined);
});

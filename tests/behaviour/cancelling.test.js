// Cancelling: the call ends at once, with the signal's own reason, wherever it was.
import assert from "node:assert/strict";
import { once } from "node:events";
import { test } from "node:test";
import { listen } from "../lib/server.js";
import { answering, clientWith, department, errorOf, neverCalled, reasonOf, success } from "./given.js";

const reasons = [
  ["a text", "the page was left"],
  ["an error", new Error("closed")],
  ["an object", { why: "closed" }],
  ["null", null],
];

for (const [what, reason] of reasons) {
  test(`a signal that is aborted before the call sends nothing and gives its reason (${what})`, async () => {
    const signal = AbortSignal.abort(reason);
    assert.equal(await reasonOf(clientWith(neverCalled).createDepartment(department, { signal })), reason);
  });

  test(`aborting while a call waits gives the reason (${what}), even where fetch ignores its signal`, async () => {
    const controller = new AbortController();
    const client = clientWith(() => (queueMicrotask(() => controller.abort(reason)), new Promise(() => {})));
    assert.equal(await reasonOf(client.createDepartment(department, { signal: controller.signal })), reason);
  });
}

test("aborting without a reason gives the platform's AbortError", async () => {
  const controller = new AbortController();
  const call = clientWith(() => new Promise(() => {})).createDepartment(department, { signal: controller.signal });
  controller.abort();
  const reason = await reasonOf(call);
  assert.ok(reason instanceof DOMException);
  assert.equal(reason.name, "AbortError");
});

test("AbortSignal.timeout gives the platform's TimeoutError", async () => {
  const client = clientWith(() => new Promise(() => {}));
  const waiting = setTimeout(() => {}, 60_000); // The platform's own timer keeps no process alive.
  const reason = await reasonOf(client.createDepartment(department, { signal: AbortSignal.timeout(1) }));
  clearTimeout(waiting);
  assert.equal(reason.name, "TimeoutError");
});

test("aborting while a call waits closes the connection", async (t) => {
  const controller = new AbortController();
  let closed;
  const api = await listen((request) => {
    closed = once(request.socket, "close");
    controller.abort("enough");
  });
  t.after(() => api.close());
  const client = clientWith(undefined, { host: api.url });
  assert.equal(await reasonOf(client.createDepartment(department, { signal: controller.signal })), "enough");
  await closed;
});

test("aborting while the answer is read gives the reason and closes the connection", async (t) => {
  const controller = new AbortController();
  let closed;
  const api = await listen((request, response) => {
    closed = once(request.socket, "close");
    response.writeHead(200, { "content-length": 1_000 }).write('{"statusCode":200,');
  });
  t.after(() => api.close());
  const fetchThenAbort = async (url, init) => {
    const response = await fetch(url, init);
    queueMicrotask(() => controller.abort("enough"));
    return response;
  };
  const client = clientWith(fetchThenAbort, { host: api.url });
  assert.equal(await reasonOf(client.createDepartment(department, { signal: controller.signal })), "enough");
  await closed;
});

test("aborting while a body is read that never ends gives the reason", async () => {
  const controller = new AbortController();
  const text = () => (queueMicrotask(() => controller.abort("enough")), new Promise(() => {}));
  const client = clientWith(async () => ({ status: 200, text }));
  assert.equal(await reasonOf(client.createDepartment(department, { signal: controller.signal })), "enough");
});

test("the fetch is given a signal that is aborted with the caller's", async () => {
  const controller = new AbortController();
  let given;
  const client = clientWith((_, init) => {
    given = init.signal;
    return new Promise(() => {});
  });
  const call = client.createDepartment(department, { signal: controller.signal });
  const reason = reasonOf(call);
  await new Promise(setImmediate);
  assert.equal(given.aborted, false);
  controller.abort("enough");
  await reason;
  assert.deepEqual([given.aborted, given.reason], [true, "enough"]);
});

test("aborting after the answer changes nothing, and no listener stays on the signal", async () => {
  const added = [];
  const signal = new AbortController().signal;
  const { addEventListener, removeEventListener } = signal;
  signal.addEventListener = (...listener) => (added.push(listener[1]), addEventListener.apply(signal, listener));
  signal.removeEventListener = (...listener) => (
    added.splice(added.indexOf(listener[1]), 1), removeEventListener.apply(signal, listener)
  );
  await clientWith(answering(success)).createDepartment(department, { signal });
  await errorOf(clientWith(() => Promise.reject(new TypeError("fetch failed"))).createDepartment(department, { signal }));
  assert.deepEqual(added, []);
});

test("one signal ends all the calls that were given it, and no other", async () => {
  const controller = new AbortController();
  const answers = [];
  const client = clientWith(() => new Promise((resolve) => answers.push(resolve)));
  const cancelled = Array.from({ length: 50 }, () =>
    reasonOf(client.createDepartment(department, { signal: controller.signal })),
  );
  const kept = client.createDepartment(department);
  await new Promise(setImmediate);
  controller.abort("all");
  assert.deepEqual(new Set(await Promise.all(cancelled)), new Set(["all"]));
  for (const resolve of answers) resolve(Response.json(success));
  assert.deepEqual(await kept, success);
});

test("many calls at the same time with one signal give no warning", async (t) => {
  const warning = t.mock.fn();
  process.on("warning", warning);
  t.after(() => process.off("warning", warning));
  const { signal } = new AbortController();
  const client = clientWith(async () => (await new Promise(setImmediate), Response.json(success)));
  await Promise.all(Array.from({ length: 50 }, () => client.createDepartment(department, { signal })));
  await new Promise(setImmediate);
  assert.equal(warning.mock.callCount(), 0, String(warning.mock.calls[0]?.arguments[0]));
});

for (const late of ["resolves", "rejects"]) {
  test(`a fetch that ${late} after its call was cancelled harms nobody`, async (t) => {
    const unhandled = t.mock.fn();
    process.on("unhandledRejection", unhandled);
    t.after(() => process.off("unhandledRejection", unhandled));
    const controller = new AbortController();
    let settle;
    const client = clientWith(() => new Promise((resolve, reject) => (settle = late === "resolves" ? resolve : reject)));
    const call = reasonOf(client.createDepartment(department, { signal: controller.signal }));
    await new Promise(setImmediate);
    controller.abort("enough");
    assert.equal(await call, "enough");
    settle(late === "resolves" ? Response.json(success) : new Error("too late"));
    await new Promise(setImmediate);
    assert.equal(unhandled.mock.callCount(), 0);
    await assert.doesNotReject(clientWith(answering(success)).createDepartment(department));
  });
}

for (const [what, signal] of [
  ["a text", "abort"],
  ["null", null],
  ["an object", {}],
  ["an AbortController", new AbortController()],
  ["a revoked Proxy", revoked()],
]) {
  test(`a signal that is none (${what}) is refused as config`, async () => {
    const error = await errorOf(clientWith(neverCalled).createDepartment(department, { signal }));
    assert.deepEqual([error.kind, error.attempts, error.outcome], ["config", 0, "not_applied"]);
    assert.match(error.message, /signal/);
  });
}

function revoked() {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

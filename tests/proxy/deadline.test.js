// `deadline`: one time for a whole request. A body that does not come is not waited for, nor is the server's own code, and
// the call gets what is left.
import assert from "node:assert/strict";
import { test } from "node:test";
import { answering, bothWays, department, neverCalled, proxyTo, raw, read, request, success, update } from "./given.js";

const path = "/api/v3/update-department";
const send = (body, headers) => request(path, { body, headers });
const late = { outcome: "not_applied", retryable: true };

/** A body of which one byte comes, and a promise that the second is waited for. */
function stalled() {
  let asked, cancelled;
  const waited = new Promise((resolve) => (asked = resolve));
  const left = new Promise((resolve) => (cancelled = resolve));
  let count = 0;
  const pull = (parts) => (count++ === 0 ? parts.enqueue(new TextEncoder().encode("{")) : void asked());
  return { body: new ReadableStream({ pull, cancel: () => cancelled() }, { highWaterMark: 0 }), waited, left };
}

test("a body that does not come in time is a 408, in both languages, and is not read on", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  t.mock.method(performance, "now", () => 0);
  for (const [lang, sentence] of [
    ["en-US", "the request body did not arrive in time"],
    ["zh-CN", "请求正文未及时到达"],
  ]) {
    const told = [];
    const { body, waited, left } = stalled();
    const handler = proxyTo(neverCalled, { deadline: 500, authorize: neverCalled, onError: (error) => told.push(error) });
    let answered = false;
    const answer = handler(send(body, { "x-genauth-lang": lang })).then(read);
    answer.then(() => (answered = true));
    await waited;
    t.mock.timers.tick(499);
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(answered, false);
    t.mock.timers.tick(1);
    const { status, statusCode, message, failure } = await answer;
    assert.deepEqual([status, statusCode, message, failure], [408, 408, sentence, late]);
    await left;
    assert.deepEqual(told, []);
  }
});

bothWays("a server answers 408 and ends the connection, though the rest of the body may still come", async (serve) => {
  const server = await serve(proxyTo(neverCalled, { deadline: 50, authorize: neverCalled }));
  const lines = [`POST ${path} HTTP/1.1`, "Host: page.example", "Origin: http://page.example"];
  lines.push("Content-Type: application/json", "Content-Length: 100");
  // Nothing but the server ends this.
  const said = await raw(server.url, `${lines.join("\r\n")}\r\n\r\n{`);
  assert.match(said, /^HTTP\/1\.1 408 [\s\S]*\r\nconnection: close\r\n[\s\S]*the request body did not arrive in time/i);
  await server.close();
});

for (const name of ["authenticate", "authorize"]) {
  test(`${name} that does not answer is not waited for`, async (t) => {
    t.mock.timers.enable({ apis: ["setTimeout"] });
    t.mock.method(performance, "now", () => 0);
    let asked, answerAtLast;
    const waiting = new Promise((resolve) => (asked = resolve));
    const hook = () => (asked(), new Promise((resolve) => (answerAtLast = resolve)));
    const told = [];
    const onError = (error, { operation }) => told.push([String(error), operation]);
    const handler = proxyTo(neverCalled, { deadline: 500, authorize: () => true, [name]: hook, onError });
    const answer = handler(send(JSON.stringify(update))).then(read);
    await waiting;
    t.mock.timers.tick(500);
    const { status, message, failure } = await answer;
    assert.deepEqual([status, message, failure], [504, "this server did not respond in time", late]);
    assert.deepEqual(told, [[`Error: ${name}: did not settle before the request's deadline`, "updateDepartment"]]);
    // Too late to have anything sent.
    answerAtLast(true);
    await new Promise((resolve) => setImmediate(resolve));
  });
}

test("the call gets the time that is left", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  let now = 0;
  t.mock.method(performance, "now", () => now);
  const takes = (milliseconds) => {
    now = milliseconds;
    return true;
  };
  for (const [options, client, most] of [
    [{}, {}, 5_000],
    [{ deadline: 6_000 }, {}, 2_000],
    [{}, { deadline: 3_000 }, 3_000],
  ]) {
    now = 0;
    let begun;
    const started = new Promise((resolve) => {
      begun = resolve;
    });
    const fetch = (_, { signal }) =>
      new Promise((_, reject) => {
        begun(signal);
        signal.addEventListener("abort", () => reject(signal.reason));
      });
    const authorize = () => takes(4_000);
    const handler = proxyTo(fetch, { client: { timeout: 60_000, ...client }, authorize, ...options });
    const answer = handler(send(JSON.stringify(update)));
    const signal = await started;
    t.mock.timers.tick(most - 1);
    assert.equal(signal.aborted, false);
    t.mock.timers.tick(1);
    assert.equal((await answer).status, 504);
  }
});

test("nothing is sent when no time is left", async (t) => {
  let now = 0;
  t.mock.method(performance, "now", () => now);
  const takes = (milliseconds) => {
    now = milliseconds;
    return true;
  };
  const handler = proxyTo(neverCalled, { deadline: 500, authorize: () => takes(500) });
  const { status, failure } = await handler(send(JSON.stringify(update))).then(read);
  assert.deepEqual([status, failure], [504, late]);
});

test("no timer outlives its request", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const set = t.mock.method(globalThis, "setTimeout");
  const cleared = t.mock.method(globalThis, "clearTimeout");
  const hook = async () => true;
  const handler = proxyTo(answering(success), { authenticate: hook, authorize: hook, deadline: 777 });
  assert.equal((await handler(send(JSON.stringify(update)))).status, 200);
  const timers = set.mock.calls.filter(({ arguments: [, time] }) => time <= 777).map(({ result }) => result);
  assert.ok(timers.length >= 3);
  const ended = new Set(cleared.mock.calls.map(({ arguments: [timer] }) => timer));
  assert.ok(timers.every((timer) => ended.has(timer)));
});

test("an answer that has a `then` only the second time it is asked holds nothing up", async () => {
  const twice = () => {
    let asked = 0;
    const get = (_, name) => (name === "then" && asked++ > 0 ? () => {} : undefined);
    return new Proxy({}, { get });
  };
  for (const hooks of [
    { authorize: twice },
    { authorize: async () => twice() },
    { authenticate: twice },
    { authenticate: () => ({ session: twice() }), authorize: () => false },
  ]) {
    const handler = proxyTo(neverCalled, hooks);
    const { status } = await handler(request("/api/v3/create-department", { body: JSON.stringify(department) }));
    assert.ok(status >= 400, `${status}`);
  }
});

// `client.subscribeEvents` over a real web socket: `ws`, as Node 20 has none of its own.
import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { test } from "node:test";
import { inspect } from "node:util";
import { ManagementClient } from "genauth-management";
import WebSocket, { WebSocketServer } from "ws";
import { errorOf, key, reasonOf } from "./given.js";
import { serveEvents } from "../lib/socket-server.js";

const code = "authing.user.updated";

/** A server that ends with the test, and a client of it. */
async function serving(t, given, options) {
  const service = await serveEvents(WebSocketServer, given);
  t.after(service.close);
  const client = new ManagementClient({ ...key, socketUri: service.socketUri, ...options });
  const subscribe = (more, input = { code }) => {
    const events = client.subscribeEvents(input, { WebSocket, ...more });
    t.after(() => events.return());
    return events;
  };
  return { ...service, client, subscribe };
}

test("gives every event of the code in its order, over one signed connection", async (t) => {
  const { subscribe, connection, requests } = await serving(t);
  const events = subscribe({}, { code: "steamory.契约 signed&more" });
  const first = events.next();
  const socket = await connection();
  const sent = Array.from({ length: 300 }, (_, place) => JSON.stringify({ place, 名: "部" }));
  for (const text of sent) socket.send(text);
  const received = [(await first).value];
  for await (const event of events) {
    received.push(event);
    if (received.length === sent.length) break;
  }
  assert.deepEqual(received, sent);
  assert.equal(requests.length, 1);
  const [{ url, headers }] = requests;
  const { pathname, searchParams } = new URL(url, "ws://service");
  assert.equal(pathname, "/events/v1/management/sub");
  assert.deepEqual([...searchParams], [["code", "steamory.契约 signed&more"]]);
  const signature = createHmac("sha1", key.accessKeySecret).update("websocket\n").digest("base64");
  assert.equal(headers.authorization, `GenAuth ${key.accessKeyId}:${signature}`);
});

test("a key that is exchanged for a token signs the connection all the same", async (t) => {
  const { subscribe, connection, requests } = await serving(t, {}, { scheme: "token", brand: "authing" });
  const first = subscribe().next();
  (await connection()).send("1");
  assert.deepEqual(await first, { value: "1", done: false });
  assert.match(requests[0].headers.authorization, /^authing ak-public:.{28}$/);
});

test("an event that comes as bytes is the text that they are", async (t) => {
  const { subscribe, connection } = await serving(t);
  const first = subscribe().next();
  (await connection()).send(Buffer.from("部门"));
  assert.deepEqual(await first, { value: "部门", done: false });
});

test("opens a lost connection again, says so, and goes on", async (t) => {
  const { subscribe, connection, requests } = await serving(t, { refuse: (count) => (count === 2 ? 503 : undefined) });
  let reconnected = 0;
  const events = subscribe({ onReconnect: () => reconnected++ });
  const first = events.next();
  const before = await connection();
  before.send("before");
  await first;
  const next = events.next();
  before.terminate();
  const after = await connection();
  after.send("after");
  assert.deepEqual([await next, reconnected, requests.length], [{ value: "after", done: false }, 1, 3]);
});

test("a connection on which nothing came for `idleTimeout` is opened again", async (t) => {
  const { subscribe, connection, closed } = await serving(t);
  const first = subscribe({ idleTimeout: 1_000 }).next();
  await connection();
  await closed();
  (await connection()).send("at last");
  assert.deepEqual(await first, { value: "at last", done: false });
});

test("ends with the loop, and closes the connection", async (t) => {
  const { subscribe, connection, closed } = await serving(t);
  const events = subscribe();
  const loop = (async () => {
    for await (const event of events) return event;
  })();
  (await connection()).send("1");
  assert.equal(await loop, "1");
  await closed();
  assert.deepEqual(await events.next(), { value: undefined, done: true });
});

test("whoever waits for an event is told when the iterator is ended", async (t) => {
  const { subscribe, connection, closed } = await serving(t);
  const events = subscribe();
  const waiting = [events.next(), events.next()];
  await connection();
  assert.deepEqual(await events.return("enough"), { value: "enough", done: true });
  assert.deepEqual(await Promise.all(waiting), Array(2).fill({ value: undefined, done: true }));
  await closed();
});

test("ended before its first step, it connects to nothing", async (t) => {
  const { subscribe, requests } = await serving(t);
  const events = subscribe();
  await events.return();
  assert.deepEqual(await events.next(), { value: undefined, done: true });
  assert.equal(requests.length, 0);
});

test("a signal ends it with its own reason, whether it waits or not, and drops what was not read", async (t) => {
  const { subscribe, connection, closed, requests } = await serving(t);
  const reason = new Error("enough");
  assert.equal(await reasonOf(subscribe({ signal: AbortSignal.abort(reason) }).next()), reason);
  assert.equal(requests.length, 0);

  const controller = new AbortController();
  const events = subscribe({ signal: controller.signal });
  const first = events.next();
  const socket = await connection();
  for (const text of ["1", "2", "3"]) socket.send(text);
  await first;
  const answered = new Promise((resolve) => socket.once("pong", resolve));
  socket.ping();
  await answered;
  controller.abort(reason);
  assert.equal(await reasonOf(events.next()), reason);
  assert.deepEqual(await events.next(), { value: undefined, done: true });
  await closed();
});

for (const [status, kind] of [
  [401, "auth"],
  [403, "auth"],
  [404, "api"],
]) {
  test(`a connection that is refused with ${status} is not tried again`, async (t) => {
    const { subscribe, requests } = await serving(t, { refuse: () => status });
    const error = await errorOf(subscribe().next());
    assert.deepEqual([error.kind, error.status, error.attempts, error.retryable], [kind, status, 1, false]);
    assert.equal(error.operation, "subscribeEvents");
    assert.equal(requests.length, 1);
  });
}

test("a connection that fails is tried `retryTimes` times again, and the error says why it failed", async (t) => {
  const { subscribe, requests } = await serving(t, { refuse: () => 503 }, { retryTimes: 1 });
  const error = await errorOf(subscribe().next());
  assert.deepEqual([error.kind, error.attempts, error.retryable, error.outcome], ["network", 2, true, "not_applied"]);
  assert.match(error.message, /^subscribeEvents: the connection failed 2 times in a row \(.*503\)/);
  assert.equal(requests.length, 2);
});

test("a host where nobody listens is a failure like any other", async (t) => {
  const { subscribe, close } = await serving(t, {}, { retryTimes: 0, lang: "zh-CN" });
  await close();
  const error = await errorOf(subscribe().next());
  assert.deepEqual([error.kind, error.attempts], ["network", 1]);
  assert.match(error.message, /连接连续失败 1 次（.*ECONNREFUSED.*）/);
});

test("more events than may wait end it, after those that wait were read", async (t) => {
  const { subscribe, connection, closed } = await serving(t);
  const events = subscribe({ maxWaiting: 2 });
  const first = events.next();
  const socket = await connection();
  for (const text of ["1", "2", "3", "4"]) socket.send(text);
  await closed();
  assert.deepEqual([(await first).value, (await events.next()).value], ["1", "2"]);
  assert.deepEqual([(await events.next()).value, (await events.next()).value], ["3", "4"]);
  const error = await errorOf(events.next());
  assert.deepEqual([error.kind, /more than 2 events/.test(error.message)], ["config", true]);
});

test("what `onReconnect` throws comes out as it is", async (t) => {
  const { subscribe, connection } = await serving(t);
  const thrown = new Error("the caller's own");
  const onReconnect = () => {
    throw thrown;
  };
  const first = subscribe({ onReconnect }).next();
  (await connection()).terminate();
  assert.equal(await reasonOf(first), thrown);
});

test("neither an error nor a printed client or iterator shows what signs the connection", async (t) => {
  const { client, subscribe, requests } = await serving(t, { refuse: () => 401 });
  const events = subscribe();
  const error = await errorOf(events.next());
  const [, signature] = requests[0].headers.authorization.split(":");
  const shown = [error, client, events].map((value) => inspect(value, { depth: 9, showHidden: true })) + JSON.stringify(error);
  assert.ok(!shown.includes(signature) && !shown.includes(key.accessKeySecret), shown);
});

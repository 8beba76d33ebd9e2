// A `fetch` that tries again by itself. Its first try may have arrived, whatever became of the last: nothing is said to be unchanged,
// and nothing is sent once more.
import assert from "node:assert/strict";
import { once } from "node:events";
import http from "node:http";
import net from "node:net";
import { test } from "node:test";
import * as undici from "undici";
import { clientWith, department, errorOf, facts, success } from "./given.js";

const platforms = globalThis.fetch;
const unknown = { kind: "network", operation: "createDepartment", attempts: 1, retryable: false, outcome: "unknown" };
const notApplied = { ...unknown, retryable: true, outcome: "not_applied" };

/** A service that carries out the first request and is gone before it answers: from then on connections are refused. */
async function startVanishing(t) {
  const service = { carriedOut: 0 };
  const server = net.createServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", () => {
      service.carriedOut++;
      server.close();
      socket.resetAndDestroy();
    });
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  t.after(() => server.close());
  return Object.assign(service, { url: `http://127.0.0.1:${server.address().port}` });
}

/** Asks up to three times, the next time after so many turns of the event loop. */
const again =
  (fetch, before = async () => {}) =>
  async (...request) => {
    for (let left = 2; ; left--) {
      try {
        await before();
        return await fetch(...request);
      } catch (thrown) {
        if (left === 0) throw thrown;
        for (let turn = 0; turn < 5; turn++) await new Promise(setImmediate);
      }
    }
  };

const retrying = { maxRetries: 2, minTimeout: 1, maxTimeout: 1, methods: ["POST"] };
const through = (dispatcher) => (url, init) => undici.fetch(url, { ...init, dispatcher });
const overHttp = (url, { method, headers, body }) =>
  new Promise((_, reject) => http.request(url, { method, headers }).on("error", reject).end(body));

const fetches = {
  "a function around the platform's fetch": () => again((...request) => platforms(...request)),
  "one that waits for its session before": () => again(platforms, () => new Promise(setImmediate)),
  "a function around undici's": () => again(undici.fetch),
  "undici's agent for retries": () => through(new undici.RetryAgent(new undici.Agent(), retrying)),
  "undici's interceptor for retries": () => through(new undici.Agent().compose(undici.interceptors.retry(retrying))),
  "one that asks over node:http, and then by fetch": () => {
    const ways = [overHttp, platforms, platforms];
    return again((...request) => ways.shift()(...request));
  },
};

for (const [what, make] of Object.entries(fetches)) {
  test(`${what}: a create of which the first try arrived is not known to have changed nothing, and is not sent again`, async (t) => {
    const service = await startVanishing(t);
    const error = await errorOf(clientWith(make(), { host: service.url, maxRetries: undefined }).createDepartment(department));
    assert.deepEqual(facts(error), unknown, error.message);
    assert.match(error.message, /It is not known whether anything was changed/);
    assert.equal(service.carriedOut, 1);
  });
}

test("a first try through a proxy that makes no tunnel is one for the host", async (t) => {
  const [proxy, gone] = [await startVanishing(t), await startVanishing(t)];
  await platforms(gone.url).catch(() => {});
  // An own agent each time: one of them knows the proxy.
  const ways = [through(new undici.ProxyAgent({ uri: proxy.url, proxyTunnel: false })), platforms, platforms];
  const fetch = again((...request) => ways.shift()(...request));
  const error = await errorOf(clientWith(fetch, { host: gone.url, maxRetries: undefined }).createDepartment(department));
  assert.deepEqual(facts(error), unknown, error.message);
  assert.equal(proxy.carriedOut, 1);
});

test("a function that asks for two calls within one of them: what was sent for either is known of neither", async (t) => {
  const service = await startVanishing(t);
  const waiting = [];
  const flush = () => {
    for (const ask of waiting.splice(0)) ask();
  };
  /** Asks when the second call is made, for both, and again a few turns later. */
  const queued = again(
    (...request) =>
      new Promise((resolve, reject) => {
        waiting.push(() => platforms(...request).then(resolve, reject));
        if (waiting.length === 2) flush();
      }),
  );
  const client = clientWith(queued, { host: service.url, maxRetries: undefined });
  const errors = await Promise.all([1, 2].map(() => errorOf(client.createDepartment(department))));
  for (const error of errors) assert.deepEqual(facts(error), unknown, error.message);
});

/** What node-fetch throws, over node:http. */
const likeNodeFetch = (...request) =>
  overHttp(...request).catch((thrown) => Promise.reject(Object.assign(thrown, { name: "FetchError", type: "system" })));

test("a function over node:http in place of the global fetch: no connection is nothing sent, and what was sent is known", async (t) => {
  t.mock.method(Math, "random", () => 0);
  const service = await startVanishing(t);
  t.mock.method(globalThis, "fetch", again(likeNodeFetch));
  const client = clientWith(undefined, { host: service.url, maxRetries: undefined });
  const error = await errorOf(client.createDepartment(department));
  assert.deepEqual([facts(error), service.carriedOut], [unknown, 1], error.message);
  const refused = await errorOf(client.createDepartment(department));
  assert.deepEqual(facts(refused), { ...notApplied, attempts: 3 }, refused.message);
});

test("requests of others that find no connection change nothing in what is known", async (t) => {
  const { url } = await startVanishing(t);
  await platforms(url).catch(() => {});
  const others = setInterval(() => http.get(url).on("error", () => {}));
  t.after(() => clearInterval(others));
  for (let left = 20; left > 0; left--) {
    const error = await errorOf(clientWith(undefined, { host: url }).createDepartment(department));
    assert.equal(error.outcome, "not_applied", error.message);
  }
});

test("a function in place of the global fetch that tries again is one as well", async (t) => {
  const service = await startVanishing(t);
  t.mock.method(globalThis, "fetch", again(platforms));
  const error = await errorOf(clientWith(undefined, { host: service.url, maxRetries: undefined }).createDepartment(department));
  assert.deepEqual(facts(error), unknown, error.message);
  assert.equal(service.carriedOut, 1);
});

test("a try that did not get through before one that did changes nothing in that", async (t) => {
  const service = await startVanishing(t);
  const { url } = service;
  // The first try finds nobody, the second the service, the third nobody again.
  const hosts = ["http://127.0.0.1:2", url, url];
  const fetch = again((address, init) => platforms(address.replace(url, hosts.shift()), init));
  assert.deepEqual(facts(await errorOf(clientWith(fetch, { host: url }).createDepartment(department))), unknown);
  assert.equal(service.carriedOut, 1);
});

test("a function that tries again and reaches nobody is known to have changed nothing", async (t) => {
  const { url } = await startVanishing(t);
  await platforms(url).catch(() => {});
  const error = await errorOf(clientWith(again(platforms), { host: url }).createDepartment(department));
  assert.deepEqual(facts(error), notApplied, error.message);
});

/** A service that takes one connection and answers the first request on it at once. `arrived` gives what answers the second. */
async function startSingle(t) {
  let asked = 0;
  let arrive;
  const arrived = new Promise((resolve) => (arrive = resolve));
  const server = net.createServer((socket) => {
    server.close();
    t.after(() => socket.destroy());
    socket.on("data", () => {
      const body = JSON.stringify(success);
      const answer = () =>
        socket.write(`HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`);
      if (asked++ === 0) answer();
      else arrive(answer);
    });
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const url = `http://127.0.0.1:${server.address().port}`;
  await clientWith(platforms, { host: url }).createDepartment(department);
  // Until the connection is free again, which is kept.
  await new Promise(setImmediate);
  return { url, arrived };
}

/** Asks for two calls: for the first when the second was made, for the second when the request of the first has arrived. */
function waiting({ arrived }) {
  let call = 0;
  let begin;
  const both = new Promise((resolve) => (begin = resolve));
  return async (...request) => {
    if (++call === 1) await both;
    else {
      begin();
      await arrived;
    }
    return platforms(...request);
  };
}

for (const [what, make, outcome] of [
  ["the global fetch", () => undefined, "not_applied"],
  [
    "a function that asks at once",
    () =>
      (...request) =>
        platforms(...request),
    "not_applied",
  ],
  // Which of two calls a request belongs to is known only of what is asked for within the call of `fetch`.
  ["a function that waits before it asks", waiting, "unknown"],
]) {
  test(`${what}: of two creates at a time, one is sent and one finds no connection, which is told as ${outcome}`, async (t) => {
    const service = await startSingle(t);
    const fetch = make(service);
    const both = [1, 2].map(() => clientWith(fetch, { host: service.url }).createDepartment(department));
    // The one that is sent waits for its answer.
    const error = await errorOf(Promise.race(both));
    assert.deepEqual([error.kind, error.outcome], ["network", outcome], error.message);
    (await service.arrived)();
    const ended = await Promise.allSettled(both);
    assert.deepEqual(ended.map(({ status }) => status).sort(), ["fulfilled", "rejected"]);
  });
}

// A `fetch` of the caller's may ask others as well: a store of sessions before the API, an audit after it. What failed is taken for a
// request that was not sent only where it is known to be the one for the host.
import assert from "node:assert/strict";
import dns from "node:dns";
import { test } from "node:test";
import * as undici from "undici";
import { startFailing } from "../lib/failing.js";
import { listen } from "../lib/server.js";
import { clientWith, department, errorOf, success } from "./given.js";

/** The service, which counts its requests. */
async function startService(t) {
  const service = { requests: 0 };
  const { url, close } = await listen((request, response) => {
    service.requests++;
    request.resume();
    response.end(JSON.stringify(success));
  });
  t.after(close);
  return Object.assign(service, { url });
}

async function failing(t) {
  // No attempt waits for the next, and names are looked up on this machine alone.
  t.mock.method(Math, "random", () => 0);
  const { hosts, close } = await startFailing();
  t.after(close);
  const { lookup } = dns;
  t.mock.method(dns, "lookup", (hostname, ...given) => {
    if (!hosts.name.endsWith(hostname)) return lookup(hostname, ...given);
    const code = "ENOTFOUND";
    given.at(-1)(Object.assign(new Error(`getaddrinfo ${code} ${hostname}`), { code, syscall: "getaddrinfo", hostname }));
  });
  return hosts;
}

const platforms = globalThis.fetch;
const fetches = { "the platform's fetch": platforms, "undici's": undici.fetch };
const create = (host, fetch) => errorOf(clientWith(fetch, { host, maxRetries: undefined }).createDepartment(department));
const facts = ({ kind, outcome, retryable, attempts }) => [kind, outcome, retryable, attempts];
const unknown = ["network", "unknown", false, 1];
const names = ["refused", "certificate", "plain", "handshake", "name", "reset"];

for (const [which, fetch] of Object.entries(fetches)) {
  test(`an audit by ${which} that fails after a create does not have it sent again, nor say that nothing was changed`, async (t) => {
    const hosts = await failing(t);
    for (const name of names) {
      const service = await startService(t);
      const audited = async (...request) => {
        const answer = await fetch(...request);
        await fetch(`${hosts[name]}/audit`, { method: "POST", body: "{}" });
        return answer;
      };
      assert.deepEqual(facts(await create(service.url, audited)), unknown, name);
      assert.equal(service.requests, 1, name);
    }
  });

  test(`a connection that ${which} did not get for the host is known behind a function, too: nothing was changed`, async (t) => {
    const hosts = await failing(t);
    for (const [name, attempts] of Object.entries({ refused: 3, handshake: 3, certificate: 1, plain: 1, name: 1 })) {
      const error = await create(hosts[name], (...request) => fetch(...request));
      assert.deepEqual(facts(error), ["network", "not_applied", attempts === 3, attempts], `${name}: ${error.message}`);
    }
    assert.deepEqual(facts(await create(hosts.reset, (...request) => fetch(...request))), unknown);
  });
}

test("an audit that a function in place of the global fetch makes is one as well", async (t) => {
  const [service, hosts] = await Promise.all([startService(t), failing(t)]);
  t.mock.method(globalThis, "fetch", async (...request) => {
    const answer = await platforms(...request);
    await platforms(`${hosts.refused}/audit`);
    return answer;
  });
  assert.deepEqual(facts(await create(service.url)), unknown);
  assert.equal(service.requests, 1);
});

test("a store of sessions that is away is no failure of the host: nothing is said of it, and a read may be tried again", async (t) => {
  t.mock.method(Math, "random", () => 0);
  const service = await startService(t);
  const away = Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:6379"), {
    code: "ECONNREFUSED",
    syscall: "connect",
    port: 6379,
  });
  const fetch = t.mock.fn(() => Promise.reject(away));
  const error = await create(service.url, fetch);
  assert.deepEqual(facts(error), unknown);
  assert.match(error.message, /no response arrived: connect ECONNREFUSED 127\.0\.0\.1:6379/);
  const read = await errorOf(clientWith(fetch, { host: service.url, maxRetries: undefined }).getUser({ userId: "u" }));
  assert.deepEqual(facts(read), ["network", "not_applied", true, 3]);
});

test("undici's own parts around its fetch: what they make of an answer is a network failure, and the outcome of a write is unknown", async (t) => {
  t.mock.method(Math, "random", () => 0);
  const { RetryAgent, Agent, interceptors } = undici;
  const ways = {
    "a status 407": [407, platforms],
    "a body that was used up by the first try": [
      503,
      new RetryAgent(new Agent(), { maxRetries: 1, minTimeout: 1, methods: ["POST"] }),
    ],
    "an answer larger than it may be": [200, new Agent().compose(interceptors.dump({ maxSize: 1 }))],
  };
  for (const [what, [status, given]] of Object.entries(ways)) {
    let requests = 0;
    const { url, close } = await listen((_, response) => {
      requests++;
      response.statusCode = status;
      response.end(JSON.stringify(success));
    });
    t.after(close);
    const fetch = given === platforms ? given : (address, init) => undici.fetch(address, { ...init, dispatcher: given });
    assert.deepEqual(facts(await create(url, fetch)), unknown, what);
    assert.equal(requests, 1, what);
  }
});

test("a proxy that is away, and one that refuses, kept the request from the host", async (t) => {
  const hosts = await failing(t);
  const refusing = await listen((_, response) => response.end());
  t.after(refusing.close);
  refusing.server.on("connect", (_, socket) => socket.end("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n"));
  for (const [proxy, said] of [
    [hosts.refused, /ECONNREFUSED/],
    [refusing.url, /Proxy response \(407\)/],
  ]) {
    const dispatcher = new undici.ProxyAgent(proxy);
    const error = await create("https://api.example", (url, init) => undici.fetch(url, { ...init, dispatcher }));
    assert.deepEqual(facts(error), ["network", "not_applied", true, 3], error.message);
    assert.match(error.message, said);
    await dispatcher.destroy();
  }
});

// Who gives up, and who hears of it: the page's abort and timeout end the call behind the proxy; the proxy's time is shorter
// than the page's.
import assert from "node:assert/strict";
import { once } from "node:events";
import { test } from "node:test";
import { ManagementClient } from "genauth-management";
import { createProxyHandler } from "genauth-management/proxy";
import { bothWays, department, errorOf, every, host, key, pageOf, proxyTo, request, update } from "./given.js";

/** A service that never answers, and what became of the request to it. */
function silent() {
  let begun;
  const started = new Promise((resolve) => (begun = resolve));
  const signals = [];
  const fetch = (_, { signal }) => {
    signals.push(signal);
    begun();
    return new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason), { once: true }));
  };
  return { fetch, started, signals };
}

bothWays("a page that aborts ends the call behind the proxy", async (serve) => {
  const { fetch, started, signals } = silent();
  const told = [];
  const server = await serve(proxyTo(fetch, { onError: (error) => told.push(error) }));
  const controller = new AbortController();
  const call = server.page().updateDepartment(update, { signal: controller.signal });
  await started;
  assert.equal(signals[0].aborted, false);
  const ended = once(signals[0], "abort");
  controller.abort(new Error("the person left"));
  await assert.rejects(call, { message: "the person left" });
  await ended;
  assert.deepEqual([signals.length, told], [1, []]);
  await server.close();
});

bothWays("a page's timeout ends the call behind the proxy as well", async (serve) => {
  const { fetch, signals } = silent();
  const server = await serve(proxyTo(fetch));
  const error = await errorOf(server.page({ timeout: 1_000, maxRetries: 0 }).updateDepartment(update));
  assert.deepEqual([error.kind, error.outcome], ["timeout", "unknown"]);
  if (!signals[0].aborted) await once(signals[0], "abort");
  await server.close();
});

bothWays("a page that leaves while its request is read ends that too", async (serve) => {
  const server = await serve(proxyTo(() => assert.fail("nothing may be sent")));
  const controller = new AbortController();
  const body = new ReadableStream({ start: (parts) => parts.enqueue(new TextEncoder().encode("{")) });
  const headers = { origin: server.url, "content-type": "application/json" };
  const call = fetch(`${server.url}/api/v3/create-department`, {
    method: "POST",
    body,
    duplex: "half",
    headers,
    signal: controller.signal,
  });
  setImmediate(() => controller.abort());
  await assert.rejects(call, { name: "AbortError" });
  await server.close();
});

test("the proxy's deadline ends the call, and the page hears how; it does not send it again", async () => {
  const { fetch, signals } = silent();
  const error = await errorOf(pageOf(proxyTo(fetch, { deadline: 1_000 })).updateDepartment(update));
  assert.deepEqual([error.kind, error.status, error.statusCode], ["api", 504, 504]);
  assert.deepEqual([error.outcome, error.retryable, error.attempts, signals.length], ["unknown", true, 1, 1]);
  const create = await errorOf(pageOf(proxyTo(fetch, { deadline: 1_000 })).createDepartment(department));
  assert.deepEqual([create.outcome, create.retryable], ["unknown", false]);
});

test("the least of the deadlines holds: the proxy's, 9 s unless it is set, and the client's own", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  t.mock.method(performance, "now", () => 0);
  for (const [options, client, most] of [
    [{}, {}, 9_000],
    [{ deadline: 20_000 }, {}, 20_000],
    [{}, { deadline: 3_000 }, 3_000],
    [{ deadline: 2_000 }, { deadline: 3_000 }, 2_000],
  ]) {
    const { fetch, started, signals } = silent();
    const settings = { ...key, host, fetch, timeout: 60_000, maxRetries: 0, ...client };
    const handler = createProxyHandler({
      client: new ManagementClient(settings),
      allow: every,
      authorize: () => true,
      ...options,
    });
    const answer = handler(request("/api/v3/update-department", { body: JSON.stringify(update) }));
    await started;
    t.mock.timers.tick(most - 1);
    assert.equal(signals[0].aborted, false);
    t.mock.timers.tick(1);
    assert.equal((await answer).status, 504);
  }
});

// Who may ask: pages on the handler's own origin and on those that are named. Everybody else is refused, reads included.
import assert from "node:assert/strict";
import { test } from "node:test";
import { department, neverCalled, proxyTo, read, request, success } from "./given.js";

const body = JSON.stringify(department);
const calls = {
  POST: (given) => request("/api/v3/create-department", { body, ...given }),
  GET: (given) => request("/api/v3/get-user?userId=u", { method: "GET", ...given }),
};
const open = (options) => proxyTo(async () => new Response(JSON.stringify(success)), options);
const named = { origins: ["https://console.example", "http://localhost:5173"] };

// Each row: what the browser says, and whether it may ask with and without the named origins.
const rows = [
  [{ origin: "https://page.example" }, true, true],
  [{ origin: "http://page.example" }, false, false],
  [{ origin: "https://page.example:8443" }, false, false],
  [{ origin: "https://page.example.evil.example" }, false, false],
  [{ origin: "https://evil.example" }, false, false],
  [{ origin: "https://PAGE.example" }, false, false],
  [{ origin: "https://page.example/" }, false, false],
  [{ origin: "https://page.example, https://evil.example" }, false, false],
  [{ origin: "null" }, false, false],
  [{ origin: "" }, false, false],
  [{ origin: "https://console.example" }, false, true],
  [{ origin: "http://localhost:5173" }, false, true],
  [{ origin: "http://localhost:5174" }, false, false],
  [{ origin: undefined }, false, false],
  [{ origin: undefined, referer: "https://page.example/departments?x=1" }, true, true],
  [{ origin: undefined, referer: "https://console.example/" }, false, true],
  [{ origin: undefined, referer: "https://evil.example/https://page.example/" }, false, false],
  [{ origin: undefined, referer: "about:client" }, false, false],
  [{ origin: undefined, referer: "page.example" }, false, false],
  [{ origin: "https://evil.example", referer: "https://page.example/" }, false, false],
  [{ origin: undefined, site: "same-origin" }, true, true],
  [{ origin: undefined, site: "none" }, true, true],
  [{ origin: "https://evil.example", site: "cross-site" }, false, false],
  [{ origin: "https://page.example", site: "cross-site" }, false, false],
  [{ origin: "https://page.example", site: "same-site" }, false, false],
  [{ origin: "https://page.example", site: "same-origin, cross-site" }, false, false],
  [{ origin: "https://page.example", site: "Same-Origin" }, false, false],
  [{ origin: "https://page.example", site: "" }, false, false],
  [{ origin: "https://console.example", site: "same-site" }, false, true],
  [{ origin: undefined, site: "cross-site" }, false, false],
  [{ origin: undefined, site: "same-site" }, false, false],
  // Behind a server that changes the host, the browser's own word counts.
  [{ origin: "https://public.example", site: "same-origin" }, true, true],
];

for (const [{ origin, referer, site }, alone, withNames] of rows) {
  for (const [method, call] of Object.entries(calls)) {
    const headers = { origin, referer, "sec-fetch-site": site };
    test(`${method} with ${JSON.stringify(headers)}`, async () => {
      for (const [options, allowed] of [
        [{}, alone],
        [named, withNames],
      ]) {
        const handler = allowed ? open(options) : proxyTo(neverCalled, { authorize: neverCalled, ...options });
        const { status, failure } = await handler(call({ origin: undefined, headers })).then(read);
        assert.equal(status, allowed ? 200 : 403);
        if (!allowed) assert.deepEqual(failure, { outcome: "not_applied", retryable: false });
      }
    });
  }
}

test("no header that a client or a proxy may set stands in for the host", async () => {
  const headers = {
    "x-forwarded-host": "evil.example",
    "x-forwarded-proto": "https",
    forwarded: "host=evil.example",
    host: "evil.example",
  };
  const answer = await proxyTo(neverCalled)(calls.POST({ origin: "https://evil.example", headers }));
  assert.equal(answer.status, 403);
});

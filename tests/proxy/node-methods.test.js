// `toNodeListener` and the methods that no call has.
import assert from "node:assert/strict";
import { test } from "node:test";
import { toNodeListener } from "genauth-management/proxy";
import { bothWays, head, neverCalled, proxyTo, raw, serve } from "./given.js";

bothWays("HEAD and OPTIONS are answered without a body", async (serve) => {
  const server = await serve(proxyTo(neverCalled));
  const said = await raw(server.url, head("HEAD /api/v3/get-user?userId=u HTTP/1.1", "Connection: close"));
  assert.match(said, /^HTTP\/1\.1 405 [\s\S]*allow: GET\r\n[\s\S]*\r\n\r\n$/);
  const options = await fetch(`${server.url}/api/v3/get-user`, { method: "OPTIONS" });
  assert.equal(options.status, 405);
  await server.close();
});

for (const method of ["TRACE", "PUT", "PROPFIND", "M-SEARCH"]) {
  bothWays(`${method} is a method that the call does not have`, async (serve) => {
    const server = await serve(proxyTo(neverCalled, { authenticate: neverCalled }));
    const said = await raw(server.url, head(`${method} /api/v3/create-department HTTP/1.1`, "Connection: close"));
    assert.match(said, /^HTTP\/1\.1 405 [\s\S]*\r\nallow: (?:GET, POST, PUT, DELETE|POST)\r\n/i);
    await server.close();
  });
}

test("TRACE is told in words which method the call has, and that a path is no call's", async () => {
  const server = await serve(proxyTo(neverCalled).itself);
  const ask = (path) => raw(server.url, head(`TRACE ${path} HTTP/1.1`, "X-GenAuth-Lang: zh-CN", "Connection: close"));
  assert.match(await ask("/api/v3/get-user"), /^HTTP\/1\.1 405 [\s\S]*allow: GET\r\n[\s\S]*getUser 应使用 GET 方法/);
  assert.match(await ask("/api/v3/nothing"), /^HTTP\/1\.1 404 /);
  await server.close();
});

test("methods that Node's parser keeps to itself are refused where another server lets them through", async () => {
  for (const method of ["CONNECT", "TRACK", "track"]) {
    const said = [];
    const res = { once() {}, writeHead: (...head) => (said.push(head), res), end() {} };
    const req = { method, url: "/api/v3/create-department", headers: { host: "page.example" } };
    await toNodeListener(proxyTo(neverCalled).itself)(req, res);
    await toNodeListener(proxyTo(neverCalled))(req, res);
    assert.deepEqual(
      said.map(([status, { allow }]) => [status, allow]),
      [
        [405, "POST"],
        [405, "GET, POST, PUT, DELETE"],
      ],
      method,
    );
  }
});

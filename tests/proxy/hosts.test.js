// `hosts`: under which names the handler may be asked. A page whose name an attacker points at this server (DNS rebinding)
// is of the same origin for its browser; the name is what tells.
import assert from "node:assert/strict";
import { once } from "node:events";
import { connect as connectHttp2, createServer as createHttp2 } from "node:http2";
import { test } from "node:test";
import { toNodeListener } from "genauth-management/proxy";
import { listen } from "../lib/server.js";
import { answering, bothWays, neverCalled, proxyTo, raw, read, request, success } from "./given.js";

const hosts = ["console.example", "Müller.example", "localhost", "[::1]"];
const open = () => proxyTo(answering(success), { hosts });
const closed = () => proxyTo(neverCalled, { hosts, authenticate: neverCalled, authorize: neverCalled });
const headers = { "sec-fetch-site": "same-origin" };
const ask = (url, more) => request(url, { method: "GET", headers: { ...headers, ...more } });

for (const [address, allowed] of [
  ["https://console.example", true],
  ["https://console.example:8443", true],
  ["https://CONSOLE.example", true],
  ["http://localhost:3000", true],
  ["http://[::1]:3000", true],
  ["https://müller.example", true],
  ["https://evil.example", false],
  ["https://console.example.evil.example", false],
  ["https://console.example@evil.example", false],
  ["http://127.0.0.1:3000", false],
  ["https://console.example.", false],
]) {
  test(`asked at ${address}, the handler ${allowed ? "answers" : "refuses, before anything else"}`, async () => {
    const url = `${address.replace("console.example@", "")}/api/v3/get-user?userId=u`;
    const { status, statusCode, failure } = await (allowed ? open() : closed())(ask(url)).then(read);
    assert.deepEqual([status, statusCode], allowed ? [200, 200] : [421, 421]);
    if (!allowed) assert.deepEqual(failure, { outcome: "not_applied", retryable: false });
  });
}

test("the `Host` header counts where the platform has one, and not the address that a server before made up", async () => {
  const inside = "http://localhost:3000/api/v3/get-user?userId=u";
  assert.equal((await open()(ask(inside, { host: "console.example" }))).status, 200);
  const others = ["evil.example", "evil.example:3000", "console.example, evil.example", "console.example@evil.example"];
  for (const host of [...others, "[", "console.example/x", "*"]) {
    assert.equal((await closed()(ask(inside, { host }))).status, 421, host);
  }
});

test("the refusal is in the page's language", async () => {
  const given = ask("https://evil.example/api/v3/nothing", { "x-genauth-lang": "zh-CN" });
  assert.equal((await closed()(given).then(read)).message, "此服务器不处理此主机名的请求");
});

test("without `hosts` every name is taken", async () => {
  const handler = proxyTo(answering(success));
  assert.equal((await handler(ask("https://anything.example/api/v3/get-user?userId=u"))).status, 200);
});

bothWays("a rebound name is refused on a server, also where `origin` names the address that people see", async (_, way) => {
  const server = await listen(toNodeListener(way(closed()), { origin: "https://console.example" }));
  const lines = ["GET /api/v3/get-user?userId=u HTTP/1.1", "Host: evil.example", "Connection: close"];
  lines.push("Sec-Fetch-Site: same-origin");
  assert.match(await raw(server.url, `${lines.join("\r\n")}\r\n\r\n`), /^HTTP\/1\.1 421 /);
  await server.close();
});

test("HTTP/2 names the host in a field of its own", async () => {
  const server = createHttp2(toNodeListener(open().itself, { origin: "https://console.example" })).listen(0, "127.0.0.1");
  await once(server, "listening");
  const client = connectHttp2(`http://127.0.0.1:${server.address().port}`);
  for (const [authority, status] of [
    ["console.example", 200],
    ["evil.example", 421],
  ]) {
    const stream = client.request({ ":path": "/api/v3/get-user?userId=u", ":authority": authority, ...headers });
    const [answer] = await once(stream, "response");
    assert.equal(answer[":status"], status);
    stream.close();
  }
  client.close();
  server.close();
});

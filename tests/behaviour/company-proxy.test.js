// The option `fetch` takes undici's own `fetch`, whose agents lead through a company's proxy.
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { connect } from "node:net";
import { test } from "node:test";
import { Agent, EnvHttpProxyAgent, fetch, ProxyAgent } from "undici";
import { listen } from "../lib/server.js";
import { clientWith, department, success } from "./given.js";

/** A proxy that opens tunnels, as HTTP has it: `CONNECT`. */
async function startProxy() {
  const tunnels = [];
  const server = createServer();
  const sockets = new Set();
  server.on("connect", ({ url }, socket, head) => {
    tunnels.push(url);
    const [host, port] = url.split(":");
    const far = connect(port, host, () => {
      socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      far.write(head);
      far.pipe(socket).pipe(far);
    });
    for (const each of [socket, far]) sockets.add(each.on("error", () => {}));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const close = () => {
    for (const socket of sockets) socket.destroy();
    server.close();
    return once(server, "close");
  };
  return { url: `http://127.0.0.1:${server.address().port}`, tunnels, close };
}

async function startService() {
  const heard = [];
  const server = await listen(async (request, response) => {
    const { method, headers } = request;
    let body = "";
    for await (const part of request) body += part;
    heard.push({ method, headers, body: body && JSON.parse(body) });
    response.end(JSON.stringify(success));
  });
  return { ...server, heard };
}

const agents = {
  ProxyAgent: (url) => new ProxyAgent(url),
  EnvHttpProxyAgent: (url) => new EnvHttpProxyAgent({ httpProxy: url, httpsProxy: url, noProxy: "" }),
};
for (const [name, agentOf] of Object.entries(agents)) {
  test(`through a company's proxy by undici's ${name} goes what goes without it`, async () => {
    const [proxy, service] = await Promise.all([startProxy(), startService()]);
    const dispatcher = agentOf(proxy.url);
    for (const agent of [dispatcher, new Agent()]) {
      const client = clientWith((url, init) => fetch(url, { ...init, dispatcher: agent }), { host: service.url });
      assert.deepEqual(await client.createDepartment(department), success);
      assert.deepEqual(await client.getUser({ userId: "u" }), success);
      await agent.destroy();
    }
    assert.deepEqual([...new Set(proxy.tunnels)], [new URL(service.url).host]);
    const changing = ["date", "authorization", "x-genauth-signature-nonce"];
    const facts = ({ method, headers, body }) => [
      method,
      Object.entries(headers)
        .filter(([name]) => !changing.includes(name))
        .sort(),
      body,
    ];
    const [far, direct] = [service.heard.slice(0, 2), service.heard.slice(2)].map((each) => each.map(facts));
    assert.deepEqual(far, direct);
    assert.match(service.heard[0].headers.authorization, /^GenAuth /i);
    await Promise.all([proxy.close(), service.close()]);
  });
}

test("the headers of a request are a record, which every `fetch` takes", async (t) => {
  const send = t.mock.fn(async () => Response.json(success));
  await clientWith(send).createDepartment(department, { headers: { "X-Trace": "t", ["__proto__"]: "p" } });
  const { headers } = send.mock.calls[0].arguments[1];
  assert.equal(Object.getPrototypeOf(headers), null);
  assert.deepEqual(
    [headers["content-type"], headers["x-trace"], Reflect.get(headers, "__proto__")],
    ["application/json", "t", "p"],
  );
  for (const value of Object.values(headers)) assert.equal(typeof value, "string");
});

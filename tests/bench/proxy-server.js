// The server between page and service, in a process of its own: fork("proxy-server.js", [SERVICE]). Sends the addresses of
// the package's proxy and of what somebody would put in its place who checks nothing and passes everything on.
import { once } from "node:events";
import { createServer } from "node:http";
import { ManagementClient, schemas } from "genauth-management";
import { createProxyHandler, toNodeListener } from "genauth-management/proxy";
import { portOf } from "../lib/server.js";
import { key } from "./given.js";

const [host] = process.argv.slice(2);
const OF_THE_CONNECTION = ["host", "connection", "content-length", "transfer-encoding", "accept-encoding"];

function bare(request) {
  const { pathname, search } = new URL(request.url);
  const headers = new Headers(request.headers);
  for (const name of OF_THE_CONNECTION) headers.delete(name);
  const { method, body, signal } = request;
  const init = /** @type {RequestInit} */ ({ method, headers, body, signal, duplex: "half" });
  return fetch(host + pathname.replace("/api/genauth", "") + search, init);
}

const client = new ManagementClient({ ...key, host });
const allow = /** @type {(keyof typeof schemas)[]} */ (Object.keys(schemas));
const handlers = { proxy: createProxyHandler({ client, allow, authorize: () => true }), bare };
const addresses = Object.entries(handlers).map(async ([name, handler]) => {
  const server = createServer(toNodeListener(handler));
  await once(server.listen(0, "127.0.0.1"), "listening");
  return [name, `http://127.0.0.1:${portOf(server)}`];
});
process.send(Object.fromEntries(await Promise.all(addresses)));

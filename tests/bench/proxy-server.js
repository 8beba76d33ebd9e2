// The server between page and service, in a process of its own: fork("proxy-server.js", [SERVICE]). Sends the addresses of
// the package's proxy and of what somebody would put in its place who checks nothing and passes everything on.
import { createServer } from "node:http";
import { ManagementClient, schemas } from "genauth-management";
import { createProxyHandler, toNodeListener } from "genauth-management/proxy";
import { key } from "./given.js";

const [host] = process.argv.slice(2);
const OF_THE_CONNECTION = ["host", "connection", "content-length", "transfer-encoding", "accept-encoding"];

function bare(request) {
  const { pathname, search } = new URL(request.url);
  const headers = new Headers(request.headers);
  for (const name of OF_THE_CONNECTION) headers.delete(name);
  const { method, body, signal } = request;
  return fetch(host + pathname.replace("/api/genauth", "") + search, { method, headers, body, signal, duplex: "half" });
}

const client = new ManagementClient({ ...key, host });
const handlers = { proxy: createProxyHandler({ client, allow: Object.keys(schemas), authorize: () => true }), bare };
const addresses = Object.entries(handlers).map(async ([name, handler]) => {
  const server = createServer(toNodeListener(handler));
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return [name, `http://127.0.0.1:${server.address().port}`];
});
process.send(Object.fromEntries(await Promise.all(addresses)));

// Servers at which `fetch` fails, each in its own way, and how a create ends there.
import assert from "node:assert/strict";
import { listen, NOWHERE } from "./server.js";
import { listenAbrupt, listenSelfSigned } from "./tls.js";

const lasting = (message) => ({ kind: "network", outcome: "not_applied", retryable: false, sent: 1, message });
const passing = (message) => ({ kind: "network", outcome: "not_applied", retryable: true, sent: 3, message });
const lost = (message) => ({ kind: "network", outcome: "unknown", retryable: false, sent: 1, message });

/** As a version of Node has them. */
export const ends = {
  certificate: lasting(/the host's certificate was not accepted: .*self-signed/),
  plain: lasting(/could not establish a TLS connection with the host/),
  port: lasting(/`fetch` does not allow requests to this port/),
  name: lasting(/could not find the host name/),
  handshake: passing(/could not connect to the host/),
  refused: passing(/could not connect to the host: .*ECONNREFUSED/),
  reset: lost(/no response arrived/),
  cut: lost(/no response arrived/),
};

/** Starts them: `{ hosts, close }`. */
export async function startFailing() {
  const servers = {
    certificate: await listenSelfSigned(),
    plain: await listenAbrupt("HTTP/1.1 400 Bad Request\r\n\r\n"),
    handshake: await listenAbrupt(),
    reset: await listenAbrupt(undefined, "http"),
    cut: await listen((_, response) => {
      response.writeHead(200, { "content-length": 100, "access-control-allow-origin": "*" });
      response.write("{", () => response.destroy());
    }),
  };
  const urls = Object.entries(servers).map(([name, { url }]) => [name, url]);
  return {
    hosts: { ...Object.fromEntries(urls), refused: NOWHERE, port: "http://127.0.0.1:6000", name: "http://nowhere.invalid" },
    close: () => Promise.all(Object.values(servers).map((server) => server.close())),
  };
}

/** Judges how the creates ended: by `fetch`, by a function around it, and by one that asks others. */
export function checkEnds(found) {
  for (const ended of [found, found.around]) {
    for (const [name, { message, ...facts }] of Object.entries(ends)) {
      const { message: said, ...end } = ended[name];
      assert.deepEqual(end, facts, `${name}: ${said}`);
      assert.match(said, message, name);
    }
  }
  const { message: _, ...unknown } = lost();
  for (const [name, { message, ...end }] of Object.entries(found.elsewhere))
    assert.deepEqual(end, unknown, `${name}: ${message}`);
  for (const name of ["own", "framework"]) assert.deepEqual(found[name], { own: true, sent: 1 }, name);
}

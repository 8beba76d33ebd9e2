// A server on loopback, on a port that the system chooses.
import { once } from "node:events";
import { createServer } from "node:http";

/**
 * The port on which a server listens.
 * @param {import("node:net").Server} server
 */
export const portOf = (server) => /** @type {import("node:net").AddressInfo} */ (server.address()).port;

/**
 * An address at which nobody listens. Not the port of a server that is closed: the system may give that one to the next server, and did.
 * Below 1024 it gives none by itself, and this one belongs to no protocol, so that no `fetch` refuses it.
 */
export const NOWHERE = "http://127.0.0.1:4";

export async function listen(handler) {
  const server = createServer(handler);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    server,
    url: `http://127.0.0.1:${portOf(server)}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

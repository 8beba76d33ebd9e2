// A service of events: a real web socket server, with what was asked of it.
import { once } from "node:events";
import { createServer } from "node:http";

/**
 * `WebSocketServer` is that of the package `ws`, which each suite has for itself.
 *
 * `refuse` gives the status with which a connection is refused, or nothing. `connection()` waits for the next one that nobody has waited
 * for, `closed()` for the next end of one.
 * @param {any} WebSocketServer
 * @param {{ refuse?: (count: number) => number | undefined }} [given]
 */
export async function serveEvents(WebSocketServer, { refuse = () => undefined } = {}) {
  const server = createServer();
  const sockets = new WebSocketServer({ noServer: true });
  const requests = [];
  const [opened, ended] = [queue(), queue()];
  server.on("upgrade", (request, socket, head) => {
    requests.push(request);
    const status = refuse(requests.length);
    if (status) return socket.end(`HTTP/1.1 ${status} refused\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
    sockets.handleUpgrade(request, socket, head, (connection) => {
      connection.on("close", (code) => ended.push(code));
      opened.push(connection);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    requests,
    socketUri: `ws://127.0.0.1:${port}`,
    connection: opened.next,
    closed: ended.next,
    async close() {
      for (const socket of sockets.clients) socket.terminate();
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

function queue() {
  const [items, readers] = [[], []];
  const settle = () => {
    while (items.length > 0 && readers.length > 0) readers.shift()(items.shift());
  };
  return {
    push(item) {
      items.push(item);
      settle();
    },
    next: () =>
      new Promise((resolve) => {
        readers.push(resolve);
        settle();
      }),
  };
}

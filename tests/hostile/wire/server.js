// A service that speaks raw TCP: each connection is given the same broken answer.
import { once } from "node:events";
import { createServer } from "node:net";
import { portOf } from "../../lib/server.js";

/** `{ url, requests, closed, close }`; `answer` gets the socket once a request's headers are there, and the port. */
export async function serve(answer) {
  const requests = [];
  const sockets = new Set();
  const server = createServer((socket) => {
    let received = "";
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket)).on("error", () => {});
    socket.on("data", function hear(part) {
      received += part;
      if (!received.includes("\r\n\r\n")) return;
      socket.off("data", hear).resume();
      requests.push(received);
      answer(socket, portOf(server));
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${portOf(server)}`,
    requests,
    /** Resolves when the client has let go of every connection. */
    async closed() {
      await Promise.all([...sockets].map((socket) => once(socket, "close")));
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

export const head = (status, ...headers) => [`HTTP/1.1 ${status}`, ...headers, "", ""].join("\r\n");

/** A whole answer, with its true length unless other headers say another. */
export const whole = (body, { status = "200 OK", headers = [] } = {}) =>
  Buffer.concat([
    Buffer.from(
      head(
        status,
        "content-type: application/json",
        `content-length: ${Buffer.byteLength(body)}`,
        "connection: close",
        ...headers,
      ),
    ),
    Buffer.from(body),
  ]);

/** Says this and ends. */
export const say = (bytes) => (socket) => socket.end(bytes);

/** Sends a part so often, for as long as the other side takes it. */
export function pour(socket, first, part, count) {
  socket.write(first);
  let sent = 0;
  const go = () => {
    while (sent++ < count && !socket.destroyed) if (!socket.write(part)) return socket.once("drain", go);
    socket.end();
  };
  go();
}

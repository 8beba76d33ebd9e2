// Servers for what goes wrong before a request is sent. Loopback only.
import { once } from "node:events";
import { createServer as createPlain } from "node:net";
import { createServer } from "node:tls";

// Of 127.0.0.1, signed by itself, good for a hundred years: made with `openssl req -x509 -newkey ec … -days 36500`. It guards nothing.
const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg1kxfuo6WOqCHFs9A
bbSSn4S3KdDMTIEa4Bnku5rPKi2hRANCAAQp5aUFaITN2MloDAE/4CNTZWRjDlWU
3CcyEXqL7Vdf7J4beTmQdMtHmiJAzFu4OpIcOJLB0/XcoKgSaHFDXp6T
-----END PRIVATE KEY-----
`;
const cert = `-----BEGIN CERTIFICATE-----
MIIBmzCCAUGgAwIBAgIUUkf/TctTmu/D2nWzfn63z5jYbLEwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEyNTIwNDYwNFoYDzIxMjYxMTAx
MjA0NjA0WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAQp5aUFaITN2MloDAE/4CNTZWRjDlWU3CcyEXqL7Vdf7J4beTmQdMtH
miJAzFu4OpIcOJLB0/XcoKgSaHFDXp6To28wbTAdBgNVHQ4EFgQU78Vx0+7RImCX
RR3OAgacC+OfI+0wHwYDVR0jBBgwFoAU78Vx0+7RImCXRR3OAgacC+OfI+0wDwYD
VR0TAQH/BAUwAwEB/zAaBgNVHREEEzARhwR/AAABgglsb2NhbGhvc3QwCgYIKoZI
zj0EAwIDSAAwRQIgL3/uZnD07PxGmNea2SWJrJlWW6xE5ZpRvgWk0HmquUwCIQCO
iE2OMM60lCv79xGngQvsJ8B9AfRnm4VDIQKMUaY2ew==
-----END CERTIFICATE-----
`;

/** A server whose certificate nobody trusts. No request may arrive at it. */
export function listenSelfSigned() {
  const server = createServer({ key, cert }, (socket) => socket.destroy(new Error("a client took the certificate")));
  return listening(
    server.on("tlsClientError", () => {}),
    "https",
  );
}

/** A server that ends each connection at its first byte: with `answer`, or without a word. */
export function listenAbrupt(answer, scheme = "https") {
  const end = (socket) => (answer ? socket.end(answer) : socket.destroy());
  return listening(
    createPlain((socket) => socket.on("error", () => {}).once("data", () => end(socket))),
    scheme,
  );
}

async function listening(server, scheme) {
  const sockets = new Set();
  server.on("connection", (socket) => sockets.add(socket.once("close", () => sockets.delete(socket))));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `${scheme}://127.0.0.1:${server.address().port}`,
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}

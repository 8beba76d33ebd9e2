// A server before the sandbox that counts what goes through, so that a test can act at a chosen request without waiting for a time.
import { request } from "node:http";
import { listen } from "../lib/server.js";

/**
 * `onRequest(count, path)` is awaited before a request is passed on, `onResponse(count, path)` before its response is.
 * @param {string} target Where the sandbox is.
 * @param {{ onRequest?: (count: number, path: string) => unknown, onResponse?: (count: number, path: string) => unknown }} hooks
 */
export async function gateBefore(target, { onRequest = async () => {}, onResponse = async () => {} }) {
  const { hostname, port } = new URL(target);
  let count = 0;
  return listen(async (incoming, outgoing) => {
    const number = ++count;
    const path = new URL(incoming.url, target).pathname;
    await onRequest(number, path);
    const headers = { ...incoming.headers, host: `${hostname}:${port}` };
    const passed = request({ hostname, port, path: incoming.url, method: incoming.method, headers }, async (response) => {
      await onResponse(number, path);
      outgoing.writeHead(response.statusCode, response.headers);
      response.pipe(outgoing);
      response.on("error", () => outgoing.destroy());
    });
    passed.on("error", () => outgoing.destroy());
    incoming.pipe(passed);
  });
}

// A server before the sandbox that counts what goes through, so that a test can act at a chosen request without waiting for a time.
import { request } from "node:http";
import { json } from "node:stream/consumers";
import { listen } from "../lib/server.js";

/**
 * `onRequest(count, path)` is awaited before a request is passed on, `onResponse(count, path)` before its response is. `change(path, body)`
 * gives the body that is passed back instead.
 * @param {string} target Where the sandbox is.
 * @param {{
 *   onRequest?: (count: number, path: string) => unknown,
 *   onResponse?: (count: number, path: string) => unknown,
 *   change?: (path: string, body: any) => unknown,
 * }} hooks
 */
export async function gateBefore(target, { onRequest = async () => {}, onResponse = async () => {}, change }) {
  const { hostname, port } = new URL(target);
  let count = 0;
  return listen(async (incoming, outgoing) => {
    const number = ++count;
    const path = new URL(incoming.url, target).pathname;
    await onRequest(number, path);
    const headers = { ...incoming.headers, host: `${hostname}:${port}` };
    const passed = request({ hostname, port, path: incoming.url, method: incoming.method, headers }, async (response) => {
      await onResponse(number, path);
      response.on("error", () => outgoing.destroy());
      if (change) {
        const body = JSON.stringify(change(path, await json(response)));
        outgoing.writeHead(response.statusCode, { ...response.headers, "content-length": Buffer.byteLength(body) });
        outgoing.end(body);
      } else {
        outgoing.writeHead(response.statusCode, response.headers);
        response.pipe(outgoing);
      }
    });
    passed.on("error", () => outgoing.destroy());
    incoming.pipe(passed);
  });
}

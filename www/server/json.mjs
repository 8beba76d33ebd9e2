// Bodies in JSON.

/** @import { IncomingMessage, ServerResponse } from "node:http" */

/** The largest body of a request, in bytes. */
const MAX_BODY = 10_000;

/**
 * The body of a request; `undefined` if it is not JSON, or too large.
 *
 * @param {IncomingMessage} request
 */
export async function readJson(request) {
  const chunks = [];
  let size = 0;
  // Ending the loop early must not destroy the connection, which still carries the answer.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > MAX_BODY) return undefined;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString("utf8"));
  } catch {
    return undefined;
  }
}

/** @param {ServerResponse} response @param {number} status @param {unknown} content */
export function sendJson(response, status, content) {
  response.writeHead(status, { "content-type": "application/json", "cache-control": "no-store" });
  response.end(JSON.stringify(content));
}

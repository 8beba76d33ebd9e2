// From `node:http`, and what is built on it (Express, Connect, Fastify's `raw`), to a handler of `Request` and back.
// Imports nothing of Node: bundles for workers carry this file as well.

import { bodyOf } from "./refusal.js";

export function toNodeListener(handler, { origin } = {}) {
  return async (req, res) => {
    const gone = new AbortController();
    res.once("close", () => {
      if (!res.writableFinished) gone.abort();
    });
    try {
      const request = requestOf(req, origin, gone.signal);
      await send(request ? await handler(request, req) : new Response(null, { status: 400 }), req, res);
    } catch {
      // The handler, or the network. What was begun cannot be taken back.
      if (res.headersSent) res.destroy();
      else res.writeHead(500).end();
    }
    // What nobody read would hold up the next request on this connection.
    req.resume?.();
  };
}

/** Nothing for a request that has no address, or one that means something else once it is read as an address. */
function requestOf(req, origin, signal) {
  const { method = "GET", headers: given } = req;
  // Express takes the path that it is mounted at out of `url`.
  const path = req.originalUrl ?? req.url ?? "";
  const host = given.host ?? given[":authority"] ?? "localhost";
  const url = `${origin ?? `${req.socket?.encrypted ? "https" : "http"}://${host}`}${path}`;
  if (!path.startsWith("/") || pathOf(url) !== path.replace(/[?#].*/s, "")) return undefined;
  const headers = new Headers();
  for (const name in given) if (!name.startsWith(":")) headers.set(name, `${given[name]}`);
  if (method === "GET" || method === "HEAD") return new Request(url, { method, headers, signal });

  const wasRead = req.body !== undefined && (req.readableDidRead || req.readableEnded);
  // The length and the encoding are those of what was read, not of what it was made into.
  if (wasRead) for (const name of ["content-length", "content-encoding", "transfer-encoding"]) headers.delete(name);
  const body = wasRead ? bytesOf(req.body) : streamOf(req);
  return new Request(url, { method, headers, signal, body, duplex: "half" });
}

function pathOf(url) {
  try {
    const { pathname, username, password } = new URL(url);
    return username || password ? undefined : pathname;
  } catch {
    return undefined;
  }
}

/** What `express.json()` and its like left of a body. */
const bytesOf = (body) => (typeof body === "string" || ArrayBuffer.isView(body) ? body : JSON.stringify(body));

/** Reads no more than it is asked for. */
function streamOf(req) {
  // Ending it early must not destroy the connection, which the answer still has to take.
  const parts = req.iterator({ destroyOnReturn: false });
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await parts.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await parts.return();
      },
    },
    { highWaterMark: 0 },
  );
}

async function send(response, { method }, res) {
  const headers = Object.fromEntries(response.headers);
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) headers["set-cookie"] = cookies;
  res.writeHead(response.status, headers);
  const whole = bodyOf(response);
  if (method !== "HEAD" && whole) {
    res.write(whole);
  } else if (method !== "HEAD" && response.body) {
    for await (const part of response.body) {
      // Leaving the loop cancels the rest.
      if (res.destroyed) return;
      if (!res.write(part)) await room(res);
    }
  }
  res.end();
}

const room = (res) =>
  new Promise((resolve) => {
    const go = () => {
      for (const event of ["drain", "close"]) res.removeListener(event, go);
      resolve();
    };
    for (const event of ["drain", "close"]) res.once(event, go);
    if (res.destroyed) go();
  });

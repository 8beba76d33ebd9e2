// From `node:http`, and what is built on it (Express, Connect, Fastify's `raw`), to a handler of `Request` and back.
// Imports nothing of Node: bundles for workers carry this file as well.

/**
 * What answers for a handler without the streams of `Request` and `Response`: is given what reads the body of the request,
 * gives its answer's `{ status, headers, body }`. The streams would take longer than all that the proxy checks.
 */
export const direct = new WeakMap();

export function toNodeListener(handler, { origin } = {}) {
  const answerTo = direct.get(handler);
  return async (req, res) => {
    const gone = new AbortController();
    res.once("close", () => {
      if (!res.writableFinished) gone.abort();
    });
    try {
      const request = requestOf(req, origin, gone.signal, !answerTo);
      if (!request) res.writeHead(400).end();
      else if (answerTo) write(await answerTo(request, req, bodyOf(req)), req, res);
      else await send(await handler(request, req), req, res);
    } catch {
      // The handler, or the network. What was begun cannot be taken back.
      if (res.headersSent) res.destroy();
      else res.writeHead(500).end();
    }
    // What nobody read would hold up the next request on this connection.
    req.resume?.();
  };
}

const OF_THE_WIRE = ["content-length", "content-encoding", "transfer-encoding"];

/** Nothing for a request that has no address, or one that means something else once it is read as an address. */
function requestOf(req, origin, signal, withBody) {
  const { method = "GET", headers: given } = req;
  // Express takes the path that it is mounted at out of `url`.
  const path = req.originalUrl ?? req.url ?? "";
  const host = given.host ?? given[":authority"] ?? "localhost";
  const url = `${origin ?? `${req.socket?.encrypted ? "https" : "http"}://${host}`}${path}`;
  if (!path.startsWith("/") || pathOf(url) !== path.replace(/[?#].*/s, "")) return undefined;
  const headers = {};
  for (const name in given) if (!name.startsWith(":")) headers[name] = `${given[name]}`;
  // The length and the encoding are those of what was read, not of what it was made into.
  if (wasRead(req)) for (const name of OF_THE_WIRE) delete headers[name];
  const hasBody = withBody && method !== "GET" && method !== "HEAD";
  return new Request(url, { method, headers, signal, ...(hasBody && { body: streamOf(req), duplex: "half" }) });
}

function pathOf(url) {
  try {
    const { pathname, username, password } = new URL(url);
    return username || password ? undefined : pathname;
  } catch {
    return undefined;
  }
}

const wasRead = (req) => req.body !== undefined && (req.readableDidRead || req.readableEnded);

/** As that of input.js. Without an iterator, which would take as long as the whole check of an input. */
const bodyOf = (req) => (take) =>
  new Promise((resolve, reject) => {
    if (wasRead(req)) return resolve(take(bytesOf(req.body)));
    // Then it says so no more.
    if (req.readableEnded) return resolve();
    if (req.destroyed) return reject(new Error("the request is gone"));
    const stop = (error) => {
      req.removeListener("data", next);
      reject(error);
    };
    const next = (part) => {
      try {
        take(part);
      } catch (thrown) {
        stop(thrown);
      }
    };
    req.on("data", next).once("end", resolve).once("error", stop);
    req.once("close", () => req.readableEnded || stop(new Error("the request ended in the middle")));
  });

/** What `express.json()` and its like left of a body. */
function bytesOf(body) {
  if (ArrayBuffer.isView(body)) return body;
  return new TextEncoder().encode(typeof body === "string" ? body : JSON.stringify(body));
}

/** Reads no more than it is asked for. */
function streamOf(req) {
  // Ending it early must not destroy the connection, which the answer still has to take.
  const parts = wasRead(req) ? [bytesOf(req.body)].values() : req.iterator({ destroyOnReturn: false });
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await parts.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await parts.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}

function write({ status, headers, body }, { method }, res) {
  res.writeHead(status, headers).end(method === "HEAD" ? undefined : body);
}

async function send(response, { method }, res) {
  const headers = Object.fromEntries(response.headers);
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) headers["set-cookie"] = cookies;
  res.writeHead(response.status, headers);
  if (method !== "HEAD" && response.body) {
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

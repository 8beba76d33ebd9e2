// From `node:http`, and what is built on it (Express, Connect, Fastify's `raw`), to a handler of `Request` and back.
// Imports nothing of Node: bundles for workers carry this file as well. By hand for its bytes: an adapter from npm serves more than this.
import { atCaller } from "../call-site.js";
import { readBefore } from "./input.js";
import { isOrigin, readOptions, wrong } from "./options.js";
/** @import { ServerResponse } from "node:http" */
/** @import { Answer, AnswerTo, AnyRequest, NodeRequest, ReadBody } from "./types.js" */

/**
 * What answers for a handler without the streams of `Request` and `Response`: is given what reads the body of the request,
 * gives its answer's `{ status, headers, body }`. The streams would take longer than all that the proxy checks.
 * @type {WeakMap<Function, AnswerTo>}
 */
export const direct = new WeakMap();

const HERE = "toNodeListener";

/**
 * @param {any} handler A function of a `Request` and its context, to a `Response` or the promise of one.
 * @param {Parameters<typeof import("genauth-management/proxy").toNodeListener>[1]} options
 * @returns {(req: any, res: any) => Promise<void>}
 */
export function toNodeListener(handler, options) {
  const origin = atCaller(toNodeListener, () => originFor(handler, options));
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
      else if (request instanceof Request) await send(await handler(request, req), req, res);
      else res.writeHead(405, { allow: "GET, POST, PUT, DELETE" }).end();
    } catch {
      // The handler, or the network. What was begun cannot be taken back.
      if (res.headersSent) res.destroy();
      else res.writeHead(500).end();
    }
    // What nobody read would hold up the next request on this connection.
    req.resume?.();
  };
}

/**
 * @param {unknown} handler
 * @param {unknown} options
 * @returns {string | undefined}
 */
function originFor(handler, options) {
  const { origin } = readOptions(HERE, options, ["origin"]);
  if (typeof handler !== "function") throw wrong(HERE, "expected a handler, such as createProxyHandler returns");
  if (origin === undefined || isOrigin(origin)) return origin;
  throw wrong(HERE, 'origin: expected an origin such as "https://console.example", without a path');
}

const OF_THE_WIRE = ["content-length", "content-encoding", "transfer-encoding"];
/** What `fetch` allows in no request. They come over the network all the same. */
const FORBIDDEN = /^(?:connect|trace|track)$/i;

/**
 * Nothing for a request that has no address, or one that means something else once it is read as an address. For a method
 * that no `Request` can have, what a handler needs to refuse it.
 * @param {NodeRequest} req
 * @param {string | undefined} origin
 * @param {AbortSignal} signal
 * @param {boolean} withBody
 * @returns {Request | AnyRequest | undefined}
 */
function requestOf(req, origin, signal, withBody) {
  const { method = "GET", headers: given } = req;
  /** @param {string} name */
  const own = (name) => (Object.hasOwn(given, name) ? given[name] : undefined);
  // Express takes the path that it is mounted at out of `url`.
  const path = req.originalUrl ?? req.url ?? "";
  const authority = own(":authority");
  const host = own("host") ?? authority ?? "localhost";
  const url = `${origin ?? `${req.socket?.encrypted ? "https" : "http"}://${host}`}${path}`;
  if (!path.startsWith("/") || pathOf(url) !== path.replace(/[?#].*/s, "")) return undefined;
  /** @type {Record<string, string>} */
  const headers = {};
  for (const name of Object.keys(given)) if (!name.startsWith(":")) headers[name] = `${given[name]}`;
  // HTTP/2 has no `Host`, and in the address `origin` stands in its place.
  if (headers.host === undefined && authority !== undefined) headers.host = /** @type {string} */ (authority);
  // The length and the encoding are those of what was read, not of what it was made into.
  if (wasRead(req)) for (const name of OF_THE_WIRE) delete headers[name];
  if (FORBIDDEN.test(method)) return { url, method, headers: new Headers(headers), signal };
  const hasBody = withBody && method !== "GET" && method !== "HEAD";
  return new Request(url, { method, headers, signal, ...(hasBody && { body: streamOf(req), duplex: "half" }) });
}

/** @param {string} url */
function pathOf(url) {
  try {
    const { pathname, username, password } = new URL(url);
    return username || password ? undefined : pathname;
  } catch {
    return undefined;
  }
}

/** @param {NodeRequest} req */
const didRead = (req) => req.readableDidRead || req.readableEnded;
/** @param {NodeRequest} req */
const wasRead = (req) => req.body !== undefined && didRead(req);
/**
 * Read, also in part, by what left nothing of it. Of a request without a body nothing can be left.
 * @param {NodeRequest} req
 */
const isLost = (req) => req.body === undefined && didRead(req) && hasBody(req);

/** @param {NodeRequest} req */
function hasBody({ headers, httpVersionMajor, readableDidRead, stream }) {
  if (readableDidRead) return true;
  if (httpVersionMajor === 2) return stream?.endAfterHeaders !== true;
  return headers["transfer-encoding"] !== undefined || Number(headers["content-length"]) > 0;
}

/**
 * As that of input.js. Without an iterator, which would take as long as the whole check of an input.
 * @type {(req: NodeRequest) => ReadBody}
 */
const bodyOf = (req) => (take) => {
  let stop = () => {};
  /** @type {Promise<void>} */
  const ended = new Promise((resolve, reject) => {
    if (wasRead(req)) return resolve(take(bytesOf(req.body)));
    if (isLost(req)) throw readBefore();
    // Then it says so no more.
    if (req.readableEnded) return resolve();
    if (req.destroyed) return reject(new Error("the request was aborted"));
    /** @param {unknown} error */
    const fail = (error) => {
      stop();
      reject(error);
    };
    /** @param {unknown} part */
    const next = (part) => {
      try {
        take(part);
      } catch (thrown) {
        fail(thrown);
      }
    };
    stop = () => req.removeListener("data", next);
    req.on("data", next).once("end", resolve).once("error", fail);
    req.once("close", () => req.readableEnded || fail(new Error("the request ended before its body was complete")));
  });
  return { ended, stop };
};

/**
 * What `express.json()` and its like left of a body.
 * @param {unknown} body
 */
function bytesOf(body) {
  if (ArrayBuffer.isView(body)) return body;
  return new TextEncoder().encode(typeof body === "string" ? body : JSON.stringify(body));
}

/**
 * Reads no more than it is asked for.
 * @param {NodeRequest} req
 */
function streamOf(req) {
  if (isLost(req)) return new ReadableStream({ start: (parts) => parts.error(readBefore()) });
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

/**
 * @param {Answer} answer
 * @param {NodeRequest} req
 * @param {ServerResponse} res
 */
function write({ status, headers, body }, req, res) {
  begin(status, headers, req, res).end(req.method === "HEAD" ? undefined : body);
}

/**
 * After 408 the rest of the request may still come: the connection is of no more use. HTTP/2 closes its stream by itself.
 * @param {number} status
 * @param {Record<string, string | string[]>} headers
 * @param {NodeRequest} req
 * @param {ServerResponse} res
 */
function begin(status, headers, { httpVersionMajor }, res) {
  if (status === 408 && httpVersionMajor === 1) headers.connection = "close";
  return res.writeHead(status, headers);
}

/**
 * @param {Response} response
 * @param {NodeRequest} req
 * @param {ServerResponse} res
 */
async function send(response, req, res) {
  const { method } = req;
  /** @type {Record<string, string | string[]>} */
  const headers = Object.fromEntries(response.headers);
  const cookies = response.headers.getSetCookie();
  if (cookies.length > 0) headers["set-cookie"] = cookies;
  begin(response.status, headers, req, res);
  if (method !== "HEAD" && response.body) {
    for await (const part of response.body) {
      // Leaving the loop cancels the rest.
      if (res.destroyed) return;
      if (!res.write(part)) await room(res);
    }
  }
  res.end();
}

/** @type {(res: ServerResponse) => Promise<void>} */
const room = (res) =>
  new Promise((resolve) => {
    const go = () => {
      for (const event of ["drain", "close"]) res.removeListener(event, go);
      resolve();
    };
    for (const event of ["drain", "close"]) res.once(event, go);
    if (res.destroyed) go();
  });

// What was sent while a `fetch` of ours ran, and which connections failed: undici, Node's `fetch`, publishes both. One for all instances
// of the wasm, since a listener must keep none alive.

/** @typedef {{ host?: string, signal?: AbortSignal | null, request?: object | null, isSent?: boolean }} Owner A call of `fetch`. */

/**
 * Errors of undici, and the host of each. Nothing was sent on these connections.
 * @type {WeakMap<object, string | undefined>}
 */
export const unconnected = new WeakMap();

// What `fetch` threw after something had been sent to its host: it may have tried again.
/** @type {WeakSet<object>} */
const late = new WeakSet();

/** @param {unknown} thrown */
export const wasSent = (thrown) => late.has(Object(thrown));

// The calls that wait for `fetch`, and the one that it is called for just now. A request of undici's belongs to one of them, unless a
// function waited before it sent it.
/** @type {Set<Owner>} */
const running = new Set();
/** @type {Owner | undefined} */
let current;

/**
 * Resolves or rejects as `fetch` does.
 * @param {typeof globalThis.fetch} fetch
 * @param {string} url
 * @param {RequestInit} init
 */
export async function traced(fetch, url, init) {
  // Removes cancelled calls whose `fetch` never ends: two are checked each time, so that they never outnumber the others.
  for (let left = running.size > 8 ? 2 : 0; left--; ) {
    const [first] = running;
    running.delete(first);
    if (!first.signal?.aborted) running.add(first);
  }
  /** @type {Owner} */
  const owner = { host: hostOf({ origin: url }), signal: init.signal };
  running.add(owner);
  try {
    return await calledFor(owner, () => fetch(url, init));
  } catch (thrown) {
    if (owner.isSent) late.add(Object(thrown));
    throw thrown;
  } finally {
    running.delete(owner);
  }
}

/**
 * @template T
 * @param {Owner} owner
 * @param {() => T} call
 */
function calledFor(owner, call) {
  const outer = current;
  current = owner;
  try {
    return call();
  } finally {
    current = outer;
  }
}

/** @param {any} message */
function created({ request }) {
  if (!current || hostOf(request) !== current.host) return;
  // A function that asks for several at once may ask for those of other calls: then none is known to be its own.
  current.request = current.request === undefined ? request : null;
}

/** @param {any} message */
function sent({ request }) {
  // It is none of ours, which are followed if they may write.
  if (request?.method === "GET") return;
  for (const each of running) {
    if (each.request === request) {
      each.isSent = true;
      return;
    }
  }
  const host = hostOf(request);
  for (const each of running) if (each.host === host) each.isSent = true;
}

/**
 * Of `node:http`, on which a caller's own `fetch` may stand. Node tells before there is a connection.
 * @param {any} message
 */
function started({ request }) {
  if (!running.size) return;
  /** @param {any} socket */
  const connecting = (socket) => {
    if (socket.connecting) socket.once("connect", () => sent({ request }));
    else sent({ request });
  };
  if (request.socket) connecting(request.socket);
  else request.once("socket", connecting);
}

/**
 * Where a request of undici's or of `node:http` goes to.
 * @param {any} request
 */
function hostOf(request) {
  try {
    const { path, origin } = request;
    // Through a proxy without a tunnel the address is the path.
    return new URL(/^http/.test(path) ? path : (origin ?? `http://${request.getHeader("host")}`)).host;
  } catch {
    // A path alone, in a page, which reports no requests.
    return undefined;
  }
}

/** @type {Record<string, (message: any) => void>} */
const channels = {
  "undici:client:connectError": ({ connectParams, error }) => unconnected.set(Object(error), connectParams?.host),
  "undici:request:create": created,
  "undici:client:sendHeaders": sent,
  "http.client.request.start": started,
};
try {
  const { subscribe } = globalThis.process.getBuiltinModule("node:diagnostics_channel");
  for (const [name, told] of Object.entries(channels)) subscribe(name, told);
} catch {
  // There are no channels, or it is a Node before 20.16 and 22.3.
}

// What was sent while a `fetch` of ours ran, and which connections did not come about: undici, which is Node's `fetch`, tells everybody of
// both. One for all instances of the wasm, for none must be kept by what listens.

/** Errors of undici, and the host that each was for. On these connections nothing was sent, whatever the error is. */
export const unconnected = new WeakMap();

// What `fetch` threw after something had been sent to its host: it may have tried again.
const late = new WeakSet();

export const wasSent = (thrown) => late.has(Object(thrown));

// Who waits for `fetch`, whom it is called for just now, and whom undici's requests belong to. One of a function that waited for
// something before it asked belongs to nobody.
const running = new Set();
let current;
const owners = new WeakMap();

/** What `fetch` gives or throws. */
export async function following(fetch, url, init) {
  const owner = { host: hostOf(url), signal: init.signal, isSent: false };
  // Those that were given up and whose `fetch` does not end.
  for (const first of running) if (!first.signal?.aborted || !running.delete(first)) break;
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

function calledFor(owner, call) {
  const outer = current;
  current = owner;
  try {
    return call();
  } finally {
    current = outer;
  }
}

function sent(request, address) {
  if (running.size === 0) return;
  const host = hostOf(address);
  const owner = owners.get(request);
  for (const each of owner ? [owner] : running) if (each.host === host) each.isSent = true;
}

function hostOf(address) {
  try {
    return new URL(address).host;
  } catch {
    // A path alone, in a page: there nobody tells of requests.
    return undefined;
  }
}

const channels = {
  "undici:client:connectError": ({ connectParams, error }) => unconnected.set(Object(error), connectParams?.host),
  "undici:request:create": ({ request }) => current && owners.set(request, current),
  "undici:client:sendHeaders": ({ request }) => sent(request, request.origin),
  // Of `node:http`, on which a caller's own `fetch` may stand.
  "http.client.request.start": ({ request }) => sent(request, `http://${request.getHeader("host")}`),
};
try {
  const { subscribe } = globalThis.process.getBuiltinModule("node:diagnostics_channel");
  for (const [name, told] of Object.entries(channels)) subscribe(name, told);
} catch {
  // There are no channels, or it is a Node before 20.16 and 22.3.
}

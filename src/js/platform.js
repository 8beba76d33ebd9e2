// Functions of the platform. Nothing here throws: a throw that crosses wasm frames leaves their stack behind.

// Node, Deno and Bun name a Node version, also where a test puts a document beside it (jsdom). Workers of Cloudflare
// and Vercel have a worker's global scope but no browser's name. What remains is a place whose users can read all it holds.
export function isPage() {
  const { process, document, navigator } = globalThis;
  if (typeof process?.versions?.node === "string") return false;
  return typeof document === "object" || String(navigator?.userAgent).startsWith("Mozilla/");
}

// Where a path alone leads. In a page `fetch` knows, but for a worker that was made of a blob. Elsewhere it is told: a test (jsdom,
// happy-dom) puts a document beside Node's `fetch`, and Deno takes an address.
export function ownOrigin() {
  try {
    const { location } = globalThis;
    if (isPage() && location.protocol !== "blob:") return "";
    return /^https?:/.test(location.origin) ? location.origin : undefined;
  } catch {
    return undefined;
  }
}

export const hasFetch = () => typeof globalThis.fetch === "function";

// Monotonic time in milliseconds.
export const now = () => globalThis.performance?.now?.() ?? Date.now();

// What a token says of itself: the user pool, and the milliseconds that it is still good for. `atob` reads the pool
// right, for it is ASCII.
/** @param {string} token */
export function poolOf(token) {
  return claimsOf(token)?.scoped_userpool_id;
}

/** @param {string} token */
export function lifeOf(token) {
  const { exp, iat } = claimsOf(token) ?? {};
  // Counted from its birth a life does not depend on this machine's clock.
  return 1000 * Math.min(exp - Date.now() / 1000, exp - (iat ?? -Infinity));
}

/** @param {string} token */
function claimsOf(token) {
  try {
    return JSON.parse(atob(token.split(".")[1].replaceAll("-", "+").replaceAll("_", "/")));
  } catch {
    return undefined;
  }
}

// A header of an answer, if it is a text: a caller's own `fetch` gives anything for one. No more of it is read than an error may
// carry of a request's id.
/**
 * @param {any} reply
 * @param {string} name
 */
export function headerOf(reply, name) {
  try {
    const given = reply.headers.get(name);
    const value = Array.isArray(given) && given.length === 1 ? given[0] : given;
    if (typeof value === "number") return String(value);
    if (typeof value === "string") return value.slice(0, 200);
    // A promise that rejects must not end the process.
    value?.then?.(
      () => {},
      () => {},
    );
  } catch {
    // Treated as absent.
  }
  return undefined;
}

// HTTP writes a date as JavaScript does. By itself, `Date.parse` takes almost any text with a number for a date.
/** @param {string} text */
export function httpDate(text) {
  const time = Date.parse(text);
  return new Date(time).toUTCString() === text ? time : NaN;
}

// A secret this short may be an ordinary word: it is removed as a whole word only, and left in place below 4 characters.
const SHORT = 8;
const letter = /[\p{L}\p{N}_]/u;

// A text without a secret, or each of a list, also as JSON and addresses encode it, and without the beginning of one at the end of the
// text, which may have been cut there. The longest first: one may be a part of another.
/**
 * @param {string} text
 * @param {string | string[]} secrets
 */
export function without(text, secrets) {
  return [secrets]
    .flat()
    .sort((one, other) => other.length - one.length)
    .reduce(withoutOne, text);
}

/**
 * @param {string} text
 * @param {string} secret
 */
function withoutOne(text, secret) {
  if (secret.length < 4) return text;
  let rest = text;
  for (const form of formsOf(secret)) {
    rest = rest.split(form).reduce((before, after) => {
      const isPart = letter.test(before.slice(-1)) || letter.test(after.charAt(0));
      return before + (isPart && secret.length < SHORT ? form : "…") + after;
    });
    for (let size = Math.min(form.length - 1, rest.length); size >= SHORT; size--) {
      if (rest.endsWith(form.slice(0, size))) rest = `${rest.slice(0, -size)}…`;
    }
  }
  return rest;
}

/** @param {string} secret */
function formsOf(secret) {
  const json = JSON.stringify(secret).slice(1, -1);
  const address = encodeURIComponent(secret);
  const lower = address.replace(/%../g, (octet) => octet.toLowerCase());
  const form = String(new URLSearchParams({ "": secret })).slice(1);
  return new Set([secret, json, json.replaceAll("/", "\\/"), address, lower, form]);
}

// The asynchronous context of a call, for code that follows requests through it: traces, loggers, a `fetch` that knows the
// session. Futures of several calls are woken together, so that each must be put back where it belongs. Only servers have this.
/** @type {Partial<typeof import("node:async_hooks")>} */
const { AsyncResource } = builtin("node:async_hooks") ?? {};
// `AsyncLocalStorage.snapshot` does the same in a hundred times the time.
/** @type {[string, { requireManualDestroy: boolean }]} */
const resource = ["genauth-management", { requireManualDestroy: true }];

export const origin = () => AsyncResource && new AsyncResource(...resource);

/** @type {<T>(origin: import("node:async_hooks").AsyncResource, work: () => T) => T} */
export const runAt = (origin, work) => origin.runInAsyncScope(work);

// Next's edge runtime has a `process` whose functions throw.
/**
 * @param {string} name
 * @returns {any}
 */
function builtin(name) {
  try {
    const { process } = globalThis;
    return process?.versions?.node && process.getBuiltinModule?.(name);
  } catch {
    return undefined;
  }
}

const { getMaxListeners } = builtin("node:events") ?? {};
// Not taken apart here: the first look at `transferableAbortController` loads a part of Node, which only a call needs.
const util = builtin("node:util") ?? {};

/**
 * A controller whose signal the platform's `fetch` takes. A test's document (jsdom) puts a class of its own in the place of Node's,
 * and Node's `fetch` refuses the signals of that from version 24 on.
 */
export function newController() {
  try {
    const { AbortController } = globalThis;
    const controller = new AbortController();
    if (AbortController !== known) {
      isKnownOfNode = isOfNode(controller.signal);
      known = AbortController;
    }
    return isKnownOfNode ? controller : util.transferableAbortController();
  } catch {
    return undefined;
  }
}

/**
 * The class of the last controller, and whether its signals are Node's: to ask costs more than to make one.
 * @type {typeof AbortController | undefined}
 */
let known;
/** @type {boolean | undefined} */
let isKnownOfNode;

/**
 * Also true where there is no Node, or one that cannot tell.
 * @param {AbortSignal} signal
 */
function isOfNode(signal) {
  if (!getMaxListeners || !util.transferableAbortController) return true;
  try {
    return getMaxListeners(signal) >= 0;
  } catch {
    return false;
  }
}

/** @param {string} text */
export function isAddress(text) {
  try {
    new URL(text);
    return true;
  } catch {
    return false;
  }
}

// Calls code of the caller's: `fetch`, `accessToken`, a signal. Nothing of it is trusted: no function here throws, and each promise
// is the platform's own, resolved with the caller's. A thenable in the wasm could throw across its frames or never settle.
import { traced } from "./sent.js";

/**
 * @param {(context: unknown) => unknown} provider
 * @param {unknown} context
 */
export function ask(provider, context) {
  return new Promise((resolve) => resolve(provider(context)));
}

/**
 * Sends one request and reads its answer: `[status, text, answer]`. In place of the text stands how many bytes came if they are more
 * than `max`, `false` if it was read before, and nothing if it is no answer. Rejects with what `fetch` or the body throws. It is one
 * promise for both, since each that the wasm waits for costs it two closures and a turn. `head`: the method, the address, and the
 * names and values of headers, each with a line's end.
 *
 * `fetch` is looked up at each call, so that a later replacement of the global one counts.
 * @param {typeof globalThis.fetch | undefined} fetch
 * @param {string} head
 * @param {string | undefined} body
 * @param {AbortSignal} signal
 * @param {number} max
 */
export async function exchange(fetch = globalThis.fetch, head, body, signal, max) {
  const [method, url, ...fields] = head.split("\n");
  // Without a prototype: what was added to `Object.prototype` chooses neither the connection nor anything else.
  /** @type {RequestInit & { __proto__: null }} */
  const init = { __proto__: null, method, headers: named(fields), signal };
  // The target of a redirect is not the API, and must not receive the credentials.
  init.redirect = "manual";
  // A framework's server would keep what it reads (Next does), and the next read would show that. In a page there is nothing to
  // keep, but after a read that was given up Chromium sends the next one twice.
  if (takesCache()) init.cache = "no-store";
  if (body !== undefined) init.body = body;
  // A read changes nothing, whether it was sent or not.
  const answer = await (method === "GET" ? fetch(url, init) : traced(fetch, url, init));
  const status = statusOf(answer);
  return [status, status === undefined ? undefined : await readText(answer, signal, max), answer];
}

/**
 * Nothing for what is no answer.
 * @param {any} answer
 */
function statusOf(answer) {
  try {
    const { status } = answer;
    return typeof status === "number" ? status : undefined;
  } catch {
    return undefined;
  }
}

/** @type {boolean | undefined} */
let isCacheTaken;

/**
 * Cloudflare's `fetch` throws at the field `cache` in workers with a compatibility date before November 2024, some of which have a
 * Node version.
 */
const takesCache = () => (isCacheTaken ??= requestTakesCache());

function requestTakesCache() {
  try {
    new Request("https://host.example", { cache: "no-store" });
    return true;
  } catch {
    return false;
  }
}

/**
 * A record, which every implementation of `fetch` takes; a `Headers` of the platform's is not one of undici's or node-fetch's.
 * @param {readonly string[]} lines
 */
function named(lines) {
  /** @type {any} */
  const record = { __proto__: null };
  // Nothing follows the last line's end.
  for (let index = 0; index + 1 < lines.length; index += 2) record[lines[index]] = lines[index + 1];
  return record;
}

/**
 * @param {any} reply
 * @param {AbortSignal} signal
 * @param {number} max
 */
async function readText(reply, signal, max) {
  const body = bodyOf(reply);
  if (reply.bodyUsed === true || body?.locked === true) return false;
  // A caller's own `fetch` may give an object that has only the text.
  if (typeof body?.getReader !== "function") {
    if (typeof reply.text !== "function") return undefined;
    const text = await reply.text();
    return typeof text === "string" && text.length > max ? text.length : text;
  }
  const reader = body.getReader();
  /** @type {Uint8Array[]} */
  const parts = [];
  let count = 0;
  let empty = 0;
  for (;;) {
    const part = await reader.read();
    if (part?.done) break;
    const byteLength = part?.value?.byteLength;
    const isBytes = typeof byteLength === "number" && byteLength >= 0;
    if (isBytes) count += byteLength;
    empty = byteLength === 0 ? empty + 1 : 0;
    if (count > max || !isBytes || empty > MAX_EMPTY || signal.aborted) {
      cancel(reader);
      return count > max ? count : undefined;
    }
    parts.push(part.value);
  }
  return new TextDecoder().decode(parts.length === 1 ? parts[0] : joined(parts, count));
}

/**
 * A property that was added to `Object.prototype` is no body.
 * @param {any} reply
 */
function bodyOf(reply) {
  const { body } = reply;
  return body === /** @type {any} */ (Object.prototype).body ? undefined : body;
}

/**
 * An error of the caller's own stream is ignored here.
 * @param {ReadableStreamDefaultReader<unknown>} reader
 */
async function cancel(reader) {
  try {
    await reader.cancel();
  } catch {}
}

// A stream that gives nothing again and again would never let a timer run.
const MAX_EMPTY = 1_000;

/**
 * @param {readonly Uint8Array[]} parts
 * @param {number} count
 */
function joined(parts, count) {
  const bytes = new Uint8Array(count);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.byteLength;
  }
  return bytes;
}

// A signal of any class that behaves like one.

// One listener a signal, however many calls wait on it: Node warns of a leak from the eleventh on.
/** @type {WeakMap<AbortSignal, Calls>} */
const followed = new WeakMap();

// `true`: aborted already. `false`: followed from now on. Nothing: no signal at all.
/**
 * @param {AbortSignal} signal
 * @param {() => void} call
 */
export function follow(signal, call) {
  try {
    if (signal.aborted === true) return true;
    if (signal.aborted !== false) return undefined;
    const calls = followed.get(signal) ?? new Calls(signal);
    calls.waiting.add(call);
    return false;
  } catch {
    return undefined;
  }
}

/**
 * @param {AbortSignal} signal
 * @param {() => void} call
 */
export function leave(signal, call) {
  const calls = followed.get(signal);
  if (calls?.waiting.delete(call) && calls.waiting.size === 0) calls.end(signal);
}

class Calls {
  /** @type {Set<() => void>} */
  waiting = new Set();
  notify = () => {
    for (const call of this.waiting) call();
  };

  /** @param {AbortSignal} signal */
  constructor(signal) {
    signal.addEventListener("abort", this.notify);
    followed.set(signal, this);
  }

  /** @param {AbortSignal} signal */
  end(signal) {
    followed.delete(signal);
    try {
      signal.removeEventListener("abort", this.notify);
    } catch {
      // A signal that throws here has already done its worst.
    }
  }
}

/** @param {AbortSignal} signal */
export function reasonOf(signal) {
  try {
    return signal.reason;
  } catch {
    return undefined;
  }
}

// Adds the rows of a further answer to those of the first. One that came already stands once, as in one answer: two ids, or one given
// twice, may name it. A row without the key is like no other. `false` if an answer has no list.
/**
 * @param {{ data?: unknown }} answer
 * @param {{ data?: unknown }} next
 * @param {string} key
 */
export function joinRows({ data: rows }, { data: further }, key) {
  if (!Array.isArray(rows) || !Array.isArray(further)) return false;
  const known = new Set(rows.map((row) => row?.[key]));
  for (const row of further) {
    const value = row?.[key] ?? Symbol();
    if (known.size < known.add(value).size) rows.push(row);
  }
  return true;
}

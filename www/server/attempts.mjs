// Rate limit for sign-ins: each failed one delays the next answer. Failures are counted for a name together with the client
// address, so that nobody can lock another person out.
import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { createFailureCounts } from "./failure-counts.mjs";
import { createSemaphore } from "./semaphore.mjs";

/** @import { Person } from "./people.mjs" */

/**
 * `free` failures cost nothing; the next one delays the answer by a second, each further one doubles that, up to `longest`
 * milliseconds. `waiting` is the number of requests that may be under way at a time.
 *
 * @typedef {{ free: number, longest: number, waiting: number }} Limit
 */

/** @type {Limit} */
const PAIR = { free: 3, longest: 30_000, waiting: 3 };
/** Of an address with any names, so that trying many names does not help either. @type {Limit} */
const ADDRESS = { free: 50, longest: 4_000, waiting: 10 };
/** A browser in which somebody has signed in with this name before pays for its own failures alone. */
const BROWSER = PAIR;
/** @type {Limit} */
const NAME = { free: Number.POSITIVE_INFINITY, longest: 0, waiting: 10 };
/** @type {Limit} */
const ALL = { free: Number.POSITIVE_INFINITY, longest: 0, waiting: 100 };

const SECOND = 1_000;
/** Password checks at a time: each takes a processor and 16 MiB. */
const MAX_CHECKS = 2;

/**
 * `browser` is the id of a known one, and `signal` aborts when the client has disconnected.
 *
 * @typedef {{ name: string, address: string, browser?: string | undefined, signal?: AbortSignal | undefined }} Attempt
 */

/** @typedef {ReturnType<typeof createAttempts>} Attempts */

/**
 * `now` is a clock in milliseconds, and `delay(milliseconds, signal)` resolves after them or rejects when the signal aborts:
 * tests replace both and do not wait.
 *
 * @param {{ now?: () => number, delay?: (milliseconds: number, signal?: AbortSignal) => Promise<unknown> }} options
 */
export function createAttempts({ now = Date.now, delay = (time, signal) => sleep(time, undefined, { signal }) } = {}) {
  const failures = createFailureCounts(now);
  /** @type {Map<string, number>} */
  const waiting = new Map();
  const checks = createSemaphore(MAX_CHECKS);

  /** @param {string} key @param {number} change */
  function countWaiting(key, change) {
    const next = (waiting.get(key) ?? 0) + change;
    if (next > 0) waiting.set(key, next);
    else waiting.delete(key);
  }

  /**
   * Calls `check`, which resolves to a person if the password is right, once the delay for earlier failures is over. Resolves
   * to `{ person }`, to `{ seconds }` if too many requests wait already, or to `{}` if the client disconnected before.
   *
   * @param {Attempt} attempt
   * @param {() => Promise<Person | undefined>} check
   * @returns {Promise<{ person?: Person | undefined, seconds?: number }>}
   */
  async function attempt({ name, address, browser, signal }, check) {
    const limits = limitsOf(name, address, browser);
    const pause = Math.max(...limits.map(({ key, free, longest }) => pauseAfter(failures.of(key) - free, longest)));
    if (limits.some((limit) => (waiting.get(limit.key) ?? 0) >= limit.waiting)) {
      return { seconds: Math.max(1, Math.ceil(pause / SECOND)) };
    }
    const counted = limits.filter(({ free }) => Number.isFinite(free));
    // Counted before the password is checked, or many requests at once would all pass.
    for (const { key } of counted) failures.add(key, 1);
    for (const { key } of limits) countWaiting(key, 1);
    try {
      const left = pause > 0 && (await aborted(delay(pause, signal), signal));
      if (left) {
        for (const { key } of counted) failures.add(key, -1);
        return {};
      }
      const person = await checks.run(check);
      if (person) forgive(counted);
      return { person };
    } finally {
      for (const { key } of limits) countWaiting(key, -1);
    }
  }

  /**
   * A right password removes the failures of its own first count; other failures of the same address stay counted.
   *
   * @param {{ key: string }[]} counted
   */
  function forgive(counted) {
    const [own] = counted;
    const count = own ? failures.of(own.key) : 0;
    for (const { key } of counted) failures.add(key, -count);
  }

  return {
    attempt,
    /** How many counts are kept, for tests of the bounds. */
    get size() {
      return failures.size + waiting.size;
    },
  };
}

/**
 * The limits that apply; a right password clears the first. Keys are hashes: people type passwords into the wrong field.
 *
 * @param {string} name
 * @param {string} address
 * @param {string | undefined} browser
 */
function limitsOf(name, address, browser) {
  /** @param {Limit} limit @param {string[]} parts */
  const keyed = (limit, ...parts) => ({ ...limit, key: createHash("sha256").update(JSON.stringify(parts)).digest("base64") });
  if (browser !== undefined) return [keyed(BROWSER, "browser", name, browser), keyed(NAME, "name", name)];
  return [keyed(PAIR, "pair", name, address), keyed(ADDRESS, "address", address), keyed(ALL, "all")];
}

/** @param {number} excess @param {number} longest */
const pauseAfter = (excess, longest) => (excess < 0 ? 0 : Math.min(SECOND * 2 ** Math.min(excess, 20), longest));

/**
 * Whether the promise rejected because of the signal.
 *
 * @param {Promise<unknown>} promise
 * @param {AbortSignal | undefined} signal
 */
async function aborted(promise, signal) {
  try {
    await promise;
    return false;
  } catch (error) {
    if (signal?.aborted) return true;
    throw error;
  }
}

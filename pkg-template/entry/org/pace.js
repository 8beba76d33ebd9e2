// When requests start: never more in any second than the service allows.
import { refusal } from "./error.js";
import { isClientError } from "./settled.js";
import { windowOf } from "./window.js";
/** @import { Clock, Pace, PaceOptions } from "./types.js" */

/** How much faster than the limit requests follow one another where the window has room, so that what was lost is caught up. */
const HASTE = 1.1;
/** Milliseconds that a task may start late without later ones waiting longer for it: timers are seldom exact. */
const LATE = 20;
/** More attempts than any client makes. */
const MOST_ATTEMPTS = 100;
/** The longest time that a timer takes: of a longer one it makes none at all. */
const LONGEST = 2 ** 31 - 1;

/**
 * Tasks start one after the other at even distances, so that they do not come in bursts; the window of the client keeps the limit.
 * @param {PaceOptions} [options]
 * @param {object} [client] Whose window it is. Each task is one request of it, or rejects with an error that says how many it was.
 * @returns {Pace}
 */
export function makePace({ requestsPerSecond = 300, concurrency = 64, clock = realClock, lang } = {}, client) {
  if (!(requestsPerSecond > 0 && Number.isFinite(requestsPerSecond))) {
    throw refusal("invalid_options", lang, { field: "requestsPerSecond", expected: ["a number above 0", "大于 0 的数"] });
  }
  if (!(Number.isSafeInteger(concurrency) && concurrency > 0)) {
    throw refusal("invalid_options", lang, { field: "concurrency", expected: ["an integer above 0", "大于 0 的整数"] });
  }
  const distance = 1000 / (requestsPerSecond * HASTE);
  const window = windowOf(client, clock);
  /** @type {Set<() => void>} In the order of their arrival. */
  const waiting = new Set();
  let running = 0;
  /** When the next task may start. */
  let next = Number.NEGATIVE_INFINITY;
  /** @type {AbortController | undefined} Ends the sleep under way. */
  let sleeping;

  function startDue() {
    const now = clock.now();
    next = Math.max(next, now - LATE);
    for (const start of waiting) {
      if (running >= concurrency) break;
      const delay = Math.max(next - now, window.delay(requestsPerSecond, startDue));
      if (delay > 0) {
        // The end of a request is told.
        if (delay < Number.POSITIVE_INFINITY) wake(delay);
        return;
      }
      waiting.delete(start);
      next += distance;
      running += 1;
      window.begin();
      start();
    }
    // Nobody waits for the time: a timer would keep the process alive.
    sleeping?.abort();
  }

  /** @param {number} milliseconds */
  async function wake(milliseconds) {
    if (sleeping) return;
    sleeping = new AbortController();
    await clock.sleep(milliseconds, sleeping.signal);
    sleeping = undefined;
    startDue();
  }

  /** @param {unknown} [error] */
  function end(error) {
    running -= 1;
    window.end(requestsOf(error));
    startDue();
  }

  return {
    concurrency,
    clock,
    pause(milliseconds) {
      next = Math.max(next, clock.now() + milliseconds);
    },
    run(task, signal) {
      return new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const start = () => {
          signal?.removeEventListener("abort", giveUp);
          const ended = new Promise((settle) => settle(task()));
          ended
            .then(() => end(), end)
            .then(() => ended)
            .then(/** @type {(value: any) => void} */ (resolve), reject);
        };
        const giveUp = () => {
          waiting.delete(start);
          reject(signal?.reason);
          if (waiting.size === 0) sleeping?.abort();
        };
        signal?.addEventListener("abort", giveUp, { once: true });
        waiting.add(start);
        startDue();
      });
    },
  };
}

/**
 * How many requests a call was that rejected with this error: anything may be thrown.
 * @param {unknown} error
 */
function requestsOf(error) {
  const attempts = isClientError(error) ? error.attempts : 1;
  return attempts > 1 && attempts <= MOST_ATTEMPTS ? Math.floor(attempts) : 1;
}

/** @type {Clock} */
const realClock = {
  now: () => performance.now(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        signal.removeEventListener("abort", end);
        resolve();
      };
      const timer = setTimeout(end, Math.min(Math.ceil(milliseconds), LONGEST));
      signal.addEventListener("abort", end, { once: true });
    }),
};

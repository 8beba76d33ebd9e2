// When requests start: never more in any second than the service allows.
import { refusal } from "./error.js";
/** @import { Clock, Pace, PaceOptions } from "./types.js" */

/**
 * Of the limit, so much is used. The rest is what timers and the way to the service may shift: 60 ms in each second. With 0.96, a busy
 * machine had 301 requests arrive in one second.
 */
const SHARE = 0.94;
/** Milliseconds that a task may start late without later ones waiting longer for it: timers are seldom exact. */
const LATE = 20;
/** The longest time that a timer takes: of a longer one it makes none at all. */
const LONGEST = 2 ** 31 - 1;

/**
 * Tasks start one after the other at even distances, so that delays on their way cannot gather two bursts in one second.
 * @param {PaceOptions} [options]
 * @returns {Pace}
 */
export function makePace({ requestsPerSecond = 300, concurrency = 32, clock = realClock, lang } = {}) {
  if (!(requestsPerSecond > 0 && Number.isFinite(requestsPerSecond))) {
    throw refusal("invalid_options", lang, { field: "requestsPerSecond", expected: ["a number above 0", "大于 0 的数"] });
  }
  if (!(Number.isSafeInteger(concurrency) && concurrency > 0)) {
    throw refusal("invalid_options", lang, { field: "concurrency", expected: ["an integer above 0", "大于 0 的整数"] });
  }
  const distance = 1000 / (requestsPerSecond * SHARE);
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
      if (running >= concurrency || next > now) break;
      waiting.delete(start);
      next += distance;
      running += 1;
      start();
    }
    if (waiting.size > 0 && running < concurrency) wake(next - now);
    // Nobody waits for the time: a timer would keep the process alive.
    else sleeping?.abort();
  }

  /** @param {number} milliseconds */
  async function wake(milliseconds) {
    if (sleeping) return;
    sleeping = new AbortController();
    await clock.sleep(milliseconds, sleeping.signal);
    sleeping = undefined;
    startDue();
  }

  function end() {
    running -= 1;
    startDue();
  }

  return {
    concurrency,
    run(task, signal) {
      return new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const start = () => {
          signal?.removeEventListener("abort", giveUp);
          const ended = new Promise((settle) => settle(task()));
          ended.finally(end).then(/** @type {(value: any) => void} */ (resolve), reject);
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

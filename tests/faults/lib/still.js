// Nothing waits and nothing is left to chance: imported before the package, in Node and in pages.

/** Milliseconds of a `timeout` that passes only when `expire` says so. */
export const TIMEOUT = 7_654_321;

const { setTimeout, clearTimeout } = globalThis;
const now = Date.now;
const waiting = new Map();
let ahead = 0;

// The waits between attempts are random from nothing on.
Math.random = () => 0;
Date.now = () => now() + ahead;
globalThis.setTimeout = /** @type {any} */ (
  (handler, milliseconds, ...given) => {
    if (milliseconds !== TIMEOUT) return setTimeout(handler, milliseconds, ...given);
    const timer = {};
    waiting.set(timer, handler);
    return timer;
  }
);
globalThis.clearTimeout = (timer) => waiting.delete(timer) || clearTimeout(timer);

/** Ends the waits of the attempt that is under way. */
export function expire() {
  const handlers = [...waiting.values()];
  waiting.clear();
  for (const handler of handlers) handler();
}

/** A second passes with every attempt, so that each has a date of its own. */
export const pass = () => {
  ahead += 1_000;
};
export const restart = () => {
  ahead = 0;
};

// Time that passes only when nothing else is left to do: waits of any length end at once, in their right order.
import { setImmediate as idle } from "node:timers/promises";

/** Until the test ends. `random` is what `Math.random` gives. Resolves to a clock, with the waits that were begun. */
export function virtualTime(t, { random = 1 } = {}) {
  let now = 1_000_000;
  let running = false;
  const timers = new Map();
  const waits = [];

  t.mock.method(Math, "random", () => random);
  t.mock.method(performance, "now", () => now);
  t.mock.method(globalThis, "setTimeout", (handler, milliseconds) => {
    const timer = { handler, at: now + milliseconds };
    timers.set(timer, timer);
    waits.push(milliseconds);
    run();
    return timer;
  });
  t.mock.method(globalThis, "clearTimeout", (timer) => timers.delete(timer));

  async function run() {
    if (running) return;
    running = true;
    while (timers.size > 0) {
      // Promises that are settled have their turn first; several rounds, for some platforms' take more than one.
      for (let round = 0; round < 5; round++) await idle();
      const [next] = [...timers.keys()].sort((one, other) => one.at - other.at);
      if (!next) break;
      timers.delete(next);
      now = Math.max(now, next.at);
      next.handler();
    }
    running = false;
  }

  const pass = (milliseconds) => {
    now += milliseconds;
  };
  return { waits, timers, passed: () => now - 1_000_000, pass };
}

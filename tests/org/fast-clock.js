// Preloaded into the command by tests of faults: its monotonic clock and its timers run twenty times as fast, so that nothing waits for
// seconds. All else is as it is installed.
const FASTER = 20;
const { setTimeout } = globalThis;
const now = performance.now.bind(performance);

performance.now = () => now() * FASTER;
globalThis.setTimeout = /** @type {any} */ (
  (/** @type {() => void} */ handler, milliseconds = 0, ...given) => setTimeout(handler, milliseconds / FASTER, ...given)
);

// A clock that stands still until all are asleep. Timers may ring late, as real ones do.

/** @param {(milliseconds: number) => number} [late] How much later a timer rings. */
export function fakeClock(late = () => 0) {
  let time = 0;
  const sleepers = new Set();
  return {
    now: () => time,
    /**
     * @param {number} milliseconds
     * @param {AbortSignal} [signal]
     * @returns {Promise<void>}
     */
    sleep(milliseconds, signal) {
      return new Promise((resolve) => {
        const sleeper = { at: time + milliseconds + late(milliseconds), wake: () => void (sleepers.delete(sleeper), resolve()) };
        sleepers.add(sleeper);
        signal?.addEventListener("abort", sleeper.wake, { once: true });
      });
    },
    /** How many timers are set. */
    sleepers: () => sleepers.size,
    /** Moves on from timer to timer until the promise is settled. */
    async until(promise) {
      let isSettled = false;
      const end = () => (isSettled = true);
      promise.then(end, end);
      for (let idle = 0; !isSettled; ) {
        await new Promise((resolve) => setImmediate(resolve));
        const [first] = [...sleepers].sort((one, other) => one.at - other.at);
        if (!first && ++idle > 10) throw new Error("nobody waits for the time, and nothing happens");
        if (!first || isSettled) continue;
        idle = 0;
        time = Math.max(time, first.at);
        first.wake();
      }
      return promise;
    },
  };
}

// Limits how many asynchronous functions run at a time.

/** Runs at most `max` at a time, the others in the order in which they came. @param {number} max */
export function createSemaphore(max) {
  let running = 0;
  /** @type {(() => void)[]} */
  const queue = [];
  return {
    /**
     * @template T
     * @param {() => Promise<T>} task
     * @returns {Promise<T>}
     */
    async run(task) {
      if (running === max) await new Promise((start) => queue.push(() => start(undefined)));
      else running += 1;
      try {
        return await task();
      } finally {
        const next = queue.shift();
        if (next) next();
        else running -= 1;
      }
    },
  };
}

// The time of a request, from its arrival to its answer: one for reading it, asking who may, and making the call.

/** @param {number} milliseconds */
export function startDeadline(milliseconds) {
  const end = performance.now() + milliseconds;
  return {
    /** Whole milliseconds that are left, rounded up; 0 when the time is over. */
    left: () => Math.max(0, Math.ceil(end - performance.now())),

    /**
     * What `work` gives, in a list: what has a `then` would be waited for once more, without an end. After the end what `late` makes
     * is thrown, and `work` is left to itself.
     * @template T
     * @param {T | PromiseLike<T>} work
     * @param {() => unknown} late
     * @returns {Promise<[T]>}
     */
    within(work, late) {
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(late()), this.left());
        /**
         * @template V
         * @param {(value: V) => void} settle
         * @param {V} value
         */
        const end = (settle, value) => {
          clearTimeout(timer);
          settle(value);
        };
        new Promise((settle) => settle(work)).then(
          (value) => end(resolve, [value]),
          (reason) => end(reject, reason),
        );
      });
    },
  };
}

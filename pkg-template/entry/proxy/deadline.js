// The time of a request, from its arrival to its answer: one for reading it, asking who may, and making the call.

export function startDeadline(milliseconds) {
  const end = performance.now() + milliseconds;
  return {
    /** Whole milliseconds that are left, rounded up; 0 when the time is over. */
    left: () => Math.max(0, Math.ceil(end - performance.now())),

    /** What `work` gives; after the end what `late` makes is thrown, and `work` is left to itself. */
    within(work, late) {
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => reject(late()), this.left());
        const ending = (settle) => (value) => {
          clearTimeout(timer);
          settle(value);
        };
        Promise.resolve(work).then(ending(resolve), ending(reject));
      });
    },
  };
}

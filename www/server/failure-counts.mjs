// Failed sign-ins, counted by key. Both their age and their number are bounded.

/** Failures expire this long after the last one, in milliseconds. */
const EXPIRY = 10 * 60 * 1_000;
/** Keys that are counted. Above that, those that failed longest ago are dropped. */
const MAX_KEYS = 10_000;

/** @param {() => number} now a clock in milliseconds */
export function createFailureCounts(now) {
  /** The one that changed longest ago first. @type {Map<string, { count: number, until: number }>} */
  const counts = new Map();

  /** @param {string} key */
  function of(key) {
    const entry = counts.get(key);
    return entry && entry.until > now() ? entry.count : 0;
  }

  return {
    of,
    /** @param {string} key @param {number} change */
    add(key, change) {
      const next = of(key) + change;
      counts.delete(key);
      if (next > 0) counts.set(key, { count: next, until: now() + EXPIRY });
      for (const [oldest, { until }] of counts) {
        if (until > now() && counts.size <= MAX_KEYS) break;
        counts.delete(oldest);
      }
    },
    get size() {
      return counts.size;
    },
  };
}

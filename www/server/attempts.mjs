// How often somebody may get a password wrong.

const WINDOW = 60_000;
/** Of one name within the window. */
const OF_A_NAME = 5;
/** Of all names together, so that going through names does not help either. */
const OF_ALL = 50;

/** `now` is a clock in milliseconds, so that tests need not wait. */
export function createAttempts({ now = Date.now } = {}) {
  /** Failures, the oldest first: `{ name, at }`. Never longer than `OF_ALL`, since no more are let through. */
  let failures = [];

  return {
    /** Seconds to wait before the next attempt with this name; 0 if there is no need to. */
    wait(name) {
      failures = failures.filter(({ at }) => now() - at < WINDOW);
      const own = failures.filter((failure) => failure.name === name);
      const first = own.length >= OF_A_NAME ? own[0] : failures.length >= OF_ALL ? failures[0] : undefined;
      return first ? Math.ceil((first.at + WINDOW - now()) / 1000) : 0;
    },
    failed(name) {
      failures.push({ name, at: now() });
    },
    /** Whoever knows the password does not pay for having mistyped it. */
    succeeded(name) {
      failures = failures.filter((failure) => failure.name !== name);
    },
  };
}

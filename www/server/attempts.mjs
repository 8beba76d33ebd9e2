// How fast somebody may guess passwords: each wrong one makes the next answer later. It is counted for a name together with
// the address that asks, so that no guess of one person keeps another out.
import { createHash } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * What failures cost. So many are `free`; the next one makes the answer a second later, each further one doubles that, up to
 * `longest` milliseconds. `waiting` is how many requests may be under way at a time.
 */
const PAIR = { free: 3, longest: 30_000, waiting: 3 };
/** Of an address with whatever names, so that going through names does not help either. */
const ADDRESS = { free: 50, longest: 4_000, waiting: 10 };
/** A browser in which somebody has signed in with this name before pays for its own failures alone. */
const BROWSER = PAIR;
const NAME = { free: Infinity, longest: 0, waiting: 10 };
const ALL = { free: Infinity, longest: 0, waiting: 100 };

const SECOND = 1_000;
/** Failures are forgotten this long after the last one. */
const MEMORY = 10 * 60 * SECOND;
/** Failures are kept of so many pairs and addresses; then those that failed longest ago are forgotten. */
const MOST_COUNTS = 10_000;
/** Passwords that are checked at a time: each takes a processor and 16 MiB. */
const MOST_CHECKS = 2;

/**
 * `now` is a clock in milliseconds, and `delay(milliseconds, signal)` resolves after them or rejects when the signal says so:
 * tests need not wait.
 */
export function createAttempts({ now = Date.now, delay = (time, signal) => sleep(time, undefined, { signal }) } = {}) {
  const failures = createCounts(now);
  const waiting = new Map();
  const turns = createTurns(MOST_CHECKS);
  const wait = (key, count) => {
    const next = (waiting.get(key) ?? 0) + count;
    if (next > 0) waiting.set(key, next);
    else waiting.delete(key);
  };

  /**
   * Asks `check` whether the password is right once the pause for earlier failures is over; it resolves to a person or to
   * `undefined`. `browser` is the id of a known one. Resolves to `{ person }`, to `{ seconds }` if too many wait already, or
   * to `{}` if the signal said that whoever asked went away before their turn.
   */
  async function attempt({ name, address, browser, signal }, check) {
    const lanes = lanesOf(name, address, browser);
    const pause = Math.max(...lanes.map(({ key, free, longest }) => pauseAfter(failures.of(key) - free, longest)));
    if (lanes.some((lane) => (waiting.get(lane.key) ?? 0) >= lane.waiting)) {
      return { seconds: Math.max(1, Math.ceil(pause / SECOND)) };
    }
    const counted = lanes.filter(({ free }) => free < Infinity);
    // Counted before the password is looked at, or many at once would all be let through.
    for (const { key } of counted) failures.add(key, 1);
    for (const { key } of lanes) wait(key, 1);
    try {
      const left = pause > 0 && (await stopped(delay(pause, signal), signal));
      if (left) {
        for (const { key } of counted) failures.add(key, -1);
        return {};
      }
      const person = await turns.take(check);
      if (person) forgive(counted);
      return { person };
    } finally {
      for (const { key } of lanes) wait(key, -1);
    }
  }

  /** Whoever knows the password does not pay for having mistyped it; what else came from the address stays counted. */
  function forgive([own, ...others]) {
    const count = failures.of(own.key);
    for (const { key } of [own, ...others]) failures.add(key, -count);
  }

  return {
    attempt,
    /** How many counts are kept, for tests of the bounds. */
    get size() {
      return failures.size + waiting.size;
    },
  };
}

/** The first one is forgotten by a right password. Keys are hashes: people type passwords into the wrong field. */
function lanesOf(name, address, browser) {
  const lane = (limits, ...parts) => ({ ...limits, key: createHash("sha256").update(JSON.stringify(parts)).digest("base64") });
  if (browser !== undefined) return [lane(BROWSER, "browser", name, browser), lane(NAME, "name", name)];
  return [lane(PAIR, "pair", name, address), lane(ADDRESS, "address", address), lane(ALL, "all")];
}

const pauseAfter = (excess, longest) => (excess < 0 ? 0 : Math.min(SECOND * 2 ** Math.min(excess, 20), longest));

/** Whether it rejected because of the signal. */
async function stopped(promise, signal) {
  try {
    await promise;
    return false;
  } catch (error) {
    if (signal?.aborted) return true;
    throw error;
  }
}

/** Counts by key, the one that changed longest ago first. */
function createCounts(now) {
  const counts = new Map();

  function of(key) {
    const entry = counts.get(key);
    return entry && entry.until > now() ? entry.count : 0;
  }

  return {
    of,
    add(key, count) {
      const next = of(key) + count;
      counts.delete(key);
      if (next > 0) counts.set(key, { count: next, until: now() + MEMORY });
      for (const [oldest, { until }] of counts) {
        if (until > now() && counts.size <= MOST_COUNTS) break;
        counts.delete(oldest);
      }
    },
    get size() {
      return counts.size;
    },
  };
}

/** Lets so many run at a time, the others in the order in which they came. */
function createTurns(most) {
  let running = 0;
  const queue = [];
  return {
    async take(run) {
      if (running === most) await new Promise((start) => queue.push(start));
      else running += 1;
      try {
        return await run();
      } finally {
        const next = queue.shift();
        if (next) next();
        else running -= 1;
      }
    },
  };
}

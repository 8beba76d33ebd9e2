// How many requests may reach the service within a second, however long their ways take.
/** @import { Clock, Window } from "./types.js" */

/** The length of the service's window, in milliseconds. */
const SECOND = 1000;
/** Milliseconds by which two clocks may differ in a second, and one may be rounded. */
const MARGIN = 5;
/**
 * One place in so many is left to the requests that a client makes without being asked: for a token, for what became of a creation
 * whose response was lost, and once more when its clock or its token was refused.
 */
const SPARE = 100;

/** @type {WeakMap<object, Window>} */
const windows = new WeakMap();

/**
 * The window of a client: what reads and what applies with it share the limit.
 * @param {object | undefined} client
 * @param {Clock} clock
 * @returns {Window}
 */
export function windowOf(client, clock) {
  if (typeof client !== "object" || client === null) return makeWindow(clock);
  const known = windows.get(client);
  if (known?.clock === clock) return known;
  const window = makeWindow(clock);
  windows.set(client, window);
  return window;
}

/**
 * A request reaches the service between its start and its end, and nobody here can know when. So it holds a place from its start until a
 * second after its end. Of requests that reach the service within one second, all but the last to start hold their places when that one
 * starts: there are never more of them than places. A place that is given back earlier makes more of them possible.
 * @param {Clock} clock
 * @returns {Window}
 */
function makeWindow(clock) {
  /** When requests ended, the earliest first. */
  /** @type {number[]} */
  const ends = [];
  let running = 0;
  /** The longest time for which a place is held. */
  let longest = 0;
  /** Those who wait for the end of a request. @type {Set<() => void>} */
  const waiting = new Set();
  return {
    clock,
    delay(requestsPerSecond, whenEnded) {
      // Less than one in a second is one in several.
      const places = Math.max(1, Math.floor(requestsPerSecond) - Math.floor(requestsPerSecond / SPARE));
      const held = SECOND / Math.min(1, requestsPerSecond) + MARGIN;
      const now = clock.now();
      longest = Math.max(longest, held);
      while (isOver(ends[0], longest, now)) ends.shift();
      let first = 0;
      while (isOver(ends[first], held, now)) first++;
      const excess = running + ends.length - first - places;
      if (excess < 0) return 0;
      const end = ends[first + excess];
      if (end !== undefined) return end + held - now;
      waiting.add(whenEnded);
      return Number.POSITIVE_INFINITY;
    },
    begin() {
      running += 1;
    },
    end(requests) {
      running -= 1;
      for (let request = 0; request < requests; request++) ends.push(clock.now());
      const told = [...waiting];
      waiting.clear();
      for (const whenEnded of told) whenEnded();
    },
  };
}

/** @type {(end: number | undefined, held: number, now: number) => boolean} */
const isOver = (end, held, now) => end !== undefined && end + held <= now;

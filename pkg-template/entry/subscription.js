// `client.subscribeEvents`: the service's events as an iterator. `connection.js` keeps the connection that they come over.
import { errorAt } from "./call-site.js";
import { connected } from "./connection.js";
import { configError } from "./failure.js";
/** @import { Ended, Say, SubscriptionFacts } from "./types.js" */

/** @typedef {{ resolve(result: IteratorResult<string>): void, reject(reason: unknown): void }} Reader */

const NAME = "subscribeEvents";
const MOST_WAITING = 10_000;

/**
 * An object, and no generator: what a generator is asked for waits until it has an event, and so would the end of it.
 * @param {Promise<unknown>} facts What the wasm says of it.
 * @param {Error | undefined} site
 * @param {Say | undefined} say There is one where there are facts.
 * @returns {AsyncIterableIterator<string>}
 */
export function subscription(facts, site, say) {
  /** @type {string[]} */
  let events = [];
  // How many of them were read: to take the first one out of a long array moves all others.
  let read = 0;
  /** @type {Reader[]} */
  const readers = [];
  /** @type {Ended | undefined} */
  let ended;
  let isBegun = false;
  let leave = () => {};
  let close = () => {};
  // Nobody may ever ask for an event.
  facts.catch(() => {});

  function settle() {
    while (readers.length > 0 && (read < events.length || ended)) {
      const { resolve, reject } = /** @type {Reader} */ (readers.shift());
      if (read < events.length) resolve({ value: events[read++], done: false });
      else if (ended?.failed) {
        reject(errorAt(site, ended.thrown));
        // The one that fails is the last.
        ended = {};
        leave();
      } else resolve({ value: undefined, done: true });
    }
    // Who is always a little behind never empties it.
    if (read === events.length || (read > 1_000 && 2 * read > events.length)) {
      events = events.slice(read);
      read = 0;
    }
  }
  function drop() {
    events = [];
    read = 0;
  }
  /**
   * The end that is told when the events that wait were read. A later one may be told in its place.
   * @param {Ended} outcome
   */
  function end(outcome) {
    ended = outcome;
    close();
    // Until then a signal may still end it at once.
    if (!outcome.failed) leave();
    settle();
  }
  /** @param {unknown} thrown */
  const fail = (thrown) => {
    if (!ended) end({ failed: true, thrown });
  };
  /** @param {unknown} reason */
  const abort = (reason) => {
    leave();
    drop();
    end({ failed: true, thrown: reason });
  };

  async function begin() {
    try {
      const given = /** @type {SubscriptionFacts} */ (await facts);
      if (ended) return;
      const [, , , signal, , , most = MOST_WAITING] = given;
      const receive = (/** @type {string} */ event) => {
        if (ended) return;
        events.push(event);
        if (events.length - read > most) fail(tooMany(most));
        else settle();
      };
      leave = following(signal, abort);
      if (ended) return leave();
      close = connected(given, /** @type {Say} */ (say), { receive, fail });
      if (ended) close();
    } catch (thrown) {
      leave();
      fail(thrown);
    }
  }

  /** @type {AsyncIterableIterator<string>} */
  const iterator = {
    next() {
      return new Promise((resolve, reject) => {
        readers.push({ resolve, reject });
        if (!isBegun) {
          isBegun = true;
          begin();
        }
        settle();
      });
    },
    async return(value) {
      drop();
      end({});
      return { value, done: true };
    },
    [Symbol.asyncIterator]: () => iterator,
  };
  return iterator;
}

/**
 * Calls with the reason of a signal when it aborts, also if it did before. Returns what leaves the signal.
 * @param {any} signal
 * @param {(reason: unknown) => void} abort
 */
function following(signal, abort) {
  if (signal === undefined) return () => {};
  if (typeof signal?.addEventListener !== "function") throw configError("signal: expected an AbortSignal", NAME);
  const aborted = () => abort(signal.reason);
  if (signal.aborted) aborted();
  else signal.addEventListener("abort", aborted);
  return () => {
    try {
      signal.removeEventListener("abort", aborted);
    } catch {
      // A signal of the caller's own making. What it tells later comes too late.
    }
  };
}

/** @param {number} most */
const tooMany = (most) =>
  configError(
    `more than ${most} events wait to be read, and no further ones are taken: read them faster, or raise \`maxWaiting\``,
    NAME,
  );

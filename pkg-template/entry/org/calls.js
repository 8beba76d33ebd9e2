// The calls of one reading: each when its turn comes, all ended by the first that fails.
import { makeAttempts } from "./attempts.js";
import { makePace } from "./pace.js";
/** @import { Calls, Reader, ReadOptions, Refuse } from "./types.js" */

/**
 * What `work` resolves to. It rejects with the signal's reason as soon as the caller gives up.
 * @template T
 * @param {Reader} client
 * @param {ReadOptions} options
 * @param {Refuse} refuse
 * @param {(calls: Calls) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withCalls(client, options, refuse, work) {
  const { organizationCode, signal: given, onProgress } = options;
  const pace = makePace(options, client);
  const attempt = makeAttempts(pace);
  /** @type {Set<AbortController>} One for each call: many listeners on one signal make Node warn. */
  const open = new Set();
  let isOver = false;
  let done = 0;
  let total = 0;
  /** @type {Calls} */
  const calls = {
    client,
    organizationCode,
    concurrency: pace.concurrency,
    refuse,
    expect(count) {
      total += count;
    },
    drop(reason) {
      for (const call of open) call.abort(reason);
    },
    async ask(make) {
      const call = new AbortController();
      if (isOver) call.abort(given?.reason);
      const { signal } = call;
      open.add(call);
      try {
        const response = await attempt((once) => make({ ...once, signal }), signal);
        done += 1;
        onProgress?.({ done, total: Math.max(done, total) });
        return /** @type {any} */ (response)?.data;
      } finally {
        open.delete(call);
      }
    },
  };
  /** @param {unknown} [reason] */
  const end = (reason) => {
    isOver = true;
    calls.drop(reason);
  };
  const giveUp = () => end(given?.reason);
  given?.throwIfAborted();
  given?.addEventListener("abort", giveUp, { once: true });
  try {
    return await work(calls);
  } catch (error) {
    // The client may have an error of its own for a call that was given up.
    given?.throwIfAborted();
    throw error;
  } finally {
    given?.removeEventListener("abort", giveUp);
    // Calls that are still under way are for nothing.
    end();
  }
}

/**
 * Does `task` for the numbers from `first` to `last`, several at a time. After the first failure no other begins.
 * @param {Calls} calls
 * @param {number} first
 * @param {number} last
 * @param {(number: number) => Promise<void>} task
 */
export async function several(calls, first, last, task) {
  let next = first;
  const one = async () => {
    try {
      while (next <= last) await task(next++);
    } catch (error) {
      next = Number.POSITIVE_INFINITY;
      throw error;
    }
  };
  await Promise.all(Array.from({ length: Math.min(calls.concurrency, Math.max(last - first + 1, 0)) }, one));
}

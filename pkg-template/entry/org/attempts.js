// One call, and again where that may help. Each request waits for its turn: those of the client's own retries would wait for none.
import { isClientError } from "./settled.js";
/** @import { CallOptions, Pace } from "./types.js" */

/** How often a call is made again, as by the client unless it is told otherwise. */
const RETRIES = 2;
/** The ceiling of the first wait, in milliseconds; the next one is twice as high. */
const FIRST_WAIT = 500;
/** The longest wait that a service can ask for. */
const LONGEST_WAIT = 60_000;
/** Responses that pay for one retry: a service that is down gets few of them. */
const RETRY_COST = 10;
/** The most that can be saved. */
const MAX_BALANCE = 20 * RETRY_COST;

/**
 * Makes calls at the pace. Which calls may be repeated the client says: no creation that may have taken effect.
 * @param {Pace} pace
 */
export function makeAttempts(pace) {
  let balance = MAX_BALANCE;

  /**
   * @param {unknown} error
   * @param {number} retries
   */
  function waitAfter(error, retries) {
    if (!isClientError(error)) return undefined;
    const { kind, retryable, retryAfterMs = 0 } = error;
    const wait = Math.random() * FIRST_WAIT * 2 ** retries + retryAfterMs;
    // Nobody else shall ask either.
    if (kind === "rate_limit") pace.pause(Math.min(retryAfterMs || wait, LONGEST_WAIT));
    if (!retryable || retries >= RETRIES || wait > LONGEST_WAIT || balance < RETRY_COST) return undefined;
    balance -= RETRY_COST;
    return wait;
  }

  /**
   * Rejects with the signal's reason, or with the error of the last attempt.
   * @template T
   * @param {(options: CallOptions) => T | PromiseLike<T>} call
   * @param {AbortSignal} signal
   * @returns {Promise<T>}
   */
  return async function attempt(call, signal) {
    for (let retries = 0; ; retries++) {
      try {
        const response = await pace.run(() => call({ maxRetries: 0 }), signal);
        balance = Math.min(balance + 1, MAX_BALANCE);
        return response;
      } catch (error) {
        const wait = signal.aborted ? undefined : waitAfter(error, retries);
        if (wait === undefined) throw error;
        await pace.clock.sleep(wait, signal);
      }
    }
  };
}

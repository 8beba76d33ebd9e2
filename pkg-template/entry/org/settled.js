// How a call ended, as the wasm wants to know it.
/** @import { GenAuthError } from "genauth-management" */
/** @import { Settled, Thrown } from "./apply-types.js" */

/** Kinds of errors with which every other call would end, too. */
const FATAL = ["auth", "config"];

/**
 * Runs a call and never rejects. `run` is given a function that takes the promise of each attempt: without it, nothing was sent.
 * `foreign` is an error that is not the client's.
 * @param {(sent: (call: Promise<unknown>) => Promise<unknown>) => PromiseLike<unknown> | undefined} run
 * @returns {Promise<{ settled: Settled, foreign?: Thrown }>}
 */
export async function settledOf(run) {
  /** @type {Promise<unknown> | undefined} */
  let call;
  /** Whether an attempt may have taken effect although it failed. */
  let isUncertain = false;
  /** What `run` rejected with. @type {unknown} */
  let ended;
  try {
    await run((promise) => {
      // It is waited for below: until then a rejection is no unhandled one.
      promise.catch((thrown) => {
        isUncertain ||= isClientError(thrown) && thrown.outcome === "unknown";
      });
      call = promise;
      return promise;
    });
  } catch (thrown) {
    ended = thrown;
    if (!call) return { settled: { failed: { outcome: "not_sent" } }, foreign: { thrown } };
  }
  if (!call) return { settled: { failed: { outcome: "not_sent" } } };
  // Only its own end counts: the pacer may have stopped waiting because of the signal.
  try {
    return { settled: { response: await call } };
  } catch (thrown) {
    if (isClientError(thrown)) {
      // The signal ended the wait for another attempt: the step is left, it has not failed.
      const isLeft = thrown !== ended && thrown.outcome === "not_applied" && !isUncertain;
      return { settled: isLeft ? { failed: { outcome: "not_sent" } } : failed(thrown, isUncertain) };
    }
    const message = thrown instanceof Error ? thrown.message : "";
    return { settled: { failed: { outcome: "unknown", kind: "error", message, fatal: true } }, foreign: { thrown } };
  }
}

/**
 * @param {GenAuthError} error
 * @param {boolean} isUncertain
 * @returns {Settled}
 */
function failed({ kind, message, outcome }, isUncertain) {
  const known = outcome === "not_applied" && !isUncertain ? outcome : "unknown";
  return { failed: { outcome: known, kind, message, fatal: FATAL.includes(kind) } };
}

/**
 * Whether it is an error of a client, of whichever entry or copy of the package.
 * @param {unknown} thrown
 * @returns {thrown is GenAuthError}
 */
export function isClientError(thrown) {
  return thrown instanceof Error && thrown.name === "GenAuthError" && "kind" in thrown && "outcome" in thrown;
}

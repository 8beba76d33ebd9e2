// How a call ended, as the wasm wants to know it.
import { isGenAuthError } from "genauth-management";
/** @import { Settled, Thrown } from "./apply-types.js" */

/** Kinds of errors that every other call would end with, too. */
const FATAL = ["auth", "config"];

/**
 * Runs a call and never rejects. `run` is given a function that takes the call's promise: only then it was sent. `foreign` is an error
 * that is not the client's.
 * @param {(sent: (call: Promise<unknown>) => Promise<unknown>) => PromiseLike<unknown> | undefined} run
 * @returns {Promise<{ settled: Settled, error?: Thrown, foreign?: Thrown }>}
 */
export async function settledOf(run) {
  /** @type {Promise<unknown> | undefined} */
  let call;
  /** @type {Thrown | undefined} */
  let early;
  try {
    await run((promise) => {
      // It is waited for below: until then a rejection is no unhandled one.
      promise.catch(() => {});
      call = promise;
      return promise;
    });
  } catch (thrown) {
    early = { thrown };
  }
  // Of a call that was sent only its own end counts: the pacer may have stopped waiting because of the signal.
  if (!call) return { settled: { failed: { outcome: "not_sent" } }, ...(early && { foreign: early }) };
  try {
    return { settled: { response: await call } };
  } catch (thrown) {
    return { settled: failed(thrown), error: { thrown }, ...(!isGenAuthError(thrown) && { foreign: { thrown } }) };
  }
}

/**
 * @param {unknown} thrown
 * @returns {Settled}
 */
function failed(thrown) {
  if (!isGenAuthError(thrown)) return { failed: { outcome: "unknown", kind: "error", message: `${thrown}`, fatal: true } };
  const { kind, message, outcome } = thrown;
  return { failed: { outcome: outcome === "not_applied" ? outcome : "unknown", kind, message, fatal: FATAL.includes(kind) } };
}

// Errors of the entries themselves, in the form of those that the wasm makes.
import { ownError } from "./call-site.js";
/** @import { ErrorKind } from "genauth-management" */
/** @import { Facts } from "./types.js" */

/**
 * A failure without any effect, unless `facts` say otherwise.
 * @param {ErrorKind} kind
 * @param {string | undefined} operation
 * @param {string} message
 * @param {Facts} [facts]
 * @param {unknown} [cause]
 */
export function failure(kind, operation, message, facts, cause) {
  const text = operation ? `${operation}: ${message}` : message;
  const all = { kind, ...(operation && { operation }), attempts: 0, retryable: false, outcome: "not_applied", ...facts };
  return ownError(text, all, cause);
}

/** @type {(message: string, operation?: string, cause?: unknown) => ReturnType<typeof failure>} */
export const configError = (message, operation, cause) => failure("config", operation, message, undefined, cause);

// What reading and applying are given alike: a client, a signal, and whom to tell how far they are.
/** @import { Refuse, Watched } from "./types.js" */

/**
 * Makes a check of one option.
 * @param {Refuse} refuse
 * @returns {(isRight: boolean, field: string, english: string, chinese: string) => void}
 */
export const checkerOf = (refuse) => (isRight, field, english, chinese) => {
  if (!isRight) throw refuse("invalid_options", { field, expected: [english, chinese] });
};

/**
 * @param {unknown} client
 * @param {Refuse} refuse
 */
export function checkClient(client, refuse) {
  // The call that both begin with.
  const { getAllDepartments } = /** @type {Record<string, unknown>} */ (client ?? {});
  if (typeof getAllDepartments !== "function") throw refuse("invalid_client");
}

/**
 * @param {Watched} options
 * @param {Refuse} refuse
 */
export function checkWatched({ signal, onProgress }, refuse) {
  const check = checkerOf(refuse);
  check(signal === undefined || typeof signal?.throwIfAborted === "function", "signal", "an AbortSignal", "一个 AbortSignal");
  check(onProgress === undefined || typeof onProgress === "function", "onProgress", "a function", "函数");
}

// Values as JSON text, as they cross the border of the wasm.
/** @import { Refuse } from "./types.js" */

/** Half of a surrogate pair, as JSON has it: no reader of UTF-8 takes it. Two backslashes before it are one of the text. */
const HALF = /(?<!\\)((?:\\\\)*)\\ud[89a-f]../g;

/**
 * The text of a value that a caller gave, whatever it is. Of which form it must be, the wasm knows.
 * @param {unknown} value
 * @param {string} field
 * @param {Refuse} refuse
 */
export function givenAsJson(value, field, refuse) {
  try {
    return jsonOf(value);
  } catch (cause) {
    throw refuse("invalid_input", { field, cause });
  }
}

/**
 * The text of a value; that of `null` where JSON has none, as for a function. Half a character, which a name that was cut has, becomes
 * U+FFFD: it must not stop all others.
 * @param {unknown} value
 * @returns {string}
 */
export function jsonOf(value) {
  const text = JSON.stringify(value) ?? "null";
  return text.includes("\\ud") ? text.replace(HALF, "$1\ufffd") : text;
}

// How options are read: each own property once, before anything is decided by it. What `Object.prototype` was given by
// somebody's careless merge chooses nothing, and a getter cannot answer otherwise the second time.
import { configError } from "../failure.js";
import { visible } from "./text.js";

/** More entries than any list of a proxy has: a list that lies about its length ends here. */
const MOST_ENTRIES = 10_000;

/**
 * A copy of `options` that inherits nothing. Refuses names that are not `known`.
 * @param {string} of
 * @param {unknown} options
 * @param {readonly string[]} known
 * @returns {Record<string, any>}
 */
export function readOptions(of, options, known) {
  const copy = reading(of, "options", () => Object.assign(Object.create(null), options));
  const unknown = Object.keys(copy).find((name) => !known.includes(name));
  if (unknown === undefined) return copy;
  throw wrong(of, `${visible(unknown, 80)}: unknown option; the options are ${known.join(", ")}`);
}

/**
 * A copy of a list all of whose entries are `sound`; nothing if it is no such list.
 * @param {string} of
 * @param {string} name
 * @param {unknown} list
 * @param {(entry: unknown) => boolean} isSound
 */
export function readList(of, name, list, isSound) {
  return reading(of, name, () => {
    if (!Array.isArray(list)) return undefined;
    /** @type {unknown[]} */
    const copy = [];
    const count = list.length;
    if (count > MOST_ENTRIES) return undefined;
    for (let index = 0; index < count; index++) {
      if (!Object.hasOwn(list, index)) return undefined;
      copy.push(list[index]);
      if (!isSound(copy[index])) return undefined;
    }
    return copy;
  });
}

/**
 * What `read` gives. Reading runs code of the caller's where there are getters or a Proxy.
 * @template T
 * @param {string} of
 * @param {string} name
 * @param {() => T} read
 * @returns {T}
 */
export function reading(of, name, read) {
  try {
    return read();
  } catch (cause) {
    throw wrong(of, `${name}: reading it threw`, cause);
  }
}

/** @param {string} text */
export function originOf(text) {
  try {
    return new URL(text).origin;
  } catch {
    return undefined;
  }
}

/** @type {(text: unknown) => boolean} */
export const isOrigin = (text) => typeof text === "string" && originOf(text) === text;

/**
 * @param {string} of
 * @param {string} message
 * @param {unknown} [cause]
 */
export const wrong = (of, message, cause) => configError(`${of}: ${message}`, undefined, cause);

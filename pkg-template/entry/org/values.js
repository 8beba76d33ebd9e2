// What the service has sent, read field by field. Nothing of it is trusted: what has a wrong type ends the reading.
/** @import { Refuse } from "./types.js" */

const OBJECT = ["an object", "对象"];
const LIST = ["a list", "列表"];
const TEXT = ["a text", "文本"];
const NAME = ["a text that is not empty", "非空文本"];
const TEXTS = ["a list of texts", "文本列表"];
const COUNT = ["an integer of 0 or more", "不小于 0 的整数"];
const FLAG = ["true or false", "布尔值"];

/**
 * Reads values of one response. `at` says where they stand: `listUsers: list[3]`.
 * @param {Refuse} refuse
 */
export function valuesOf(refuse) {
  /** @type {(at: string, expected: string[]) => Error} */
  const invalid = (at, expected) => refuse("read_invalid", { field: at, expected });

  /** @type {(value: unknown, at: string) => Record<string, unknown>} */
  function object(value, at) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalid(at, OBJECT);
    return /** @type {Record<string, unknown>} */ (value);
  }

  /** @type {(value: unknown, at: string) => unknown[]} */
  function list(value, at) {
    if (!Array.isArray(value)) throw invalid(at, LIST);
    return value;
  }

  /** @type {(value: unknown, at: string) => string} */
  function name(value, at) {
    if (typeof value !== "string" || value === "") throw invalid(at, NAME);
    return value;
  }

  /**
   * Of an optional field; nothing for an empty text.
   * @type {(value: unknown, at: string) => string | undefined}
   */
  function text(value, at) {
    if (value === undefined || value === null || value === "") return undefined;
    if (typeof value !== "string") throw invalid(at, TEXT);
    return value;
  }

  /**
   * Of an optional field. Some documentation prints lists as JSON.
   * @type {(value: unknown, at: string) => string[] | undefined}
   */
  function texts(value, at) {
    if (value === undefined || value === null || value === "") return undefined;
    const found = typeof value === "string" ? parsed(value) : value;
    const isList = Array.isArray(found) && found.every((entry) => typeof entry === "string" && entry !== "");
    if (!isList) throw invalid(at, TEXTS);
    return [...new Set(found)];
  }

  /** @type {(value: unknown, at: string) => number} */
  function count(value, at) {
    if (!Number.isSafeInteger(value) || Number(value) < 0) throw invalid(at, COUNT);
    return Number(value);
  }

  /**
   * Of an optional field.
   * @type {(value: unknown, at: string) => boolean}
   */
  function flag(value, at) {
    if (value === undefined || value === null) return false;
    if (typeof value !== "boolean") throw invalid(at, FLAG);
    return value;
  }

  /**
   * Of an optional field; nothing for an object without fields.
   * @type {(value: unknown, at: string) => Record<string, unknown> | undefined}
   */
  function fields(value, at) {
    if (value === undefined || value === null) return undefined;
    const found = object(value, at);
    return Object.keys(found).length > 0 ? found : undefined;
  }

  return { object, list, name, text, texts, count, flag, fields };
}

/** @param {string} text */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The object without the fields that have no value.
 * @template {object} T
 * @param {T} given
 */
export function present(given) {
  /** @type {Record<string, unknown>} */
  const found = {};
  // Of each of 100,000 people: `Object.entries` takes many times as long.
  for (const name of Object.keys(given)) {
    const value = /** @type {Record<string, unknown>} */ (given)[name];
    if (value !== undefined) found[name] = value;
  }
  return /** @type {{ [K in keyof T]: Exclude<T[K], undefined> }} */ (found);
}

/**
 * Reads own fields alone, each with its place: what `Object.prototype` was given is nothing that the service has sent.
 * @param {Record<string, unknown>} given
 * @param {string} before
 * @returns {(field: string) => [value: unknown, at: string]}
 */
export const fieldsOf = (given, before) => (field) => [
  Object.hasOwn(given, field) ? given[field] : undefined,
  `${before}${field}`,
];

// What a caller gives is read once. Here it is copied where it is asked for more than once: by an iterator or an edit, which make
// several requests of it.
/** @import { Fields, Refuse, Texts } from "./types.js" */

const tagOf = Object.prototype.toString;
/** @type {WeakSet<object>} */
const copies = new WeakSet();

/**
 * Whether it is a copy of these, which runs none of the caller's code.
 * @param {any} value
 * @returns {value is Fields}
 */
export const isCopy = (value) => copies.has(value);

/**
 * A copy of the own fields of a plain object. Anything else stays what it is, and the call says what is wrong with it.
 * @param {unknown} value
 */
function snapshot(value) {
  try {
    if (typeof value !== "object" || tagOf.call(value) !== "[object Object]") return value;
    const copy = { __proto__: null, ...value };
    copies.add(copy);
    return copy;
  } catch {
    return unreadable;
  }
}

/**
 * Options of a call, with their headers.
 * @param {unknown} options
 */
export function optionsOnce(options = {}) {
  if (isCopy(options)) return options;
  const copy = snapshot(options);
  if (isCopy(copy) && copy.headers !== undefined) copy.headers = snapshot(copy.headers);
  return copy;
}

/**
 * The own fields of an object. `refuse` makes the error for anything else, of code, what was expected and what was found.
 * @param {unknown} value
 * @param {Refuse} refuse
 */
export function fieldsOf(value, refuse) {
  const copy = snapshot(value);
  if (isCopy(copy)) return copy;
  if (copy === unreadable) {
    throw refuse("unreadable", ["plain data", "普通数据"], ["a value that threw when it was read", "读取时抛出异常的值"]);
  }
  throw refuse("invalid_type", ["an object", "对象"], kindOf(value));
}

/**
 * In English and Chinese.
 * @param {unknown} value
 * @returns {Texts}
 */
function kindOf(value) {
  if (value === undefined) return ["nothing", "未提供"];
  if (value === null) return ["null", "`null`"];
  return [`a ${typeof value}`, `\`${typeof value}\``];
}

/** Stands for an object that threw when it was read. */
const unreadable = {
  get unreadable() {
    throw new TypeError("unreadable");
  },
};

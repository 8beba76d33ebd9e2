// How a hostile value is read. What a getter, a Proxy or `toJSON` throws is caught here, in JavaScript:
// a throw that crosses wasm frames leaves their stack behind, and some thousands of them end the instance.

const toStringTag = Object.prototype.toString;
// The prototype tells for most; the tag for objects of another realm and of classes.
/** @param {object} value */
export const isPlain = (value) =>
  Object.getPrototypeOf(value) === Object.prototype || toStringTag.call(value) === "[object Object]";
// Absent in engines older than 2023.
const isWellFormed = String.prototype.isWellFormed ?? (() => undefined);

// `Tag`'s numbers. A text adds its length in UTF-16 units, times sixteen.
export const NOTHING = 0,
  NULL = 1,
  BOOLEAN = 2,
  NUMBER = 3,
  NO_NUMBER = 4,
  TEXT = 5,
  BLANK = 6,
  BROKEN = 7;
export const LIST = 8,
  OBJECT = 9,
  INSTANCE = 10,
  BIGINT = 11,
  SYMBOL = 12,
  FUNCTION = 13,
  UNREADABLE = 14;
export const LONGEST = 2 ** 28 - 1;

// Tags are written where the wasm asks for them, by address: a typed array for each object, which is how
// wasm-bindgen passes a slice, was a fifth of the time of a walk.
/** @type {WebAssembly.Memory} */
let memory;
/** @type {Uint32Array} */
let words;

/** @param {WebAssembly.Memory} shared */
export function useMemory(shared) {
  memory = shared;
  words = new Uint32Array(memory.buffer);
}

export function wordsNow() {
  // Memory that has grown leaves the old view empty.
  if (words.length === 0) words = new Uint32Array(memory.buffer);
  return words;
}

// The quick tag, which runs no code of the caller's: whether an object is plain shows when it is copied.
/** @param {unknown} value */
export function quickTag(value) {
  switch (typeof value) {
    case "string": {
      const size = 16 * Math.min(value.length, LONGEST);
      if (!(isWellFormed.call(value) ?? !/\p{Surrogate}/u.test(value))) return size + BROKEN;
      const first = value.charCodeAt(0);
      return size + ((first > 32 && first < 127) || /\S/.test(value) ? TEXT : BLANK);
    }
    case "undefined":
      return NOTHING;
    case "boolean":
      return BOOLEAN;
    case "number":
      return Number.isFinite(value) ? NUMBER : NO_NUMBER;
    case "object":
      if (value === null) return NULL;
      try {
        return Array.isArray(value) ? LIST : OBJECT;
      } catch {
        return UNREADABLE;
      }
    case "bigint":
      return BIGINT;
    case "symbol":
      return SYMBOL;
    default:
      return FUNCTION;
  }
}

/** @param {unknown} value */
export function tag(value) {
  const found = quickTag(value);
  try {
    return found === OBJECT && !isPlain(/** @type {object} */ (value)) ? INSTANCE : found;
  } catch {
    return UNREADABLE;
  }
}

// One crossing for a whole object: the tag of each name's value, then how many fields there are, known or not. More than `max` are
// no input of this API, and take long to copy.
/**
 * @param {unknown} value
 * @param {readonly string[]} names
 * @param {number} tags
 * @param {number} count
 * @param {number} max
 */
export function copyAndTag(value, names, tags, count, max) {
  let copy = {};
  let fields = 0;
  try {
    if (typeof value !== "object" || value === null || !isPlain(value)) return undefined;
    fields = Object.keys(value).length;
    // Spread, not `Object.assign`: a field called `__proto__` becomes a field, not the copy's prototype.
    if (fields <= max) copy = { ...value };
  } catch {
    return undefined;
  }
  tagFields(copy, names, tags, count - 1);
  if (fields <= max) {
    fields = 0;
    for (const _ in copy) fields++;
  }
  words[tags / 4 + count - 1] = fields;
  return copy;
}

// A Proxy's length may be anything. Converting it to a number could run its owner's code, which may never end.
/** @param {readonly unknown[]} list */
export function lengthOf(list) {
  const { length } = list;
  if (typeof length !== "number") throw new TypeError("a length that is no number");
  return length;
}

// By hand: `slice` calls the value's own constructor, spread its own iterator.
/**
 * @param {unknown} value
 * @param {number} max
 */
export function copyList(value, max) {
  try {
    if (!Array.isArray(value)) return undefined;
    /** @type {unknown[]} */
    const copy = [];
    const count = Math.min(lengthOf(value), max);
    for (let index = 0; index < count; index++) write(copy, index, value[index]);
    return copy;
  } catch {
    return undefined;
  }
}

// What a level of a tree needs of the stack is far less than this many small frames.
const FRAMES = 256;

export function hasRoom() {
  try {
    return reserve(FRAMES) === FRAMES;
  } catch {
    return false;
  }
}

/**
 * @param {number} frames
 * @returns {number}
 */
function reserve(frames) {
  return frames === 0 ? 0 : 1 + reserve(frames - 1);
}

/** @param {unknown} value */
export function itemCount(value) {
  try {
    return Array.isArray(value) ? Math.max(lengthOf(value), 0) : 0;
  } catch {
    return 0;
  }
}

// Only for copies and parsed JSON, and for their own fields: nothing below runs code of the caller's, or of a changed
// `Object.prototype`.

const { hasOwn } = Object;

/**
 * @param {object} object
 * @param {readonly string[]} names
 * @param {number} tags
 * @param {number} count
 */
export function tagFields(object, names, tags, count) {
  const target = wordsNow();
  for (let index = 0; index < count; index++) target[tags / 4 + index] = quickTag(read(object, names[index]));
}

/**
 * @param {readonly unknown[]} list
 * @param {number} first
 * @param {number} tags
 * @param {number} count
 */
export function tagItems(list, first, tags, count) {
  const target = wordsNow();
  for (let index = 0; index < count; index++) target[tags / 4 + index] = quickTag(read(list, first + index));
}

// What crosses into wasm takes memory there for good: of a text that is refused or cut, only its beginning does.
/**
 * @param {unknown} value
 * @param {number} max
 */
export function textStart(value, max) {
  if (typeof value !== "string") return undefined;
  if (value.length <= max) return value;
  const isHalf = (value.charCodeAt(max - 1) & 0xfc00) === 0xd800;
  return value.slice(0, isHalf ? max - 1 : max);
}

/** @param {object} object */
export const fieldNames = (object) => Object.keys(object);
/** @type {(object: any, name: PropertyKey) => unknown} */
export const read = (object, name) => (hasOwn(object, name) ? object[name] : undefined);
/** @type {(object: object, names: readonly string[], index: number) => unknown} */
export const readField = (object, names, index) => read(object, names[index]);
/** @type {(object: object, names: readonly string[], index: number, value: unknown) => void} */
export const writeField = (object, names, index, value) => write(object, names[index], value);

// A name that the prototype has, such as `__proto__`, may run its setter when it is assigned to.
/**
 * @param {any} object
 * @param {PropertyKey} name
 * @param {unknown} value
 */
export function write(object, name, value) {
  if (!(name in object) || hasOwn(object, name)) object[name] = value;
  else Object.defineProperty(object, name, { __proto__: null, value, writable: true, enumerable: true, configurable: true });
}

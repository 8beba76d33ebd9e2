// Values of free form: copied to their depths in one crossing, as `value.js` reads the others.
import {
  BLANK,
  BOOLEAN,
  isPlain,
  LIST,
  LONGEST,
  lengthOf,
  NULL,
  NUMBER,
  OBJECT,
  quickTag,
  read,
  TEXT,
  wordsNow,
  write,
} from "./value.js";

// The parts of copies in which something is invalid, and what stands where reading threw or something is no plain data.
/** @type {WeakSet<object>} */
const troubled = new WeakSet();
const instance = new Map();
const { proxy: unreadable, revoke } = Proxy.revocable({}, {});
revoke();

// What an object stands for in JSON. A `toJSON` that was added to all objects or all lists is none of its own.
/** @param {any} value */
function formOf(value) {
  const { toJSON } = value;
  const isOwn =
    typeof toJSON === "function" &&
    toJSON !== /** @type {any} */ (Object.prototype).toJSON &&
    toJSON !== /** @type {any} */ (Array.prototype).toJSON;
  return isOwn ? toJSON.call(value) : value;
}

// A value of free form copied to its depths in one crossing: what is valid, as nearly always, is read here alone.
/**
 * @param {unknown} value
 * @param {boolean} asObject
 * @param {number} deepest
 * @param {number} max
 * @param {number} longestList
 * @param {number} longestText
 * @param {number} found
 */
export function copyFreeForm(value, asObject, deepest, max, longestList, longestText, found) {
  let count = 0;
  let troubles = 0;

  /** @param {number} tag */
  function check(tag) {
    const kind = tag & 15;
    const isText = kind === TEXT || kind === BLANK;
    if (isText ? tag / 16 >= longestText + 1 : kind !== NULL && kind !== BOOLEAN && kind !== NUMBER) troubles++;
  }

  /**
   * @param {unknown} value
   * @param {number} depth
   * @param {boolean} [asIs]
   * @returns {unknown}
   */
  function copyOf(value, depth, asIs) {
    count++;
    const tag = quickTag(value);
    if (tag !== LIST && tag !== OBJECT) {
      check(tag);
      return value;
    }
    const before = troubles;
    /** @type {any} */
    let copy = {};
    try {
      if (depth > deepest || count > max) troubles++;
      else {
        const plain = asIs ? value : formOf(value);
        if (Array.isArray(plain)) copy = entriesOf(plain, depth + 1);
        else if (typeof plain === "object" && plain !== null && isPlain(plain)) copy = fieldsOf(plain, depth + 1);
        else {
          const tag = quickTag(plain);
          check(tag);
          // Kept, since it may answer otherwise the next time.
          copy = tag === OBJECT ? instance : plain;
        }
      }
    } catch {
      troubles++;
      return unreadable;
    }
    if (troubles > before && typeof copy === "object") troubled.add(copy);
    return copy;
  }

  /**
   * @param {readonly unknown[]} list
   * @param {number} depth
   */
  function entriesOf(list, depth) {
    /** @type {unknown[]} */
    const copy = [];
    const size = lengthOf(list);
    if (size > longestList) {
      // An error reports its length.
      copy.length = Math.min(size, 2 ** 32 - 1);
      troubles++;
    } else for (let index = 0; index < size && count <= max; index++) write(copy, index, copyOf(list[index], depth));
    return copy;
  }

  /**
   * @param {Record<string, unknown>} object
   * @param {number} depth
   */
  function fieldsOf(object, depth) {
    const names = Object.keys(object);
    if (names.length > longestList) {
      count = Infinity;
      troubles++;
      return {};
    }
    // Nearly always all names are valid, which one tag of all of them tells. Commas keep halves of pairs apart.
    const before = troubles;
    check(quickTag(names.join()));
    if (troubles > before) {
      troubles = before;
      for (const name of names) check(quickTag(name));
    }
    const copy = {};
    for (let index = 0; index < names.length && count <= max; index++) {
      const field = object[names[index]];
      if (field === undefined) count++;
      write(copy, names[index], field === undefined ? field : copyOf(field, depth));
    }
    return copy;
  }

  const copy = copyOf(value, asObject ? 0 : 1, asObject);
  const target = wordsNow();
  target[found / 4] = troubles === 0 ? NULL : quickTag(copy);
  target[found / 4 + 1] = Math.min(count, LONGEST);
  return copy;
}

// Of copies alone, as in `value.js`.
/**
 * @param {object} copy
 * @param {readonly string[] | undefined} names
 * @param {number} tags
 * @param {number} count
 */
export function tagTroubles(copy, names, tags, count) {
  const target = wordsNow();
  for (let index = 0; index < count; index++) {
    const value = read(copy, names === undefined ? index : names[index]);
    const tag = quickTag(value);
    target[tags / 4 + index] = (tag === LIST || tag === OBJECT) && !troubled.has(/** @type {object} */ (value)) ? NULL : tag;
  }
}

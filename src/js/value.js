// How a hostile value is looked at. What a getter, a Proxy or `toJSON` throws is caught here, in JavaScript:
// a throw that crosses wasm frames leaves their stack behind, and some thousands of them end the instance.

const tagOf = Object.prototype.toString;
// Its absence is an engine older than 2023.
const isWellFormed = String.prototype.isWellFormed ?? (() => undefined);
const KINDS = { boolean: 2, number: 3, string: 4, bigint: 7, symbol: 8, function: 9 };

// The numbers are `ValueKind`'s, in its order.
export function kindOf(value) {
  if (value === undefined) return 0;
  if (value === null) return 1;
  const kind = KINDS[typeof value];
  if (kind !== undefined) return kind;
  try {
    if (Array.isArray(value)) return 5;
    return tagOf.call(value) === "[object Object]" ? 6 : 10;
  } catch {
    return 11;
  }
}

// -1: no text. -2: half of a surrogate pair. Otherwise twice the length, plus one if all of it is white space.
export function textSize(value) {
  if (typeof value !== "string") return -1;
  if (!(isWellFormed.call(value) ?? !/\p{Surrogate}/u.test(value))) return -2;
  return value.length * 2 + (/\S/.test(value) ? 0 : 1);
}

// Spread, not `Object.assign`: a field called `__proto__` becomes a field, not the copy's prototype.
export function copyObject(value) {
  try {
    if (typeof value === "object" && value !== null && tagOf.call(value) === "[object Object]") return { ...value };
  } catch {}
  return undefined;
}

// By hand: `slice` asks the value's own constructor for the copy, spread its own iterator.
export function copyList(value, most) {
  try {
    if (!Array.isArray(value)) return undefined;
    const copy = [];
    const count = Math.min(value.length, most);
    for (let place = 0; place < count; place++) copy.push(value[place]);
    return copy;
  } catch {
    return undefined;
  }
}

// A list of one, because `undefined` is an answer: nothing at all means that `toJSON` threw.
export function copyPlain(value) {
  if (typeof value !== "object" || value === null) return [value];
  try {
    return [typeof value.toJSON === "function" ? value.toJSON() : value];
  } catch {
    return undefined;
  }
}

export function itemCount(value) {
  try {
    return Array.isArray(value) ? value.length : 0;
  } catch {
    return 0;
  }
}

// On copies and parsed JSON alone: nothing below runs code of the caller's.
export const fieldCount = (object) => Object.keys(object).length;
export const fieldNames = (object) => Object.keys(object);
export const read = (object, name) => object[name];
export const write = (object, name, value) => void (object[name] = value);

export function toJson(value) {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

export function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

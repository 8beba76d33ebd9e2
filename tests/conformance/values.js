// JSON values that nobody would think of, from a seeded source.

export const texts = [
  "",
  " ",
  "a",
  "R&D 部",
  "研发中心",
  "🏗️🙂",
  "\u{20BB7}",
  "e\u0301",
  "\u2028\u2029",
  "\u0000\u0007\b\f\n\r\t",
  '"',
  "\\",
  '\\\\"',
  "/",
  "a=b&c=d",
  "%20+%",
  "{}",
  "[]",
  "null",
  "true",
  "1",
  '["a","b"]',
  '{"a":1}',
  ",",
  ":",
  "\uFFFD\uFFFE\uFEFF",
  "\u{10FFFF}\uE000",
  " padded ",
];
const halves = ["\uD800", "a\uDC00b", "\uDFFF\uD800", "🙂\uD83D"];
const numbers = [
  0,
  -0,
  1,
  -1,
  0.1,
  1e21,
  1e-7,
  123456789012345680000,
  1e300,
  5e-324,
  -1.5e-9,
  Number.MAX_SAFE_INTEGER,
  2 ** 53,
  1 / 3,
];
const keys = [
  "a",
  "A",
  "b",
  "_",
  "$",
  "0",
  "1",
  "10",
  "2",
  "01",
  "-1",
  "4294967294",
  "4294967295",
  "部",
  "é",
  "\u{1F600}",
  "\uE000",
  "\uFF5E",
  "with blank",
  '"',
  "\\",
  "a.b",
  "a[]",
  "toString",
  "constructor",
  "length",
  "__proto__",
];

const generators = {
  text: ({ random, broken }) =>
    random.times(random.below(4), () => random.pick(broken && random.chance(0.2) ? halves : texts)).join(""),
  number: ({ random }) => random.pick(numbers),
  boolean: ({ random }) => random.chance(0.5),
  null: () => null,
  list: (source) => source.random.times(source.random.below(4), () => anyJson(deeper(source))),
  object: (source) => anyObject(deeper(source)),
};
const plain = ["text", "text", "number", "boolean", "null"];
const deeper = (source) => ({ ...source, depth: source.depth - 1 });

/** Any JSON value. `source` is `{ random, depth, broken }`; `broken` lets halves of surrogate pairs in. */
export function anyJson(source) {
  const kinds = source.depth > 0 ? [...plain, "list", "object", "object"] : plain;
  return generators[source.random.pick(kinds)](source);
}

/** An object; keys that mean something to JavaScript are fields like any other. */
export function anyObject(source) {
  const { random } = source;
  const object = {};
  for (const key of random.times(random.below(6), () => anyKey(source))) {
    const value = anyJson(source);
    Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });
  }
  return object;
}

function anyKey({ random, broken }) {
  if (broken && random.chance(0.1)) return random.pick(keys) + random.pick(halves);
  return random.chance(0.2) ? random.pick(keys) + random.pick(keys) : random.pick(keys);
}

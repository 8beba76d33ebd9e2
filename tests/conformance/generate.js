// Inputs and values that nobody would think of, from a seeded source.

const texts = [
  "", " ", "a", "R&D 部", "研发中心", "🏗️🙂", "\u{20BB7}", "e\u0301", "\u2028\u2029", "\u0000\u0007\b\f\n\r\t", '"', "\\", "\\\\\"", "/",
  "a=b&c=d", "%20+%", "{}", "[]", "null", "true", "1", "[\"a\",\"b\"]", '{"a":1}', ",", ":", "\uFFFD\uFFFE\uFEFF", "\u{10FFFF}\uE000", " padded ",
];
const halves = ["\uD800", "a\uDC00b", "\uDFFF\uD800", "🙂\uD83D"];
const numbers = [0, -0, 1, -1, 0.1, 1e21, 1e-7, 123456789012345680000, 1e300, 5e-324, -1.5e-9, Number.MAX_SAFE_INTEGER, 2 ** 53, 1 / 3];
const keys = ["a", "A", "b", "_", "$", "0", "1", "10", "2", "01", "-1", "4294967294", "4294967295", "部", "é", "\u{1F600}", "\uE000", "\uFF5E", "with blank", '"', "\\", "a.b", "a[]", "toString", "constructor", "length", "__proto__"];

const generators = {
  text: ({ random, broken }) => random.times(random.below(4), () => random.pick(broken && random.chance(0.2) ? halves : texts)).join(""),
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

/** An input that the client takes, for one of the four calls: `[method, input]`, fields in any order. */
export function anyCall(random) {
  const method = random.pick(Object.keys(inputs));
  return [method, shuffled(random, inputs[method](random))];
}

const filled = (random) => random.pick(texts.filter((text) => /\S/.test(text)));
const free = (random) => anyObject({ random, depth: 4 });
const text = (random) => random.pick(texts);
const code = (random) => random.pick(["rd", "A-1", "a=b&c", '"', "\\", "%41", "é"]);
const list = (random) => random.times(random.below(4), () => text(random));
const maybe = (random, make) => (random.chance(0.5) ? make(random) : undefined);
const idType = (random) => random.pick(["user_id", "external_id", "phone", "email", "username", "custom_field"]);
const translations = (random) => {
  const unit = () => maybe(random, () => ({ enabled: random.chance(0.5), value: text(random) }));
  return { name: { "zh-CN": unit(), "en-US": unit(), "zh-TW": unit(), "ja-JP": unit() } };
};

const described = (random) => ({
  organizationCode: filled(random),
  description: maybe(random, text),
  i18n: maybe(random, translations),
  metadata: maybe(random, free),
  customData: maybe(random, free),
  departmentIdType: maybe(random, () => random.pick(["department_id", "open_department_id", "code", "sync_relation"])),
  postIdList: maybe(random, list),
  tenantId: maybe(random, text),
});

const inputs = {
  createDepartment: (random) => ({
    ...described(random),
    name: filled(random),
    parentDepartmentId: pairOrNot(random),
    openDepartmentId: maybe(random, text),
    code: maybe(random, code),
    isVirtualNode: maybe(random, () => random.chance(0.5)),
  }),
  updateDepartment: (random) => ({
    ...described(random),
    departmentId: pairOrNot(random),
    leaderUserIds: maybe(random, list),
    code: maybe(random, code),
    status: maybe(random, () => random.chance(0.5)),
    name: maybe(random, text),
    parentDepartmentId: maybe(random, text),
  }),
  getUserDepartments: (random) => ({
    userId: filled(random),
    userIdType: maybe(random, idType),
    page: maybe(random, () => 1 + random.below(2 ** 31)),
    limit: maybe(random, () => 1 + random.below(50)),
    withCustomData: maybe(random, () => random.chance(0.5)),
    withDepartmentPaths: maybe(random, () => random.chance(0.5)),
    sortBy: maybe(random, () => random.pick(["DepartmentCreatedAt", "JoinDepartmentAt", "DepartmentName", "DepartmemtCode"])),
    orderBy: maybe(random, () => random.pick(["Asc", "Desc"])),
  }),
  setUserDepartments: (random) => ({
    userId: filled(random),
    departments: random.times(1 + random.below(50), () => ({
      departmentId: filled(random),
      isLeader: maybe(random, () => random.chance(0.5)),
      isMainDepartment: maybe(random, () => random.chance(0.5)),
    })),
    options: maybe(random, () => ({ userIdType: maybe(random, idType) })),
  }),
};

/** With `sync_relation` an id must be a pair; any other type takes a pair as well. */
const pairOrNot = (random) => `lark:${filled(random)}`;

function shuffled(random, object) {
  const entries = Object.entries(object);
  for (let place = entries.length - 1; place > 0; place--) {
    const other = random.below(place + 1);
    [entries[place], entries[other]] = [entries[other], entries[place]];
  }
  return Object.fromEntries(entries);
}

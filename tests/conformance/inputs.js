// Inputs that the client takes, for any call of the contract, from a seeded source. Where the values come from is the
// caller's choice, a source such as `wild`.
import { endpoints, types } from "../lib/contract/decided.js";
import { anyJson, anyObject, texts } from "./values.js";

const filled = (random) => random.pick(texts.filter((text) => /\S/.test(text)));
const special = {
  code: (random) => random.pick(["rd", "A-1", "a=b&c", '"', "\\", "%41", "é"]),
  date: () => "1906-12-09",
  datetime: () => "2026-11-27T08:00:00.000Z",
  identifier: (random) => random.pick(["rd", "A_1", "a$b"]),
  slug: (random) => random.pick(["rd", "A-1", "a_b"]),
};

const blank = (...texts) => !/\S/.test(texts.join(""));

/** Whatever the fields allow; an id is a pair, which fits however it is read. */
export const wild = {
  share: 0.5,
  most: 4,
  texts(name, { format, minLength = 0 }, random) {
    if (name === "email") return "Grace.Hopper+x@steamory.example";
    if (special[format]) return special[format](random);
    if (/Ids?$/.test(name) && minLength > 0) return `lark:${filled(random)}`;
    return minLength > 0 ? filled(random) : random.pick(texts);
  },
  free: (random) => anyObject({ random, depth: 4 }),
  any: (random) => anyJson({ random, depth: 3 }),
  /** What no field says alone: the form of an id that is read as an address or a number, and fields that need others. */
  mend(input, fields) {
    const id = { email: "grace@steamory.example", phone: "13900000000" }[input.userIdType ?? input.options?.userIdType];
    if (id !== undefined && "userId" in input) input.userId = id;
    if (id !== undefined && "userIds" in input) input.userIds = input.userIds.map(() => id);
    if (fields.username && blank(input.username, input.email, input.phone)) input.username = "grace";
    withOne(input, fields);
    if (fields.departmentCode && blank(input.departmentId, input.departmentCode)) input.departmentCode = "rd";
    if (input.phoneCountryCode !== undefined) input.phone = "13900000000";
  },
};

/** Fields of which an input needs one, where no field says so: the first is filled in. */
const ONE_OF = [
  ["codeList", "ids"],
  ["appIdentifier", "template"],
  ["code", "name"],
  ["resourceCode", "resourceName"],
  ["linkUserId", "memberId"],
  ["linkUserIds", "memberIds"],
];

/** With one of such fields. */
export function withOne(input, fields) {
  for (const names of ONE_OF.filter((names) => names.every((name) => fields[name]?.optional))) {
    const [first] = names;
    const isBlank = (value) => value === undefined || !/\S/.test([value].flat().join(""));
    if (names.every((name) => isBlank(input[name]))) input[first] = fields[first].type.endsWith("[]") ? ["rd"] : "rd";
  }
}

/** An input that the client takes, for any call: `[method, input]`, fields in any order. */
export function anyCall(random) {
  const method = random.pick(Object.keys(endpoints));
  return [method, inputFor(method, random, wild)];
}

/** An input for a call, with values from `source`. */
export function inputFor(method, random, source) {
  const { request } = endpoints[method];
  return request ? object(request, random, source) : {};
}

function object(type, random, source) {
  const { around = [] } = source;
  // A type inside itself has what is required alone, or would have no end.
  const share = around.includes(type) ? 0 : source.share;
  const inside = { ...source, share, around: [...around, type] };
  const entries = Object.entries(types[type])
    .map(([name, field]) => [name, !field.optional || random.chance(share) ? value(name, field, random, inside) : undefined])
    .filter(([, value]) => value !== undefined || random.chance(0.5));
  const input = Object.fromEntries(shuffled(random, entries));
  source.mend(input, types[type], random);
  return input;
}

const NODE = "CreateDepartmentTreeNodeDto";

function value(name, field, random, source) {
  if (field.nullable && random.chance(0.2)) return null;
  const alternatives = field.type.split(/ \| (?![^(]*\))/);
  const type = alternatives.includes(NODE) ? alternatives[0] : random.pick(alternatives);
  if (alternatives.includes(NODE) && random.chance(0.5)) {
    // A department of a tree is described as the top is; the tenant is that of the whole.
    return { ...object("CreateDepartmentTreeReqDto", random, source), tenantId: undefined };
  }
  if (type.endsWith("[]")) {
    const { minItems = 0, maxItems = Infinity } = field;
    const most = Math.min(maxItems, Math.max(minItems, source.most));
    const inside = type.slice(0, -2).replace(/^\((.*)\)$/, "$1");
    const item = { ...field, nullable: false, type: inside, minLength: /Ids$/.test(name) ? 1 : (field.minLength ?? 0) };
    return random.times(minItems + random.below(most - minItems + 1), () => value(name, item, random, source));
  }
  if (field.enum) return random.pick(field.enum);
  if (type === "string") return source.texts(name, field, random);
  if (type === "boolean") return random.chance(0.5);
  if (type === "integer" || type === "number") return integer(field, random);
  if (type === "object") return source.free(random);
  if (type === "any") return source.any(random);
  return object(type, random, source);
}

const integer = ({ minimum = 0, maximum = 2 ** 31 }, random) => minimum + random.below(maximum - minimum + 1);

function shuffled(random, list) {
  for (let place = list.length - 1; place > 0; place--) {
    const other = random.below(place + 1);
    [list[place], list[other]] = [list[other], list[place]];
  }
  return list;
}

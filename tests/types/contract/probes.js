// What the check of a call takes, found out by asking it: each field gets what it should and what it should not take.
import { schemas } from "genauth-management";
import { endpoints, types } from "../../lib/contract/decided.js";
import { full, sample } from "../../lib/contract/samples.js";

/** Where no limit is declared ours begins, so far out that it is none in practice. */
const ceiling = { text: 1_000_000, items: 10_000, integer: Number.MAX_SAFE_INTEGER };

/** All that a query carries goes into one line, so that a text or a list which is that long is refused for the line. */
const inQuery = { ...ceiling, text: 200, items: 50 };
const isQuery = (call) => ["GET", "DELETE"].includes(endpoints[call].http);
const ceilingOf = ({ call }) => (isQuery(call) ? inQuery : ceiling);

const kinds = { text: "oidc:a", number: 1, boolean: true, null: null, list: [], object: {} };
const kindsOf = {
  string: ["text"],
  integer: ["number"],
  boolean: ["boolean"],
  object: ["object"],
  any: Object.keys(kinds),
};

const fields = Object.values(types).flatMap((type) => Object.entries(type));
const everyName = [...new Set(fields.map(([name]) => name))];
const everyValue = [...new Set(fields.flatMap(([, field]) => field.enum ?? []))];
const spellings = (value) => [value, value.toUpperCase(), value.toLowerCase(), ` ${value}`, `${value}s`];

/** `place: what is wrong` for everything in which the check of a call is not what was decided. */
export function checkDifferences(call) {
  const { request } = endpoints[call];
  if (!request) return inputlessDifferences(call);
  const input = full(request);
  return [...object(new Probe(call, input, []), endpoints[call].request)].map(([place, what]) => `${place}: ${what}`);
}

/** A call without input takes nothing, and an object without fields. */
function inputlessDifferences(call) {
  const validate = (input) => schemas[call]["~standard"].validate(input).issues ?? [];
  const refused = [undefined, {}].filter((input) => validate(input).length > 0).map((input) => `${call}: refuses ${input}`);
  const isUnknown = validate({ unheardOf: 1 }).some(({ code }) => code === "unknown_field");
  return isUnknown ? refused : [...refused, `${call}: takes unheardOf`];
}

function* object(outer, type) {
  for (const [name, field] of Object.entries(types[type])) {
    const probe = outer.into(name);
    const place = `${type}.${name}`;
    if (probe.codes(sample(field, name)).includes("unknown_field")) {
      yield [place, "unknown"];
      continue;
    }
    const alone = field.neededBy ? probe.beside(field.neededBy, undefined) : probe;
    if (alone.codes(undefined).includes("required") === Boolean(field.optional)) {
      yield [place, field.optional ? "required, and should be optional" : "optional, and should be required"];
    }
    if (field.neededBy && !probe.codes(undefined).includes("required")) yield [place, `optional beside ${field.neededBy}`];
    yield* value(alone, field, place);
  }
  const unknown = everyName.filter((name) => !(name in types[type])).concat("unheardOf");
  const reported = outer.unknown(unknown);
  for (const name of unknown) if (!reported.includes(name)) yield [`${type}.${name}`, "taken, and should be unknown"];
}

function* value(probe, field, place) {
  const alternatives = field.type.split(/ \| (?![^(]*\))/);
  const isList = (type) => type.endsWith("[]");
  const nulls = field.nullable ? ["null"] : [];
  const wanted = new Set([
    ...nulls,
    ...alternatives.flatMap((type) => (isList(type) ? ["list"] : (kindsOf[type] ?? ["object"]))),
  ]);
  const found = probe.kinds();
  for (const kind of Object.keys(kinds)) {
    if (found.includes(kind) !== wanted.has(kind)) yield [place, found.includes(kind) ? `takes ${kind}` : `refuses ${kind}`];
  }
  for (const type of alternatives) {
    // Of several types, the lengths are those of the text.
    const ofList = alternatives.length > 1 ? { ...field, minLength: undefined, maxLength: undefined } : field;
    if (isList(type)) yield* list(probe, ofList, type, place);
    else if (type in types && !probe.types.includes(type)) yield* object(probe.inside(type), type);
    else if (type in types) continue;
    else yield* scalar(probe, { ...field, type }, place);
  }
}

function* list(probe, field, type, place) {
  const { minItems: least = 0, maxItems: most = ceilingOf(probe).items } = field;
  const inside = { ...field, type: type.slice(0, -2).replace(/^\((.*)\)$/, "$1") };
  const item = sample(inside, probe.path.at(-1));
  yield* limits(probe, (size) => Array(size).fill(item), [least, most], ["too_short", "too_long"], `${place} entries`);
  yield* value(probe.firstOf([item]), inside, `${place}[]`);
}

function* scalar(probe, field, place) {
  if (field.type === "object" && probe.unknown(["unheardOf"]).length > 0) yield [place, "refuses keys of the caller's own"];
  if (field.type === "integer") {
    const { minimum: least = 0, maximum: most = ceiling.integer } = field;
    yield* limits(probe, (number) => number, [least, most], ["too_small", "too_big"], place);
    if (!probe.codes(least + 0.5).includes("invalid_type")) yield [place, "takes fractions"];
  }
  if (field.type !== "string") return;
  if (field.knownValues) {
    for (const text of field.knownValues) if (!probe.takes(text)) yield [place, `refuses ${text}`];
  }
  if (field.enum) {
    const taken = [...everyValue, ...field.enum.flatMap(spellings)].filter((text) => probe.takes(text));
    for (const text of field.enum) if (!taken.includes(text)) yield [place, `refuses ${text}`];
    for (const text of new Set(taken)) if (!field.enum.includes(text)) yield [place, `takes ${JSON.stringify(text)}`];
    return;
  }
  const { minLength: least = 0, maxLength: most = ceilingOf(probe).text } = field;
  // Two UTF-16 units each: characters are what counts.
  const text = (size) => (size <= 1_000 ? "🙂".repeat(size) : "x".repeat(size));
  yield* limits(probe, text, [least, most], ["too_short", "too_long"], place);
  if (probe.takes(" ".repeat(Math.max(1, least))) !== takesBlank(field)) yield [place, "differs about white space alone"];
  yield* form(probe, field, place);
}

const takesBlank = ({ minLength = 0, format }) => minLength === 0 && format === undefined;

function* form(probe, { format }, place) {
  for (const [name, { fits, breaks }] of Object.entries(formats)) {
    if (format === name) {
      for (const text of fits) if (!probe.takes(text)) yield [place, `refuses ${JSON.stringify(text)}`];
      for (const text of breaks) if (probe.takes(text)) yield [place, `takes ${JSON.stringify(text)} for a ${name}`];
    } else if (format === undefined && !breaks.some((text) => probe.takes(text))) {
      yield [place, `takes nothing but the form of a ${name}`];
    }
  }
}

/** Texts that have a form, and texts that have not. */
const formats = {
  code: { fits: ["rd", "A-1_b.c", "é"], breaks: ["a b", "研发", "\t"] },
  email: { fits: ["a@b", "Grace.Hopper+x@steamory.example"], breaks: ["a", "a@", "@b", "a b@c", "a@b@c"] },
  identifier: { fits: ["rd", "A_$"], breaks: ["a b", "a-b", "é"] },
  datetime: { fits: ["2022-07-03T02:20:30.000Z"], breaks: ["2022-07-03", "1672502400000", "soon"] },
  slug: { fits: ["rd", "A-1_b"], breaks: ["a b", "a.b", "é"] },
  date: { fits: ["1990-01-31"], breaks: ["31.01.1990", "1990-13-01", "1990-01-32", "1990-1-1", "soon"] },
};

function* limits(probe, make, [least, most], codes, place) {
  const passes = (size) => !probe.codes(make(size)).some((code) => codes.includes(code));
  if (!passes(least)) yield [place, `refuses ${least}, the least`];
  if (least > 0 && passes(least - 1)) yield [place, `takes ${least - 1}, and the least is ${least}`];
  if (!passes(most)) yield [place, `refuses ${most}, the most`];
  const isOurs = most === ceiling.integer || (isQuery(probe.call) && Object.values(inQuery).includes(most));
  if (!isOurs && passes(most + 1)) yield [place, `takes ${most + 1}, and the most is ${most}`];
}

/** Asks about the value at one place of a call's input; everything else in the input is there and sound. */
class Probe {
  constructor(call, input, path, types = []) {
    this.call = call;
    this.input = input;
    this.path = path;
    this.types = types;
  }

  /** The same, inside a type, which may contain itself. */
  inside(type) {
    return new Probe(this.call, this.input, this.path, [...this.types, type]);
  }

  /** About something inside that value. */
  into(step) {
    return new Probe(this.call, this.input, [...this.path, step], this.types);
  }

  /** About the first entry of the list that takes the value's place. */
  firstOf(list) {
    return new Probe(this.call, this.inputWith(this.path, list), [...this.path, 0], this.types);
  }

  /** About the same value beside another one. */
  beside(name, value) {
    return new Probe(this.call, this.inputWith([...this.path.slice(0, -1), name], value), this.path, this.types);
  }

  /** The codes of the issues right there, when it holds `value`. */
  codes(value) {
    const here = JSON.stringify(this.path);
    return this.issues(value)
      .filter(({ path }) => JSON.stringify(path) === here)
      .map(({ code }) => code);
  }

  takes(value) {
    return this.codes(value).length === 0;
  }

  /** Which kinds of value are not of a wrong type. */
  kinds() {
    return Object.keys(kinds).filter((kind) => !this.codes(kinds[kind]).includes("invalid_type"));
  }

  /** Of these names, those that are reported as no fields of the object there. */
  unknown(names) {
    const sound = this.path.reduce((holder, step) => holder[step], this.input);
    const object = { ...sound, ...Object.fromEntries(names.map((name) => [name, "x"])) };
    const depth = this.path.length + 1;
    const reported = this.issues(object).filter(({ code, path }) => code === "unknown_field" && path.length === depth);
    return reported.map(({ path }) => path.at(-1));
  }

  issues(value) {
    return schemas[this.call]["~standard"].validate(this.inputWith(this.path, value)).issues ?? [];
  }

  /**
   * A copy of the input with another value at that place.
   * @param {(string | number)[]} place
   */
  inputWith([step, ...deeper], value, from = this.input) {
    if (step === undefined) return value;
    const copy = Array.isArray(from) ? [...from] : { ...from };
    copy[step] = this.inputWith(deeper, value, from?.[step]);
    return copy;
  }
}

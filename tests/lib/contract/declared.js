// What the sources declare of the calls: `contract.json` for those that it decides, the contract of the whole API for the
// others, in the words of the first.
import { readdirSync, readFileSync } from "node:fs";

const read = (file) => JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), "utf8"));
const decided = read("contract.json");
const whole = read("contract/management.json");

/** `makeRequest` and the websocket of events have no method of their own. */
const calls = whole.endpoints.filter(({ http }) => http);

/** The module of each call: `createRole -> "role"`. */
export const moduleOf = new Map(calls.map(({ name, module }) => [name, module]));

/** The sources say that they read. Each call may leave a file behind. */
const EXPORTS = ["exportMetadata", "exportModel", "exportUsers"];

/** What each call does, by the sources: `getRole -> "read"`. */
export const kindOf = new Map(calls.map(({ name, kind }) => [name, EXPORTS.includes(name) ? "action" : kind]));

/** The calls in which the sandbox behaves as the service does; the others it describes. */
export const behaving = behavingCalls();

/** The paths of calls whose response has no envelope. */
export const bare = new Set(calls.filter(({ envelope }) => !envelope).map(({ path }) => path));

/** How each paged call asks for a page, and where its rows and their number stand. */
export const pagingOf = new Map(calls.filter(({ paged }) => paged).map(({ name, paged }) => [name, paged]));

/** The pages of the sandbox list them: `| `POST /api/v3/create-role` | … |`. */
function behavingCalls() {
  const folder = new URL("../../../sandbox/calls/", import.meta.url);
  const pages = readdirSync(folder).map((page) => readFileSync(new URL(page, folder), "utf8"));
  const listed = new Set(pages.flatMap((page) => [...page.matchAll(/^\| `(\w+ \/[^`]+)`/gm)].map(([, call]) => call)));
  return new Set(calls.filter(({ http, path }) => listed.has(`${http} ${path}`)).map(({ name }) => name));
}

function callOf({ name, http, path, requestIn, request, response, deprecated }) {
  const facts = { http, path, request, response };
  if (requestIn === "query" && http === "POST") facts.requestIn = requestIn;
  if (deprecated) facts.deprecated = deprecated;
  return [name, facts];
}

/** Keys of a limit that the checks hold; `characters`, `unit` and `depth` are for people. */
const limits = ["minLength", "maxLength", "minItems", "maxItems", "minimum", "maximum"];

/** The characters that the sources say in words. */
const characters = { "英文字母、数字、下划线 _、金钱符 $": "identifier", "字母、数字和 -_": "slug" };

/** The sources give a day the format of a time: their samples tell which it is. */
function formatOf({ characters: words, format }, example) {
  if (words) return characters[words];
  if (format !== "date-time" || typeof example !== "string") return undefined;
  if (/^\d{4}-\d\d?-\d\d?$/.test(example)) return "date";
  return example.includes("T") ? "datetime" : undefined;
}

/** A type of which no source knows a field is a free object. */
const known = (type) => (whole.types[type]?.empty ? "object" : type);

function fieldOf({ name, type, required, nullable, secret, enum: values, valuesInText, default: absent, ...more }) {
  const { constraints = {}, example, oneOf = [type] } = more;
  const field = { type: oneOf.map((one) => one.replace(/\w+/, known)).join(" | ") };
  if (!required) field.optional = true;
  if (nullable) field.nullable = true;
  if (secret) field.secret = true;
  if (values) field.enum = values;
  if (valuesInText && type === "string") field.knownValues = valuesInText;
  if (absent !== undefined) field.default = absent;
  const format = type === "string" && formatOf(constraints, example);
  if (format) field.format = format;
  for (const limit of limits) if (constraints[limit] !== undefined) field[limit] = constraints[limit];
  return [name, field];
}

const typesOf = (names) =>
  Object.fromEntries(names.map((name) => [name, Object.fromEntries(whole.types[name].fields.map(fieldOf))]));

/** The names of the types that these are made of, themselves first. */
function reached(names) {
  const found = new Set();
  const add = (name) => {
    if (!(name in whole.types) || found.has(name)) return;
    found.add(name);
    for (const { type, oneOf = [type] } of whole.types[name].fields) oneOf.flatMap((one) => one.match(/\w+/g) ?? []).forEach(add);
  };
  names.forEach(add);
  return [...found];
}

/** `{ endpoints, types }` as the sources declare them. */
export const declared = {
  endpoints: { ...Object.fromEntries(calls.map(callOf)), ...decided.endpoints },
  types: { ...typesOf(reached(calls.flatMap(({ request, response }) => [request, response]))), ...decided.types },
};

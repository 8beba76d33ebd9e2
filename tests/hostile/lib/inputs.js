// Inputs of calls: sound ones after the package's own JSON Schemas, the same with wounds, and any value.
import fc from "fast-check";
import { schemas } from "genauth-management";
import { define, property, value } from "./hostile.js";
import { names } from "./leaves.js";
import { recipe } from "./recipe.js";

/** Texts for every pattern of the schemas. */
const texts = [
  "research",
  "部门",
  "a:b",
  "a@example.com",
  "13800000000",
  "2024-02-29",
  "2026-11-27T08:00:00Z",
  " a ",
  "😀",
  "x".repeat(64),
  "",
];
const json = fc.jsonValue({ maxDepth: 2 });

/** Data that a schema allows, but for its rules over several fields. */
function dataOf(schema, definitions) {
  // The types that are being described: one that contains itself ends at its third level.
  const open = [];
  const isTooDeep = ({ $ref }) => $ref !== undefined && open.filter((name) => name === $ref).length > 2;
  const of = (node) => {
    if (node.$ref) {
      open.push(node.$ref);
      const found = of(definitions[node.$ref.split("/").pop()]);
      open.pop();
      return found;
    }
    if (node.enum) return fc.constantFrom(...node.enum);
    if (node.anyOf && !node.properties) return fc.oneof(...node.anyOf.filter((each) => !isTooDeep(each)).map(of));
    return kinds[node.type]?.(node) ?? json;
  };
  const kinds = {
    string({ minLength = 0, maxLength = Infinity, pattern = "" }) {
      const fits = (text) => [...text].length >= minLength && text.length <= maxLength && new RegExp(pattern, "u").test(text);
      return fc.constantFrom(...texts.filter(fits));
    },
    boolean: () => fc.boolean(),
    integer: ({ minimum = 0, maximum }) => fc.integer({ min: minimum, max: Math.min(maximum ?? 50, 2 ** 31 - 1) }),
    array: ({ items, minItems = 0, maxItems }) =>
      minItems === 0 && isTooDeep(items)
        ? fc.constant([])
        : fc.array(of(items), { minLength: minItems, maxLength: Math.min(maxItems, minItems + 2) }),
    object({ properties, required = [] }) {
      if (!properties) return fc.dictionary(fc.string(), json, { maxKeys: 2, noNullPrototype: true });
      const fields = Object.entries(properties).map(([name, node]) => [name, of(node)]);
      return fc.record(Object.fromEntries(fields), { requiredKeys: required, noNullPrototype: true });
    },
  };
  return of(schema);
}

export const operations = Object.keys(schemas);
const sound = Object.fromEntries(
  operations.map((operation) => {
    const schema = schemas[operation]["~standard"].jsonSchema.input({ target: "draft-07" });
    return [operation, dataOf(schema, schema.definitions)];
  }),
);

// What is shared between runs must not be wounded.
const copied = (data) => structuredClone(data);
const printed = (data) => fc.stringify(data);

/** A sound input of this call. */
export const soundInput = (operation) =>
  sound[operation].map((data) =>
    recipe(
      () => printed(data),
      () => copied(data),
    ),
  );

const wound = fc.record({ path: fc.array(fc.nat(9), { minLength: 1, maxLength: 4 }), name: fc.option(names), given: property });

function wounded(operation) {
  return fc.tuple(sound[operation], fc.array(wound, { minLength: 1, maxLength: 2 })).map(([data, wounds]) =>
    recipe(
      () => `${printed(data)} with ${wounds.map(({ path, name, given }) => `${given} at ${path} ${name ?? ""}`).join(" and ")}`,
      (run) => {
        const input = copied(data);
        const sound = objectsIn(input);
        for (const { path, name, given } of wounds) inflict(input, path, name, given, sound, run);
        return input;
      },
    ),
  );
}

/** Follows the path as far as there is something sound, and puts the property there. */
function inflict(input, path, name, given, sound, run) {
  let holder = input;
  for (const [depth, step] of path.entries()) {
    const keys = Object.keys(holder);
    const key = keys[step % keys.length];
    // An earlier wound is not looked at.
    const { value: next } = Object.getOwnPropertyDescriptor(holder, key ?? "") ?? {};
    if (depth === path.length - 1 || !sound.has(next)) return define(holder, name ?? key ?? "name", given, run);
    holder = next;
  }
}

/** All objects and lists in it. */
function objectsIn(data, found = new Set()) {
  if (typeof data !== "object" || data === null) return found;
  found.add(data);
  for (const inner of Object.values(data)) objectsIn(inner, found);
  return found;
}

/** `{ operation, input }`: any input of any call. */
export const anyCall = callOf(operations);

/** The same of these calls. */
export function callOf(some) {
  const each = some.map((operation) => {
    const input = fc.oneof({ arbitrary: value, weight: 4 }, { arbitrary: wounded(operation), weight: 6 });
    return input.map((given) => ({ operation, input: given }));
  });
  return fc.oneof(...each);
}

/** `{ operation, input }`: a sound input of any call. */
export const soundCall = fc.oneof(...operations.map((operation) => soundInput(operation).map((input) => ({ operation, input }))));

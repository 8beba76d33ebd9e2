// The contract as the package keeps to it: what the sources declare, with our decisions written over it.
import { declared } from "./declared.js";
import { deviations } from "./deviations.js";

/** `{ endpoints, types, unused }`; `unused` are the decisions that decide nothing. */
export function decide(contract, rows) {
  const { endpoints, types } = structuredClone(contract);
  const unused = [];
  for (const { at, of = () => true, is, reason } of rows) {
    for (const place of [at].flat()) {
      const changed = targets({ endpoints, types }, place).filter(([holder, name]) => {
        const before = JSON.stringify(holder[name]);
        if (!of(holder[name] ?? {})) return false;
        holder[name] = merged(holder[name], is);
        return JSON.stringify(holder[name]) !== before;
      });
      if (changed.length === 0) unused.push(`${place}: ${reason}`);
    }
  }
  return { endpoints, types, unused };
}

/** What a place names, as holder and name: `createDepartment`, `Node`, `UserDto.gender`, `*.tenantId`, `LangObject.*`. */
function targets({ endpoints, types }, place) {
  const [first, field] = place.split(".");
  if (field === undefined) return [[first in endpoints ? endpoints : types, first]];
  const holders = first === "*" ? Object.values(types) : [types[first] ?? {}];
  return holders.flatMap((fields) =>
    Object.keys(fields)
      .filter((name) => field === "*" || name === field)
      .map((name) => [fields, name]),
  );
}

/** `undefined` in a decision takes something away. */
function merged(before, is) {
  return JSON.parse(JSON.stringify({ ...before, ...(typeof is === "function" ? is(before) : is) }));
}

export const { endpoints, types, unused } = decide(declared, deviations);

/** The names of the types that a type is made of, itself first. */
export function within(name, found = new Set()) {
  if (!(name in types) || found.has(name)) return found;
  found.add(name);
  for (const { type } of Object.values(types[name])) for (const part of named(type)) within(part, found);
  return found;
}

/** The names in `A | B[]`. */
export const named = (type) => type.match(/\w+/g) ?? [];

/** The types of requests, and those of answers; a few are both. */
const reached = (side) => new Set(Object.values(endpoints).flatMap((endpoint) => [...within(endpoint[side])]));
export const requestTypes = reached("request");
export const answerTypes = reached("response");

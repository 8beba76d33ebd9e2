// Which calls of ours a witness has, and by which arguments their fields go, as found in it.
import { endpoints, types } from "../../lib/contract/decided.js";

/** `deleteById` as Python spells it. */
export const inPython = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/**
 * `{ covered, unknown }`: the calls of ours that a witness has, by name, and its methods of which none is one. `found` is what
 * the witness found in itself, by method and path. Where two calls have both in common, the name decides.
 */
export function coveredBy(found, { otherNames, otherFields }) {
  const covered = new Map();
  for (const [name, { http, path, request }] of Object.entries(endpoints)) {
    const methods = found[`${http} ${path}`] ?? [];
    const own = methods.find(({ method }) => method === (otherNames[name] ?? inPython(name)));
    if (own) covered.set(name, callOf(own, Object.keys(types[request] ?? {}), otherFields[name] ?? {}));
  }
  const known = new Set([...covered.values()].map(({ method }) => method));
  const all = Object.values(found).flatMap((methods) => methods.map(({ method }) => method));
  return { covered, unknown: all.filter((method) => !known.has(method)) };
}

/** A call by the fields of ours: `fields` has the argument of each, `lacking` those without one, `surplus` fields that ours lacks. */
function callOf({ method, fields, texts, constants, unsent }, names, renamed) {
  const theirName = (name) => renamed[name] ?? name;
  const argumentOf = (name) => fields[theirName(name)] ?? texts[name] ?? unsent.find((argument) => argument === inPython(name));
  const given = names.map((name) => [name, argumentOf(name)]);
  const reached = new Set(names.map(theirName));
  return {
    method,
    fields: Object.fromEntries(given.filter(([, argument]) => argument)),
    lacking: given.filter(([, argument]) => !argument).map(([name]) => name),
    surplus: Object.keys({ ...fields, ...texts }).filter((name) => !reached.has(name)),
    renamed: Object.fromEntries(Object.entries(renamed).filter(([name, other]) => names.includes(name) && other in fields)),
    texts: Object.keys(texts),
    constants,
    unsent,
  };
}

/** What is true of some calls alone: `{ getUser: of(call) }` where that is not empty. */
export function only(covered, of) {
  const all = [...covered].map(([name, call]) => [name, of(call, name)]);
  return Object.fromEntries(all.filter(([, value]) => Object.keys(value ?? {}).length > 0));
}

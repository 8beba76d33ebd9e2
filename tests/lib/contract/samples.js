// A value for every field of the contract, and inputs made of them.
import { types } from "./decided.js";

const texts = {
  slug: "rd",
  code: "rd",
  identifier: "rd",
  date: "1906-12-09",
  datetime: "2026-11-27T08:00:00Z",
  email: "grace@steamory.example",
  birthdate: "1906-12-09",
  phone: "13900000000",
  userId: "lark:grace",
};

/** A sound value for a field, the same each time; of several types, the first. */
export function sample(field, name, pick = full) {
  const [first, ...others] = field.type.split(/ \| (?![^(]*\))/);
  if (others.length > 0) return sample({ ...field, type: first }, name, pick);
  if (field.type.endsWith("[]")) {
    const item = { ...field, type: field.type.slice(0, -2).replace(/^\((.*)\)$/, "$1") };
    return Array.from({ length: Math.max(1, field.minItems ?? 1) }, () => sample(item, name, pick));
  }
  if (field.enum) return field.enum[0];
  if (field.format in texts) return texts[field.format];
  switch (field.type) {
    case "string":
      return texts[name] ?? "oidc:a";
    case "integer":
      return field.minimum ?? 1;
    case "boolean":
      return true;
    case "object":
      return { ours: 1 };
    case "any":
      return "any";
    default:
      return pick(field.type);
  }
}

/** An input with every field, or none where a call takes none. A type inside itself has what is required alone. */
export function full(type, around = []) {
  if (!type) return undefined;
  const open = [...around, type];
  const inside = (inner) => (open.includes(inner) ? least(inner) : full(inner, open));
  return Object.fromEntries(Object.entries(types[type]).map(([name, field]) => [name, sample(field, name, inside)]));
}

/** An input with what is required alone. */
export function least(type) {
  if (!type) return undefined;
  const required = Object.entries(types[type]).filter(([, field]) => !field.optional);
  return Object.fromEntries(required.map(([name, field]) => [name, sample(field, name, least)]));
}

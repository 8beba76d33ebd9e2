// JSON of values that were checked, and values of JSON. Neither throws.

export function toJson(value) {
  try {
    return JSON.stringify(value, hasForeignForm() ? original : undefined);
  } catch {
    return undefined;
  }
}

// Additions to the prototypes must not change what was checked. (A replacer would disable the engine's fast path.)
const hasForeignForm = () => ({}).toJSON || [].toJSON || "".toJSON || (0).toJSON || false.toJSON;

function original(name) {
  return this[name];
}

export function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

// JSON of values that were checked, and values of JSON. Neither throws.

/** @param {unknown} value */
export function toJson(value) {
  try {
    return JSON.stringify(value, hasForeignForm() ? original : undefined);
  } catch {
    return undefined;
  }
}

// Additions to the prototypes must not change what was checked. (A replacer would disable the engine's fast path.)
const hasForeignForm = () =>
  /** @type {any} */ ({}).toJSON ||
  /** @type {any} */ ([]).toJSON ||
  /** @type {any} */ ("").toJSON ||
  /** @type {any} */ (0).toJSON ||
  /** @type {any} */ (false).toJSON;

/**
 * @this {any}
 * @param {string} name
 */
function original(name) {
  return this[name];
}

/** @param {string} text */
export function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

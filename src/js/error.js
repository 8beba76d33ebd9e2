// The one class that Rust cannot define: what wasm-bindgen exports cannot extend `Error`.

// Two copies of the package (ESM beside CJS, say) have two classes; the brand lets `instanceof` agree.
const brand = Symbol.for("genauth-management.GenAuthError");
// For `genauth-management/proxy` alone, which may come from another file than the client. Not enumerable: no log shows it.
const exchange = Symbol.for("genauth-management.exchange");

// Not enumerable: `message` sums them up, and printed they may be hundreds of lines.
const LONG = ["body", "serviceMessage", "issues"];
/** @type {PropertyDescriptor} */
const hidden = { __proto__: null, enumerable: false };

export class GenAuthError extends Error {
  /**
   * @param {string} message
   * @param {object} fields
   * @param {unknown} [cause]
   * @param {boolean} [isOfExchange]
   */
  constructor(message, fields, cause, isOfExchange) {
    super(message, cause === undefined ? undefined : { cause });
    Object.assign(this, { issues: [], ...fields });
    for (const name of LONG) if (Object.hasOwn(this, name)) Object.defineProperty(this, name, hidden);
    if (isOfExchange) Object.defineProperty(this, exchange, { __proto__: null, value: true });
  }

  /** @param {unknown} value */
  static [Symbol.hasInstance](value) {
    return isGenAuthError(value);
  }

  toJSON() {
    const { name, message } = this;
    /** @type {Record<string, unknown>} */
    const all = { name, message, .../** @type {object} */ (this) };
    for (const name of LONG) if (Object.hasOwn(this, name)) all[name] = /** @type {any} */ (this)[name];
    return all;
  }
}

/** @param {any} value */
export function isGenAuthError(value) {
  try {
    return typeof value === "object" && value !== null && value[brand] === true;
  } catch {
    return false;
  }
}

/**
 * Whether it was not the call itself that failed, but the exchange of its key for a token.
 * @param {any} error
 */
export const isOfExchange = (error) => error[exchange] === true;

// Of the class as well: bundling shortens it, and what prints an error prints it.
for (const named of [GenAuthError, GenAuthError.prototype]) Object.defineProperty(named, "name", { value: "GenAuthError" });
Object.defineProperty(GenAuthError.prototype, brand, { value: true });

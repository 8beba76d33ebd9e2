// The one class that Rust cannot define: what wasm-bindgen exports cannot extend `Error`.

// Two copies of the package (ESM beside CJS, say) have two classes; the brand lets `instanceof` agree.
const brand = Symbol.for("genauth-management.GenAuthError");
// For `genauth-management/proxy` alone, which may come from another file than the client. Not enumerable: no log shows it.
const exchange = Symbol.for("genauth-management.exchange");

// Not enumerable: `message` sums them up, and printed they may be hundreds of lines.
const LONG = ["body", "serviceMessage", "issues"];
const hidden = { __proto__: null, enumerable: false };

export class GenAuthError extends Error {
  constructor(message, fields, cause, isOfExchange) {
    super(message, cause === undefined ? undefined : { cause });
    Object.assign(this, { issues: [], ...fields });
    for (const name of LONG) if (Object.hasOwn(this, name)) Object.defineProperty(this, name, hidden);
    if (isOfExchange) Object.defineProperty(this, exchange, { __proto__: null, value: true });
  }

  static [Symbol.hasInstance](value) {
    return isGenAuthError(value);
  }

  toJSON() {
    const { name, message } = this;
    const all = { name, message, ...this };
    for (const name of LONG) if (Object.hasOwn(this, name)) all[name] = this[name];
    return all;
  }
}

export function isGenAuthError(value) {
  try {
    return typeof value === "object" && value !== null && value[brand] === true;
  } catch {
    return false;
  }
}

/** Whether it was not the call itself that failed, but the exchange of its key for a token. */
export const isOfExchange = (error) => error[exchange] === true;

// Of the class as well: bundling shortens it, and what prints an error prints it.
for (const named of [GenAuthError, GenAuthError.prototype]) Object.defineProperty(named, "name", { value: "GenAuthError" });
Object.defineProperty(GenAuthError.prototype, brand, { value: true });

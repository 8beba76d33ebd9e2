// The one class that Rust cannot define: what wasm-bindgen exports cannot extend `Error`.

// Two copies of the package (ESM beside CJS, say) have two classes; the brand lets `instanceof` agree.
const brand = Symbol.for("genauth-management.GenAuthError");
// For `genauth-management/proxy` alone, which may come from another file than the client. Not enumerable: no log shows it.
const exchange = Symbol.for("genauth-management.exchange");

export class GenAuthError extends Error {
  constructor(message, fields, cause, isOfExchange) {
    super(message, cause === undefined ? undefined : { cause });
    Object.assign(this, { issues: [] }, fields);
    if (isOfExchange) Object.defineProperty(this, exchange, { value: true });
  }

  static [Symbol.hasInstance](value) {
    return isGenAuthError(value);
  }

  toJSON() {
    return { name: this.name, message: this.message, ...this };
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

Object.defineProperty(GenAuthError.prototype, "name", { value: "GenAuthError" });
Object.defineProperty(GenAuthError.prototype, brand, { value: true });

// The one class that Rust cannot define: what wasm-bindgen exports cannot extend `Error`.

// Two copies of the package (ESM beside CJS, say) have two classes; the brand lets `instanceof` agree.
const brand = Symbol.for("genauth-management.GenAuthError");

export class GenAuthError extends Error {
  constructor(message, fields, cause) {
    super(message, cause === undefined ? undefined : { cause });
    Object.assign(this, { issues: [] }, fields);
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

Object.defineProperty(GenAuthError.prototype, "name", { value: "GenAuthError" });
Object.defineProperty(GenAuthError.prototype, brand, { value: true });

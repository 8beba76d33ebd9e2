// The one class that Rust cannot define: what wasm-bindgen exports cannot extend `Error`.

// Two copies of the package (ESM beside CJS, say) have two classes; the brand lets `instanceof` agree.
const brand = Symbol.for("genauth-management.GenAuthError");
// For `genauth-management/proxy` alone, which may come from another file than the client. Not enumerable: no log shows it.
const exchange = Symbol.for("genauth-management.exchange");

export class GenAuthError extends Error {
  constructor(message, fields, cause, isOfExchange) {
    super(message, cause === undefined ? undefined : { cause });
    const { issues = [], serviceMessage, ...others } = { __proto__: null, ...fields };
    Object.assign(this, others);
    // What `message` says already. Whatever prints an error prints its enumerable fields, and these may be hundreds of lines.
    hide(this, "issues", issues);
    if (serviceMessage !== undefined) hide(this, "serviceMessage", serviceMessage);
    if (isOfExchange) hide(this, exchange, true);
  }

  static [Symbol.hasInstance](value) {
    return isGenAuthError(value);
  }

  toJSON() {
    const { name, message, issues, serviceMessage } = this;
    const said = serviceMessage === undefined ? {} : { serviceMessage };
    return { name, message, ...this, ...said, issues };
  }
}

function hide(error, name, value) {
  Object.defineProperty(error, name, { __proto__: null, value, writable: true, configurable: true });
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

/**
 * Errors of undici, which is Node's `fetch`, and the host that each was for: connections that did not come about, also behind a proxy.
 * On these nothing was sent, whatever the error is. undici tells everybody of them; the map is here because an instance of the wasm
 * must not be kept by what listens.
 */
export const unconnected = /* @__PURE__ */ listening();

// Marked as pure: what has no use for the map (the proxy) shall not listen.
function listening() {
  const hosts = new WeakMap();
  try {
    globalThis.process.getBuiltinModule("node:diagnostics_channel").subscribe("undici:client:connectError", ({ connectParams, error }) => {
      hosts.set(Object(error), connectParams?.host);
    });
  } catch {
    // There is no undici, or it is that of a Node before 20.16 and 22.3.
  }
  return hosts;
}

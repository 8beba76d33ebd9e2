// What every entry exports, around the classes that wasm-bindgen wrote.
import { GenAuthError, isGenAuthError } from "@built/error";
import * as glue from "@built/glue";
import { editor } from "./edit.js";
import { iterators } from "./pages.js";
import { CALLS } from "./proxy/calls.js";
import { start } from "./start.js";

export { GenAuthError, isGenAuthError };
export { ApiCode } from "./codes.js";
export { collect } from "./pages.js";
export { schemas } from "./schemas.js";

const base = glue.ManagementClient.prototype;

// What a client has beside its pointer. In private fields a client in a Proxy could make no call, and Vue makes a Proxy of
// each object in its state.
const OWN = Symbol("own");

export class ManagementClient extends glue.ManagementClient {
  constructor(options) {
    start();
    super(options);
    const place = /^zh/.test(options.lang) ? 1 : 0;
    const own = {
      deadline: options.deadline,
      tenantId: options.tenantId,
      say: (...texts) => texts[place],
      // The registry that frees what is collected knows the client itself, and no Proxy of it.
      free: () => super.free(),
    };
    Object.defineProperty(this, OWN, { value: own, configurable: true });
  }

  /** For `genauth-management/proxy` alone. */
  get [CALLS]() {
    const { validate, jsonSchema } = glue;
    const { deadline, tenantId } = this[OWN];
    return { operations: glue.operations(), routes: glue.routes(), validate, jsonSchema, deadline, tenantId };
  }

  get iterate() {
    const own = this[OWN];
    return (own.iterate ??= iterators(this, own.say));
  }

  editUserDepartments(input, edit, options) {
    const own = this[OWN];
    own.edit ??= editor(this, own.say, own.deadline);
    return own.edit(input, edit, options);
  }

  free() {
    if (!isFreed(this)) this[OWN].free();
  }

  static {
    // Bundling renames one of two classes of the same name; the user shall not see that.
    Object.defineProperty(this, "name", { value: "ManagementClient" });
    // Platforms that have `using` have these; where they are missing, nobody can write it.
    const { dispose, asyncDispose } = Symbol;
    if (dispose) Object.defineProperty(this.prototype, dispose, { value: this.prototype.free });
    if (asyncDispose) {
      const free = async function () {
        this.free();
      };
      Object.defineProperty(this.prototype, asyncDispose, { value: free });
    }

    // The wasm answers a call of a freed client with a throw, which leaves some of its stack behind each time.
    const calls = Object.getOwnPropertyNames(base).filter((name) => !/^(constructor$|free$|__)/.test(name));
    for (const name of calls) {
      const call = {
        [name](input, options) {
          if (isFreed(this)) return Promise.reject(freed(name));
          return base[name].call(this, input, options);
        },
      };
      Object.defineProperty(this.prototype, name, { value: call[name], writable: true, configurable: true });
    }
  }
}

// wasm-bindgen's own mark.
const isFreed = (client) => client.__wbg_ptr === 0;

function freed(operation) {
  const facts = { kind: "config", operation, attempts: 0, retryable: false, outcome: "not_applied" };
  return new GenAuthError(`${operation}: this client was freed; make a new one`, facts);
}

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

export class ManagementClient extends glue.ManagementClient {
  #freed = false;
  #deadline;
  #edit;
  #iterate;
  #say;

  constructor(options) {
    start();
    super(options);
    this.#deadline = options.deadline;
    const place = /^zh/.test(options.lang) ? 1 : 0;
    this.#say = (...texts) => texts[place];
  }

  /** For `genauth-management/proxy` alone. */
  get [CALLS]() {
    const { validate, jsonSchema } = glue;
    return { operations: glue.operations(), routes: glue.routes(), validate, jsonSchema, deadline: this.#deadline };
  }

  get iterate() {
    return (this.#iterate ??= iterators(this, this.#say));
  }

  editUserDepartments(input, edit, options) {
    this.#edit ??= editor(this, this.#say, this.#deadline);
    return this.#edit(input, edit, options);
  }

  free() {
    if (this.#freed) return;
    this.#freed = true;
    super.free();
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
          if (this.#freed) return Promise.reject(freed(name));
          return base[name].call(this, input, options);
        },
      };
      Object.defineProperty(this.prototype, name, { value: call[name], writable: true, configurable: true });
    }
  }
}

function freed(operation) {
  const facts = { kind: "config", operation, attempts: 0, retryable: false, outcome: "not_applied" };
  return new GenAuthError(`${operation}: this client was freed; make a new one`, facts);
}

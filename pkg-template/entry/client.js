// What every entry exports, around the class that wasm-bindgen wrote.
import { GenAuthError, isGenAuthError } from "@built/error";
import { atCaller, callSite, errorAt } from "./call-site.js";
import { OPERATIONS } from "@built/operations";
import { jsonSchema, reasonOf, routes, validate } from "./checks.js";
import { editor } from "./edit.js";
import { configError } from "./failure.js";
import { atCallSites, iterators } from "./pages.js";
import { CALLS } from "./proxy/calls.js";
import { BROKEN, lost, noClient, refused, unread } from "./refusals.js";
import { isProvided, start } from "./start.js";
import { subscription } from "./subscription.js";
/** @import { Handle } from "@built/glue" */
/** @import { ManagementClientOptions } from "genauth-management" */
/** @import { CallByName, Departments, Edit, Iterators, Say, Started, State } from "./types.js" */
/** @typedef {(this: ManagementClient, input: unknown, options: unknown) => Promise<unknown>} Method Of a call. */
/** @typedef {ManagementClient & Record<string, any>} Client With the methods of the calls, which the class gets below. */

export { GenAuthError, isGenAuthError };
export { ApiCode } from "./codes.js";
export { collect } from "./pages.js";
export { createSchemas, schemas } from "./schemas.js";

// What a client has beside its methods: a function that stands for its state, which is looked up here. A pointer in a property would
// be copied with it, by spread or whatever clones, and used after the client that it belongs to is gone. In a private field a client
// in a Proxy could make no call, and Vue makes a Proxy of each object in its state. (Of a function it makes none.)
const OWN = Symbol("own");
/** @type {WeakMap<object, State>} */
const states = new WeakMap();

/**
 * Nothing for an object that no constructor made, whatever it says of itself.
 * @param {any} client
 */
function stateOf(client) {
  try {
    return states.get(client[OWN]);
  } catch {
    return undefined;
  }
}

export class ManagementClient {
  /** @param {ManagementClientOptions} options */
  constructor(options) {
    const token = () => {};
    states.set(
      token,
      atCaller(ManagementClient, () => stateFor(options)),
    );
    Object.defineProperty(this, OWN, { __proto__: null, value: token, configurable: true });
  }

  /** For `genauth-management/proxy` alone. */
  get [CALLS]() {
    const state = stateOf(this);
    if (!state) return undefined;
    const { deadline, tenantId } = state;
    return { operations: [...OPERATIONS], routes: routes(), validate, jsonSchema, deadline, tenantId };
  }

  get iterate() {
    const state = stateOf(this);
    if (!state) return atCallSites(refusing());
    state.iterate ??= atCallSites(iteratorsOf(this, state));
    return state.iterate;
  }

  /**
   * @param {Parameters<Edit>} given
   * @returns {ReturnType<Edit>}
   */
  editUserDepartments(...given) {
    const site = callSite(methods.editUserDepartments);
    const promise = edited(this, given, site);
    return promise;
  }

  /**
   * @param {unknown} input
   * @param {unknown} options
   */
  makeRequest(input, options) {
    const site = callSite(methods.makeRequest);
    const promise = started(this, "makeRequest", (handle) => handle.makeRequest(input, options), site);
    return promise;
  }

  /**
   * @param {unknown} input
   * @param {unknown} options
   */
  subscribeEvents(input, options) {
    const site = callSite(methods.subscribeEvents);
    const facts = started(this, "subscribeEvents", (handle) => handle.subscribeEvents(input, options), site);
    const events = subscription(facts, site, stateOf(this)?.say);
    return events;
  }

  free() {
    const state = stateOf(this);
    if (!state || state.isFreed) return;
    state.isFreed = true;
    release(state);
  }

  static {
    const { prototype } = ManagementClient;
    // Bundling renames one of two classes of the same name; the user shall not see that.
    Object.defineProperty(ManagementClient, "name", { value: "ManagementClient" });
    // Platforms that have `using` have these; where they are missing, nobody can write it.
    const { dispose, asyncDispose } = Symbol;
    if (dispose) Object.defineProperty(prototype, dispose, { value: prototype.free });
    if (asyncDispose) {
      const { free: release } = prototype;
      /** @this {ManagementClient} */
      const free = async function () {
        release.call(this);
      };
      Object.defineProperty(prototype, asyncDispose, { value: free });
    }
    for (const [place, name] of OPERATIONS.entries()) {
      /** @type {Record<string, Method>} */
      const call = {
        [name](input, options) {
          const site = callSite(call[name]);
          // Safari would replace the frame of this method by one that returned the call itself.
          const promise = made(this, place, input, options, site);
          return promise;
        },
      };
      Object.defineProperty(prototype, name, { value: call[name], writable: true, configurable: true });
    }
  }
}

/** @type {Client} */
const methods = ManagementClient.prototype;

/**
 * @param {unknown} options
 * @returns {State}
 */
function stateFor(options) {
  let instance;
  try {
    instance = start();
  } catch (failure) {
    if (!isProvided()) throw failure;
    // Where WebAssembly cannot start a client can be made all the same: a server may evaluate a page's module only to render it.
    return { __proto__: null, failure: /** @type {Error} */ (failure), busy: 0, isFreed: false, say: (text) => text };
  }
  try {
    const handle = new instance.glue.ManagementClient(options);
    const [isChinese, deadline, tenantId] = handle.facts();
    /** @type {Say} */
    const say = (...texts) => texts[isChinese ? 1 : 0];
    return { __proto__: null, instance, handle, busy: 0, isFreed: false, deadline, tenantId, say };
  } catch (thrown) {
    throw isGenAuthError(thrown) ? thrown : configError(`the options could not be read: ${reasonOf(thrown)}`);
  }
}

/**
 * Makes a client's calls for the package itself, which has one call site for all that a method of its own sends.
 * @param {Client} client
 * @returns {CallByName}
 */
function callsOf(client) {
  return (name, input, options) => {
    /** @type {Method} */
    const method = client[name];
    const place = method === methods[name] ? OPERATIONS.indexOf(name) : -1;
    return place < 0 ? method.call(client, input, options) : made(client, place, input, options);
  };
}

/** @type {(client: ManagementClient, given: Parameters<Edit>, site: Error | undefined) => ReturnType<Edit>} */
async function edited(client, given, site) {
  try {
    const state = stateOf(client);
    if (!state) throw noClient("editUserDepartments");
    state.edit ??= editorOf(client, state);
    return await state.edit(...given);
  } catch (thrown) {
    throw errorAt(site, thrown);
  }
}

/** @type {(client: ManagementClient, state: State) => Edit} */
function editorOf(client, state) {
  /** @type {Departments["setUserDepartments"]} */
  const setUserDepartments = (...given) => callsOf(client)("setUserDepartments", ...given);
  return editor({ iterate: iteratorsOf(client, state), setUserDepartments }, state.say, state.deadline);
}

/** @type {(client: ManagementClient, state: State) => Iterators} */
function iteratorsOf(client, state) {
  return state.failure ? refusing(state) : iterators(callsOf(client), state.say);
}

/**
 * An iterator for each call, though which of them are paged only the wasm knows.
 * @param {State} [state]
 * @returns {Iterators}
 */
function refusing(state) {
  /** @type {(name: string) => [string, Iterators[string]]} */
  const each = (name) => [
    name,
    // biome-ignore lint/correctness/useYield: the first step rejects
    async function* () {
      throw refused(state, name);
    },
  ];
  return Object.fromEntries(OPERATIONS.map(each));
}

/** @type {(client: ManagementClient, place: number, input: unknown, options: unknown, site?: Error) => Promise<unknown>} */
const made = (client, place, input, options, site) =>
  started(client, OPERATIONS[place], (handle) => handle.call(place, input, options), site);

/**
 * Starts a call. Whatever happens, it is the promise that tells; without a `site` in an error for the package itself.
 * @param {ManagementClient} client
 * @param {string} name
 * @param {(handle: Handle) => Promise<unknown>} call
 * @param {Error} [site]
 */
function started(client, name, call, site) {
  // What it is not, `refused` says.
  const state = /** @type {Started & { handle: Handle }} */ (stateOf(client));
  return new Promise((resolve, refuse) => {
    const reject = (/** @type {unknown} */ reason) => refuse(errorAt(site, reason));
    const refusal = refused(state, name);
    if (refusal) return reject(refusal);
    const { instance, handle } = state;
    let promise;
    state.busy++;
    try {
      promise = call(handle);
    } catch (thrown) {
      reject(unread(state, name, thrown));
      return;
    } finally {
      state.busy--;
      if (state.isFreed) release(state);
    }
    // From a trap that the wasm itself took for a failure of the platform's.
    if (instance.broken) {
      reject(configError(state.say(...BROKEN), name));
      return;
    }
    const stop = () => reject(lost(state, name));
    const settled = (/** @type {(value: unknown) => void} */ settle) => (/** @type {unknown} */ value) => {
      instance.pending.delete(stop);
      settle(value);
    };
    instance.pending.add(stop);
    promise.then(settled(resolve), settled(reject));
  });
}

/**
 * Gives the memory back; not while an input is read, by a getter of which the client may have been freed.
 * @param {State} state
 */
function release(state) {
  if (state.busy > 0 || !state.handle) return;
  const { handle } = state;
  state.handle = undefined;
  handle.free();
}

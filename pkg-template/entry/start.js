// Starts the wasm on first use, synchronously: compiling it costs a few milliseconds, and a constructor cannot wait. One instance
// serves all clients; after a trap the next client gets a new one, and no pointer of the old one can reach it.
import { newEvents } from "@built/events";
import { bind } from "@built/glue";
import { traced, unconnected, wasSent } from "@built/sent";
import { ownError } from "./call-site.js";
import { configError } from "./failure.js";
import { guarded } from "./gate.js";
import { visible } from "./proxy/text.js";
/** @import { Instance, Source } from "./types.js" */

/** @type {Source | undefined} */
let source;
/** @type {WebAssembly.Module | undefined} */
let module;
/** @type {Instance | undefined} */
let instance;

/**
 * Each entry says where it has its bytes or its compiled module.
 * @param {Source | undefined} wasm
 */
export function provide(wasm) {
  source = wasm;
}

/**
 * Starts with a wasm that may turn out to be none. The one that was provided before, also by another entry, stays then.
 * @param {Source} wasm
 */
export function startWith(wasm) {
  const before = source;
  provide(wasm);
  try {
    start();
  } catch (thrown) {
    provide(before);
    throw thrown;
  }
}

/** Whether there is a wasm that could be started. */
export const isProvided = () => source !== undefined;

/** Whether the wasm was started already. */
export const isStarted = () => instance !== undefined;

/** The running instance: `{ glue, broken, pending }`. */
export function start() {
  if (instance && !instance.broken) return instance;
  if (!source) throw configError("call and await init() of genauth-management/slim first");
  try {
    module ??= compiled(source());
    instance = launched(module);
  } catch (cause) {
    // What was given as a module may be none: the next try begins anew.
    module = undefined;
    throw configError(explain(cause), undefined, cause);
  }
  return instance;
}

// In edge runtimes a module may come from another realm, so it is told from bytes by its lack of a length.
/** @param {ReturnType<Source>} wasm */
const compiled = (wasm) => ("byteLength" in wasm ? new WebAssembly.Module(wasm) : wasm);

/** @param {WebAssembly.Module} module */
function launched(module) {
  const events = newEvents();
  /** @type {Instance} */
  const launched = {
    // Of its own: the glue keeps views of the memory, and closures with pointers into it.
    glue: bind({ GenAuthError: ownError, emit: events.emit, traced, unconnected, wasSent }),
    broken: undefined,
    /** What rejects each call that is under way. */
    pending: new Set(),
  };
  const { exports } = new WebAssembly.Instance(module, launched.glue.imports);
  const gated = guarded(exports, (trap) => {
    launched.broken = trap;
    // A copy: what they call may make calls of the next instance. A call's end is told before its promise settles.
    events.end();
    for (const reject of [...launched.pending]) reject();
  });
  launched.glue.__wbg_set_wasm(gated);
  gated.__wbindgen_start();
  return launched;
}

/**
 * Why the wasm does not start, for people.
 * @param {any} cause
 */
export function explain(cause) {
  // Chromium: "… Content Security policy …"; Firefox: "… blocked by CSP"; Safari: "… 'unsafe-eval' …".
  if (/content security|blocked by csp|unsafe-eval/i.test(cause?.message)) {
    return "the page's Content-Security-Policy forbids WebAssembly: add 'wasm-unsafe-eval' to its script-src";
  }
  return `genauth-management could not start its WebAssembly: ${visible(`${cause?.message ?? cause}`, 300)}`;
}

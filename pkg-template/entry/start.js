// Starts the wasm on first use, synchronously: compiling it costs a few milliseconds, and a constructor cannot wait.
import { GenAuthError } from "@built/error";
import * as glue from "@built/glue";
import { imports } from "@built/imports";

let source = () => {
  throw new TypeError("call and await init() of genauth-management/slim first");
};

/** Each entry says where it has its bytes or its compiled module. */
export function provide(wasm) {
  source = wasm;
}

export function start() {
  if (start.done) return;
  try {
    const wasm = source();
    // In edge runtimes a module may come from another realm, so it is told from bytes by its lack of a length.
    const module = "byteLength" in wasm ? new WebAssembly.Module(wasm) : wasm;
    const { exports } = new WebAssembly.Instance(module, imports);
    glue.__wbg_set_wasm(exports);
    exports.__wbindgen_start();
  } catch (cause) {
    throw new GenAuthError(explain(cause), { kind: "config", retryable: false, outcome: "not_applied" }, cause);
  }
  start.done = true;
}

function explain(cause) {
  // Chromium: "… Content Security policy …"; Firefox: "… blocked by CSP"; Safari: "… 'unsafe-eval' …".
  if (/content security|blocked by csp|unsafe-eval/i.test(cause?.message)) {
    return "the page's Content-Security-Policy forbids WebAssembly: add 'wasm-unsafe-eval' to its script-src";
  }
  return `genauth-management could not start its WebAssembly: ${cause?.message ?? cause}`;
}

// The entry without the wasm inside, for pages that fetch it themselves: fewer bytes, one `await init(…)`.
import { callSite, configError, errorAt, explain, isStarted, startWith } from "./shared.js";
/** @import { WasmSource } from "genauth-management/slim" */

/**
 * Compiles and starts the wasm; once is enough, further calls return at once.
 * @type {typeof import("genauth-management/slim").init}
 */
export async function init(source) {
  if (isStarted()) return;
  const site = callSite(init);
  try {
    const module = await compiled(source);
    startWith(() => module);
  } catch (thrown) {
    throw errorAt(site, thrown);
  }
}

/** @param {WasmSource | PromiseLike<WasmSource>} source */
async function compiled(source) {
  try {
    return await compile(await source);
  } catch (cause) {
    throw configError(explain(cause), undefined, cause);
  }
}

/**
 * @param {any} source A `WasmSource`, told by what it has.
 * @returns {Promise<WebAssembly.Module>}
 */
async function compile(source) {
  if (typeof source === "string" || source instanceof URL) return compile(await fetch(source));
  if (typeof source.arrayBuffer === "function") {
    if (source.ok === false) throw new TypeError(`the server did not deliver the wasm: HTTP status ${source.status}`);
    return WebAssembly.compile(await source.arrayBuffer());
  }
  // No `instanceof WebAssembly.Module`: edge runtimes hand out modules of another realm.
  return ArrayBuffer.isView(source) || "byteLength" in source ? WebAssembly.compile(source) : source;
}

export {
  ApiCode,
  collect,
  createSchemas,
  GenAuthError,
  isGenAuthError,
  ManagementClient,
  schemas,
} from "./shared.js";

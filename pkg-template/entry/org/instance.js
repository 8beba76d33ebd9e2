// Instances of a wasm. Each task has one of its own: its memory is given back whole when the task is done, and a trap ends nothing else.
import { unpack } from "../packed.js";
/** @import { Refuse } from "./types.js" */

/**
 * @template {{ __wbg_set_wasm(exports: object): void }} Glue
 * @param {Parameters<typeof unpack>[0]} packed
 * @param {() => { glue: Glue, imports: WebAssembly.Imports }} bind
 * @returns {(refuse: Refuse) => Glue} Makes a new instance. After a trap all that is asked of it throws the same refusal.
 */
export function launcher(packed, bind) {
  /** @type {WebAssembly.Module | undefined} */
  let module;
  return (refuse) => {
    /** @type {Error | undefined} */
    let broken;
    /** @type {<T>(run: () => T, code?: string) => T} */
    const entered = (run, code = "out_of_memory") => {
      // What a trap left half done must not be gone on with.
      if (broken) throw broken;
      try {
        return run();
      } catch (cause) {
        broken ??= refuse(cause instanceof RangeError ? "out_of_memory" : code, { cause });
        throw broken;
      }
    };
    module ??= entered(() => new WebAssembly.Module(unpack(packed)), "no_webassembly");
    const compiled = module;
    const { glue, imports } = bind();
    const { exports } = entered(() => new WebAssembly.Instance(compiled, imports));
    /** @type {Record<string, unknown>} */
    const gated = {};
    for (const [name, value] of Object.entries(exports)) {
      gated[name] = typeof value === "function" ? (/** @type {unknown[]} */ ...given) => entered(() => value(...given)) : value;
      // The garbage collector asks for it: nobody would catch what it throws, and the memory goes as a whole.
      if (isRelease(name)) gated[name] = () => {};
    }
    glue.__wbg_set_wasm(gated);
    /** @type {Function | undefined} */ (gated.__wbindgen_start)?.();
    return glue;
  };
}

/** Whether an export frees an object of Rust's. @param {string} name */
const isRelease = (name) => /^__wbg_\w+_free$/.test(name);

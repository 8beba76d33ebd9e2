// Instances of a wasm. Each task has one of its own: its memory is given back whole when the task is done, and a trap ends nothing else.
import { unpack } from "../packed.js";

/**
 * @template {{ __wbg_set_wasm(exports: object): void }} Glue
 * @param {Parameters<typeof unpack>[0]} packed
 * @param {() => { glue: Glue, imports: WebAssembly.Imports }} bind
 * @returns {() => Glue} Makes a new instance.
 */
export function launcher(packed, bind) {
  /** @type {WebAssembly.Module | undefined} */
  let module;
  return () => {
    module ??= new WebAssembly.Module(unpack(packed));
    const { glue, imports } = bind();
    const { exports } = new WebAssembly.Instance(module, imports);
    glue.__wbg_set_wasm(exports);
    /** @type {Function | undefined} */ (exports.__wbindgen_start)?.();
    return glue;
  };
}

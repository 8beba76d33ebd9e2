export * from "./index.js";

// Looked up by name, so that the types ask for no DOM library.
type Global<Name extends string> = typeof globalThis extends { [_ in Name]: { prototype: infer Instance } } ? Instance : never;
// lib.dom declares the module as an empty interface, which a number would satisfy.
type WasmModule = typeof globalThis extends { WebAssembly: { Module: { prototype: infer Instance } } }
  ? Instance & object
  : never;

/** Source of the wasm: its bytes, its URL, a `Response` that delivers it, or the compiled module. */
export type WasmSource = ArrayBuffer | ArrayBufferView | string | Global<"URL"> | Global<"Response"> | WasmModule;

/**
 * Starts the wasm. Await it before you create the first client; further calls resolve at once. Rejects with a `GenAuthError` of
 * kind `config` if the wasm cannot be loaded or started.
 *
 * @example
 * ```ts
 * import { init, ManagementClient } from "genauth-management/slim";
 * import wasm from "genauth-management/genauth-management.wasm?url";
 * await init(wasm);
 * ```
 */
export function init(source: WasmSource | PromiseLike<WasmSource>): Promise<void>;

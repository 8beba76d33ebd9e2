export * from "./index.js";

// Looked up by name, so that the types ask for no DOM library.
type Global<Name extends string> = typeof globalThis extends { [_ in Name]: { prototype: infer Instance } } ? Instance : never;
// lib.dom declares the module as an empty interface, which a number would satisfy.
type WasmModule = typeof globalThis extends { WebAssembly: { Module: { prototype: infer Instance } } }
  ? Instance & object
  : never;

/** What the wasm may be given as: its bytes, its address, the answer that brings it, or the compiled module. */
export type WasmSource = ArrayBuffer | ArrayBufferView | string | Global<"URL"> | Global<"Response"> | WasmModule;

/**
 * Starts the wasm. Await it before the first client is made; further calls return at once. Rejects with a `GenAuthError` of kind
 * `config` if the wasm cannot be had or does not start.
 *
 * @example
 * ```ts
 * import { init, ManagementClient } from "genauth-management/slim";
 * import wasm from "genauth-management/genauth-management.wasm?url";
 * await init(wasm);
 * ```
 */
export function init(source: WasmSource | PromiseLike<WasmSource>): Promise<void>;

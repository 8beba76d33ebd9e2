// What the entries share: the client without a wasm, which is a file of its own in the package.
import { ManagementClient } from "./client.js";
import { createSchemas, schemas } from "./schemas.js";
import { provide } from "./start.js";
/** @import { Source } from "./types.js" */

export { NAMES } from "@built/operations";
export { callSite, errorAt } from "./call-site.js";
export * from "./client.js";
export { configError } from "./failure.js";
export { explain, isStarted, startWith } from "./start.js";
export { TextDecoder, TextEncoder } from "./text.js";

/**
 * What needs the wasm, for an entry that has one. Such an entry exports what this gives, and not the same names from here: bundlers
 * would take them from here and leave the entry out, whose wasm nobody would provide then.
 * @param {Source} source
 */
export function withWasm(source) {
  provide(source);
  return { ManagementClient, createSchemas, schemas };
}

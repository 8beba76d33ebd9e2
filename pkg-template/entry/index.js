// The default entry. It comes with the wasm as text, so that a plain import is enough everywhere: nothing is
// fetched, no file is read, and no bundler has to know what a .wasm file is.
import { packed } from "@built/wasm";
import { unpack } from "./packed.js";
import { NAMES, withWasm } from "./shared.js";

export { ApiCode, collect, GenAuthError, isGenAuthError } from "./shared.js";
// The wasm has the names of the calls as well: it is packed without them.
export const { ManagementClient, createSchemas, schemas } = withWasm(() => unpack(packed, NAMES));

// Cloudflare workers compile wasm when they are deployed and refuse to do it at run time.
import module from "./genauth-management.wasm";
import { withWasm } from "./shared.js";

export { ApiCode, collect, GenAuthError, isGenAuthError } from "./shared.js";
export const { ManagementClient, createSchemas, schemas } = withWasm(() => module);

// Vercel's edge runtime takes a module that was compiled ahead; `?module` is how its bundlers are asked for one.
import module from "./genauth-management.wasm?module";
import { withWasm } from "./shared.js";

export { ApiCode, collect, GenAuthError, isGenAuthError } from "./shared.js";
export const { ManagementClient, createSchemas, schemas } = withWasm(() => module);

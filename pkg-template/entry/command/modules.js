// The package's other entries, by its own name (`exports` of `package.json`). They are loaded when a command needs them: `--help` shall
// not wait for two wasm.
/** @import { Modules } from "./types.js" */

/** @type {Modules} */
export const modules = {
  client: () => import("genauth-management"),
  org: () => import("genauth-management/org"),
};

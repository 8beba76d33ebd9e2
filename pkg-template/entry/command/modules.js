// The package's other entries, by its own name (`exports` of `package.json`), and its other files. They are loaded when a command needs
// them: `--help` shall not wait for two wasm and a parser.
import { readFile } from "node:fs/promises";
/** @import { Modules } from "./types.js" */

/** @type {Modules} */
export const modules = {
  client: () => import("genauth-management"),
  org: () => import("genauth-management/org"),
  migrate: () => import("@later/migrate"),
  declarations: () => readFile(new URL("./index.d.cts", import.meta.url), "utf8"),
};

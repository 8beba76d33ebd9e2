// The reader of XLSX files: a wasm of its own, which is loaded when there is such a file.
import { bind } from "@built/org-xlsx-glue";
import { packed } from "@built/org-xlsx-wasm";
import { launcher } from "./org/instance.js";

const reader = launcher(packed, bind);

/** @type {typeof import("@later/org-xlsx").readXlsx} */
export const readXlsx = (bytes, refuse) => reader(refuse).readXlsx(bytes);

// The default entry. It carries the wasm as text, so that a plain import is enough everywhere: nothing is
// fetched, no file is read, and no bundler has to know what a .wasm file is.
import * as packed from "@built/wasm";
import { unpack } from "./packed.js";
import { provide } from "./start.js";

provide(() => unpack(packed));

export * from "./client.js";

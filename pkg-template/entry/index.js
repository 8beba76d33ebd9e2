// The default entry. It carries the wasm as text, so that a plain import is enough everywhere: nothing is
// fetched, no file is read, and no bundler has to know what a .wasm file is.
import { order, text } from "@built/wasm";
import { ascending, unpack } from "./packed.js";
import { provide } from "./start.js";

provide(() => unpack(text, unpack(order, ascending)));

export * from "./client.js";

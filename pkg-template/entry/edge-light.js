// Vercel's edge runtime takes a module that was compiled ahead; `?module` is how its bundlers are asked for one.
import module from "./genauth-management.wasm?module";
import { provide } from "./start.js";

provide(() => module);

export * from "./client.js";

// Cloudflare workers compile wasm when they are deployed and refuse to do it at run time.
import module from "./genauth-management.wasm";
import { provide } from "./start.js";

provide(() => module);

export * from "./client.js";

// Injected into the default entry in place of text.js: what stands in for these stands in `shared.js` already.
export { TextDecoder, TextEncoder } from "./shared.js";

// The default entry. It carries the wasm as text, so that a plain import is enough everywhere: nothing is
// fetched, no file is read, and no bundler has to know what a .wasm file is.
import base64 from "@built/wasm";
import { provide } from "./start.js";

provide(() => {
  if (Uint8Array.fromBase64) return Uint8Array.fromBase64(base64);
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index);
  return bytes;
});

export * from "./client.js";

// The wasm as the default entry carries it: text, and the small wasm that makes bytes of it.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import binaryen from "binaryen";

/**
 * `places`: the plugin that puts something short where `name` (such as `@built/wasm`) is asked for, until the bundle is written, which would break the
 * text into lines. `filledIn`: a bundle with the texts in those places. `entry` tells where a file of the entries is.
 */
export async function packedWasm(file, entry, name) {
  const { ascending, pack, unpack } = await import(pathToFileURL(entry("packed.js")));
  const bytes = await readFile(file);
  const counts = new Uint32Array(256);
  for (const byte of bytes) counts[byte]++;
  const order = ascending.slice().sort((one, other) => counts[other] - counts[one] || one - other);
  const unpacker = unpackerOf(await readFile(entry("unpack.wat"), "utf8"));
  const packed = { order: pack(order, ascending), text: pack(bytes, order), unpacker };
  assert.deepEqual(unpack(packed), new Uint8Array(bytes));

  const places = {
    name: "wasm-places",
    setup(build) {
      build.onResolve({ filter: new RegExp(`^${name}$`) }, ({ path }) => ({ path, namespace: "wasm-places" }));
      build.onLoad({ filter: /.*/, namespace: "wasm-places" }, () => {
        const line = (name) => `export const ${name} = "@packed ${name}@";`;
        return { contents: Object.keys(packed).map(line).join("\n") };
      });
    },
  };
  // Each on a line of its own: what prints an uncaught error prints the line that threw.
  const filledIn = (bundle) => bundle.replace(/"@packed (\w+)@"/g, (_, name) => `\n${JSON.stringify(packed[name])}\n`);
  return { places, filledIn };
}

/** In hexadecimal digits. */
function unpackerOf(text) {
  const module = binaryen.parseText(text);
  module.setFeatures(binaryen.Features.MVP);
  binaryen.setOptimizeLevel(2);
  binaryen.setShrinkLevel(2);
  module.optimize();
  assert.ok(module.validate());
  return Buffer.from(module.emitBinary()).toString("hex");
}

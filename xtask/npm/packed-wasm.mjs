// The wasm as the entries carry it: text, and the small wasm that makes bytes of it, in a file of its own.
import assert from "node:assert/strict";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import binaryen from "binaryen";
import { minify } from "terser";

/**
 * `beside` is a text of the wasm that the bundles have anyway, which is left out here.
 *
 * `plugin(ending)`: has bundles that end so take the packed wasm from a file of its own where they ask for `name` (such as `@built/wasm`).
 * `writeTo(dist)`: writes it for `import` and for `require`. `entry` tells where a file of the entries is.
 */
export async function packedWasm(file, entry, name, beside = "") {
  const { ascending, pack, unpack } = await import(pathToFileURL(entry("packed.js")));
  const whole = await readFile(file);
  const place = whole.indexOf(beside);
  assert.ok(place >= 0, "where is the text that is left out?");
  const bytes = Buffer.concat([whole.subarray(0, place), whole.subarray(place + beside.length)]);
  const counts = new Uint32Array(256);
  for (const byte of bytes) counts[byte]++;
  const order = ascending.slice().sort((one, other) => counts[other] - counts[one] || one - other);
  const unpacker = unpackerOf(await readFile(entry("unpack.wat"), "utf8"));
  const packed = { order: pack(order, ascending), text: pack(bytes, order), unpacker, place };
  assert.deepEqual(unpack(packed, beside), new Uint8Array(whole));

  const carrier = basename(file, ".wasm");
  const plugin = (ending) => ({
    name: "packed-wasm",
    setup(build) {
      const path = `./packed/${carrier}${ending}`;
      build.onResolve({ filter: new RegExp(`^${name}$`) }, () => ({ path, external: true }));
    },
  });
  const writeTo = async (dist) => {
    const folder = join(dist, "packed");
    await mkdir(folder, { recursive: true });
    // carrier.cjs may read it as JSON.
    await writeFile(join(folder, `${carrier}.js`), `export const packed = ${JSON.stringify(packed)};\n`);
    // Not compressed: that would move its `require` into `try`.
    const required = await readFile(entry("carrier.cjs"), "utf8");
    const { code } = await minify(required.replaceAll("NAME", carrier), { compress: false });
    await writeFile(join(folder, `${carrier}.cjs`), `${code}\n`);
  };
  return { plugin, writeTo };
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

// Prints what a user downloads: node sizes.mjs DIST
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

const dist = process.argv[2];
const rows = [
  ["wasm", "genauth-management.wasm"],
  // The slim entry is all of our JavaScript and nothing else.
  ["glue", "slim.js"],
  ["inlined entry", "index.js"],
];
const kilobytes = (bytes) => `${(bytes.length / 1000).toFixed(1)} kB`.padStart(10);

console.log(`${"".padEnd(14)}${["raw", "gzip", "brotli"].map((name) => name.padStart(10)).join("")}`);
for (const [name, file] of rows) {
  const bytes = await readFile(join(dist, file));
  console.log(name.padEnd(14) + [bytes, gzipSync(bytes, { level: 9 }), brotliCompressSync(bytes)].map(kilobytes).join(""));
}

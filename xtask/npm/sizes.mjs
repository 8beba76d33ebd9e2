// Prints what a user downloads: node sizes.mjs DIST
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

const dist = process.argv[2];
const rows = [
  ["wasm", "genauth-management.wasm"],
  // The slim entry, with what it loads, is all of our JavaScript and nothing else.
  ["glue", "slim.js", "shared.js"],
  ["inlined entry", "index.js", "shared.js", "packed/genauth-management.js"],
];
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
const gzip = (bytes) => gzipSync(bytes, { level: 9 });

console.log(`${"".padEnd(14)}${["raw", "gzip", "brotli"].map((name) => name.padStart(10)).join("")}`);
for (const [name, ...files] of rows) {
  const contents = await Promise.all(files.map((file) => readFile(join(dist, file))));
  // A server compresses each file by itself.
  const total = (compressed) => contents.reduce((sum, bytes) => sum + compressed(bytes).length, 0);
  console.log(name.padEnd(14) + [(bytes) => bytes, gzip, brotliCompressSync].map(total).map(kilobytes).join(""));
}

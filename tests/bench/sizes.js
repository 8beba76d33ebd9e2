// What a user downloads, and what one endpoint adds to it.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { figure } from "./report.js";

const dist = dirname(fileURLToPath(import.meta.resolve("genauth-management")));
// Each file for itself, as a server sends it.
const sum = (folder, files, length) => files.reduce((total, file) => total + length(readFileSync(join(folder, file))), 0);
const raw = (folder, ...files) => sum(folder, files, (bytes) => bytes.length);
const compressed = (folder, ...files) => sum(folder, files, (bytes) => gzipSync(bytes, { level: 9 }).length);

// The slim entry, with what it loads, is all of our JavaScript and nothing else.
const GLUE = ["slim.js", "shared.js"];
const INLINED = ["index.js", "shared.js", "packed/genauth-management.js"];

/** `without` is the folder of a package that lacks so many calls as `left-out` says. */
export function sizes({ without, "left-out": leftOut }) {
  /** @type {[what: string, files: string[], most: number][]} */
  const parts = [
    ["wasm", ["genauth-management.wasm"], 70_000],
    ["JavaScript glue", GLUE, 14_000],
    ["inlined entry", INLINED, 84_000],
  ];
  for (const [what, files, most] of parts) {
    const bytes = compressed(dist, ...files);
    figure("sizes", what, `${bytes} B`, { goal: `<= ${most} B`, reached: bytes <= most, check: true });
  }
  const wasm = raw(dist, "genauth-management.wasm");
  figure("sizes", "wasm, not compressed", `${wasm} B`, { goal: "<= 175000 B", reached: wasm <= 175_000, check: true });
  if (without) {
    const fewer = join(without, "dist");
    const each = (measured) => (measured(dist) - measured(fewer)) / Number(leftOut);
    // The inlined entry has all; its wasm as text, which a page does not keep.
    /** @type {[how: string, most: number, bytes: number][]} */
    const added = [
      ["compressed", 100, each((folder) => compressed(folder, ...INLINED))],
      ["not compressed", 250, each((folder) => raw(folder, "genauth-management.wasm", ...GLUE))],
    ];
    for (const [how, most, bytes] of added) {
      const what = `a further endpoint, ${how}: ${leftOut} of them in and out, each`;
      figure("sizes", what, `${bytes.toFixed(0)} B`, { goal: `<= ${most} B`, reached: bytes <= most, check: true });
    }
  }
}

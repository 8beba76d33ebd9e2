// What a user downloads, and what one endpoint adds to it.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { figure } from "./report.js";

const dist = dirname(fileURLToPath(import.meta.resolve("genauth-management")));
const raw = (folder, file) => readFileSync(join(folder, file)).length;
const compressed = (folder, file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length;

/** `without` is the folder of a package that lacks so many calls as `left-out` says. */
export function sizes({ without, "left-out": leftOut }) {
  /** @type {[what: string, file: string, most: number][]} */
  const files = [
    ["wasm", "genauth-management.wasm", 70_000],
    // The slim entry is all of our JavaScript and nothing else.
    ["JavaScript glue", "slim.js", 14_000],
    ["inlined entry", "index.js", 84_000],
  ];
  for (const [what, file, most] of files) {
    const bytes = compressed(dist, file);
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
      ["compressed", 100, each((folder) => compressed(folder, "index.js"))],
      ["not compressed", 250, each((folder) => raw(folder, "genauth-management.wasm") + raw(folder, "slim.js"))],
    ];
    for (const [how, most, bytes] of added) {
      const what = `a further endpoint, ${how}: ${leftOut} of them in and out, each`;
      figure("sizes", what, `${bytes.toFixed(0)} B`, { goal: `<= ${most} B`, reached: bytes <= most, check: true });
    }
  }
}

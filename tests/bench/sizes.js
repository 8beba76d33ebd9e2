// What a user downloads, and what one endpoint adds to it.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { figure } from "./report.js";

const dist = dirname(fileURLToPath(import.meta.resolve("genauth-management")));
const compressed = (file) => gzipSync(readFileSync(file), { level: 9 }).length;

export function sizes({ without, "left-out": leftOut }) {
  const files = [
    ["wasm", "genauth-management.wasm", 90_000],
    // The slim entry is all of our JavaScript and nothing else.
    ["JavaScript glue", "slim.js", 14_000],
    ["inlined entry", "index.js", 90_000],
  ];
  for (const [what, file, most] of files) {
    const bytes = compressed(join(dist, file));
    figure("sizes", what, `${bytes} B`, { goal: `<= ${most} B`, reached: bytes <= most, check: true });
  }
  if (without) {
    const others = compressed(join(dist, "genauth-management.wasm")) - compressed(without);
    const each = others / Number(leftOut);
    const what = `a further endpoint: ${leftOut} of them in and out, each`;
    figure("sizes", what, `${each.toFixed(0)} B`, { goal: "<= 600 B", reached: each <= 600, check: true });
  }
}

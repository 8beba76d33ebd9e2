// What a user downloads, and what one endpoint adds to it.
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { figure } from "./report.js";

const dist = dirname(fileURLToPath(import.meta.resolve("genauth-management")));
const compressed = (file) => gzipSync(readFileSync(file), { level: 9 }).length;

export function sizes({ without }) {
  const files = [
    ["wasm", "genauth-management.wasm", 45_000],
    // The slim entry is all of our JavaScript and nothing else.
    ["JavaScript glue", "slim.js", 8_000],
    ["inlined entry", "index.js", 65_000],
  ];
  for (const [what, file, most] of files) {
    const bytes = compressed(join(dist, file));
    figure("sizes", what, `${bytes} B`, { goal: `<= ${most} B`, reached: bytes <= most, check: true });
  }
  if (without) {
    const bytes = compressed(join(dist, "genauth-management.wasm")) - compressed(without);
    const what = "a further endpoint: setUserDepartments in and out";
    figure("sizes", what, `${bytes} B`, { goal: "<= 600 B", reached: bytes <= 600, check: true });
  }
}

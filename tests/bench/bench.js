// Every figure in one run: node bench.js --sandbox PROGRAM --out FOLDER [--without WASM] [--quick] [--only SECTION]
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { calls } from "./calls.js";
import { memory } from "./memory.js";
import { failed, report } from "./report.js";
import { sizes } from "./sizes.js";
import { start } from "./start.js";
import { validation } from "./validation.js";

const text = { type: "string" };
const { values: given } = parseArgs({
  options: { sandbox: text, out: text, without: text, only: text, quick: { type: "boolean" } },
});
const sections = { sizes, start, calls, validation, memory };

for (const [name, measure] of Object.entries(sections)) {
  if (!given.only || given.only === name) await measure(given);
}
mkdirSync(given.out, { recursive: true });
writeFileSync(join(given.out, "report.json"), `${JSON.stringify(report(), null, 2)}\n`);
if (failed()) process.exitCode = 1;

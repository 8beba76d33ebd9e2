// Every figure in one run:
// node bench.js --out FOLDER [--sandbox PROGRAM] [--without WASM --left-out COUNT] [--against FOLDER] [--quick] [--only SECTION]
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { against } from "./against.js";
import { calls } from "./calls.js";
import { consoleTree } from "./console.js";
import { memory } from "./memory.js";
import { org } from "./org.js";
import { orgLarge } from "./org-large.js";
import { proxy } from "./proxy.js";
import { failed, report, table } from "./report.js";
import { sandbox } from "./sandbox.js";
import { sizes } from "./sizes.js";
import { start } from "./start.js";
import { types } from "./types.js";
import { validation } from "./validation.js";

const text = /** @type {const} */ ({ type: "string", multiple: false });
const { values: given } = parseArgs({
  options: { sandbox: text, out: text, without: text, "left-out": text, only: text, against: text, quick: { type: "boolean" } },
});
// For what starts one.
if (given.sandbox) process.env.GENAUTH_SANDBOX = given.sandbox;
const sections = {
  sizes,
  types,
  start,
  calls,
  ...(given.against && { against }),
  proxy,
  validation,
  memory,
  sandbox,
  org,
  "org-large": orgLarge,
  console: consoleTree,
};

try {
  for (const [name, measure] of Object.entries(sections)) {
    if (given.only && given.only !== name) continue;
    console.error(`measuring: ${name}`);
    await measure(given);
  }
  const machine = `Node ${process.versions.node}, ${process.platform} ${process.arch}, ${cpus().length} processors`;
  const printed = `${machine}${given.quick ? ", quick: a look, not a measurement" : ""}\n\n${table()}`;
  mkdirSync(given.out, { recursive: true });
  writeFileSync(join(given.out, "report.txt"), printed);
  writeFileSync(join(given.out, "report.json"), `${JSON.stringify({ machine, figures: report() }, null, 2)}\n`);
  console.log(`\n${printed}`);
  if (failed()) throw new Error("what is marked FAILED is over its budget");
} catch (error) {
  const reason = error instanceof Error ? error.message : error;
  console.error(`bench: ${String(reason).split("\n")[0]}`);
  process.exitCode = 1;
}

// What the documentation shows of frameworks: samples that name their file in the first line, `// app/organization-name.tsx`, so that
// projects run what users copy, and the versions that are tested.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { documents, samplesOf } from "../../lib/documents.js";

const FRAMEWORKS = new URL("../../../docs/frameworks.md", import.meta.url);
const VERSIONS = /^\| framework \| tested with \|\n\|[ -|]*\n((?:\|.*\n)+)/m;

/** The table as an object: `{ "Next.js": ["14.2.35", …] }`. */
export async function testedVersions() {
  const [, rows] = VERSIONS.exec(await readFile(FRAMEWORKS, "utf8")) ?? [undefined, ""];
  const cells = rows
    .trim()
    .split("\n")
    .map((row) => row.split("|").map((cell) => cell.trim()));
  return Object.fromEntries(cells.map(([, framework, versions]) => [framework, versions.split(", ")]));
}

/** The code of each sample that names its file, by that name. */
export function namedSamples() {
  const samples = documents.flatMap(samplesOf);
  return new Map(samples.filter(({ file }) => file).map(({ file, code }) => [file, code]));
}

/** Writes the sample of each of these files into a project; `before` is what stands before one there. */
export async function writeSamples(folder, samples) {
  const found = namedSamples();
  for (const { sample, file = sample, before = "" } of samples) {
    const code = found.get(sample);
    if (!code) throw new Error(`no page has a sample that begins with "// ${sample}"`);
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), before + code);
  }
}

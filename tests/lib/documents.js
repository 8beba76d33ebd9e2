// The pages that users read, and the samples in them. The language of a sample says which test takes it: tests/README.md.
import { readdirSync, readFileSync } from "node:fs";

const root = new URL("../../", import.meta.url);
const pages = readdirSync(new URL("docs/", root)).filter((name) => name.endsWith(".md"));

/** Paths from the root of the repository. */
export const documents = ["README.md", "pkg-template/README.md", ...pages.map((name) => `docs/${name}`)];

export const textOf = (document) => readFileSync(new URL(document, root), "utf8");

/** Each sample with the line on which its fence opens, and the file that its first line names, if it names one. */
export function samplesOf(document) {
  const text = textOf(document);
  return [...text.matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(({ 1: language, 2: code, index }) => ({
    document,
    language,
    code,
    line: text.slice(0, index).split("\n").length,
    file: /^\/\/ (\S+\.[a-z]+)\n/.exec(code)?.[1],
  }));
}

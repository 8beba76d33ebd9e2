import { copyFile } from "node:fs/promises";
import { join } from "node:path";

const bundle = ({ tool }, ...args) => tool("esbuild", ["--bundle", "--log-level=warning", "--minify", ...args]);

export const cases = [
  {
    title: "browser",
    core: true,
    async run(own) {
      await bundle(own, "page.js", "--format=esm", "--outfile=web/page.js");
      await copyFile(join(own.project, "index.html"), join(own.project, "web/index.html"));
      return own.built("web");
    },
  },
  {
    title: "Node, one ESM file",
    core: true,
    async run(own) {
      await bundle(own, "script.js", "--platform=node", "--format=esm", "--outfile=out/script.mjs");
      return own.node("out/script.mjs");
    },
  },
  {
    title: "Node, one CommonJS file",
    core: true,
    async run(own) {
      await bundle(own, "script.cjs", "--platform=node", "--format=cjs", "--outfile=out/script.cjs");
      return own.node("out/script.cjs");
    },
  },
];

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { MAJORS } from "../../lib/nodes.js";

const environments = { node: "node", jsdom: "./jsdom-with-fetch.cjs", "happy-dom": "@happy-dom/jest-environment" };

export const cases = MAJORS.flatMap((major) =>
  Object.entries(environments).map(([name, environment]) => ({
    title: `${name}, in Node ${major}`,
    core: true,
    async run({ toolIn, project }) {
      await toolIn(major, "jest", ["--ci", "--silent", `--env=${environment}`, "--watchman=false"]);
      return JSON.parse(await readFile(join(project, "outcome.json"), "utf8"));
    },
  })),
);

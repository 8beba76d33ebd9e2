import { readFile } from "node:fs/promises";
import { join } from "node:path";

const inJest = (title, core, environment) => ({
  title,
  core,
  async run({ tool, project }) {
    await tool("jest", ["--ci", "--silent", `--env=${environment}`, "--watchman=false"]);
    return JSON.parse(await readFile(join(project, "outcome.json"), "utf8"));
  },
});

export const cases = [inJest("node", false, "node"), inJest("jsdom", true, "./jsdom-with-fetch.cjs")];

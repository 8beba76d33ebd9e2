import { readFile } from "node:fs/promises";
import { join } from "node:path";

export const cases = [
  {
    title: "node",
    core: true,
    async run({ tool, project }) {
      await tool("vitest", ["run", "--reporter=dot"]);
      return JSON.parse(await readFile(join(project, "outcome.json"), "utf8"));
    },
  },
];

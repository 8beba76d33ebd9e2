import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { MAJORS } from "../../lib/nodes.js";

export const cases = MAJORS.flatMap((major) =>
  ["node", "jsdom", "happy-dom"].map((environment) => ({
    title: `${environment}, in Node ${major}`,
    core: true,
    async run({ toolIn, project }) {
      await toolIn(major, "vitest", ["run", "--reporter=dot", `--environment=${environment}`]);
      return JSON.parse(await readFile(join(project, "outcome.json"), "utf8"));
    },
  })),
);

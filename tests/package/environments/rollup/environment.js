import { copyFile } from "node:fs/promises";
import { join } from "node:path";

export const cases = [
  {
    title: "browser",
    core: false,
    async run({ tool, built, project }) {
      await tool("rollup", "--failAfterWarnings", "--plugin", "node-resolve", "--format", "es", "--file", "web/page.js", "page.js");
      await copyFile(join(project, "index.html"), join(project, "web/index.html"));
      return built("web");
    },
  },
];

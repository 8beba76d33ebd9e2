import { copyFile } from "node:fs/promises";
import { join } from "node:path";

export const cases = [
  {
    title: "browser",
    core: false,
    async run({ tool, built, project }) {
      const plain = ["--failAfterWarnings", "--plugin", "node-resolve", "--format", "es"];
      await tool("rollup", [...plain, "--file", "web/page.js", "page.js"]);
      await copyFile(join(project, "index.html"), join(project, "web/index.html"));
      return built("web");
    },
  },
];

import { run } from "../../lib/process.js";

const build = ({ project, signal }, target) => run(process.execPath, ["build.js", target], { cwd: project, signal });

export const cases = [
  {
    title: "web",
    core: true,
    async run(own) {
      await build(own, "web");
      return own.built("web");
    },
  },
  {
    title: "node",
    core: true,
    async run(own) {
      await build(own, "node");
      return own.node("node/page.cjs");
    },
  },
];

export const cases = [
  {
    title: "bundled by wrangler, run by miniflare",
    core: false,
    time: 2,
    async run({ tool, node }) {
      await tool("wrangler", ["deploy", "--dry-run", "--outdir", "dist"]);
      return node("run.js");
    },
  },
];

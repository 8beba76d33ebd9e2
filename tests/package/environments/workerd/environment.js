const onDate = (title, date) => ({
  title,
  core: false,
  time: 2,
  async run({ tool, node }) {
    await tool("wrangler", ["deploy", "--dry-run", "--outdir", "dist"]);
    return node("run.js", date);
  },
});

export const cases = [
  onDate("bundled by wrangler, run by miniflare", "2026-04-01"),
  // Before November 2024 a `fetch` with the field `cache` throws, and before March 2022 there is no `navigator`.
  onDate("with a compatibility date before `fetch` took `cache`", "2022-01-31"),
];

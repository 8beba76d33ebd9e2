const onDate = (title, date, ...flags) => ({
  title,
  core: false,
  time: 2,
  async run({ tool, node }) {
    const asked = flags.length > 0 ? ["--compatibility-date", date, "--compatibility-flags", ...flags] : [];
    await tool("wrangler", ["deploy", "--dry-run", "--outdir", "dist", ...asked]);
    return node("run.js", date, ...flags);
  },
});

export const cases = [
  onDate("bundled by wrangler, run by miniflare", "2026-04-01"),
  // Before November 2024 a `fetch` with the field `cache` throws, and before March 2022 there is no `navigator`.
  onDate("with a compatibility date before `fetch` took `cache`", "2022-01-31"),
  // There wrangler adds a Node version.
  onDate("with such a date and `nodejs_compat`", "2024-10-15", "nodejs_compat"),
];

export const cases = [
  {
    title: "import",
    core: false,
    run: ({ outcomeOf }) =>
      outcomeOf("deno", [
        ...["run", "--quiet", "--no-prompt", "--cached-only", "--node-modules-dir=manual"],
        ...["--allow-net=127.0.0.1", "--allow-env=GIVEN", "script.js"],
      ]),
  },
];

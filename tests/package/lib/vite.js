// The same for every version of Vite: a production build, and the development server with its own way of bundling.

const build = {
  title: "build",
  async run({ tool, built }) {
    await tool("vite", ["build", "--logLevel", "warn"]);
    return built("dist");
  },
};

const server = {
  title: "development server",
  run: ({ served, page }) =>
    served({
      name: "vite",
      args: ["--host", "127.0.0.1", "--port", "0", "--clearScreen", "false"],
      ready: /(http:\/\/127\.0\.0\.1:\d+\/)/,
      use: page,
    }),
};

/** `core` says whether a version is part of every test run. */
export const viteCases = ({ core }) => [build, server].map((each) => ({ ...each, core }));

import { siteCases } from "../../lib/site.js";

export const framework = { name: "SvelteKit", package: "@sveltejs/kit" };

/** In the sample the session is the reader's own. */
const session = 'import { sessionOf } from "./session.js";\n';

export const samples = [
  { sample: "lib/genauth.js", file: "src/lib/server/genauth.js", before: session },
  { sample: "src/routes/api/genauth/[...path]/+server.ts" },
];

export const cases = siteCases({
  core: true,
  node: 24,
  build: ({ tool }, env) => tool("vite", ["build", "--logLevel", "warn"], env),
  server: {
    name: "node",
    args: ["built"],
    env: { HOST: "127.0.0.1", PORT: "0" },
    ready: /Listening on (http:\/\/127\.0\.0\.1:\d+)/,
  },
  client: (built) => `${built}/client`,
});

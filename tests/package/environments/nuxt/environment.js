import { siteCases } from "../../lib/site.js";

export const framework = { name: "Nuxt", package: "nuxt" };

/** In the sample the session is the reader's own. */
const session = 'import { sessionOf } from "./session.js";\n';

export const samples = [
  { sample: "lib/genauth.js", file: "server/utils/genauth.js", before: session },
  { sample: "server/api/genauth/[...path].ts" },
];

export const cases = siteCases({
  core: false,
  node: 24,
  build: ({ tool }, env) => tool("nuxt", ["build"], env),
  server: {
    name: "node",
    args: ["built/server/index.mjs"],
    env: { HOST: "127.0.0.1", PORT: "0" },
    ready: /Listening on (http:\/\/127\.0\.0\.1:\d+)/,
  },
  client: (built) => `${built}/public`,
});

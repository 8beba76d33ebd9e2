import { siteCases } from "../../lib/site.js";

export const framework = { name: "React Router", package: "react-router" };

/** In the sample the session is the reader's own. */
const session = 'import { sessionOf } from "./session.server";\n';

export const samples = [
  { sample: "lib/genauth.js", file: "app/genauth.server.js", before: session },
  { sample: "app/routes/genauth.ts" },
  { sample: "app/organization-name.tsx" },
];

export const cases = siteCases({
  core: true,
  node: 24,
  build: ({ tool }, env) => tool("react-router", ["build"], env),
  server: {
    name: "react-router-serve",
    args: ["built/server/index.js"],
    env: { HOST: "127.0.0.1" },
    ready: /\((http:\/\/127\.0\.0\.1:\d+)\)/,
  },
  client: (built) => `${built}/client`,
});

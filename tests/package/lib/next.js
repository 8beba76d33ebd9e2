// The same for every version of Next: the client component and the route of docs/frameworks.md, as a project has them.
import { siteCases } from "./site.js";

export const framework = { name: "Next.js", package: "next" };
export const site = "next";

/** In the sample the session is the reader's own. */
const session = 'import { sessionOf } from "@/lib/session";\n';

export const samples = [
  { sample: "lib/genauth.js", before: session },
  { sample: "app/api/genauth/[...path]/route.ts" },
  { sample: "app/organization-name.tsx" },
];

/** `core` says whether a version is part of every test run. */
export const nextCases = ({ core }) =>
  siteCases({
    core,
    build: ({ tool }, env) => tool("next", ["build"], env),
    server: {
      name: "next",
      args: ["start", "--hostname", "127.0.0.1", "--port", "0"],
      ready: /(http:\/\/127\.0\.0\.1:\d+)[\s\S]*Ready/,
    },
    client: (built) => `${built}/static`,
    reads: ["/dynamic"],
    rendersInBuild: true,
  });

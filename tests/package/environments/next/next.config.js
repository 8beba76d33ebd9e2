import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));

export default {
  distDir: process.env.DIST_DIR,
  // Next looks for a workspace above the project, and this one lies inside another repository's.
  outputFileTracingRoot: here,
  turbopack: { root: here },
};

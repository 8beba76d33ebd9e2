// What the configurations of all versions of Next share.
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** Next looks for a workspace above the project, and this one lies inside another repository's. */
export const here = dirname(fileURLToPath(import.meta.url));

const extensions = ["tsx", "ts", "js"];

export const settings = {
  distDir: process.env.BUILT,
  pageExtensions: process.env.GENAUTH_HOST ? [...extensions, "built.tsx"] : extensions,
};

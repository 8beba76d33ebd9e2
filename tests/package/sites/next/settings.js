// What the configurations of all versions of Next share.
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

/** Next looks for a workspace above the project, and this one lies inside another repository's. */
export const here = dirname(fileURLToPath(import.meta.url));

const hasSecrets = process.env.GENAUTH_HOST !== undefined;
const extensions = ["tsx", "ts", "js"];

export const settings = {
  distDir: process.env.BUILT,
  pageExtensions: hasSecrets ? [...extensions, "built.tsx"] : extensions,
  // The build without secrets has checked the types.
  typescript: { ignoreBuildErrors: hasSecrets },
};

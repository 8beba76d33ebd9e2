// The versions of Node that the package promises: the one that runs these tests, and the others, which npm brings.
import { fileURLToPath } from "node:url";

export const MAJORS = [20, 22, 24];

/** The program of a version. */
export const nodeOf = (major) =>
  process.versions.node.startsWith(`${major}.`)
    ? process.execPath
    : fileURLToPath(new URL(`../node_modules/node-${major}/bin/node`, import.meta.url));

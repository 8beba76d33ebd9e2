// Which files have to do with the official client's calls: those that import it, themselves or through files that they import.
import { isOfficial, OFFICIAL } from "./project.js";
/** @import { Project } from "./project.js" */
/** @import { Module, Node } from "./types.js" */

/** Also in files that cannot be parsed, and much faster than that. */
const IMPORTED = /\b(?:from|import|require|mock)\b\s*(?:\(\s*)?["'`]([^"'`\n]+)["'`]/g;
export const AUTHENTICATION = /^AuthenticationClient/;

/**
 * @param {ReadonlyMap<string, string>} texts
 * @param {Project} project
 * @param {(path: string) => Module | undefined} moduleAt
 */
export function knowingFiles(texts, project, moduleAt) {
  /** @type {Map<string, string[]>} */
  const importers = new Map();
  const waiting = [];
  for (const [path, text] of texts) {
    if (text.includes(OFFICIAL) && usesCalls(moduleAt(path))) waiting.push(path);
    for (const [, from] of text.matchAll(IMPORTED)) {
      const next = project.resolve(from, path);
      if (next === undefined) continue;
      const paths = importers.get(next) ?? [];
      importers.set(next, paths);
      paths.push(path);
    }
  }
  /** @type {Set<string>} */
  const knowing = new Set();
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (knowing.has(path)) continue;
    knowing.add(path);
    waiting.push(...(importers.get(path) ?? []));
  }
  return knowing;
}

/**
 * Whether a file imports more of the official client than the sign-in of users. Of a file that cannot be parsed its text has to do.
 * @param {Module | undefined} module
 */
function usesCalls(module) {
  if (!module) return true;
  return module.nodes.some((node) => {
    if (node.type !== "StringLiteral" || !isOfficial(node.value)) return false;
    const specifiers = module.parents.get(node)?.specifiers ?? [];
    return specifiers.length === 0 || !specifiers.every(isOfSignIn);
  });
}

/** @param {Node} specifier */
const isOfSignIn = ({ imported, local }) => AUTHENTICATION.test((imported ?? local)?.name ?? "");

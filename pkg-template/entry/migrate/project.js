// The files of a project: which file an import means, and what a file exports.
import { isBuiltin } from "node:module";
import { nameOf } from "./declare.js";
import { packageOf } from "./settings.js";
/** @import { Settings } from "./settings.js" */
/** @import { Module, Node } from "./types.js" */

export const OFFICIAL = "authing-node-sdk";
const ENDINGS = ["", ".ts", ".tsx", ".mts", ".cts", ".js", ".jsx", ".mjs", ".cjs", ".vue", ".svelte"];
/** What a bundler or `tsconfig.json` gives the folder of the sources as a name. */
const ALIAS = /^(?:@|~|#)\/|^~(?=\w)/;
/** Packages that are none of the project's, though no list names them yet. */
const OTHERS = /^(?:genauth-management|axios)$/;
/** A chain of files that export each other's names ends here. */
const MOST_STEPS = 20;

/** @param {string} from */
export const isOfficial = (from) => from === OFFICIAL || from.startsWith(`${OFFICIAL}/`);

export class Project {
  /**
   * @param {ReadonlyMap<string, string>} texts The text of each file, by its path with `/`.
   * @param {Settings} settings
   */
  constructor(texts, settings) {
    this.texts = texts;
    this.settings = settings;
    /** The paths that end with a name. @type {Map<string, string[]>} */
    this.byName = new Map();
    /** @type {Set<string>} */
    this.folders = new Set();
    for (const path of texts.keys()) {
      const parts = path.split("/");
      const name = parts.pop() ?? "";
      const same = this.byName.get(name);
      if (same) same.push(path);
      else this.byName.set(name, [path]);
      for (const part of parts) this.folders.add(part);
    }
    /** @type {Map<string, string | undefined>} */
    this.resolved = new Map();
  }

  /**
   * The path of the file that an import means; nothing for a package.
   * @param {string} from
   * @param {string} importer
   */
  resolve(from, importer) {
    if (from.startsWith(".")) return this.file(joined(importer, from));
    const key = `${importer.slice(0, importer.lastIndexOf("/") + 1)} ${from}`;
    if (!this.resolved.has(key)) this.resolved.set(key, this.named(from, importer));
    return this.resolved.get(key);
  }

  /**
   * @param {string} from Not relative.
   * @param {string} importer
   */
  named(from, importer) {
    for (const path of this.settings.pathsOf(from, importer)) {
      const found = this.file(joined("", path));
      if (found !== undefined) return found;
    }
    if (!this.mayBeOwn(from)) return undefined;
    // Which folder it is may stand in the settings of a bundler; that only one file fits is enough.
    const rest = from.replace(ALIAS, "");
    if (rest === from && (from.startsWith("@") || !from.includes("/"))) return undefined;
    for (const path of candidates(rest)) {
      const same = this.byName.get(path.slice(path.lastIndexOf("/") + 1)) ?? [];
      const found = same.filter((known) => known === path || known.endsWith(`/${path}`));
      if (found.length === 1) return found[0];
    }
    return undefined;
  }

  /**
   * Whether an import may mean a file of the project; what certainly means a package is nothing of the official client.
   * @param {string} from
   */
  mayBeOwn(from) {
    if (from.startsWith(".") || ALIAS.test(from)) return true;
    const [name, rest] = packageOf(from);
    if (OTHERS.test(name) || isBuiltin(from) || this.settings.dependencies.has(name)) return this.settings.packages.has(name);
    return (rest !== "" && this.folders.has(name)) || this.settings.mayBeOwn(from);
  }

  /** @param {string} path */
  file(path) {
    return candidates(path).find((candidate) => this.texts.has(candidate));
  }

  /**
   * Where the value of a name that a file exports stands: an expression or a declaration in a file, or a name of a package.
   * @param {Module} module
   * @param {string} name
   * @param {(path: string) => Module | undefined} open
   * @param {number} [steps]
   * @returns {{ module: Module, node: Node } | { from: string, name: string } | { namespace: Module } | undefined}
   */
  exported(module, name, open, steps = 0) {
    if (steps > MOST_STEPS) return undefined;
    const follow = (/** @type {string} */ from, /** @type {string} */ wanted) => {
      if (isOfficial(from)) return { from, name: wanted };
      const path = this.resolve(from, module.path);
      const next = path === undefined ? undefined : open(path);
      if (!next) return undefined;
      return wanted === "*" ? { namespace: next } : this.exported(next, wanted, open, steps + 1);
    };
    /** @type {string[]} */
    const everything = [];
    for (const statement of module.program.body) {
      if (statement.type === "ExportAllDeclaration") everything.push(statement.source.value);
      if (statement.type === "ExportDefaultDeclaration" && name === "default") return { module, node: statement.declaration };
      if (statement.type === "TSExportAssignment" && name === "default") return { module, node: statement.expression };
      if (statement.type !== "ExportNamedDeclaration") continue;
      for (const specifier of statement.specifiers) {
        const { exported, local } = specifier;
        if ((exported.name ?? exported.value) !== name) continue;
        if (!statement.source) return { module, node: local };
        return follow(statement.source.value, specifier.type === "ExportNamespaceSpecifier" ? "*" : (local.name ?? local.value));
      }
      const named = declaredIn(statement.declaration, name);
      if (named) return { module, node: named };
    }
    const assigned = module.commonJs.find((one) => one.name === name);
    if (assigned) return { module, node: assigned.node };
    const whole = module.commonJs.find((one) => one.name === "");
    if (whole && name === "default") return { module, node: whole.node };
    if (whole?.node.type === "ObjectExpression") {
      const property = whole.node.properties.find((/** @type {Node} */ one) => one.key && nameOf(one) === name);
      if (property) return { module, node: property.value ?? property };
    }
    for (const from of name === "default" ? [] : everything) {
      const found = follow(from, name);
      if (found) return found;
    }
    return undefined;
  }
}

/**
 * @param {Node | null} declaration
 * @param {string} name
 */
function declaredIn(declaration, name) {
  if (declaration?.id?.name === name) return declaration.id;
  return declaration?.declarations
    ?.flatMap((/** @type {Node} */ { id }) => namesIn(id))
    .find((/** @type {Node} */ id) => id.name === name);
}

/**
 * @param {Node | null} pattern
 * @returns {Node[]}
 */
function namesIn(pattern) {
  if (pattern?.type === "Identifier") return [pattern];
  if (pattern?.type === "AssignmentPattern") return namesIn(pattern.left);
  const parts = pattern?.properties?.map((/** @type {Node} */ one) => one.value ?? one.argument) ?? pattern?.elements ?? [];
  return parts.flatMap(namesIn);
}

/** @param {string} path */
function candidates(path) {
  // TypeScript's sources name the file that the compiler will write.
  const bare = path.replace(/\.([mc]?)js(x?)$/, "");
  const stems = bare === path ? [path] : [path, bare];
  return [
    ...stems.flatMap((stem) => ENDINGS.map((ending) => stem + ending)),
    ...ENDINGS.slice(1).map((ending) => `${path}/index${ending}`),
  ];
}

/**
 * @param {string} importer
 * @param {string} from
 */
function joined(importer, from) {
  const parts = importer.split("/").slice(0, -1);
  for (const part of from.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/") || "index";
}

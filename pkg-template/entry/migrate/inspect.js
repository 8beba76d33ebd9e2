// All findings of a project: which files matter, and what stands in them.
import { callOf, noteCall } from "./calls.js";
import { nameOf } from "./declare.js";
import { Declared } from "./declared.js";
import { noteErrors } from "./errors.js";
import { Evaluator } from "./evaluator.js";
import { knowingFiles } from "./knowing.js";
import * as messages from "./messages.js";
import { noteImports, noteTypes } from "./names.js";
import { Notes } from "./notes.js";
import { noteOptions } from "./options.js";
import { parsed } from "./parse.js";
import { isOfficial, OFFICIAL, Project } from "./project.js";
import { noteResults } from "./results.js";
import { Settings } from "./settings.js";
import { moduleOf, thisOwner } from "./tree.js";
/** @import { Finding, Inspection, Module, Node, Ours, Skipped } from "./types.js" */

const WORDS = /[A-Za-z_$][\w$]*/g;
const MARKS = new Set(["ManagementClient", "Models", "statusCode", "apiCode"]);

/**
 * @param {ReadonlyMap<string, string>} texts The text of each file, by its path with `/`.
 * @param {Ours} ours
 * @param {ReadonlyMap<string, string>} settings The text of each `package.json` and `tsconfig.json`.
 * @returns {Inspection}
 */
export function inspect(texts, ours, settings) {
  /** @type {Skipped[]} */
  const skipped = [];
  /** @type {Map<string, Module | undefined>} */
  const modules = new Map();
  const moduleAt = (/** @type {string} */ path) => {
    if (!modules.has(path)) modules.set(path, read(path));
    return modules.get(path);
  };
  const read = (/** @type {string} */ path) => {
    try {
      return moduleOf(path, parsed(path, texts.get(path) ?? ""));
    } catch (error) {
      skipped.push({ file: path, reason: reasonOf(error) });
      return undefined;
    }
  };
  const named = [...texts].filter(([, text]) => text.includes(OFFICIAL)).map(([path]) => path);
  // Of a file that cannot be parsed its name has to do.
  const uses = (/** @type {string} */ path) => {
    const module = moduleAt(path);
    return !module || module.nodes.some(({ type, value }) => type === "StringLiteral" && isOfficial(value));
  };
  const isUsed = named.some(uses);
  if (!isUsed) return { findings: [], skipped, isUsed };

  const project = new Project(texts, new Settings(settings));
  const declared = new Declared(ours.declarations);
  const knowing = knowingFiles(texts, project, moduleAt);
  const own = new Evaluator(project, moduleAt, { ours, declared, knowing });
  const byPlace = (/** @type {Finding} */ one, /** @type {Finding} */ other) =>
    one.line - other.line || one.column - other.column;
  /** @type {Finding[]} */
  const findings = [];
  for (const [path, text] of [...texts].sort(([one], [other]) => (one < other ? -1 : 1))) {
    if (!text.includes(OFFICIAL) && !knowing.has(path) && !mayMatter(text, ours)) continue;
    const module = moduleAt(path);
    if (!module) continue;
    const notes = new Notes(path, text);
    try {
      for (const node of module.nodes) noteAll(own, module, notes, declared, ours, node, knowing.has(path));
      findings.push(...notes.findings.sort(byPlace));
    } catch (error) {
      // Only what is nested deeper than the stack ends one file alone.
      if (!(error instanceof RangeError)) throw error;
      skipped.push({ file: path, reason: error.message });
    }
  }
  return { findings, skipped, isUsed };
}

/**
 * The parser counts columns from 0, findings and editors from 1.
 * @param {unknown} error
 */
function reasonOf(error) {
  const reason = error instanceof Error ? error.message : String(error);
  return reason.replace(/\((\d+):(\d+)\)$/, (_, line, column) => `(${line}:${Number(column) + 1})`);
}

/**
 * @param {string} text
 * @param {Ours} ours
 */
function mayMatter(text, ours) {
  for (const [word] of text.matchAll(WORDS)) if (MARKS.has(word) || ours.calls.has(word)) return true;
  return false;
}

/**
 * @param {Evaluator} own
 * @param {Module} module
 * @param {Notes} notes
 * @param {Declared} declared
 * @param {Ours} ours
 * @param {Node} node
 * @param {boolean} knowsClient
 */
function noteAll(own, module, notes, declared, ours, node, knowsClient) {
  noteImports(module, notes, declared, node);
  noteTypes(own, module, notes, declared, node);
  noteResults(own, module, notes, node, knowsClient);
  noteErrors(own, module, notes, node, knowsClient);
  if (node.type === "NewExpression") {
    const made = own.valueOf(node.callee, module);
    if (made?.kind === "clientClass") noteOptions(own, module, notes, node);
    if (made?.kind === "authClass") notes.add(node, "kept", "AuthenticationClient", messages.noAuthentication());
  } else if (node.type === "CallExpression" && node.callee.type === "Super") {
    const owner = thisOwner(node.callee, module.parents);
    const isClient = owner?.superClass && own.valueOf(owner.superClass, module)?.kind === "clientClass";
    if (isClient) noteOptions(own, module, notes, node);
  } else if (/^(?:Optional)?MemberExpression$/.test(node.type)) {
    const value = own.valueOf(node, module);
    const object = own.valueOf(node.object, module);
    // Any name is one of a client's.
    const isClient = object && nameOf(node) === undefined && own.member(object, "")?.kind === "method";
    if (isClient && object.kind !== "method") notes.add(node, "computed", "client[…]", messages.computedName());
    if (value?.kind === "method" && object?.kind !== "method") noteCall(own, module, notes, ours, node, value.name, true);
    else if (callOf(node, module)) {
      const name = own.probable(node, module);
      if (name !== undefined) noteCall(own, module, notes, ours, node, name, false);
    }
  } else if (node.type === "Identifier" && (callOf(node, module) || isBound(node, module))) {
    const value = own.valueOf(node, module);
    if (value?.kind === "method") noteCall(own, module, notes, ours, node, value.name, true);
  }
}

/**
 * Whether a name stands before `.bind`, `.call` or `.apply`.
 * @param {Node} node
 * @param {Module} module
 */
function isBound(node, module) {
  const parent = module.parents.get(node);
  return parent?.type === "MemberExpression" && parent.object === node && /^(?:bind|call|apply)$/.test(nameOf(parent) ?? "");
}

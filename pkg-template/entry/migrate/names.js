// Imports of the official client, its types and its enums.
import { nameOf } from "./declare.js";
import { OTHER_TYPES } from "./facts.js";
import { AUTHENTICATION } from "./knowing.js";
import * as messages from "./messages.js";
import { isOfficial } from "./project.js";
/** @import { Declared } from "./declared.js" */
/** @import { Evaluator } from "./evaluator.js" */
/** @import { Notes } from "./notes.js" */
/** @import { Module, Node } from "./types.js" */

/** Its files whose names this package has too, of whatever folder the compiler made of them. */
const REPLACED = /^[^/]+(?:\/\w+)?(?:\/(?:index|ManagementClient(?:Options)?|models(?:\/\w+)?))?(?:\.js)?$/;
const CLIENT = /^(?:ManagementClient|ManagementClientOptions|Models|default|\*)$/;

/**
 * @param {Module} _module
 * @param {Notes} notes
 * @param {Declared} declared
 * @param {Node} node
 */
export function noteImports(_module, notes, declared, node) {
  const from = sourceOf(node);
  if (typeof from !== "string" || !isOfficial(from)) return;
  if (!REPLACED.test(from)) return notes.add(node, "missing", from, messages.noSuchName(from));
  const specifiers = node.specifiers ?? [];
  let isLeft = specifiers.length === 0;
  for (const specifier of specifiers) {
    const { imported, local } = specifier;
    const name = node.type === "ExportNamedDeclaration" ? (local?.name ?? "*") : (imported?.name ?? imported?.value ?? "*");
    if (AUTHENTICATION.test(name)) notes.add(specifier, "kept", name, messages.noAuthentication());
    else if (CLIENT.test(name) || declared.types.has(name)) isLeft = true;
    else if (Object.hasOwn(OTHER_TYPES, name)) notes.add(specifier, "types", name, messages.otherType(OTHER_TYPES[name]));
    else notes.add(specifier, "missing", name, messages.noSuchName(name));
  }
  if (isLeft) notes.add(node, "import", from, messages.importHere());
}

/**
 * Where a module is named: by `import`, `export … from`, `require`, `import()`, `import type`, and by the mocks of test runners.
 * @param {Node} node
 * @returns {unknown}
 */
function sourceOf(node) {
  if (/^(?:ImportDeclaration|Export(?:Named|All)Declaration|ImportExpression)$/.test(node.type)) return node.source?.value;
  if (node.type === "TSImportEqualsDeclaration") return node.moduleReference.expression?.value;
  if (node.type === "TSImportType") return node.source.value;
  if (!/^(?:Optional)?CallExpression$/.test(node.type)) return undefined;
  const isModule = /^(?:require|mock|unmock|doMock|requireActual|importActual|setMock|resolve)$/.test(
    node.callee.name ?? nameOf(node.callee) ?? "",
  );
  return isModule || node.callee.type === "Import" ? node.arguments[0]?.value : undefined;
}

/**
 * Uses of `Models.NAME`, and of its enums.
 * @param {Evaluator} own
 * @param {Module} module
 * @param {Notes} notes
 * @param {Declared} declared
 * @param {Node} node
 */
export function noteTypes(own, module, notes, declared, node) {
  if (!/^(?:(?:Optional)?MemberExpression|TSQualifiedName)$/.test(node.type)) return;
  const parent = module.parents.get(node);
  const isPart =
    parent && (parent.object === node || parent.left === node) && /MemberExpression|TSQualifiedName/.test(parent.type);
  const value = own.valueOf(node, module);
  if (value?.kind === "member") {
    const text = declared.textOf(value.type, value.field, value.name);
    const name = `${value.type}.${value.field}.${value.name}`;
    if (!declared.types.has(value.type)) return notes.addOnce(node, "missing", value.type, messages.noSuchName(value.type));
    notes.add(
      node,
      "enums",
      name,
      text === undefined ? messages.enumType(value.type, value.field) : messages.enumText(JSON.stringify(text)),
    );
  } else if (value?.kind === "enum" && !isPart) {
    notes.add(node, "enums", `${value.type}.${value.field}`, messages.enumType(value.type, value.field));
  } else if (value?.kind === "model" && !isPart) {
    const { name } = value;
    if (declared.types.has(name)) notes.addOnce(node, "types", name, messages.typesFromTop(name));
    else if (Object.hasOwn(OTHER_TYPES, name)) notes.addOnce(node, "types", name, messages.otherType(OTHER_TYPES[name]));
    else if (AUTHENTICATION.test(name)) notes.addOnce(node, "kept", name, messages.noAuthentication());
    else notes.addOnce(node, "missing", name, messages.noSuchName(name));
  }
}

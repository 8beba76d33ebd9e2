// What is done with responses: tests of a status, as those of success.
import { nameOf } from "./declare.js";
import * as messages from "./messages.js";
import { isForeign } from "./foreign.js";
import { bindingOf } from "./tree.js";
/** @import { Evaluator } from "./evaluator.js" */
/** @import { Notes } from "./notes.js" */
/** @import { Module, Node } from "./types.js" */

const COMPARISON = /^(?:[!=]==?|[<>]=?)$/;
const ASSERTION =
  /^(?:assert|expect|equal|strictEqual|notEqual|notStrictEqual|deepEqual|deepStrictEqual|ok|is|includes|has|indexOf)$/;
/** Functions that give what they are given, in another form. */
const FORM = /^(?:Number|String|Boolean|parseInt|floor|trunc|round)$/;
const STATUS = /^(?:statusCode|apiCode)$/;

/**
 * @param {Evaluator} own
 * @param {Module} module
 * @param {Notes} notes
 * @param {Node} node
 * @param {boolean} knowsClient
 */
export function noteResults(own, module, notes, node, knowsClient) {
  for (const tested of testedBy(node)) {
    const value = own.valueOf(tested, module);
    if (value?.kind === "status") {
      notes.addAt(tested, "success", `${nameOfStatus(tested)} (${value.of})`, messages.rejects(), !value.isPerhaps);
    } else if (knowsClient && isProbable(own, module, tested)) {
      notes.addAt(tested, "success", nameOfStatus(tested), messages.rejects(), false);
    }
  }
}

/**
 * The expressions whose value decides.
 * @param {Node} node
 * @returns {Node[]}
 */
function testedBy(node) {
  if (node.type === "BinaryExpression") return COMPARISON.test(node.operator) ? [node.left, node.right].flatMap(partsOf) : [];
  if (node.type === "SwitchStatement") return partsOf(node.discriminant);
  if (/^(?:If|While|DoWhile)Statement$|^ConditionalExpression$/.test(node.type)) return partsOf(node.test);
  if (node.type === "UnaryExpression") return node.operator === "!" ? partsOf(node.argument) : [];
  // A table by status: `{ 404: "…" }[response.statusCode]`.
  if (node.type === "MemberExpression") return node.computed ? partsOf(node.property) : [];
  if (!/^(?:Optional)?CallExpression$/.test(node.type)) return [];
  const name = node.callee.name ?? nameOf(node.callee);
  const isAssertion =
    ASSERTION.test(name ?? "") || (/MemberExpression$/.test(node.callee.type) && node.callee.object.name === "assert");
  return isAssertion ? node.arguments.flatMap(partsOf) : [];
}

/**
 * What an expression depends on; a comparison in it is one of its own.
 * @param {Node} node
 * @returns {Node[]}
 */
function partsOf(node) {
  switch (node.type) {
    case "LogicalExpression":
      return [node.left, node.right].flatMap(partsOf);
    case "BinaryExpression":
      return COMPARISON.test(node.operator) || node.operator === "in" ? [] : [node.left, node.right].flatMap(partsOf);
    case "UnaryExpression":
      return /^[!+~-]$/.test(node.operator) ? partsOf(node.argument) : [];
    case "TSAsExpression":
    case "TSNonNullExpression":
    case "ParenthesizedExpression":
      return partsOf(node.expression);
    case "CallExpression":
      return FORM.test(node.callee.name ?? nameOf(node.callee) ?? "") ? node.arguments.flatMap(partsOf) : [node];
    default:
      return [node];
  }
}

/** @param {Node} node */
const nameOfStatus = (node) => nameOf(node) ?? node.name ?? "statusCode";

/**
 * Whether a status is that of an object of which nothing is known, or nothing but that it has one: as in `unwrap(response)`.
 * @param {Evaluator} own
 * @param {Module} module
 * @param {Node} node
 */
function isProbable(own, module, node) {
  if (/MemberExpression$/.test(node.type)) {
    return STATUS.test(nameOf(node) ?? "") && mayBeResponse(own, module, node.object, own.valueOf(node.object, module));
  }
  const binding = node.type === "Identifier" ? bindingOf(node.name, module.scopes.get(node)) : undefined;
  if (binding?.path.length !== 1 || !STATUS.test(String(binding.path[0]))) return false;
  return mayBeResponse(own, module, node, own.whole(binding, module));
}

/**
 * @param {Evaluator} own
 * @param {Module} module
 * @param {Node} node
 * @param {import("./types.js").Value | undefined} value
 */
function mayBeResponse(own, module, node, value) {
  if (!value) return !isForeign(own, node, module);
  if (value.kind !== "interface") return false;
  const members = value.node.body?.body ?? value.node.typeAnnotation?.members ?? value.node.members ?? [];
  return members.some((/** @type {Node} */ member) => STATUS.test(nameOf(member) ?? ""));
}

// What is done with errors: fields, classes and codes of axios.
import { nameOf } from "./declare.js";
import * as messages from "./messages.js";
import { bindingOf, isFunction, originOf } from "./tree.js";
/** @import { Evaluator } from "./evaluator.js" */
/** @import { Notes } from "./notes.js" */
/** @import { Module, Node, Value } from "./types.js" */

/** Fields of an error of axios that ours has not. */
const OF_AXIOS = /^(?:response|request|config|isAxiosError)$/;
/** `code` of an error of axios or of Node. */
const NETWORK = /^E[A-Z]+(?:_[A-Z_]+)?$/;
const ERROR_NAME = /^(?:e|ex|err|error|exception|reason)$/i;

/**
 * @param {Evaluator} own
 * @param {Module} module
 * @param {Notes} notes
 * @param {Node} node
 * @param {boolean} knowsClient
 */
export function noteErrors(own, module, notes, node, knowsClient) {
  /** @type {(place: Node, name: string, certain: boolean | undefined, code?: string) => void} */
  const add = (place, name, certain, code = name) => {
    if (certain !== undefined) notes.add(place, "errors", name, messages.noAxios(code), certain);
  };
  const certaintyOf = (/** @type {Node} */ one) => certainty(own, module, one, knowsClient);
  if (/MemberExpression$/.test(node.type)) {
    const name = nameOf(node);
    if (name !== undefined && OF_AXIOS.test(name)) add(node.property, name, certaintyOf(node.object));
  } else if (node.type === "ObjectPattern") {
    const property = node.properties.find((/** @type {Node} */ one) => one.key && OF_AXIOS.test(nameOf(one) ?? ""));
    if (property) add(property, nameOf(property) ?? "", certain(patternValue(own, module, node), knowsClient));
  } else if (/^(?:Optional)?CallExpression$/.test(node.type)) {
    const name = node.callee.name ?? nameOf(node.callee);
    if (name === "isAxiosError" && node.arguments[0]) add(node, name, certaintyOf(node.arguments[0]));
  } else if (node.type === "BinaryExpression" && node.operator === "instanceof") {
    const name = node.right.name ?? nameOf(node.right);
    if (name === "AxiosError") add(node.right, name, certaintyOf(node.left) ?? (knowsClient ? false : undefined));
  } else if (node.type === "BinaryExpression") {
    const [code, text] = /Literal$/.test(node.left.type) ? [node.right, node.left] : [node.left, node.right];
    const isCode = nameOf(code) === "code" && text.type === "StringLiteral" && NETWORK.test(text.value);
    if (isCode) add(code.property, "code", certaintyOf(code.object), `code ${JSON.stringify(text.value)}`);
  }
}

/**
 * True for an error of axios, false for what perhaps is one.
 * @param {Evaluator} own
 * @param {Module} module
 * @param {Node} node
 * @param {boolean} knowsClient
 */
function certainty(own, module, node, knowsClient) {
  const value = own.valueOf(node, module);
  if (value || !knowsClient || node.type !== "Identifier" || !ERROR_NAME.test(node.name)) return certain(value, knowsClient);
  // A function of the project for errors: who calls it is not known.
  return originOf(bindingOf(node.name, module.scopes.get(node)))?.kind === "parameter" ? false : undefined;
}

/**
 * @param {Value | undefined} value
 * @param {boolean} knowsClient
 */
function certain(value, knowsClient) {
  if (value?.kind !== "axiosError") return undefined;
  return value.isPerhaps ? (knowsClient ? false : undefined) : true;
}

/**
 * What a pattern takes apart.
 * @param {Evaluator} own
 * @param {Module} module
 * @param {Node} pattern
 * @returns {Value | undefined}
 */
function patternValue(own, module, pattern) {
  const parent = module.parents.get(pattern);
  if (parent?.type === "VariableDeclarator") return parent.init ? own.valueOf(parent.init, module) : undefined;
  if (parent?.type === "CatchClause") return own.caught(parent, module);
  return parent && isFunction(parent) ? own.argument(parent, parent.params.indexOf(pattern), module) : undefined;
}

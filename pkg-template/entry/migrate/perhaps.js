// Where what is called cannot be followed: whether it is probably a client all the same.
import { callOf } from "./calls.js";
import { nameOf } from "./declare.js";
import { POSITIONAL, RENAMED } from "./facts.js";
/** @import { Evaluator } from "./evaluator.js" */
/** @import { Module, Node, Ours } from "./types.js" */

/** A name that says enough by itself, and one that does where the file imports a client. */
const STRONG = /authing|genauth|management|mgmt/i;
const WEAK = /client|sdk/i;

/**
 * @param {Evaluator} own
 * @param {Module} module
 * @param {Ours} ours
 * @param {Node} node A member of something.
 * @param {boolean} knowsClient Whether the file imports one, also through others.
 */
export function probableCall(own, module, ours, node, knowsClient) {
  const name = nameOf(node);
  if (name === undefined || !(ours.calls.has(name) || Object.hasOwn(RENAMED, name))) return undefined;
  // What is called in another way here must not be overlooked.
  const isUnlike = Object.hasOwn(POSITIONAL, name) || Object.hasOwn(RENAMED, name);
  const isOneWord = !/[a-z][A-Z]/.test(name);
  if ((isOneWord && !(isUnlike && knowsClient)) || own.valueOf(node.object, module)) return undefined;
  const receiver = lastName(node.object) ?? "";
  if (isOneWord) return STRONG.test(receiver) || isGivenAsThere(name, callOf(node, module)?.arguments ?? []) ? name : undefined;
  const isSaid = STRONG.test(receiver) || (WEAK.test(receiver) && knowsClient);
  return isSaid || (isUnlike && knowsClient) ? name : undefined;
}

/**
 * Whether arguments are those of the official client: names of one word are those of much else.
 * @param {string} name
 * @param {readonly Node[]} given
 */
function isGivenAsThere(name, given) {
  if (name === "upload") return given.length === 1 && given[0].type === "BooleanLiteral";
  return given.length >= 2 && /^(?:String|Template)Literal$/.test(given[0].type);
}

/**
 * @param {Node} node
 * @returns {string | undefined}
 */
function lastName(node) {
  if (node.type === "Identifier") return node.name;
  if (/MemberExpression$/.test(node.type)) return nameOf(node);
  if (/CallExpression$/.test(node.type)) return lastName(node.callee);
  const inner = node.expression ?? node.argument;
  return inner && lastName(inner);
}

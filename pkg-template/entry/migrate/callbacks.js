// What the functions of a project are given by those that call them, and what its `catch` clauses catch.
import { givenBy } from "./lists.js";
import { childrenOf } from "./tree.js";
/** @import { Evaluator } from "./evaluator.js" */
/** @import { Module, Node, Value } from "./types.js" */

const CALL = /^(?:Optional)?CallExpression$/;

/**
 * What a function is given at a place, as far as it is the callback of something known.
 * @param {Evaluator} own
 * @param {Node} node
 * @param {number} place
 * @param {Module} module
 * @returns {Value | undefined}
 */
export function argumentOf(own, node, place, module) {
  const call = module.parents.get(node);
  if (!call || !CALL.test(call.type)) return undefined;
  const at = call.arguments.indexOf(node);
  const callee = at >= 0 ? own.valueOf(call.callee, module) : undefined;
  if (callee?.kind === "then" && place === 0) {
    if (callee.name === "then" && at === 0) return own.settled(callee.promise);
    return callee.name === "catch" || (callee.name === "then" && at === 1) ? errorOf(own.settled(callee.promise)) : undefined;
  }
  if (callee?.kind === "through") return at === 0 ? givenBy(callee, place) : undefined;
  if (callee?.kind !== "function") return undefined;
  const taken = annotationOf(callee.node.params?.[at]);
  const type = taken && own.typed(taken, callee.module);
  const declared = type?.kind === "function" ? annotationOf(type.node.params?.[place]) : undefined;
  return declared && type?.kind === "function" ? own.typed(declared, type.module) : undefined;
}

/** @param {Node | undefined} parameter */
function annotationOf(parameter) {
  const inner = parameter?.parameter ?? parameter;
  return (inner?.left ?? inner)?.typeAnnotation;
}

/**
 * @param {Value | undefined} response
 * @returns {Value}
 */
const errorOf = (response) => ({ kind: "axiosError", isPerhaps: response?.kind === "response" && response.isPerhaps === true });

/**
 * What a `catch` catches: an error of axios, if its `try` makes a call of the official client, itself or by functions of the project.
 * @param {Evaluator} own
 * @param {Node} clause
 * @param {Module} module
 * @returns {Value | undefined}
 */
export function caughtBy(own, clause, module) {
  const block = module.parents.get(clause)?.block;
  const found = block && callsIn(own, block, module);
  return found && { kind: "axiosError", isPerhaps: found === "perhaps" };
}

/**
 * @param {Evaluator} own
 * @param {Node} block
 * @param {Module} module
 * @returns {"certain" | "perhaps" | undefined}
 */
function callsIn(own, block, module) {
  const before = own.calling.get(block);
  if (before !== undefined) return before || undefined;
  // What calls itself makes no call by that.
  own.calling.set(block, "");
  /** @type {"certain" | "perhaps" | ""} */
  let found = "";
  const waiting = [block];
  for (let node = waiting.pop(); node && found !== "certain"; node = waiting.pop()) {
    if (CALL.test(node.type)) found = callBy(own, node, module) ?? found;
    waiting.push(...childrenOf(node));
  }
  own.calling.set(block, found);
  return found || undefined;
}

/**
 * @param {Evaluator} own
 * @param {Node} call
 * @param {Module} module
 */
function callBy(own, call, module) {
  const callee = own.valueOf(call.callee, module);
  if (callee?.kind === "method") return "certain";
  if (callee?.kind === "function" && callee.node.body) return callsIn(own, callee.node.body, callee.module);
  // A function that is given a client has it for calls.
  const isGiven = call.arguments.some((/** @type {Node} */ one) => own.valueOf(one, module)?.kind === "client");
  if (isGiven && callee?.kind !== "other") return "certain";
  return !callee && own.probable(call.callee, module) !== undefined ? "perhaps" : undefined;
}

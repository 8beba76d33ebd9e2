// Whether an expression of which nothing is known comes from somewhere else: from a package, a global function, or a `catch`.
import { bindingOf, isFunction, originOf } from "./tree.js";
/** @import { Evaluator } from "./evaluator.js" */
/** @import { Module, Node } from "./types.js" */

/** Expressions that lead through more others than this are not followed. */
const DEEPEST = 20;

/**
 * @param {Evaluator} own
 * @param {Node} node
 * @param {Module} module
 * @param {number} [depth]
 * @returns {boolean}
 */
export function isForeign(own, node, module, depth = 0) {
  if (depth > DEEPEST) return false;
  const of = (/** @type {Node} */ inner) => isForeign(own, inner, module, depth + 1);
  if (/^(?:TSNonNull|Parenthesized|TSAs|TSSatisfies)Expression$/.test(node.type)) return of(node.expression);
  if (node.type === "AwaitExpression") return of(node.argument);
  if (/MemberExpression$/.test(node.type)) return own.valueOf(node.object, module)?.kind === "other" || of(node.object);
  if (/CallExpression$/.test(node.type)) {
    // What a package's function makes of one of the project's, as a loop of attempts, may be anything.
    const isWrapper = node.arguments.some(isFunction);
    if (isWrapper) return false;
    if (node.callee.type === "Identifier") {
      const binding = bindingOf(node.callee.name, module.scopes.get(node.callee));
      return !binding || own.valueOf(node.callee, module)?.kind === "other";
    }
    return own.valueOf(node.callee, module)?.kind === "other" || of(node.callee);
  }
  if (node.type !== "Identifier") return false;
  const source = originOf(bindingOf(node.name, module.scopes.get(node)));
  if (!source || source.kind === "catch") return true;
  if (source.kind === "expression" || source.kind === "element") return of(source.node);
  if (source.kind !== "parameter") return false;
  const call = module.parents.get(source.of);
  return call !== undefined && /CallExpression$/.test(call.type) && own.valueOf(call.callee, module)?.kind === "other";
}

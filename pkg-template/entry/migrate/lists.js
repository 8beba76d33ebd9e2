// Lists and maps: what their methods give, and what their callbacks are given.
/** @import { Evaluator } from "./evaluator.js" */
/** @import { Module, Node, Value } from "./types.js" */

const ONE = /^(?:find|findLast|at|pop|shift)$/;
const SAME = /^(?:filter|slice|concat|reverse|sort|toSorted|toReversed)$/;
const CALLS_BACK = /^(?:forEach|map|flatMap|filter|find|findLast|findIndex|some|every|sort|reduce)$/;

/**
 * One element of a list, the one that says most.
 * @param {Value | undefined} list
 */
export function elementOf(list) {
  if (list?.kind === "map") return pairOf(list);
  if (list?.kind !== "list") return undefined;
  return list.of.find((value) => value && value.kind !== "other") ?? list.of[0];
}

/**
 * What `list.NAME(…)` or `map.NAME(…)` gives.
 * @param {Evaluator} own
 * @param {Extract<Value, { kind: "through" }>} through
 * @param {readonly Node[]} given
 * @param {Module} module
 * @returns {Value | undefined}
 */
export function calledThrough(own, { of, name }, given, module) {
  if (of.kind === "map") {
    if (name === "get") return of.of;
    if (name === "values") return { kind: "list", of: [of.of] };
    return name === "entries" ? { kind: "list", of: [pairOf(of)] } : undefined;
  }
  if (/^(?:map|flatMap)$/.test(name)) return mapped(own, given[0], module);
  if (ONE.test(name)) return elementOf(of);
  return SAME.test(name) ? of : undefined;
}

/**
 * What `.map(callback)` gives, of whatever it is called.
 * @param {Evaluator} own
 * @param {Node | undefined} callback
 * @param {Module} module
 * @returns {Value | undefined}
 */
export function mapped(own, callback, module) {
  const value = callback && own.valueOf(callback, module);
  return value?.kind === "function" ? { kind: "list", of: [own.returned(value.node, value.module)] } : undefined;
}

/**
 * What a callback of a list's or a map's method is given.
 * @param {Extract<Value, { kind: "through" }>} through
 * @param {number} place
 */
export function givenBy({ of, name }, place) {
  if (!CALLS_BACK.test(name)) return undefined;
  if (of.kind === "map") return place === 0 ? of.of : undefined;
  return place === (name === "reduce" ? 1 : 0) || name === "sort" ? elementOf(of) : undefined;
}

/**
 * What `new Map(…)` makes.
 * @param {Evaluator} own
 * @param {Node} node
 * @param {Module} module
 * @returns {Value | undefined}
 */
export function madeMap(own, node, module) {
  const declared = node.typeArguments?.params[1];
  if (declared) return { kind: "map", of: own.typed(declared, module) };
  const pair = node.arguments[0] && elementOf(own.valueOf(node.arguments[0], module));
  return { kind: "map", of: pair?.kind === "list" ? pair.of[1] : undefined };
}

/**
 * @param {Extract<Value, { kind: "map" }>} map
 * @returns {Value}
 */
const pairOf = ({ of }) => ({ kind: "list", of: [undefined, of] });

// Calls of the official client, and what each needs here.
import { nameOf } from "./declare.js";
import { POSITIONAL, RENAMED, RENAMED_FIELDS, REQUEST_FIELDS } from "./facts.js";
import * as messages from "./messages.js";
/** @import { Evaluator } from "./evaluator.js" */
/** @import { Notes } from "./notes.js" */
/** @import { Module, Node, Ours } from "./types.js" */

/** What every object has. */
const OF_ALL = new Set(Object.getOwnPropertyNames(Object.prototype));

/** What stands before a dot without parentheses. */
const BARE = /^(?:Identifier|ThisExpression|Super|(?:Optional)?(?:Member|Call)Expression|TSNonNullExpression)$/;

/**
 * Whether a node is what a call calls, and the call; also through `bind`, `call` and `apply`, of which the arguments are not known.
 * @param {Node} node
 * @param {Module} module
 * @returns {Node | undefined}
 */
export function callOf(node, module) {
  const parent = module.parents.get(node);
  const isCall = parent && /^(?:Optional)?CallExpression$/.test(parent.type) && parent.callee === node;
  if (isCall) return parent;
  return parent && /^(?:TSNonNullExpression|ParenthesizedExpression)$/.test(parent.type) ? callOf(parent, module) : undefined;
}

/**
 * @param {Evaluator} own
 * @param {Module} module
 * @param {Notes} notes
 * @param {Ours} ours
 * @param {Node} node Where the method is named.
 * @param {string} name
 * @param {boolean} certain
 */
export function noteCall(own, module, notes, ours, node, name, certain) {
  if (OF_ALL.has(name)) return;
  const place = node.property ?? node;
  const given = callOf(node, module)?.arguments;
  const add = (/** @type {Parameters<Notes["add"]>} */ ...[at, kind, subject, change]) =>
    notes.add(at, kind, subject, change, certain);
  if (Object.hasOwn(RENAMED, name)) return add(place, "renamed", name, RENAMED[name].change);
  if (!ours.calls.has(name)) return add(place, "missing", name, messages.noSuchCall(name));
  if (Object.hasOwn(POSITIONAL, name)) {
    // Perhaps it is this package's client, and the call changed already.
    const isChanged = !certain && fieldsOf(given?.[0]).includes(POSITIONAL[name][0]);
    if (isChanged) return add(place, "call", name);
    return add(place, "arguments", name, messages.oneObject(objectCall(notes, node, name, given ?? [])));
  }
  const input = given?.[0] && objectOf(own, given[0], module);
  if (name === "makeRequest") {
    const others = fieldsOf(input).filter((field) => !REQUEST_FIELDS.includes(field));
    if (others.length > 0) {
      return add(place, "arguments", name, messages.requestFields(others.join(", "), REQUEST_FIELDS.join(", ")));
    }
  }
  for (const [from, to] of Object.entries(Object.hasOwn(RENAMED_FIELDS, name) ? RENAMED_FIELDS[name] : {})) {
    if (fieldsOf(input).includes(from)) return add(place, "fields", name, messages.otherField(from, to));
    if (!input || input.properties.some((/** @type {Node} */ one) => one.type === "SpreadElement")) {
      return add(place, "fields", name, messages.otherFieldIfGiven(from, to));
    }
  }
  add(place, "call", name);
}

/**
 * The object that stands in a place, or that the name in it was given.
 * @param {Evaluator} own
 * @param {Node} node
 * @param {Module} module
 * @returns {Node | undefined}
 */
export function objectOf(own, node, module) {
  const value = own.valueOf(node, module);
  return value?.kind === "object" && value.node.type === "ObjectExpression" ? value.node : undefined;
}

/**
 * @param {Node | undefined} object
 * @returns {string[]}
 */
export const fieldsOf = (object) =>
  (object?.properties ?? []).flatMap((/** @type {Node} */ one) => (one.key ? (nameOf(one) ?? []) : []));

/**
 * @param {Notes} notes
 * @param {Node} node
 * @param {string} name
 * @param {readonly Node[]} given
 */
function objectCall(notes, node, name, given) {
  const fields = POSITIONAL[name].map((field, place) => {
    const text = given[place] && given[place].type !== "SpreadElement" ? notes.source(given[place]) : undefined;
    return text === undefined ? `${field}: …` : text === field ? field : `${field}: ${text}`;
  });
  const text = node.object && notes.source(node.object);
  const client = text === undefined ? "client" : BARE.test(node.object.type) ? text : `(${text})`;
  return `${client}.${name}({ ${fields.join(", ")} })`;
}

// Walks a syntax tree once: parents, scopes with their names, and the assignments that say what a name or a field holds.
import { declare, declareImports, declareParameters, declareTypes } from "./declare.js";
/** @import { Binding, Module, Node, Scope } from "./types.js" */

const FUNCTION =
  /^(?:FunctionDeclaration|TSDeclareFunction|FunctionExpression|ArrowFunctionExpression|ObjectMethod|Class(?:Private)?Method)$/;
const CLASS = /^Class(?:Declaration|Expression)$/;
const BLOCK = /^(?:BlockStatement|For(?:In|Of)?Statement|SwitchStatement|CatchClause|StaticBlock|TSModuleBlock)$/;
const NO_CHILDREN = new Set(["loc", "leadingComments", "trailingComments", "innerComments", "extra", "errors"]);

/** @param {Node} node */
export const isFunction = (node) => FUNCTION.test(node.type);
/** @param {Node} node */
export const isClass = (node) => CLASS.test(node.type);

/**
 * The nodes right below a node, in the order of the text.
 * @param {Node} node
 * @returns {Node[]}
 */
export function childrenOf(node) {
  const children = [];
  for (const [name, value] of Object.entries(node)) {
    if (NO_CHILDREN.has(name) || typeof value !== "object" || value === null) continue;
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type === "string") children.push(child);
    }
  }
  return children;
}

/**
 * @param {string} path
 * @param {Node} program
 * @returns {Module}
 */
export function moduleOf(path, program) {
  /** @type {Node[]} */
  const nodes = [];
  /** @type {Map<Node, Node>} */
  const parents = new Map();
  /** @type {Map<Node, Scope>} */
  const scopes = new Map();
  /** @type {Node[]} */
  const assignments = [];
  const outermost = scopeBelow(undefined, true);
  // A stack of its own: expressions of generated code are nested deeper than calls may be.
  /** @type {{ node: Node, scope: Scope }[]} */
  const waiting = [{ node: program, scope: outermost }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, scope } = next;
    nodes.push(node);
    scopes.set(node, scope);
    if (node.type === "AssignmentExpression") assignments.push(node);
    const inside = enter(node, scope);
    for (const child of childrenOf(node).reverse()) {
      parents.set(child, node);
      waiting.push({ node: child, scope: inside });
    }
  }
  return { path, program, nodes, parents, scopes, ...assigned(assignments, parents, scopes) };
}

/**
 * Declares the names of a node, and gives the scope of what is inside it.
 * @param {Node} node
 * @param {Scope} scope
 */
function enter(node, scope) {
  if (isFunction(node)) {
    if (/^(?:FunctionDeclaration|TSDeclareFunction)$/.test(node.type) && node.id)
      declare(node.id, { kind: "function", node }, scope);
    const inside = scopeBelow(scope, true);
    if (node.type === "FunctionExpression" && node.id) declare(node.id, { kind: "function", node }, inside);
    declareParameters(node, inside);
    declareTypes(node, inside);
    return inside;
  }
  if (isClass(node)) {
    if (node.id) declare(node.id, { kind: "class", node }, scope);
    return withTypes(node, scope);
  }
  if (/^TS(?:Interface|TypeAlias|Enum|Module)Declaration$/.test(node.type)) {
    if (node.id?.type === "Identifier") declare(node.id, { kind: "type", node }, scope);
    return withTypes(node, scope);
  } else if (node.type === "ImportDeclaration" || node.type === "TSImportEqualsDeclaration") {
    declareImports(node, scope);
  } else if (node.type === "VariableDeclaration") {
    const target = node.kind === "var" ? functionScope(scope) : scope;
    for (const { id, init } of node.declarations) {
      if (init) declare(id, { kind: "expression", node: init }, target);
      else if (id.typeAnnotation) declare(id, { kind: "annotation", node: id.typeAnnotation }, target);
      // What a loop declares has its value already.
      else if (id.type === "Identifier" && !target.names.has(id.name)) declare(id, undefined, target);
    }
  } else if (BLOCK.test(node.type)) {
    const inside = scopeBelow(scope, false);
    if (/^For(?:In|Of)Statement$/.test(node.type) && node.left.type === "VariableDeclaration") {
      const [{ id }] = node.left.declarations;
      declare(id, { kind: "element", node: node.right, waits: node.await === true }, inside);
    }
    if (node.type === "CatchClause" && node.param) declare(node.param, { kind: "catch", node }, inside);
    return inside;
  }
  return scope;
}

/**
 * @param {Node} node A class or a type.
 * @param {Scope} scope
 */
function withTypes(node, scope) {
  if (!node.typeParameters) return scope;
  const inside = scopeBelow(scope, false);
  declareTypes(node, inside);
  return inside;
}

/**
 * @param {Scope | undefined} parent
 * @param {boolean} isFunction
 * @returns {Scope}
 */
const scopeBelow = (parent, isFunction) => ({ parent, isFunction, names: new Map() });

/** @param {Scope} scope */
function functionScope(scope) {
  let found = scope;
  while (!found.isFunction && found.parent) found = found.parent;
  return found;
}

/**
 * The binding of a name, as it is seen in a scope.
 * @param {string} name
 * @param {Scope | undefined} scope
 */
export function bindingOf(name, scope) {
  for (let place = scope; place; place = place.parent) {
    const found = place.names.get(name);
    if (found) return found;
  }
  return undefined;
}

/**
 * Where the value of a name comes from, whatever is declared of it.
 * @param {Binding | undefined} binding
 */
export const originOf = (binding) =>
  binding?.source.kind === "annotation" ? (binding.source.otherwise ?? binding.source) : binding?.source;

/**
 * @param {Node} node
 * @param {ReadonlyMap<Node, Node>} parents
 */
export function thisOwner(node, parents) {
  let place = parents.get(node);
  while (
    place &&
    (!isFunction(place) || place.type === "ArrowFunctionExpression") &&
    !/^Class(?:Private)?Property$/.test(place.type)
  ) {
    place = parents.get(place);
  }
  if (!place) return undefined;
  const around = parents.get(place);
  if (around?.type === "ClassBody") return place.static ? undefined : parents.get(around);
  if (place.type === "ObjectMethod") return around;
  if (around?.type === "ObjectProperty") return parents.get(around);
  return place;
}

/**
 * What is assigned to names, to fields of `this`, and to exports.
 * @param {readonly Node[]} assignments
 * @param {ReadonlyMap<Node, Node>} parents
 * @param {ReadonlyMap<Node, Scope>} scopes
 */
function assigned(assignments, parents, scopes) {
  /** @type {Map<Node, Map<string, Node[]>>} */
  const ownFields = new Map();
  const commonJs = [];
  for (const { left, right } of assignments) {
    if (left.type === "Identifier") bindingOf(left.name, scopes.get(left))?.assigned.push(right);
    if (left.type !== "MemberExpression" || left.computed) continue;
    const name = left.property.name ?? left.property.id?.name;
    const owner = left.object.type === "ThisExpression" && thisOwner(left.object, parents);
    if (owner) {
      const fields = ownFields.get(owner) ?? new Map();
      const values = fields.get(name) ?? [];
      ownFields.set(owner, fields);
      fields.set(name, values);
      values.push(right);
    }
    if (isExports(left)) commonJs.push({ name: "", node: right });
    else if (isExports(left.object) || left.object.name === "exports") commonJs.push({ name, node: right });
  }
  return { ownFields, commonJs };
}

/** @param {Node} node */
const isExports = ({ type, object, property }) =>
  type === "MemberExpression" && object.name === "module" && property.name === "exports";

// What is known of the value of an expression: whether it is a client, one of its methods, a response, and so on.
import { nameOf } from "./declare.js";
import { calledThrough, elementOf, madeMap, mapped } from "./lists.js";
import { OTHER } from "./other.js";
import { isOfficial } from "./project.js";
import { bindingOf, isClass, isFunction, thisOwner } from "./tree.js";
/** @import { Evaluator } from "./evaluator.js" */
/** @import { Binding, Module, Node, Value } from "./types.js" */

const WRAPPERS = /^TS(?:As|Satisfies|Instantiation)Expression$|^TSTypeAssertion$/;
/** How a container of services is asked for an object of a class. */
const INJECTED = /^(?:get|resolve|inject)$/;
const LITERAL =
  /^(?:String|Numeric|Boolean|Null|BigInt|RegExp)Literal$|^(?:TemplateLiteral|UnaryExpression|BinaryExpression|UpdateExpression)$|^JSX/;

/**
 * @param {Evaluator} own
 * @param {Node} node
 * @param {Module} module
 * @returns {Value | undefined}
 */
export function evaluated(own, node, module) {
  const of = (/** @type {Node} */ inner) => own.valueOf(inner, module);
  if (LITERAL.test(node.type)) return OTHER;
  if (isFunction(node)) return { kind: "function", node, module };
  if (isClass(node)) return { kind: "class", node, module };
  if (WRAPPERS.test(node.type)) {
    const inner = of(node.expression);
    // `(error as AxiosError).response` is still about what was caught.
    if (inner?.kind === "axiosError" || !node.typeAnnotation) return inner;
    return ofBoth(own.typed(node.typeAnnotation, module), inner);
  }
  switch (node.type) {
    case "Identifier":
      return identified(own, node, module);
    case "TSNonNullExpression":
    case "ParenthesizedExpression":
      return of(node.expression);
    case "ThisExpression": {
      const owner = thisOwner(node, module.parents);
      if (!owner) return undefined;
      return isClass(owner) ? { kind: "instance", node: owner, module } : { kind: "object", node: owner, module };
    }
    case "Super": {
      const owner = thisOwner(node, module.parents);
      return owner?.superClass ? own.instanceOf(of(owner.superClass)) : undefined;
    }
    case "ObjectExpression":
      return { kind: "object", node, module };
    case "ArrayExpression":
      return { kind: "list", of: node.elements.map((/** @type {Node | null} */ one) => (one ? of(one) : undefined)) };
    case "AwaitExpression":
      return own.settled(of(node.argument));
    case "AssignmentExpression":
      return of(node.right);
    case "SequenceExpression":
      return of(node.expressions.at(-1));
    case "ConditionalExpression":
      return ofEither(of(node.consequent), of(node.alternate));
    case "LogicalExpression":
      return ofEither(of(node.left), of(node.right));
    case "MemberExpression":
    case "OptionalMemberExpression":
      return accessed(own, node, module);
    case "TSQualifiedName": {
      const left = of(node.left);
      return left && own.member(left, node.right.name);
    }
    case "NewExpression":
      return node.callee.name === "Map" ? madeMap(own, node, module) : own.instanceOf(of(node.callee));
    case "ImportExpression":
      return node.source.type === "StringLiteral" ? { kind: "promise", of: imported(own, node.source.value, module) } : undefined;
    case "CallExpression":
    case "OptionalCallExpression":
      return called(own, node, module);
    default:
      return undefined;
  }
}

/**
 * One of two values that an expression may have: certainly nothing of the official client only if both are.
 * @param {Value | undefined} one
 * @param {Value | undefined} other
 */
const ofEither = (one, other) => more(one, other) ?? (one && other);

/**
 * What is said of one value in two places.
 * @param {Value | undefined} one
 * @param {Value | undefined} other
 */
const ofBoth = (one, other) => more(one, other) ?? one ?? other;

/**
 * @param {Value | undefined} one
 * @param {Value | undefined} other
 */
function more(one, other) {
  const known = [one, other].filter((value) => value && value.kind !== "other");
  return known.find((value) => !(value && "isPerhaps" in value && value.isPerhaps)) ?? known[0];
}

/**
 * @param {Evaluator} own
 * @param {Node} node
 * @param {Module} module
 */
function accessed(own, node, module) {
  const object = own.valueOf(node.object, module);
  if (object?.kind === "list" && node.property.type === "NumericLiteral") return object.of[node.property.value];
  const name = nameOf(node);
  if (name === undefined && (object?.kind === "record" || object?.kind === "interface")) return own.member(object, "");
  return object && name !== undefined ? own.member(object, name) : object?.kind === "other" ? OTHER : undefined;
}

/**
 * @param {Evaluator} own
 * @param {Node} node
 * @param {Module} module
 */
function identified(own, node, module) {
  const binding = bindingOf(node.name, module.scopes.get(node));
  if (!binding) return undefined;
  const value = own.bound(binding, module);
  if (value && value.kind !== "other") return value;
  for (const assigned of binding.assigned) {
    const later = own.valueOf(assigned, module);
    if (later && later.kind !== "other") return later;
  }
  return value;
}

/**
 * The value of a whole module, as `require` and `import * as` give it.
 * @param {Evaluator} own
 * @param {string} from
 * @param {Module} module
 * @returns {Value | undefined}
 */
export function imported(own, from, module) {
  if (isOfficial(from)) return { kind: "sdk" };
  const path = own.project.resolve(from, module.path);
  const found = path === undefined ? undefined : own.moduleAt(path);
  if (found) return { kind: "module", module: found };
  return own.project.mayBeOwn(from) ? undefined : OTHER;
}

/**
 * @param {Evaluator} own
 * @param {Node} node
 * @param {Module} module
 * @returns {Value | undefined}
 */
function called(own, node, module) {
  const { callee, arguments: given } = node;
  const [first] = given;
  const text = first?.type === "StringLiteral" ? first.value : undefined;
  if (callee.type === "Identifier" && callee.name === "require" && text !== undefined) return imported(own, text, module);
  if (callee.type === "Import" && text !== undefined) return { kind: "promise", of: imported(own, text, module) };
  if (callee.type === "MemberExpression" && callee.object.name === "Promise" && first) {
    const value = own.valueOf(first, module);
    const name = nameOf(callee);
    if (name === "resolve") return { kind: "promise", of: own.settled(value) };
    if (name === "all" && value?.kind === "list") {
      return { kind: "promise", of: { kind: "list", of: value.of.map((one) => own.settled(one)) } };
    }
    if ((name === "race" || name === "any") && value?.kind === "list") return value.of[0];
  }
  // `Object.freeze(client)`, and the interop that compilers write around `require`.
  if (/^(?:freeze|__importStar|__importDefault|_interopRequire\w*)$/.test(callee.name ?? nameOf(callee) ?? "") && first) {
    return own.valueOf(first, module);
  }
  const value = own.valueOf(callee, module);
  if (value?.kind === "method" && nameOf(callee) === "bind") return value;
  if (value?.kind === "method") return { kind: "promise", of: { kind: "response", of: value.name } };
  if (value?.kind === "through") return calledThrough(own, value, given, module);
  if (value?.kind === "then") return thenOf(own, value, given, module);
  if (value?.kind === "function") return own.returned(value.node, value.module);
  if (value || !/MemberExpression$/.test(callee.type)) return undefined;
  if (nameOf(callee) === "map") return mapped(own, first, module);
  if (first && INJECTED.test(nameOf(callee) ?? "") && /^[A-Z]/.test(first.name ?? nameOf(first) ?? "")) {
    const made = own.instanceOf(own.valueOf(first, module));
    if (made) return made;
  }
  const name = own.probable(callee, module);
  return name === undefined ? undefined : { kind: "promise", of: { kind: "response", of: name, isPerhaps: true } };
}

/**
 * What `.then(…)`, `.catch(…)` and `.finally(…)` give.
 * @param {Evaluator} own
 * @param {Extract<Value, { kind: "then" }>} value
 * @param {readonly Node[]} given
 * @param {Module} module
 * @returns {Value}
 */
function thenOf(own, { promise, name }, given, module) {
  if (name !== "then") return promise;
  const callback = given[0] && own.valueOf(given[0], module);
  const of = callback?.kind === "function" ? own.settled(own.returned(callback.node, callback.module)) : undefined;
  return { kind: "promise", of };
}

/**
 * The value of a name before anything else is assigned to it.
 * @param {Evaluator} own
 * @param {Binding} binding
 * @param {Module} module
 */
export function sourceOf(own, { source, path }, module) {
  let value = ofSource(own, source, module);
  for (const step of path) {
    if (!value) return undefined;
    value = typeof step === "string" ? own.member(value, step) : value.kind === "list" ? value.of[step] : undefined;
  }
  return value;
}

/**
 * @param {Evaluator} own
 * @param {Binding["source"]} source
 * @param {Module} module
 * @returns {Value | undefined}
 */
function ofSource(own, source, module) {
  switch (source.kind) {
    case "expression":
      return own.valueOf(source.node, module);
    case "annotation":
      return ofBoth(own.typed(source.node, module), source.otherwise && ofSource(own, source.otherwise, module));
    case "parameter":
      return own.argument(source.of, source.place, module) ?? (source.otherwise && own.valueOf(source.otherwise, module));
    case "element": {
      const list = own.valueOf(source.node, module);
      const first = elementOf(list);
      return source.waits ? own.settled(first) : first;
    }
    case "function":
      return { kind: "function", node: source.node, module };
    case "class":
      return { kind: "class", node: source.node, module };
    case "type":
      return { kind: "interface", node: source.node, module };
    case "catch":
      return own.caught(source.node, module);
    case "import": {
      if (source.name === "*") return imported(own, source.from, module);
      return own.exportOf(source.from, source.name, module);
    }
  }
}

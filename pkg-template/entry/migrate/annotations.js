// What a type annotation says of a value.
import { bindingOf } from "./tree.js";
import { OTHER } from "./other.js";
/** @import { Evaluator } from "./evaluator.js" */
/** @import { Module, Node, Value } from "./types.js" */

const NOT_SAID = /^TS(?:Any|Unknown|Object)Keyword$/;
/** Generic types that are what their first argument is. */
const SAME = /^(?:Readonly|Required|Partial|Pick|Omit|NonNullable|InstanceType|DeepReadonly|Mocked|MockedObject)$/;
const LIST = /^(?:Array|ReadonlyArray|Set|ReadonlySet|Iterable|AsyncIterable)$/;
const MAP = /^(?:Map|ReadonlyMap|WeakMap)$/;

/**
 * @param {Evaluator} own
 * @param {Node} node
 * @param {Module} module
 * @returns {Value | undefined}
 */
export function typed(own, node, module) {
  switch (node.type) {
    case "TSTypeAnnotation":
    case "TSParenthesizedType":
    case "TSOptionalType":
      return typed(own, node.typeAnnotation, module);
    case "TSUnionType":
    case "TSIntersectionType": {
      const values = node.types.map((/** @type {Node} */ one) => typed(own, one, module));
      return (
        values.find((/** @type {Value | undefined} */ value) => value && value.kind !== "other") ??
        (values.every(Boolean) ? OTHER : undefined)
      );
    }
    case "TSTypeReference":
    case "TSExpressionWithTypeArguments":
    case "TSClassImplements":
    case "TSInterfaceHeritage":
      return referenced(own, node, module);
    case "TSTypeQuery":
      return node.exprName.type === "TSImportType" ? OTHER : named(own, node.exprName, module);
    case "TSImportType": {
      const from = node.source;
      const value = own.imported(from.value ?? "", module);
      return value && (node.qualifier ? instance(own, inside(own, value, node.qualifier)) : value);
    }
    case "TSArrayType":
      return { kind: "list", of: [typed(own, node.elementType, module)] };
    case "TSTypeLiteral":
      return { kind: "interface", node, module };
    case "TSFunctionType":
      return { kind: "function", node, module };
    case "Nothing":
      return undefined;
    default:
      return NOT_SAID.test(node.type) ? undefined : OTHER;
  }
}

/**
 * @param {Evaluator} own
 * @param {Node} node
 * @param {Module} module
 * @returns {Value | undefined}
 */
function referenced(own, node, module) {
  const name = node.typeName ?? node.expression;
  const given = node.typeArguments?.params ?? [];
  if (name.type === "Identifier" && !bindingOf(name.name, module.scopes.get(name))) {
    if (name.name === "Promise" || name.name === "PromiseLike")
      return { kind: "promise", of: given[0] && typed(own, given[0], module) };
    if (LIST.test(name.name) && given[0]) return { kind: "list", of: [typed(own, given[0], module)] };
    if (MAP.test(name.name)) return { kind: "map", of: given[1] && typed(own, given[1], module) };
    if (name.name === "Record") return { kind: "record", of: given[1] && typed(own, given[1], module) };
    if (name.name === "Awaited" && given[0]) return own.settled(typed(own, given[0], module));
    if (name.name === "ReturnType" && given[0]) return resultOf(own, typed(own, given[0], module));
  }
  const text = name.type === "Identifier" ? name.name : name.right?.name;
  if (text === "AxiosError") return { kind: "axiosError", isPerhaps: true };
  if (SAME.test(text ?? "") && given[0]) {
    const value = typed(own, given[0], module);
    return instance(own, value);
  }
  const value = named(own, name, module);
  if (value) return instance(own, value);
  // A type parameter, or a type that is nowhere to be seen.
  return undefined;
}

/**
 * @param {Evaluator} own
 * @param {Value | undefined} value
 * @returns {Value | undefined}
 */
function resultOf(own, value) {
  if (value?.kind === "method") return { kind: "promise", of: { kind: "response", of: value.name } };
  return value?.kind === "function" ? own.returned(value.node, value.module) : undefined;
}

/**
 * An object of a type, of what the type's name stands for.
 * @param {Evaluator} own
 * @param {Value | undefined} value
 * @returns {Value | undefined}
 */
function instance(own, value) {
  if (value?.kind === "interface" && value.node.type === "TSTypeAliasDeclaration") {
    return own.guarded(value.node, () => typed(own, value.node.typeAnnotation, value.module));
  }
  if (value?.kind === "clientClass" || value?.kind === "authClass" || value?.kind === "class") return own.instanceOf(value);
  // The types of responses have `statusCode` beside `data`.
  if (value?.kind === "model" && own.known.declared.isResponse(value.name)) return { kind: "response", of: value.name };
  if (value?.kind === "model" || value?.kind === "enum" || value?.kind === "function") return OTHER;
  return value;
}

/**
 * @param {Evaluator} own
 * @param {Node} name
 * @param {Module} module
 * @returns {Value | undefined}
 */
function named(own, name, module) {
  if (name.type === "Identifier") {
    const binding = bindingOf(name.name, module.scopes.get(name));
    return binding && own.bound(binding, module);
  }
  const left = name.left ?? name.object;
  const right = name.right ?? name.property;
  const value = left && named(own, left, module);
  return value && right ? own.member(value, right.name) : undefined;
}

/**
 * @param {Evaluator} own
 * @param {Value} value
 * @param {Node} qualifier
 * @returns {Value | undefined}
 */
function inside(own, value, qualifier) {
  if (qualifier.type === "Identifier") return own.member(value, qualifier.name);
  const outer = inside(own, value, qualifier.left);
  return outer && own.member(outer, qualifier.right.name);
}

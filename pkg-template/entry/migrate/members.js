// What a value has under a name.
import { nameOf } from "./declare.js";
import { OTHER } from "./other.js";
/** @import { Evaluator } from "./evaluator.js" */
/** @import { Module, Node, Value } from "./types.js" */

/** @type {Record<string, Value>} */
const OF_SDK = {
  ManagementClient: { kind: "clientClass" },
  AuthenticationClient: { kind: "authClass" },
  Models: { kind: "models" },
  default: { kind: "sdk" },
};

/**
 * @param {string} name A name that the official package exports, also in one of its files.
 * @returns {Value}
 */
export const ofSdk = (name) => (Object.hasOwn(OF_SDK, name) ? OF_SDK[name] : { kind: "model", name });

/**
 * @param {Evaluator} own
 * @param {Value} value
 * @param {string} name
 * @returns {Value | undefined}
 */
export function member(own, value, name) {
  switch (value.kind) {
    case "sdk":
      return ofSdk(name);
    case "client":
      return { kind: "method", name };
    case "method":
      return /^(?:bind|call|apply)$/.test(name) ? value : OTHER;
    case "response":
      return name === "statusCode" || name === "apiCode" ? { ...value, kind: "status" } : OTHER;
    case "promise":
      return /^(?:then|catch|finally)$/.test(name) ? { kind: "then", promise: value, name } : OTHER;
    case "list":
    case "map":
      return { kind: "through", of: value, name };
    case "record":
      return value.of;
    case "models":
      return { kind: "model", name };
    case "model":
      return { kind: "enum", type: value.name, field: name };
    case "enum":
      return { kind: "member", type: value.type, field: value.field, name };
    case "object":
      return ofObject(own, value.node, value.module, name);
    case "interface":
      return ofInterface(own, value.node, value.module, name);
    case "class":
      return ofClass(own, value.node, value.module, name, true);
    case "instance":
      return ofClass(own, value.node, value.module, name, false);
    case "module":
      return own.exportedBy(value.module, name);
    case "other":
    case "auth":
    case "authClass":
      return OTHER;
    default:
      return undefined;
  }
}

/**
 * @param {Evaluator} own
 * @param {Node} node
 * @param {Module} module
 * @param {string} name
 */
function ofObject(own, node, module, name) {
  for (const property of node.properties ?? []) {
    if (property.type === "SpreadElement" || nameOf(property) !== name) continue;
    if (property.kind === "get") return own.returned(property, module);
    return property.type === "ObjectMethod" ? fromFunction(property, module) : own.valueOf(property.value, module);
  }
  return firstKnown(own, module.ownFields.get(node)?.get(name) ?? [], module);
}

/**
 * @param {Evaluator} own
 * @param {Node} node
 * @param {Module} module
 * @param {string} name
 */
function ofInterface(own, node, module, name) {
  const members = node.body?.body ?? node.typeAnnotation?.members ?? node.members ?? [];
  for (const member of members) {
    if (nameOf(member) !== name) continue;
    // A method of its own, whatever it is called.
    if (member.type === "TSMethodSignature") return fromFunction(member, module);
    return member.typeAnnotation ? own.typed(member.typeAnnotation, module) : OTHER;
  }
  const index = members.find((/** @type {Node} */ one) => one.type === "TSIndexSignature");
  if (index?.typeAnnotation) return own.typed(index.typeAnnotation, module);
  for (const parent of node.extends ?? []) {
    const value = own.typed(parent, module);
    const found = value && own.member(value, name);
    if (found) return found;
  }
  return OTHER;
}

/**
 * @param {Evaluator} own
 * @param {Node} node
 * @param {Module} module
 * @param {string} name
 * @param {boolean} isStatic
 * @returns {Value | undefined}
 */
function ofClass(own, node, module, name, isStatic) {
  for (const member of node.body.body) {
    if (member.kind === "constructor" && !isStatic) {
      const parameter = member.params.find(
        (/** @type {Node} */ one) => one.type === "TSParameterProperty" && nameOfParameter(one) === name,
      );
      const annotation = parameter && (parameter.parameter.left ?? parameter.parameter).typeAnnotation;
      if (annotation) return own.typed(annotation, module);
    }
    if ((member.static ?? false) !== isStatic || nameOf(member) !== name) continue;
    if (member.kind === "get") return own.returned(member, module);
    if (member.type.endsWith("Method") || member.type === "TSDeclareMethod") return fromFunction(member, module);
    const declared = member.typeAnnotation && own.typed(member.typeAnnotation, module);
    const initial = declared ?? (member.value ? own.valueOf(member.value, module) : undefined);
    if (initial && initial.kind !== "other") return initial;
    return firstKnown(own, module.ownFields.get(node)?.get(name) ?? [], module) ?? initial;
  }
  const later = firstKnown(own, module.ownFields.get(node)?.get(name) ?? [], module);
  if (later || !node.superClass || isStatic) return later;
  const parent = own.instanceOf(own.valueOf(node.superClass, module));
  return parent && own.member(parent, name);
}

/**
 * @param {Node} node
 * @param {Module} module
 * @returns {Value}
 */
const fromFunction = (node, module) => ({ kind: "function", node, module });

/** @param {Node} node */
const nameOfParameter = ({ parameter }) => (parameter.left ?? parameter).name;

/**
 * @param {Evaluator} own
 * @param {readonly Node[]} nodes
 * @param {Module} module
 */
function firstKnown(own, nodes, module) {
  const values = nodes.map((node) => own.valueOf(node, module));
  return values.find((value) => value && value.kind !== "other") ?? values.find(Boolean);
}

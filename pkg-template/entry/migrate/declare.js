// Names of patterns, parameters and imports, with the source of their values.
/** @import { Node, Scope, Source, Step } from "./types.js" */

/** @type {Source} */
const NOTHING = { kind: "annotation", node: { type: "Nothing", start: 0, loc: { start: { line: 1, column: 0 } } } };

/**
 * Declares each name of a pattern.
 * @param {Node} pattern
 * @param {Source | undefined} source
 * @param {Scope} scope
 * @param {readonly Step[]} [path]
 */
export function declare(pattern, source = NOTHING, scope, path = []) {
  const from = pattern.typeAnnotation && path.length === 0 ? withAnnotation(pattern.typeAnnotation, source) : source;
  if (pattern.type === "Identifier") scope.names.set(pattern.name, { source: from, path, assigned: [] });
  else if (pattern.type === "AssignmentPattern") declare(pattern.left, from, scope, path);
  else if (pattern.type === "TSParameterProperty") declare(pattern.parameter, from, scope, path);
  else if (pattern.type === "RestElement") declare(pattern.argument, path.length > 0 ? from : NOTHING, scope, path);
  else if (pattern.type === "ArrayPattern") {
    for (const [place, element] of pattern.elements.entries()) {
      if (element && element.type !== "RestElement") declare(element, from, scope, [...path, place]);
    }
  } else if (pattern.type === "ObjectPattern") {
    for (const property of pattern.properties) {
      if (property.type === "RestElement") declare(property.argument, from, scope, path);
      else {
        const name = nameOf(property);
        if (name !== undefined) declare(property.value, from, scope, [...path, name]);
      }
    }
  }
}

/**
 * @param {Node} node
 * @param {Source} source
 * @returns {Source}
 */
const withAnnotation = (node, source) =>
  source.kind === "annotation" ? source : { kind: "annotation", node, otherwise: source };

/**
 * The name of a property or a member, if it stands there.
 * @param {Node} node
 * @returns {string | undefined}
 */
export function nameOf({ key, property, computed }) {
  const name = key ?? property;
  if (name?.type === "StringLiteral") return name.value;
  if (name?.type === "TemplateLiteral" && name.quasis.length === 1) return name.quasis[0].value.cooked;
  if (computed) return undefined;
  return name?.name ?? name?.id?.name;
}

/**
 * @param {Node} node
 * @param {Scope} scope
 */
export function declareParameters(node, scope) {
  for (const [place, parameter] of node.params.entries()) {
    const inner = parameter.type === "TSParameterProperty" ? parameter.parameter : parameter;
    const otherwise = inner.type === "AssignmentPattern" ? inner.right : undefined;
    declare(inner, { kind: "parameter", of: node, place, otherwise }, scope);
  }
}

/**
 * Type parameters: each is what it extends.
 * @param {Node} node
 * @param {Scope} scope
 */
export function declareTypes({ typeParameters }, scope) {
  for (const { name, constraint } of typeParameters?.params ?? []) {
    declare(name, constraint && { kind: "annotation", node: constraint }, scope);
  }
}

/**
 * @param {Node} node
 * @param {Scope} scope
 */
export function declareImports(node, scope) {
  if (node.type === "TSImportEqualsDeclaration") {
    const { expression } = node.moduleReference;
    if (expression) declare(node.id, { kind: "import", from: expression.value, name: "*", node }, scope);
    return;
  }
  for (const specifier of node.specifiers) {
    const name =
      specifier.type === "ImportNamespaceSpecifier"
        ? "*"
        : specifier.type === "ImportDefaultSpecifier"
          ? "default"
          : (specifier.imported.name ?? specifier.imported.value);
    declare(specifier.local, { kind: "import", from: node.source.value, name, node: specifier }, scope);
  }
}

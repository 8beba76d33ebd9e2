// From a file's text to its syntax tree, by @babel/parser: all of TypeScript, JSX and decorators, also with errors in it.
import { parse, parseExpression } from "@babel/parser";
/** @import { Node } from "./types.js" */

const TYPESCRIPT = /\.[mc]?tsx?$/;
/** Where `<T>x` is a type assertion and no JSX. */
const WITHOUT_JSX = /\.[mc]?ts$/;
const COMPONENT = /\.(?:vue|svelte)$/;
const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script\s*>/gi;

/**
 * @param {string} path
 * @param {string} text
 * @returns {Node}
 */
export function parsed(path, text) {
  const isComponent = COMPONENT.test(path);
  const code = isComponent ? scriptsOf(text) : text;
  const isTypeScript = TYPESCRIPT.test(path) || (isComponent && /<script\b[^>]*\blang=["']?tsx?\b/i.test(text));
  const withJsx = !WITHOUT_JSX.test(path) && !isComponent;
  /** @type {any} */
  const options = {
    sourceType: "unambiguous",
    errorRecovery: true,
    allowReturnOutsideFunction: true,
    allowSuperOutsideMethod: true,
    allowUndeclaredExports: true,
    plugins: [...(isTypeScript ? ["typescript"] : []), ...(withJsx ? ["jsx"] : []), "decorators-legacy"],
  };
  return /** @type {any} */ (parse(code, options)).program;
}

/**
 * What a JSON file holds; comments and trailing commas are no errors. Only objects, lists and texts are read.
 * @param {string} text
 * @returns {Record<string, any> | undefined}
 */
export function jsonOf(text) {
  try {
    return contentOf(/** @type {any} */ (parseExpression(text)));
  } catch {
    return undefined;
  }
}

/**
 * @param {Node} node
 * @returns {any}
 */
function contentOf(node) {
  if (node.type === "StringLiteral") return node.value;
  if (node.type === "ArrayExpression") return node.elements.map(contentOf);
  if (node.type !== "ObjectExpression") return undefined;
  return Object.fromEntries(node.properties.map((/** @type {Node} */ { key, value }) => [key?.value, value && contentOf(value)]));
}

/**
 * The scripts of a component, with blanks in place of all else: lines and columns stay.
 * @param {string} text
 */
function scriptsOf(text) {
  const blank = (/** @type {string} */ part) => part.replace(/[^\r\n]/g, " ");
  let code = "";
  let end = 0;
  for (const found of text.matchAll(SCRIPT)) {
    const start = found.index + found[0].indexOf(">") + 1;
    code += blank(text.slice(end, start)) + found[2];
    end = start + found[2].length;
  }
  return code + blank(text.slice(end));
}

// From a file's text to its syntax tree, by @babel/parser: all of TypeScript, JSX and decorators, also with errors in it.
import { parse, parseExpression } from "@babel/parser";
/** @import { Node } from "./types.js" */

const TYPESCRIPT = /\.[mc]?tsx?$/;
/** Where `<T>x` is a type assertion and no JSX. */
const WITHOUT_JSX = /\.[mc]?ts$/;
const COMPONENT = /\.(?:vue|svelte)$/;

/**
 * @param {string} path
 * @param {string} text
 * @returns {Node}
 */
export function parsed(path, text) {
  const isComponent = COMPONENT.test(path);
  const scripts = isComponent ? scriptsOf(text) : [];
  const code = isComponent ? onlyScripts(text, scripts) : text;
  const isTypeScript = TYPESCRIPT.test(path) || scripts.some(({ attributes }) => /\blang=["']?tsx?\b/i.test(attributes));
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
 * The scripts of a component. Each search begins where the last one ended: a text with a thousand beginnings and no end is read once.
 * @param {string} text
 */
function scriptsOf(text) {
  const scripts = [];
  const [begins, ends] = [/<script\b/gi, /<\/script\s*>/gi];
  for (let end = 0; ; ) {
    begins.lastIndex = end;
    const begin = begins.exec(text);
    const start = begin ? text.indexOf(">", begins.lastIndex) + 1 : 0;
    ends.lastIndex = start;
    const found = start > 0 ? ends.exec(text) : null;
    if (!found) return scripts;
    scripts.push({ attributes: text.slice(begins.lastIndex, start), start, end: found.index });
    end = ends.lastIndex;
  }
}

/**
 * Scripts alone, with blanks in place of all else: lines and columns stay.
 * @param {string} text
 * @param {ReturnType<typeof scriptsOf>} scripts
 */
function onlyScripts(text, scripts) {
  const blank = (/** @type {string} */ part) => part.replace(/[^\r\n]/g, " ");
  let code = "";
  let after = 0;
  for (const { start, end } of scripts) {
    code += blank(text.slice(after, start)) + text.slice(start, end);
    after = end;
  }
  return code + blank(text.slice(after));
}

// Which of the API's paths a request's path is, and the values of its parameters. It knows no call and imports nothing: tests give it
// paths that no call has yet.
/** @import { PathTree } from "./types.js" */

// What a path with these means depends on who reads it.
const AMBIGUOUS = /\/\/|\\|%2e|%2f|%5c/i;
/**
 * Of these a server behind this one could make another path: a step, further segments, an end of the path, or an escape to undo once
 * more.
 */
const NO_VALUE = /^\.{0,2}$|[/\\?#;\p{Cc}]|%[\da-f]{2}/iu;
const PARAMETER = /^\{(.+)\}$/;

/** @returns {PathTree<any>} */
export const treeOfPaths = () => ({ next: new Map(), any: undefined, ends: undefined });

/**
 * The names of the parameters of a path such as `/api/v3/ip-list/{id}`, in their order.
 * @param {string} path
 */
export const parametersOf = (path) => path.split("/").flatMap((segment) => PARAMETER.exec(segment)?.[1] ?? []);

/**
 * The place in a tree where a path ends. It is the same one for paths that differ in the names of their parameters alone.
 * @template Ends
 * @param {PathTree<Ends>} tree
 * @param {string} path
 */
export function placeOf(tree, path) {
  let place = tree;
  for (const segment of path.split("/").slice(1)) {
    /** @type {PathTree<Ends>} */
    const next = (PARAMETER.test(segment) ? place.any : place.next.get(segment)) ?? treeOfPaths();
    if (PARAMETER.test(segment)) place.any = next;
    else place.next.set(segment, next);
    place = next;
  }
  return place;
}

/**
 * The known paths that a request's path is, below wherever the handler is mounted: `{ ends, values }` of each, one with a fixed text
 * before one with a parameter there. `values` is nothing where a parameter is not as the client writes it.
 *
 * None if the mount has a known path in it: a rule for that one, in a server before this one, would let another one through. A known
 * path without the API's root is not looked for below that root.
 * @template Ends
 * @param {PathTree<Ends>} tree
 * @param {string} path
 */
export function findPaths(tree, path) {
  const segments = path.split("/");
  let isBelowRoot = false;
  for (let start = 1; start < segments.length; start++) {
    const isRoot = segments[start] === "api" && segments[start + 1] === "v3";
    if (isBelowRoot && !isRoot) continue;
    isBelowRoot ||= isRoot;
    /** @type {Found<Ends>} */
    const found = { isKnown: false, paths: [] };
    walk(tree, segments, start, [], found);
    if (found.isKnown) return AMBIGUOUS.test(`${segments.slice(0, start).join("/")}/`) ? [] : found.paths;
  }
  return [];
}

/**
 * What a walk comes to; `isKnown` once a known path ends on its way.
 * @template Ends
 * @typedef {{ isKnown: boolean, paths: { ends: Ends, values: string[] | undefined }[] }} Found
 */

/**
 * @template Ends
 * @param {PathTree<Ends>} tree
 * @param {readonly string[]} segments
 * @param {number} at
 * @param {readonly string[]} texts
 * @param {Found<Ends>} found
 */
function walk({ next, any, ends }, segments, at, texts, found) {
  const isWhole = at === segments.length;
  if (ends) {
    found.isKnown = true;
    if (isWhole) found.paths.push({ ends, values: valuesOf(texts) });
  }
  if (isWhole) return;
  const segment = segments[at];
  const fixed = next.get(segment);
  if (fixed) walk(fixed, segments, at + 1, texts, found);
  if (any && segment !== "") walk(any, segments, at + 1, [...texts, segment], found);
}

/** @param {readonly string[]} texts */
function valuesOf(texts) {
  const values = texts.map(unescaped).filter((value) => value !== undefined);
  return values.length < texts.length ? undefined : values;
}

/**
 * Undoes what `src/call/path.rs` does, and that alone: nothing else is one and the same for each server on the way.
 * @param {string} text
 */
function unescaped(text) {
  try {
    const value = decodeURIComponent(text);
    // Some servers normalise, and leave blanks out.
    const read = value.normalize("NFKC").replace(/\s+/g, "");
    return NO_VALUE.test(value) || NO_VALUE.test(read) || escaped(value) !== text ? undefined : value;
  } catch {
    return undefined;
  }
}

/** @param {string} value */
const escaped = (value) =>
  encodeURIComponent(value).replace(/[!'()*]/g, (found) => `%${found.charCodeAt(0).toString(16).toUpperCase()}`);

// The input of a GET or a DELETE, out of its query.
import { Refusal } from "./refusal.js";
/** @import { Schema } from "./types.js" */

/** The longest list that a field takes, twice: of no call more are of use. */
const MOST_PAIRS = 20_000;

/**
 * Undoes what `src/call/request.rs` does: a list is its name with `[]`, once for each entry; anything else is its text.
 * What comes twice or has no such form stays as it came, and the check says what is wrong with it. So does a field that is `found` in
 * the path already.
 * @param {string} search
 * @param {Record<string, Schema>} fields
 * @param {Map<string, unknown>} found
 */
export function parseQuery(search, fields, found) {
  checkPairs(search);
  // The parser takes 40 times as long for a plus as for the space that it stands for.
  for (const [name, text] of new URLSearchParams(search.split("+").join(" "))) {
    const field = name.endsWith("[]") ? name.slice(0, -2) : name;
    const before = found.get(field);
    const isList = field !== name || before !== undefined;
    const type = Object.hasOwn(fields, field) ? fields[field] : undefined;
    const value = typed(text, isList ? type?.items : type);
    // Added to the list that there is: a new one for each entry would take the square of the time.
    if (Array.isArray(before)) before.push(value);
    else found.set(field, !isList ? value : before === undefined ? [value] : [before, value]);
  }
  // Makes own fields of all names, `__proto__` included.
  return Object.fromEntries(found);
}

/**
 * Before the query is taken apart, which takes far longer than counting.
 * @param {string} search
 */
function checkPairs(search) {
  let count = 1;
  for (let index = search.indexOf("&"); index >= 0; index = search.indexOf("&", index + 1)) {
    if (++count > MOST_PAIRS) {
      throw new Refusal(413, [`the query has more than ${MOST_PAIRS} fields`, `查询参数超过 ${MOST_PAIRS} 个`]);
    }
  }
}

/**
 * @param {string} text
 * @param {Schema | undefined} schema
 */
function typed(text, schema) {
  const type = schema?.type;
  if (type === "integer" && /^-?\d{1,15}$/.test(text)) return Number(text);
  if (type === "boolean" && (text === "true" || text === "false")) return text === "true";
  return text;
}

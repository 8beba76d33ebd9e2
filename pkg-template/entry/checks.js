// What the wasm knows of the calls without a client: names, paths, rules. Nothing here hands out more than plain values.
import { issueOf, sayIn } from "./issue.js";
import { visible } from "./proxy/text.js";
import { start } from "./start.js";
/** @import { Glue } from "@built/glue" */
/** @import { PagingFacts, Texts } from "./types.js" */

export const operations = () => start().glue.operations();
export const routes = () => start().glue.routes();
/** @returns {Record<string, PagingFacts>} */
export const pages = () => JSON.parse(start().glue.pages());
/** @type {Glue["jsonSchema"]} */
export const jsonSchema = (operation, target) => start().glue.jsonSchema(operation, target);

/**
 * A checked copy of an input, or the list of its issues, whose texts are in the language `lang`. Never throws.
 * @type {Glue["validate"]}
 */
export function validate(operation, input, lang) {
  try {
    return start().glue.validate(operation, input, lang);
  } catch (thrown) {
    const reason = reasonOf(thrown);
    /** @type {Texts} */
    const received = [`a value that could not be read (${reason})`, `无法读取的值（${reason}）`];
    return [issueOf(sayIn(lang), [], "unreadable", ["plain data", "普通数据"], received)];
  }
}

/**
 * In a few words, whatever was thrown.
 * @param {unknown} thrown
 */
export function reasonOf(thrown) {
  try {
    if (thrown instanceof RangeError) return "the call stack is used up";
    // A message that is no text is not made one: that would run its owner's code.
    const message = thrown instanceof Error ? thrown.message : undefined;
    return typeof message === "string" ? visible(message, 200) : typeof thrown;
  } catch {
    // It throws when it is looked at.
    return typeof thrown;
  }
}

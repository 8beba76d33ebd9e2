// Issues that the wasm did not find, in the words of those that it finds.
/** @import { Issue } from "genauth-management" */
/** @import { Say, Texts } from "./types.js" */

/**
 * `expected` and `received` are a text, or one in English and one in Chinese of which `say` gives the right one.
 * @param {Say} say
 * @param {Issue["path"]} path
 * @param {Issue["code"]} code
 * @param {Texts | string} expected
 * @param {Texts | string} received
 * @returns {Issue}
 */
export function issueOf(say, path, code, expected, received) {
  const [wanted, found] = [expected, received].map((text) => (typeof text === "string" ? text : say(...text)));
  const place = path.join(".") || say("input", "输入");
  const message = say(
    `${place}: expected ${wanted}, found ${found}`,
    `${place}：应为${afterChinese(wanted)}，实际是${afterChinese(found)}`,
  );
  return { path, code, message, expected: wanted, received: found };
}

/**
 * Chinese stands apart from Latin letters, digits and quotes by a blank.
 * @param {string} text
 */
const afterChinese = (text) => (/^[!-~]/.test(text) ? ` ${text}` : text);

/**
 * Gives the first or the second of two texts, by the value of an option `lang`.
 * @type {(lang: unknown) => Say}
 */
export const sayIn = (lang) => {
  const place = typeof lang === "string" && lang.startsWith("zh") ? 1 : 0;
  return (...texts) => texts[place];
};

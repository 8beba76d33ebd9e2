// The JSON of a body.
import { Refusal } from "./refusal.js";

/** More levels than any input may have. */
const MOST_LEVELS = 200;

/**
 * @param {string} text
 * @returns {unknown}
 */
export function parseJson(text) {
  if (isDeep(text)) throw new Refusal(400, ["the request body is nested too deep", "请求正文嵌套过深"]);
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, ["the request body is not JSON", "请求正文不是 JSON"]);
  }
}

const units = Array.from('"\\[]{}', (character) => character.charCodeAt(0));
const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = units;

/**
 * Before the body is parsed, which takes twenty times as long where it is all brackets.
 * @param {string} text
 */
function isDeep(text) {
  let levels = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit === QUOTE) index = endOfString(text, index);
    else if (unit === OPEN_LIST || unit === OPEN_OBJECT) {
      if (++levels > MOST_LEVELS) return true;
    } else if (unit === CLOSE_LIST || unit === CLOSE_OBJECT) levels--;
  }
  return false;
}

/**
 * @param {string} text
 * @param {number} start
 */
function endOfString(text, start) {
  for (let index = start + 1; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit === QUOTE) return index;
    if (unit === BACKSLASH) index++;
  }
  return text.length;
}

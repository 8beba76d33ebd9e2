// The input of a call, as the page's client put it into a request: the body, or a query of texts.
import { Refusal } from "./refusal.js";

const JSON_TYPE = /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i;

const tooLarge = (most) => new Refusal(413, [`the request has more than ${most} bytes`, `请求超过 ${most} 字节`]);
const tooSlow = () =>
  new Refusal(408, ["the request did not arrive in time", "请求没有及时到达"], { failure: { retryable: true } });

export async function readInput({ headers }, readBody, url, { fields, method }, most, deadline) {
  if (method === "GET") {
    if (url.search.length > most) throw tooLarge(most);
    return fromQuery(url.search, fields);
  }
  const encoding = headers.get("content-encoding") ?? "identity";
  if (!JSON_TYPE.test(headers.get("content-type") ?? "") || encoding !== "identity") {
    throw new Refusal(415, ["expected a body of the type application/json", "请求正文的类型应为 application/json"]);
  }
  const text = await readText(headers, readBody, most, deadline);
  if (isDeep(text)) throw new Refusal(400, ["the body is nested too deep", "请求正文嵌套过深"]);
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, ["the body is not JSON", "请求正文不是 JSON"]);
  }
}

/**
 * What gives `take` each part of a request's body: `ended` settles with the body or as soon as `take` throws, `stop` leaves
 * the rest unread.
 */
export function bodyOf(request) {
  return (take) => {
    if (request.bodyUsed) throw new TypeError("the request's body was read before the proxy got it");
    const reader = request.body?.getReader();
    // Nobody waits for the end of a body that is not wanted any more.
    const stop = () => void reader?.cancel().catch(() => {});
    return { ended: readParts(reader, take, stop), stop };
  };
}

async function readParts(reader, take, stop) {
  try {
    for (let part; reader && !(part = await reader.read()).done; ) take(part.value);
  } catch (thrown) {
    stop();
    throw thrown;
  }
}

async function readText(headers, readBody, most, deadline) {
  if (Number(headers.get("content-length")) > most) throw tooLarge(most);
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  // A length may be missing, or wrong.
  let count = 0;
  const { ended, stop } = readBody((part) => {
    count += part.byteLength;
    if (count > most) throw tooLarge(most);
    text += decoder.decode(part, { stream: true });
  });
  try {
    await deadline.within(ended, tooSlow);
    return text + decoder.decode();
  } catch (thrown) {
    stop();
    if (thrown instanceof Refusal) throw thrown;
    throw new Refusal(400, ["the body cannot be read as UTF-8", "无法以 UTF-8 读取请求正文"]);
  }
}

/** More levels than any input may have. */
const MOST_LEVELS = 100;

/** Before the body is parsed, which takes twenty times as long where it is all brackets. */
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

const [QUOTE, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [...'"\\[]{}'].map((each) => each.charCodeAt(0));

function endOfString(text, start) {
  for (let index = start + 1; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit === QUOTE) return index;
    if (unit === BACKSLASH) index++;
  }
  return text.length;
}

/** The longest list that a field takes, twice: of no call more are of use. */
const MOST_PAIRS = 20_000;

/**
 * Undoes what `src/call/request.rs` does: a list is its name with `[]`, once for each entry; anything else is its text.
 * What comes twice or has no such form stays as it came, and the check says what is wrong with it.
 */
function fromQuery(search, fields) {
  checkPairs(search);
  const found = new Map();
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

/** Before the query is taken apart, which takes far longer than counting. */
function checkPairs(search) {
  let count = 1;
  for (let index = search.indexOf("&"); index >= 0; index = search.indexOf("&", index + 1)) {
    if (++count > MOST_PAIRS) {
      throw new Refusal(413, [`the query has more than ${MOST_PAIRS} fields`, `查询参数超过 ${MOST_PAIRS} 个`]);
    }
  }
}

function typed(text, schema) {
  const type = schema?.type;
  if (type === "integer" && /^-?\d{1,15}$/.test(text)) return Number(text);
  if (type === "boolean" && (text === "true" || text === "false")) return text === "true";
  return text;
}

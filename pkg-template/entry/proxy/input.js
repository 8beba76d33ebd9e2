// The input of a call, as the page's client put it into a request: the body, or a query of texts.
import { Refusal } from "./refusal.js";

const JSON_TYPE = /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i;

const tooLarge = (most) => new Refusal(413, [`the request has more than ${most} bytes`, `请求超过 ${most} 字节`]);

export async function readInput({ headers }, readBody, url, { fields, method }, most) {
  if (method === "GET") {
    if (url.search.length > most) throw tooLarge(most);
    return fromQuery(url.searchParams, fields);
  }
  const encoding = headers.get("content-encoding") ?? "identity";
  if (!JSON_TYPE.test(headers.get("content-type") ?? "") || encoding !== "identity") {
    throw new Refusal(415, ["expected a body of the type application/json", "请求正文的类型应为 application/json"]);
  }
  const text = await readText(headers, readBody, most);
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, ["the body is not JSON", "请求正文不是 JSON"]);
  }
}

/** What gives `take` each part of a request's body, and ends with the body or as soon as `take` throws. */
export function bodyOf(request) {
  return (take) => {
    if (request.bodyUsed) throw new TypeError("the request's body was read before the proxy got it");
    return readParts(request.body?.getReader(), take);
  };
}

async function readParts(reader, take) {
  try {
    for (let part; reader && !(part = await reader.read()).done; ) take(part.value);
  } catch (thrown) {
    reader.cancel().catch(() => {});
    throw thrown;
  }
}

async function readText(headers, readBody, most) {
  if (Number(headers.get("content-length")) > most) throw tooLarge(most);
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  // A length may be missing, or wrong.
  let count = 0;
  const ended = readBody((part) => {
    count += part.byteLength;
    if (count > most) throw tooLarge(most);
    text += decoder.decode(part, { stream: true });
  });
  try {
    await ended;
    return text + decoder.decode();
  } catch (thrown) {
    if (thrown instanceof Refusal) throw thrown;
    throw new Refusal(400, ["the body cannot be read as UTF-8", "无法以 UTF-8 读取请求正文"]);
  }
}

/**
 * Undoes what `src/call/request.rs` does: a list is its name with `[]`, once for each entry; anything else is its text.
 * What comes twice or has no such form stays as it came, and the check says what is wrong with it.
 */
function fromQuery(pairs, fields) {
  const found = new Map();
  for (const [name, text] of pairs) {
    const field = name.endsWith("[]") ? name.slice(0, -2) : name;
    const isList = field !== name || found.has(field);
    const type = Object.hasOwn(fields, field) ? fields[field] : undefined;
    const value = typed(text, isList ? type?.items : type);
    found.set(field, isList ? [found.get(field) ?? [], value].flat() : value);
  }
  // Makes own fields of all names, `__proto__` included.
  return Object.fromEntries(found);
}

function typed(text, { type } = {}) {
  if (type === "integer" && /^-?\d{1,15}$/.test(text)) return Number(text);
  if (type === "boolean" && (text === "true" || text === "false")) return text === "true";
  return text;
}

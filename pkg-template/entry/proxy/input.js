// The input of a call, as the page's client put it into a request: the body, or a query of texts.
import { Refusal } from "./refusal.js";

const JSON_TYPE = /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i;

const tooLarge = (most) => new Refusal(413, [`the request has more than ${most} bytes`, `请求超过 ${most} 字节`]);

export async function readInput(request, url, { fields, method }, most) {
  if (method === "GET") {
    if (url.search.length > most) throw tooLarge(most);
    return fromQuery(url.searchParams, fields);
  }
  const { headers } = request;
  const encoding = headers.get("content-encoding") ?? "identity";
  if (!JSON_TYPE.test(headers.get("content-type") ?? "") || encoding !== "identity") {
    throw new Refusal(415, ["expected a body of the type application/json", "请求正文的类型应为 application/json"]);
  }
  const text = await readText(request, most);
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, ["the body is not JSON", "请求正文不是 JSON"]);
  }
}

/** Counts what comes: a length may be missing, or wrong. */
async function readText(request, most) {
  if (Number(request.headers.get("content-length")) > most) throw tooLarge(most);
  if (request.bodyUsed) throw new TypeError("the request's body was read before the proxy got it");
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const reader = request.body?.getReader();
  let text = "";
  let count = 0;
  try {
    for (let part; reader && !(part = await reader.read()).done;) {
      count += part.value.byteLength;
      if (count > most) throw tooLarge(most);
      text += decoder.decode(part.value, { stream: true });
    }
    return text + decoder.decode();
  } catch (thrown) {
    reader.cancel().catch(() => {});
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

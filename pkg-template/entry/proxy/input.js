// The input of a call, as the page's client put it into a request: the body, or a query of texts.
import { parseJson } from "./json.js";
import { parseQuery } from "./query.js";
import { isRefusal, Refusal } from "./refusal.js";

const JSON_TYPE = /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i;

const tooLarge = (most) => new Refusal(413, [`the request has more than ${most} bytes`, `请求超过 ${most} 字节`]);
const tooSlow = () =>
  new Refusal(408, ["the request did not arrive in time", "请求没有及时到达"], { failure: { retryable: true } });

export async function readInput({ headers }, readBody, url, { fields, method }, most, deadline) {
  if (method === "GET") {
    if (url.search.length > most) throw tooLarge(most);
    return parseQuery(url.search, fields);
  }
  const encoding = headers.get("content-encoding") ?? "identity";
  if (!JSON_TYPE.test(headers.get("content-type") ?? "") || encoding !== "identity") {
    throw new Refusal(415, ["expected a body of the type application/json", "请求正文的类型应为 application/json"]);
  }
  return parseJson(await readText(headers, readBody, most, deadline));
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
  // A length may be missing, or wrong.
  const bytes = collect(most);
  const { ended, stop } = readBody(bytes.take);
  try {
    await deadline.within(ended, tooSlow);
    return utf8.decode(bytes.taken());
  } catch (thrown) {
    stop();
    if (isRefusal(thrown)) throw thrown;
    throw new Refusal(400, ["the body cannot be read as UTF-8", "无法以 UTF-8 读取请求正文"]);
  }
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** Parts in one piece: of a million of them none is kept, nor is there a text for each. */
function collect(most) {
  let bytes = new Uint8Array(0);
  let count = 0;
  return {
    take(part) {
      if (!ArrayBuffer.isView(part)) throw new TypeError("expected bytes");
      const next = count + part.byteLength;
      if (next > most) throw tooLarge(most);
      if (next > bytes.length) {
        const before = bytes;
        bytes = new Uint8Array(Math.min(most, Math.max(next, 2 * count)));
        bytes.set(before);
      }
      bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), count);
      count = next;
    },
    taken: () => bytes.subarray(0, count),
  };
}

// The input of a call, as the page's client put it into a request: the body, or texts in the path and the query.
import { isGenAuthError } from "@built/error";
import { configError } from "../failure.js";
import { serverMistake } from "./failure.js";
import { parseJson } from "./json.js";
import { parseQuery } from "./query.js";
import { isRefusal, Refusal } from "./refusal.js";
/** @import { AnyRequest, Call, Deadline, ReadBody } from "./types.js" */

const JSON_TYPE = /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i;

/** @param {number} most */
const tooLarge = (most) => new Refusal(413, [`the request is larger than ${most} bytes`, `请求超过 ${most} 字节`]);
const tooSlow = () =>
  new Refusal(408, ["the request body did not arrive in time", "请求正文未及时到达"], { failure: { retryable: true } });

/**
 * Reads the request's input once, from its query or its body; `values` are those of the path's parameters, which no call with a body
 * has. Resolves to a function that gives the input as a call's fields type it.
 * @param {AnyRequest} request
 * @param {boolean} inQuery
 * @param {readonly string[]} values
 * @param {ReadBody} readBody
 * @param {URL} url
 * @param {number} most
 * @param {Deadline} deadline
 * @returns {Promise<(call: Call) => unknown>}
 */
export async function readInput({ headers }, inQuery, values, readBody, url, most, deadline) {
  if (inQuery) {
    if (url.search.length > most) throw tooLarge(most);
    return ({ fields, parameters }) =>
      parseQuery(url.search, fields, new Map(parameters.map((name, place) => [name, values[place]])));
  }
  const encoding = headers.get("content-encoding") ?? "identity";
  if (!JSON_TYPE.test(headers.get("content-type") ?? "") || encoding !== "identity") {
    throw new Refusal(415, ["expected a request body of type application/json", "请求正文的类型应为 application/json"]);
  }
  const input = parseJson(await readText(headers, readBody, most, deadline));
  return () => input;
}

/** What the server's people are told where the body of a request cannot be read any more. */
export const readBefore = () =>
  configError(
    "the request body was read before the proxy got it. Mount the proxy before the body parser, or keep the parsed body " +
      "as `body` of Node's request: `request.raw.body = request.body` in Fastify, `ctx.req.body = ctx.request.body` in Koa",
  );

/**
 * What gives `take` each part of a request's body: `ended` settles with the body or as soon as `take` throws, `stop` leaves
 * the rest unread.
 * @param {Request} request
 * @returns {ReadBody}
 */
export function bodyOf(request) {
  return (take) => {
    if (request.bodyUsed || request.body?.locked) throw readBefore();
    const reader = request.body?.getReader();
    // Nobody waits for the end of a body that is not wanted any more.
    const stop = () => void reader?.cancel().catch(() => {});
    return { ended: readParts(reader, take, stop), stop };
  };
}

/**
 * @param {ReadableStreamDefaultReader<unknown> | undefined} reader
 * @param {(part: unknown) => void} take
 * @param {() => void} stop
 */
async function readParts(reader, take, stop) {
  try {
    while (reader) {
      const { done, value } = await reader.read();
      if (done) break;
      take(value);
    }
  } catch (thrown) {
    stop();
    throw thrown;
  }
}

/**
 * @param {Headers} headers
 * @param {ReadBody} readBody
 * @param {number} most
 * @param {Deadline} deadline
 */
async function readText(headers, readBody, most, deadline) {
  const length = Number(headers.get("content-length"));
  if (length > most) throw tooLarge(most);
  // A length may be missing, or wrong.
  const bytes = collect(most);
  let stop = () => {};
  try {
    const read = readBody(bytes.take);
    stop = read.stop;
    await deadline.within(read.ended, tooSlow);
    const body = bytes.taken();
    // Somebody's adapter made a request without the body that it had read.
    if (body.length === 0 && length > 0) throw readBefore();
    return utf8.decode(body);
  } catch (thrown) {
    stop();
    if (isRefusal(thrown)) throw thrown;
    if (isGenAuthError(thrown)) throw serverMistake({ error: thrown });
    throw new Refusal(400, ["the request body is not valid UTF-8", "请求正文不是有效的 UTF-8"]);
  }
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

/**
 * Parts in one piece: of a million of them none is kept, nor is there a text for each.
 * @param {number} most
 */
function collect(most) {
  let bytes = new Uint8Array(0);
  let count = 0;
  return {
    /** @param {unknown} part */
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

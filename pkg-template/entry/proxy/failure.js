// What the page learns of a call that failed behind the proxy: what it means for the page, nothing of how it was made.
import { isGenAuthError, isOfExchange } from "@built/error";
import { isRefusal, Refusal } from "./refusal.js";
/** @import { GenAuthError } from "genauth-management" */
/** @import { Texts } from "../types.js" */
/** @typedef {{ status: number, statusCode?: number, texts: RefusalTexts }} Meaning Of an error, for the page. */
/** @import { RefusalTexts, Trouble } from "./types.js" */

/** @type {Texts} */
const UNANSWERED = ["the service did not respond to this server", "服务未响应此服务器"];
/** @type {Texts} */
const LATE = ["the service did not respond to this server in time", "服务未及时响应此服务器"];
/** @type {Texts} */
const BUSY = ["too many requests", "请求过多"];
/** @type {Texts} */
const CLASH = ["it already exists, with different values", "该资源已存在，但值不同"];
/** @type {Texts} */
const CREDENTIALS = ["the service refused this server's own credentials", "服务拒绝了此服务器自身的凭证"];
/** @type {Texts} */
const NO_TOKEN = ["the service issued no token to this server", "服务未向此服务器签发令牌"];
/** @type {Texts} */
const BROKEN = ["this server could not make the call", "此服务器未能完成调用"];

/** The `apiCode`s of a signature that is refused. Who signs is the server, never the page. */
/** @type {unknown[]} */
const OF_SIGNATURES = [1300, 1301, 1302, 1303, 1304, 1305, 1306];

/**
 * The server's own code failed before anything was sent.
 * @param {Trouble} trouble
 */
export const unauthorizable = (trouble) => new Refusal(500, BROKEN, { failure: { retryable: true }, trouble });

/**
 * The server is set up in a way that every such request fails.
 * @param {Trouble} trouble
 */
export const serverMistake = (trouble) => new Refusal(500, BROKEN, { trouble });

/** The time was over before the call was made. */
export const tooLate = () => new Refusal(504, LATE, { failure: { retryable: true } });

/**
 * The refusal that tells it. Never the error's own message: the host is in it, or what a page said that answered in the
 * service's place. What the server or the service is to blame for is told to the server's people, if anybody waits.
 * @param {unknown} error
 * @param {string} operation
 * @param {boolean} isAwaited
 */
export function failed(error, operation, isAwaited) {
  const trouble = isAwaited ? { error } : undefined;
  // A function of the client's options threw, such as its `accessToken`, which may have asked the service as well. By then
  // something may have been sent.
  if (!isGenAuthError(error) || error.operation !== operation) {
    return new Refusal(500, BROKEN, { failure: { outcome: "unknown" }, trouble });
  }
  const { outcome, retryable, retryAfterMs } = error;
  /** @type {Record<string, string>} */
  const headers = retryAfterMs === undefined ? {} : { "retry-after": `${Math.ceil(retryAfterMs / 1000)}` };
  const { status, statusCode = status, texts } = isOfExchange(error) ? meaningOfExchange(error) : meaning(error);
  const { issues, ...ids } = ofAnswer(error);
  // Where the service answered a success that is none, so does the page's client.
  const data = statusCode === 200 ? { success: false } : undefined;
  const envelope = { statusCode, ...ids, data, failure: { outcome, retryable, issues } };
  return new Refusal(status, texts, { headers, ...envelope, trouble: statusCode >= 500 ? trouble : undefined });
}

/**
 * What the call would touch could not be read, so it was not made.
 * @param {any} error
 * @param {boolean} isAwaited
 */
export function unread(error, isAwaited) {
  if (isRefusal(error)) return error;
  if (!isGenAuthError(error) || error.operation === undefined) {
    const trouble = isAwaited ? { error } : undefined;
    return new Refusal(502, UNANSWERED, { failure: { retryable: true }, trouble });
  }
  // An id of the page's that the service cannot have.
  if (error.kind === "invalid_input") return new Refusal(400, ["the input is invalid", "输入未通过校验"]);
  const refusal = failed(error, error.operation, isAwaited);
  const { failure } = refusal.envelope;
  refusal.envelope.failure = { ...failure, outcome: "not_applied", issues: undefined };
  return refusal;
}

/**
 * What of the service's answer is for the page. What it said to the exchange of the key is about the key alone.
 * @param {GenAuthError} error
 * @returns {Pick<Partial<GenAuthError>, "apiCode" | "requestId" | "issues">}
 */
function ofAnswer(error) {
  if (isOfExchange(error)) return {};
  const { apiCode, requestId, statusCode, issues } = error;
  // Where the service is a proxy as well, the issues are its own, and of the same input.
  return { apiCode, requestId, issues: statusCode !== undefined && issues.length > 0 ? issues : undefined };
}

/**
 * @param {GenAuthError} error
 * @returns {Meaning}
 */
function meaning({ kind, status = 200, statusCode, apiCode, serviceMessage = "" }) {
  // To the page, 401 means to sign in again. Here it is the server that was refused, maybe with the id of its key; or by something
  // before the service, which knows of no page.
  const isOfGateway = kind === "auth" && statusCode === undefined;
  const isOurs = isOfGateway || statusCode === 401 || status === 401 || OF_SIGNATURES.includes(apiCode);
  if (isOurs) return { status: 502, texts: CREDENTIALS };
  // The service sends most of its refusals with HTTP status 200.
  if (statusCode !== undefined)
    return { status: status >= 400 && status < 600 ? status : 200, statusCode, texts: serviceMessage };
  if (kind === "conflict") return { status: 409, texts: CLASH };
  if (kind === "rate_limit") return { status: 429, texts: BUSY };
  if (kind === "timeout") return { status: 504, texts: LATE };
  if (kind === "network" || kind === "bad_response") return { status: 502, texts: UNANSWERED };
  return { status: 500, texts: BROKEN };
}

/**
 * The key that is exchanged for a token is the server's: whatever the service says to that is the server's trouble.
 * @param {GenAuthError} error
 * @returns {Meaning}
 */
function meaningOfExchange({ kind, status }) {
  if (kind === "timeout") return { status: 504, texts: LATE };
  if (kind === "network") return { status: 502, texts: UNANSWERED };
  if (kind === "auth" || status === 401) return { status: 502, texts: CREDENTIALS };
  // Not asked at all: the service told this server to wait.
  if (kind === "rate_limit" && status === undefined) return { status: 429, texts: BUSY };
  return { status: 502, texts: NO_TOKEN };
}

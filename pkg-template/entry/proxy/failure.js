// What the page learns of a call that failed behind the proxy: what it means for the page, nothing of how it was made.
import { isGenAuthError } from "@built/error";
import { Refusal } from "./refusal.js";

const UNANSWERED = ["the service did not answer this server", "服务没有应答此服务器"];
const LATE = ["the service did not answer this server in time", "服务没有及时应答此服务器"];
const BUSY = ["too many requests", "请求过多"];
const CLASH = ["it exists already, with other values", "该资源已存在，但值不同"];
const CREDENTIALS = ["the service refuses this server's own credentials", "服务拒绝了此服务器自身的凭证"];
const BROKEN = ["this server could not make the call", "此服务器未能完成调用"];

/** `authorize` itself failed. */
export const unauthorizable = () => new Refusal(500, BROKEN, { failure: { retryable: true } });

/**
 * The refusal that tells it, and whether it is trouble of the server's or the service's, which its people should hear of.
 * Never the error's own message: the host is in it, or what a page said that answered in the service's place.
 */
export function failed(error) {
  // A function of the client's options threw, such as its `accessToken`; by then something may have been sent.
  if (!isGenAuthError(error))
    return { refusal: new Refusal(500, BROKEN, { failure: { outcome: "unknown" } }), isTrouble: true };
  const { apiCode, requestId, outcome, retryable, retryAfterMs } = error;
  const headers = retryAfterMs === undefined ? {} : { "retry-after": `${Math.ceil(retryAfterMs / 1000)}` };
  const { status, statusCode = status, texts } = meaning(error);
  // Where the service is a proxy as well, the issues are its own, and of the same input.
  const issues = error.statusCode !== undefined && error.issues.length > 0 ? error.issues : undefined;
  const envelope = { statusCode, apiCode, requestId, failure: { outcome, retryable, issues } };
  return { refusal: new Refusal(status, texts, { headers, ...envelope }), isTrouble: statusCode >= 500 };
}

function meaning({ kind, status, statusCode, serviceMessage = "" }) {
  // To the page, 401 means to sign in again. Here it is the server that was refused, maybe with the id of its key.
  if (statusCode === 401 || status === 401) return { status: 502, texts: CREDENTIALS };
  // The service sends most of its refusals with HTTP status 200.
  if (statusCode !== undefined)
    return { status: status >= 400 && status < 600 ? status : 200, statusCode, texts: serviceMessage };
  if (kind === "conflict") return { status: 409, texts: CLASH };
  if (kind === "rate_limit") return { status: 429, texts: BUSY };
  if (kind === "timeout") return { status: 504, texts: LATE };
  if (kind === "network" || kind === "bad_response") return { status: 502, texts: UNANSWERED };
  return { status: 500, texts: BROKEN };
}

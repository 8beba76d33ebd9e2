// Why a request is not answered by the service, and how the answer says so.
import { sayIn } from "../issue.js";
import { visible } from "./text.js";
/** @import { Issue } from "genauth-management" */
/** @import { Answer, AnyRequest, RefusalFacts, RefusalTexts } from "./types.js" */

/**
 * Thrown on the way through the handler. `texts` are English and Chinese; `trouble` is the error of which the server's people
 * should hear, the other facts are those of the answer's envelope.
 */
export class Refusal {
  /**
   * @param {number} status
   * @param {RefusalTexts} texts
   * @param {RefusalFacts} [facts]
   */
  constructor(status, texts, facts) {
    // Own facts alone: what `Object.prototype` was given must not answer.
    const { headers, trouble, ...envelope } = /** @type {RefusalFacts} */ ({ __proto__: null, ...facts });
    this.status = status;
    this.texts = texts;
    this.headers = headers;
    this.trouble = trouble;

    this.envelope = /** @type {typeof envelope} */ ({ __proto__: null, ...envelope });
  }
}

/**
 * Whether it is one. What the server's own code threw may be a Proxy that throws when it is looked at.
 * @returns {thrown is Refusal}
 * @param {unknown} thrown
 */
export function isRefusal(thrown) {
  try {
    return thrown instanceof Refusal;
  } catch {
    return false;
  }
}

/** Nothing was sent, and the same request would be refused again. */
const refused = { outcome: "not_applied", retryable: false };

/**
 * @param {Refusal} refusal
 * @param {AnyRequest} request
 */
export function refusalAnswer({ status, texts, headers, envelope }, request) {
  const { statusCode = status, failure, ...others } = envelope;
  const message = typeof texts === "string" ? texts : sayIn(langOf(request))(...texts);
  const said = { __proto__: null, ...refused, ...failure };
  if (said.issues) said.issues = said.issues.map(shown);
  return answer(status, { statusCode, message, ...others, failure: said }, headers);
}

/**
 * The names in `path` stay as they are: a form finds its field by them.
 * @param {Issue} issue
 */
function shown({ message, expected, received, ...issue }) {
  return { ...issue, message: visible(message), expected: visible(expected), received: visible(received) };
}

/**
 * The page's client sends its `lang` along. What is no request has none.
 * @param {AnyRequest} request
 */
export function langOf(request) {
  try {
    return request.headers.get("x-genauth-lang") ?? request.headers.get("x-authing-lang") ?? undefined;
  } catch {
    return undefined;
  }
}

const encoder = new TextEncoder();

const always = {
  "content-type": "application/json",
  // What it holds is for whoever is signed in now.
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
};

/**
 * Every answer of the handler: headers of its own, never one of the service's.
 * @param {number} status
 * @param {any} envelope
 * @param {Record<string, string>} [headers]
 * @returns {Answer}
 */
export function answer(status, envelope, headers) {
  const { message } = envelope;
  const safe = typeof message === "string" ? { ...envelope, message: visible(message) } : envelope;
  const body = encoder.encode(JSON.stringify(safe));
  // With its length known a server sends it in one piece, headers included.
  return { status, headers: { ...always, "content-length": `${body.length}`, ...headers }, body };
}

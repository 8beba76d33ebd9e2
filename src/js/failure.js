// Classifies what `fetch` or a body threw. Nothing here throws: a throw that crosses wasm frames leaves their stack behind.
import { unconnected } from "./sent.js";

// The platform's text for a failure: undici says "fetch failed" and keeps the reason in `cause`.
/** @param {any} thrown */
export function reasonOf(thrown) {
  try {
    const cause = thrown?.cause;
    const reason = wordsOf(cause?.cause?.message) || wordsOf(cause?.message) || wordsOf(cause?.code);
    const message = wordsOf(thrown?.message) || wordsOf(thrown) || "no reason given";
    return reason ? `${message} (${reason})` : message;
  } catch {
    return "no reason given";
  }
}

// Nothing is made a text that is none: that would run its owner's code, which may take for ever. And what crosses into wasm takes
// memory there for good.
/** @param {unknown} given */
const wordsOf = (given) => (typeof given === "string" || typeof given === "number" ? `${given}`.slice(0, 1000) : "");

// How a request failed, by what `fetch` or the body threw. `src/js/failure.rs` knows the same numbers.
const CALLERS = 0;
const LOST = 1;
const CONNECTION = 2;
const NAME = 3;
const CERTIFICATE = 4;
const TLS = 5;
const PORT = 6;

/**
 * Tells the platform's network failure from what code of the caller's threw: their own `fetch`, or a framework's in place of the
 * global one. `isGlobal`: it was the global `fetch`. A `fetch` of the caller's may ask others as well, such as a store of sessions
 * before the API or an audit after it: what failed is then known to be the request only if it was for its host. And it may have tried
 * again, which `wasSent` tells.
 * @param {any} thrown
 * @param {string} url
 * @param {boolean} isGlobal
 * @param {boolean} wasSent
 */
export function failureOf(thrown, url, isGlobal, wasSent) {
  try {
    // undici keeps the reason in `cause`, behind an abortion in the `cause` of that. What is there may be the caller's own agent's.
    const isUndici = thrown.message === "fetch failed" && Object(thrown.cause) === thrown.cause;
    const reason = (isUndici ? [thrown.cause, thrown.cause.cause] : [thrown]).find(isCoded);
    const isKnown = isUndici ? isUndicis(thrown.cause) : isNetworkFailure(thrown, isGlobal);
    if (!reason && !isKnown) return CALLERS;
    const host = unconnected.get(reason);
    const { host: ours, port } = addressOf(url);
    // There may be a reason for each address of the host.
    const reasons = reason?.errors?.length > 0 ? reason.errors.slice(0, 100) : [reason ?? thrown];
    const kinds = reasons.map((/** @type {unknown} */ each) => kindOf(each, host));
    if (!wasSent && (host ? host === ours : isGlobal) && !kinds.includes(LOST)) return kinds[0];
    return !reason && forbiddenPorts.has(port) ? PORT : LOST;
  } catch {
    return CALLERS;
  }
}

/**
 * Nothing where a path belongs to no page.
 * @param {string} url
 * @returns {{ host?: string, port?: any }}
 */
function addressOf(url) {
  try {
    return new URL(url, globalThis.location?.href);
  } catch {
    return {};
  }
}

// Of the system, of Node's parts, of undici (without those for wrong use), of axios, of Bun.
const networkCode = new RegExp(
  "^(E(CONN|HOST|NET|AI_)\\w+|E(ADDRNOTAVAIL|NOTFOUND|SERVFAIL|NODATA|(SOCKET)?TIMEDOUT|PIPE|PROTO)" +
    "|ERR_(SSL|TLS|HTTP2|SOCKET|STREAM_PREMATURE)_\\w+|ERR_NETWORK|HPE_\\w+" +
    "|UND_ERR_(\\w+_(TIMEOUT|OVERFLOW)|SOCKET|DESTROYED|RES_\\w+|REQ_(RETRY|CONTENT_\\w+)|PRX_TLS|INFO)" +
    "|Connection(Refused|Closed|Reset)|FailedToOpenSocket)$",
);
// Of OpenSSL and Node.
const certificateCode =
  /^(((DEPTH_ZERO_)?SELF_SIGNED_|ERR_TLS_)?CERT(_\w+)?|ERROR_IN_(CERT|CRL)_\w+|CRL_\w+|UNABLE_TO_\w+_(CERT|CRL|LOCALLY|SIGNATURE|KEY)|INVALID_(CA|PURPOSE)|PATH_LENGTH_EXCEEDED|HOSTNAME_MISMATCH|(EE|CA)_\w+_TOO_\w+)$/;
// The sentences of Chromium, Firefox, WebKit, polyfills and Deno, and undici's of a body, which have no codes.
const networkWords = new RegExp(
  "^(fetch failed$|terminated$|Failed to fetch($| \\(|\\. Refused to )|network error$|NetworkError when attempting |Error in (body|input) stream" +
    "|Decoding failed|Load failed($| \\()|The network connection was lost|Network request (failed|timed out)$" +
    "|error sending request |error (reading|decoding) (a|response) body|request or response body error)",
);
// Of Cloudflare and Electron.
const errorWords = /^(Network connection lost|net::ERR_)/;
/**
 * Whether a cause without a code of the network is undici's: why it sent nothing, or why it could make nothing of the answer.
 * @param {any} cause
 */
function isUndicis(cause) {
  const { name, message } = cause;
  // Of an answer with the status 407 it has nothing to say. What its own parts give up is an abortion behind a cancellation.
  if (name === "Error" && message === "") return !cause.code;
  return (
    /^(bad port|proxy authentication required)$/.test(wordsOf(message)) ||
    /^(Range|Type|Assertion|HTTPParser)Error$/.test(wordsOf(name)) ||
    cause.cause?.code === "UND_ERR_ABORTED"
  );
}

/**
 * By its text alone, since it has no code.
 * @param {any} thrown
 * @param {boolean} isGlobal
 */
function isNetworkFailure(thrown, isGlobal) {
  const { name } = thrown;
  const message = wordsOf(thrown.message);
  if (name === "TypeError") return (isGlobal && isNative(globalThis.fetch)) || networkWords.test(message);
  if (name === "FetchError") return /^(system|premature-close|(request|body)-timeout)$/.test(wordsOf(thrown.type));
  // happy-dom's.
  if (name === "NetworkError") return /^(Failed to execute "fetch|Premature close)/.test(message);
  return name === "Error" && errorWords.test(message);
}

/**
 * Whether it has a code of a network failure.
 * @param {any} reason
 */
function isCoded(reason) {
  const code = wordsOf(reason?.code);
  return code !== "" && (networkCode.test(code) || kindOf(reason, unconnected.has(reason)) !== LOST);
}

// Safari's sentences are the system's, in its language. No function of a page's own prints like this, a bound one neither.
/** @param {Function} fetch */
const isNative = (fetch) => /^function fetch\(\) \{\s*\[native code\]\s*\}$/.test(Function.prototype.toString.call(fetch));

/**
 * Why nothing can have been sent; `LOST` if it may have been. A browser does not tell.
 * @param {any} reason
 * @param {unknown} isUnconnected
 */
function kindOf(reason, isUnconnected) {
  const [code, call, message] = [wordsOf(reason?.code), wordsOf(reason?.syscall), wordsOf(reason?.message)];
  // "UNSPECIFIED" is Node's name for the other reasons of OpenSSL to refuse one.
  if (certificateCode.test(code) || (isUnconnected && code === "UNSPECIFIED") || /invalid peer certificate/.test(message))
    return CERTIFICATE;
  if (isUnconnected && /^(ERR_SSL_|EPROTO$|UND_ERR_PRX_TLS$)/.test(code)) return TLS;
  if (code === "EAI_AGAIN") return CONNECTION;
  if (/^(ENOTFOUND|EAI_\w+)$/.test(code) || call === "getaddrinfo" || /\bdns error\b/.test(message)) return NAME;
  return isUnconnected || call === "connect" || unconnectedCode.test(code) || beforeRequest.test(message) ? CONNECTION : LOST;
}

// A connection that exists can end with the others that say "unreachable".
const unconnectedCode = /^(ECONNREFUSED|ConnectionRefused|UND_ERR_CONNECT_TIMEOUT|FailedToOpenSocket)$/;
// Node's, undici's (of the proxy that it goes through) and Deno's.
const beforeRequest = /before secure TLS connection|when HTTP Tunneling|client error \(Connect\)/;

// The Fetch standard's: no request goes to these.
const forbiddenPorts = new Set(
  (
    "1 7 9 11 13 15 17 19 20 21 22 23 25 37 42 43 53 69 77 79 87 95 101 102 103 104 109 110 111 113 115 117 119 123 135 137 139 143 161 " +
    "179 389 427 465 512 513 514 515 526 530 531 532 540 548 554 556 563 587 601 636 989 990 993 995 1719 1720 1723 2049 3659 4045 4190 " +
    "5060 5061 6000 6566 6665 6666 6667 6668 6669 6679 6697 10080"
  ).split(" "),
);

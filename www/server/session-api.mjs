// POST, GET and DELETE of /api/session: sign in, who am I, sign out.
import { addressOf } from "./address.mjs";
import { createAttempts } from "./attempts.mjs";
import { createBrowsers, KNOWN_FOR } from "./browsers.mjs";
import { cookieName, readCookie, writeCookie } from "./cookies.mjs";
import { readJson, sendJson } from "./json.mjs";
import { createSessions } from "./sessions.mjs";

/**
 * @import { IncomingMessage, ServerResponse } from "node:http"
 * @import { Attempts } from "./attempts.mjs"
 * @import { Browsers } from "./browsers.mjs"
 * @import { People } from "./people.mjs"
 * @import { Sessions } from "./sessions.mjs"
 */

/** The longest name and the longest password, in characters. */
const MAX_TEXT = 200;

/**
 * `secure` is whether browsers come over TLS, and `trustedHops` the number of reverse proxies in front of this server.
 *
 * @typedef {object} SessionApiOptions
 * @property {People} people
 * @property {Sessions} [sessions]
 * @property {Pick<Attempts, "attempt">} [attempts]
 * @property {Browsers} [browsers]
 * @property {number} [trustedHops]
 * @property {boolean} [secure]
 */

/**
 * `personOf(header)` gives the person of a Cookie header; `answer(request, response)` does the rest.
 *
 * @param {SessionApiOptions} options
 */
export function createSessionApi({
  people,
  sessions = createSessions(),
  attempts = createAttempts(),
  browsers = createBrowsers(),
  trustedHops = 0,
  secure = false,
}) {
  const SESSION = cookieName("console_session", secure);
  const BROWSER = cookieName("console_browser", secure);
  /** @param {string | undefined} header */
  const sessionId = (header) => readCookie(header, SESSION);
  /** @param {string | undefined} header */
  const personOf = (header) => sessions.person(sessionId(header));

  /** @param {IncomingMessage} request @param {ServerResponse} response */
  async function signIn(request, response) {
    if (!/^application\/json\b/.test(request.headers["content-type"] ?? "")) {
      return sendJson(response, 415, { reason: "not_json" });
    }
    const { name, password } = (await readJson(request)) ?? {};
    if (!isText(name) || !isText(password)) {
      // The rest of a body that is too large is not waited for.
      response.setHeader("connection", "close");
      return sendJson(response, 400, { reason: "malformed" });
    }
    const { cookie } = request.headers;
    const browser = browsers.idOf(name, readCookie(cookie, BROWSER));
    const attempt = { name, address: addressOf(request, trustedHops), browser, signal: abortedOnClose(response) };
    const { person, seconds } = await attempts.attempt(attempt, () => people.find(name, password));
    if (response.destroyed) return;
    if (seconds !== undefined) {
      response.setHeader("retry-after", String(seconds));
      return sendJson(response, 429, { reason: "too_many", seconds });
    }
    if (!person) return sendJson(response, 401, { reason: "wrong" });
    sessions.end(sessionId(cookie));
    response.setHeader("set-cookie", [
      writeCookie(SESSION, sessions.start(person), { secure }),
      writeCookie(BROWSER, browsers.remember(name), { secure, seconds: KNOWN_FOR }),
    ]);
    sendJson(response, 200, { person });
  }

  /**
   * The browser stays known, because the person may mistype the password later.
   *
   * @param {IncomingMessage} request
   * @param {ServerResponse} response
   */
  function signOut(request, response) {
    sessions.end(sessionId(request.headers.cookie));
    response.setHeader("set-cookie", [writeCookie(SESSION, "", { secure, seconds: 0 })]);
    response.writeHead(204).end();
  }

  return {
    personOf,
    /** @param {IncomingMessage} request @param {ServerResponse} response */
    async answer(request, response) {
      if (request.method === "GET") return sendJson(response, 200, { person: personOf(request.headers.cookie) ?? null });
      if (request.method === "POST") return signIn(request, response);
      if (request.method === "DELETE") return signOut(request, response);
      response.setHeader("allow", "GET, POST, DELETE");
      sendJson(response, 405, { reason: "method" });
    },
  };
}

/**
 * @param {unknown} value
 * @returns {value is string}
 */
function isText(value) {
  return typeof value === "string" && value.length > 0 && value.length <= MAX_TEXT;
}

/** @param {ServerResponse} response */
function abortedOnClose(response) {
  const closed = new AbortController();
  response.once("close", () => closed.abort());
  return closed.signal;
}

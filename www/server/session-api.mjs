// POST, GET and DELETE of /api/session: sign in, who am I, sign out.
import { addressOf } from "./address.mjs";
import { createAttempts } from "./attempts.mjs";
import { createBrowsers, KNOWN_FOR } from "./browsers.mjs";
import { cookieName, readCookie, writeCookie } from "./cookies.mjs";
import { createSessions } from "./sessions.mjs";

const LARGEST_BODY = 10_000;
const LONGEST_TEXT = 200;

/**
 * `personOf(cookies)` gives the person whom a Cookie header belongs to; `answer(request, response)` does the rest. `secure` is
 * whether browsers come over TLS, and `trustedHops` the number of reverse proxies before this server.
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
  const sessionId = (cookies) => readCookie(cookies, SESSION);
  const personOf = (cookies) => sessions.person(sessionId(cookies));

  async function signIn(request, response) {
    if (!/^application\/json\b/.test(request.headers["content-type"] ?? "")) return say(response, 415, { reason: "not_json" });
    const { name, password } = (await body(request)) ?? {};
    if (!isText(name) || !isText(password)) {
      // What is left of a body that is too large is not waited for.
      response.setHeader("connection", "close");
      return say(response, 400, { reason: "malformed" });
    }
    const { cookie } = request.headers;
    const browser = browsers.idOf(name, readCookie(cookie, BROWSER));
    const who = { name, address: addressOf(request, trustedHops), browser, signal: whenGone(response) };
    const { person, seconds } = await attempts.attempt(who, () => people.find(name, password));
    if (response.destroyed) return;
    if (seconds !== undefined) {
      response.setHeader("retry-after", String(seconds));
      return say(response, 429, { reason: "too_many", seconds });
    }
    if (!person) return say(response, 401, { reason: "wrong" });
    sessions.end(sessionId(cookie));
    response.setHeader("set-cookie", [
      writeCookie(SESSION, sessions.start(person), { secure }),
      writeCookie(BROWSER, browsers.remember(name), { secure, seconds: KNOWN_FOR }),
    ]);
    say(response, 200, { person });
  }

  /** The browser stays known: whoever sat there may mistype their password later. */
  function signOut(request, response) {
    sessions.end(sessionId(request.headers.cookie));
    response.setHeader("set-cookie", writeCookie(SESSION, "", { secure, seconds: 0 }));
    response.writeHead(204).end();
  }

  return {
    personOf,
    async answer(request, response) {
      if (request.method === "GET") return say(response, 200, { person: personOf(request.headers.cookie) ?? null });
      if (request.method === "POST") return signIn(request, response);
      if (request.method === "DELETE") return signOut(request, response);
      response.setHeader("allow", "GET, POST, DELETE");
      say(response, 405, { reason: "method" });
    },
  };
}

const isText = (value) => typeof value === "string" && value.length > 0 && value.length <= LONGEST_TEXT;

function whenGone(response) {
  const gone = new AbortController();
  response.once("close", () => gone.abort());
  return gone.signal;
}

/** The body as JSON; `undefined` if it is none or too large. */
async function body(request) {
  const chunks = [];
  let size = 0;
  // Ending it early must not destroy the connection, which the answer still has to take.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    size += chunk.length;
    if (size > LARGEST_BODY) return undefined;
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString("utf8"));
  } catch {
    return undefined;
  }
}

function say(response, status, content) {
  response.writeHead(status, { "content-type": "application/json", "cache-control": "no-store" });
  response.end(JSON.stringify(content));
}

// POST, GET and DELETE of /api/session: sign in, who am I, sign out.
import { createAttempts } from "./attempts.mjs";
import { createSessions } from "./sessions.mjs";

const COOKIE = "console_session";
const LARGEST_BODY = 10_000;
const LONGEST_TEXT = 200;

/** `personOf(cookies)` gives the person whom a Cookie header belongs to; `answer(request, response)` does the rest. */
export function createSessionApi({ people, sessions = createSessions(), attempts = createAttempts() }) {
  const personOf = (cookies) => sessions.person(sessionId(cookies));

  async function signIn(request, response) {
    if (!/^application\/json\b/.test(request.headers["content-type"] ?? "")) return say(response, 415, { reason: "not_json" });
    const given = await body(request);
    const { name, password } = given ?? {};
    if (!isText(name) || !isText(password)) return say(response, 400, { reason: "malformed" });
    const seconds = attempts.wait(name);
    if (seconds > 0) {
      response.setHeader("retry-after", String(seconds));
      return say(response, 429, { reason: "too_many", seconds });
    }
    // Counted before the password is looked at, or many at once would all be let through.
    attempts.failed(name);
    const person = await people.find(name, password);
    if (!person) return say(response, 401, { reason: "wrong" });
    attempts.succeeded(name);
    sessions.end(sessionId(request.headers.cookie));
    // Not Secure: the demo speaks plain HTTP on the loopback interface. Anywhere else, add it.
    response.setHeader("set-cookie", `${COOKIE}=${sessions.start(person)}; Path=/; HttpOnly; SameSite=Strict`);
    say(response, 200, { person });
  }

  function signOut(request, response) {
    sessions.end(sessionId(request.headers.cookie));
    response.setHeader("set-cookie", `${COOKIE}=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0`);
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

function sessionId(cookies = "") {
  const pairs = cookies.split(";").map((pair) => pair.trim().split("="));
  return pairs.find(([name]) => name === COOKIE)?.[1];
}

const isText = (value) => typeof value === "string" && value.length > 0 && value.length <= LONGEST_TEXT;

/** The body as JSON; `undefined` if it is none or too large. */
async function body(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
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

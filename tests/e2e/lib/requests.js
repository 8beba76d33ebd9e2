// Requests to a server of the console in this process, as a browser would make them, and as one would not.
import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer, request as send } from "node:http";

export const PEOPLE = [
  { name: "ada", displayName: "Ada", role: "administrator", password: "right-a" },
  { name: "vera", displayName: "Vera", role: "viewer", password: "right-v" },
];

/** In place of scrypt, where a test is not about passwords: it takes no time. */
export const quickHash = async (password, salt, length) =>
  createHash("sha256").update(salt).update(password).digest().subarray(0, length);

/**
 * A Set-Cookie header: the cookie as `name=value`, and its attributes, whose order has no meaning.
 * @param {string} header
 */
export function readSetCookie(header) {
  const [cookie, ...attributes] = header.split("; ");
  return { cookie, attributes: attributes.sort() };
}

/** Serves with this handler, or server, until the test `t` ends: `{ port, ask, tell, signIn, whoAmI }`. */
export async function listen(t, handler) {
  const server = typeof handler === "function" ? createServer(handler) : handler;
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  t.after(() => new Promise((done) => server.close(done)));
  const { port } = server.address();

  /**
   * One request: `{ status, headers, text, json }`. The path goes out as it is written.
   * @param {string} method
   * @param {string} path
   * @param {{ cookie?: string, body?: unknown, headers?: Record<string, string> }} options
   */
  async function ask(method, path, { cookie, body, headers = {} } = {}) {
    const text = body === undefined || typeof body === "string" ? body : JSON.stringify(body);
    const request = send({
      host: "127.0.0.1",
      port,
      method,
      path,
      agent: false,
      headers: {
        // Browsers say so by themselves; an old one says the origin alone.
        ...(!headers.origin && { "sec-fetch-site": "same-origin" }),
        ...(text !== undefined && { "content-type": "application/json" }),
        ...(cookie && { cookie }),
        ...headers,
      },
    });
    request.end(text);
    const [response] = await once(request, "response");
    let answer = "";
    for await (const part of response.setEncoding("utf8")) answer += part;
    const isJson = response.headers["content-type"] === "application/json";
    return {
      status: response.statusCode,
      headers: response.headers,
      text: answer,
      json: isJson ? JSON.parse(answer) : undefined,
    };
  }

  const tell = (name, password, rest) => ask("POST", "/api/session", { body: { name, password }, ...rest });
  const whoAmI = async (cookie) => (await ask("GET", "/api/session", { cookie })).json.person;

  /** The cookies that a right password leaves. */
  async function signIn(name, rest) {
    const { status, headers } = await tell(name, PEOPLE.find((person) => person.name === name).password, rest);
    if (status !== 200) throw new Error(`signing in was answered with status ${status}`);
    return headers["set-cookie"].map((cookie) => cookie.split(";")[0]).join("; ");
  }

  return { port, ask, tell, whoAmI, signIn };
}

// The three things that the server does, put together as one handler for node:http.
import { createGenAuth } from "./genauth.mjs";
import { HEADERS, isOurs, isSameOrigin } from "./headers.mjs";
import { plain } from "./log.mjs";
import { createPages } from "./pages.mjs";
import { createSessionApi } from "./session-api.mjs";

/**
 * `host`, `accessKeyId` and `accessKeySecret` are for the API; `folder` has the built page. Behind reverse proxies, `origin` is
 * what people have in their address bar and `trustedHops` the number of those proxies. `sessions`, `attempts` and `browsers`
 * take the places of the usual ones, with a clock of their own.
 */
export function createConsole({
  folder,
  people,
  origin,
  trustedHops,
  sessions,
  attempts,
  browsers,
  log: write = console.error,
  ...api
}) {
  const log = (text) => write(plain(text));
  const pages = createPages(folder);
  const secure = origin?.startsWith("https:");
  const session = createSessionApi({ people, sessions, attempts, browsers, trustedHops, secure });
  const genAuth = createGenAuth({ ...api, origin, personOf: session.personOf, log });

  async function answer(request, response) {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    if (!isOurs(request.headers.host, origin)) return response.writeHead(421).end();
    // It asks for an echo of the request, cookies included.
    if (request.method === "TRACE") return response.writeHead(405, { allow: "GET, HEAD, POST, DELETE" }).end();
    const path = pathOf(request.url);
    if (path === undefined) return response.writeHead(400).end();
    if (path.startsWith("/api/genauth/")) return genAuth(request, response);
    if (path === "/api/session") {
      if (request.method !== "GET" && !isSameOrigin(request.headers, origin)) return response.writeHead(403).end();
      return session.answer(request, response);
    }
    if (path.startsWith("/api/")) return response.writeHead(404).end();
    return pages.answer(request, response, path);
  }

  return (request, response) => {
    answer(request, response).catch((error) => {
      // Whoever went away in the middle broke nothing.
      if (!request.destroyed) log(`${request.method}: ${error}`);
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  };
}

/** Without the query; `undefined` for what is no address. */
function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return undefined;
  }
}

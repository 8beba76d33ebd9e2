// One request listener for node:http: the page, the session and the API.
import { createGenAuth } from "./genauth.mjs";
import { isAllowedHost, isSameOrigin, SECURITY_HEADERS } from "./headers.mjs";
import { escapeControls } from "./log.mjs";
import { createPages } from "./pages.mjs";
import { createSessionApi } from "./session-api.mjs";

/**
 * @import { IncomingMessage, ServerResponse } from "node:http"
 * @import { ManagementClientOptions } from "genauth-management"
 * @import { SessionApiOptions } from "./session-api.mjs"
 */

/**
 * `folder` holds the built page. Behind reverse proxies, `origin` is what people have in their address bar and `trustedHops` the
 * number of those proxies. Tests replace `sessions`, `attempts` and `browsers` by ones with a clock of their own. The client's
 * options are host and access key.
 *
 * @typedef {object} OwnOptions
 * @property {string} folder
 * @property {string | undefined} [origin]
 * @property {(text: string) => void} [log]
 *
 * @typedef {Pick<ManagementClientOptions, "host" | "accessKeyId" | "accessKeySecret">} Access
 * @typedef {OwnOptions & Access & Omit<SessionApiOptions, "secure">} ConsoleOptions
 */

/** @param {ConsoleOptions} options */
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
  /** @param {string} text */
  const log = (text) => write(escapeControls(text));
  const pages = createPages(folder);
  const secure = origin?.startsWith("https:") ?? false;
  const session = createSessionApi({ people, sessions, attempts, browsers, trustedHops, secure });
  const genAuth = createGenAuth({ ...api, origin, personOf: session.personOf, log });

  /** @param {IncomingMessage} request @param {ServerResponse} response */
  async function answer(request, response) {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    if (!isAllowedHost(request.headers.host, origin)) return response.writeHead(421).end();
    // TRACE asks for an echo of the request, cookies included.
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

  /** @param {IncomingMessage} request @param {ServerResponse} response */
  return (request, response) => {
    answer(request, response).catch((error) => {
      // A client that disconnected is not an error.
      if (!request.destroyed) log(`${request.method}: ${error}`);
      if (response.headersSent) response.destroy();
      else response.writeHead(500).end();
    });
  };
}

/**
 * The decoded path without the query; `undefined` if the URL is invalid.
 *
 * @param {string | undefined} url
 */
function pathOf(url = "") {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return undefined;
  }
}

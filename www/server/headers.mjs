// The security headers of every answer, and the checks of Host and Origin.

/** @import { IncomingHttpHeaders } from "node:http" */

// 'wasm-unsafe-eval' is what the client needs; antd writes its styles into the page.
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join("; ");

export const SECURITY_HEADERS = {
  "content-security-policy": POLICY,
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
  "referrer-policy": "same-origin",
  "x-content-type-options": "nosniff",
};

/**
 * Whether the Host header names this server. Any other name could point here through DNS rebinding, and a page of that name
 * would then have the same origin. `origin` is the public one, if a reverse proxy is in front of this server.
 *
 * @param {string | undefined} host
 * @param {string | undefined} origin
 */
export function isAllowedHost(host = "", origin) {
  const name = host.replace(/:\d+$/, "");
  return name === "127.0.0.1" || name === "localhost" || (origin !== undefined && host === new URL(origin).host);
}

/**
 * Whether a request that changes something comes from a page of this server, by what the browser says.
 *
 * @param {IncomingHttpHeaders} headers
 * @param {string | undefined} own the public origin, if a reverse proxy is in front of this server
 */
export function isSameOrigin({ host, origin, "sec-fetch-site": site }, own) {
  if (site !== undefined) return site === "same-origin";
  return origin === undefined || origin === (own ?? `http://${host}`);
}

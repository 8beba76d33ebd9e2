// What every answer says to the browser, and which requests are looked at.

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

export const HEADERS = {
  "content-security-policy": POLICY,
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=()",
  "referrer-policy": "same-origin",
  "x-content-type-options": "nosniff",
};

/**
 * A name that leads to this machine by a trick (DNS rebinding) would make any page's origin ours. `ours` is the origin that
 * people have in their address bar, where a reverse proxy is before this server.
 */
export function isOurs(host = "", ours) {
  const name = host.replace(/:\d+$/, "");
  return name === "127.0.0.1" || name === "localhost" || (ours !== undefined && host === new URL(ours).host);
}

/** Whether a request that changes something comes from our own page, by what the browser says. */
export function isSameOrigin({ host, origin, "sec-fetch-site": site }, ours) {
  if (site !== undefined) return site === "same-origin";
  return origin === undefined || origin === (ours ?? `http://${host}`);
}

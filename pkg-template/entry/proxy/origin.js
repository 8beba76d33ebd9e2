// Requests of other sites' pages are refused: the browser would send the session's cookie with them.
import { Refusal } from "./refusal.js";
/** @import { AnyRequest } from "./types.js" */

/**
 * Browsers add `Sec-Fetch-Site` themselves, where the address is https or loopback; no page can set it.
 * @param {AnyRequest} request
 * @param {URL} url
 * @param {ReadonlySet<string>} origins
 */
export function checkOrigin({ headers }, url, origins) {
  const site = headers.get("sec-fetch-site");
  if (site === "same-origin" || site === "none") return;
  const origin = sender(headers);
  if (origin !== undefined && origins.has(origin)) return;
  // The host may be another one behind a reverse proxy. Then it is `origins` that names the page's.
  if (site === null && origin === url.origin) return;
  throw new Refusal(403, [
    "requests from other sites are refused; to allow this page, add its origin to `origins`",
    "已拒绝来自其他站点的请求；如需允许此页面访问，请将其源（origin）加入 `origins`",
  ]);
}

/**
 * Who asks. Browsers leave `Origin` out of a GET to the page's own host, but send `Referer`.
 * @param {Headers} headers
 */
function sender(headers) {
  const origin = headers.get("origin");
  if (origin !== null) return origin;
  try {
    // Without one it is no address, as `null` is none.
    return new URL(`${headers.get("referer")}`).origin;
  } catch {
    return undefined;
  }
}

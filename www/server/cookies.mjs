// The cookies of this server. No script can read them, and no other site can make the browser send them.
import { parseCookie, stringifySetCookie } from "cookie";

/**
 * The value in a Cookie header; `undefined` without one.
 *
 * @param {string | undefined} header
 * @param {string} name
 */
export const readCookie = (header = "", name) => parseCookie(header)[name];

/**
 * The text of a Set-Cookie header. `seconds` is how long the browser keeps it; without them until it is closed.
 *
 * @param {string} name
 * @param {string} value
 * @param {{ secure: boolean, seconds?: number }} options
 */
export function writeCookie(name, value, { secure, seconds }) {
  return stringifySetCookie({ name, value, path: "/", httpOnly: true, sameSite: "strict", secure, maxAge: seconds });
}

/**
 * With the prefix `__Host-` a browser accepts the cookie from this host over TLS only, not from a sibling domain.
 *
 * @param {string} name
 * @param {boolean} secure
 */
export const cookieName = (name, secure) => (secure ? `__Host-${name}` : name);

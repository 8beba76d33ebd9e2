// The cookies of this server. No script can read them, and no other site can send them.

/** The value in a Cookie header; `undefined` without one. */
export function readCookie(header = "", name) {
  const pair = header.split(";").find((pair) => pair.trim().startsWith(`${name}=`));
  return pair?.trim().slice(name.length + 1);
}

/** The text of a Set-Cookie header. `seconds` is how long it is kept; without them until the browser is closed. */
export function writeCookie(name, value, { secure, seconds }) {
  const age = seconds === undefined ? "" : `; Max-Age=${seconds}`;
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Strict${secure ? "; Secure" : ""}${age}`;
}

/** With the prefix a browser takes it from this host over TLS alone, not from a neighbour of its domain. */
export const cookieName = (name, secure) => (secure ? `__Host-${name}` : name);

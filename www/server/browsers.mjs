// The browsers in which people have signed in before. A signed cookie says so, so nothing is kept here but the key.
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/** How long a browser is known after the last time somebody signed in, in seconds. */
export const KNOWN_FOR = 90 * 24 * 60 * 60;

/**
 * `key` signs the cookies: a new one, as it is without it, makes all browsers unknown. `now` is a clock in milliseconds, so
 * that tests need not wait.
 */
export function createBrowsers({ key = randomBytes(32), now = Date.now } = {}) {
  const sign = (...parts) => createHmac("sha256", key).update(JSON.stringify(parts)).digest();

  return {
    /** The cookie's value for a browser in which somebody has just signed in with this name. */
    remember(name) {
      const id = randomBytes(16).toString("base64url");
      const until = String(now() + KNOWN_FOR * 1000);
      return `${id}.${until}.${sign(name, id, until).toString("base64url")}`;
    },
    /** The browser's id, if this is its cookie and it is the same name. */
    idOf(name, cookie = "") {
      const [id, until, text = ""] = cookie.split(".");
      const signature = Buffer.from(text, "base64url");
      const right = sign(name, id, until);
      if (signature.length !== right.length || !timingSafeEqual(signature, right)) return undefined;
      return now() < Number(until) ? id : undefined;
    },
  };
}

// Device cookies: a signed cookie marks a browser in which a person has signed in before. The server keeps only the key.
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/** How long a browser is known after the last sign-in, in seconds. */
export const KNOWN_FOR = 90 * 24 * 60 * 60;

/** @typedef {ReturnType<typeof createBrowsers>} Browsers */

/**
 * `key` signs the cookies. The default is a new key, which makes all browsers unknown. `now` is a clock in milliseconds: tests
 * replace it and do not wait.
 */
export function createBrowsers({ key = randomBytes(32), now = Date.now } = {}) {
  /** @param {(string | undefined)[]} parts */
  const sign = (...parts) => createHmac("sha256", key).update(JSON.stringify(parts)).digest();

  return {
    /**
     * The cookie's value for a browser in which somebody has just signed in with this name.
     *
     * @param {string} name
     */
    remember(name) {
      const id = randomBytes(16).toString("base64url");
      const until = String(now() + KNOWN_FOR * 1000);
      return `${id}.${until}.${sign(name, id, until).toString("base64url")}`;
    },
    /**
     * The browser's id, if the cookie is valid and for this name.
     *
     * @param {string} name
     */
    idOf(name, cookie = "") {
      const [id, until, text = ""] = cookie.split(".");
      const signature = Buffer.from(text, "base64url");
      const expected = sign(name, id, until);
      if (signature.length !== expected.length || !timingSafeEqual(signature, expected)) return undefined;
      return now() < Number(until) ? id : undefined;
    },
  };
}

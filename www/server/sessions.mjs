// Who is signed in. In memory: a restart signs everybody out.
import { randomBytes } from "node:crypto";

const MINUTE = 60_000;
/** Of doing nothing. */
const IDLE = 30 * MINUTE;
/** However busy. */
const LONGEST = 12 * 60 * MINUTE;

/** `now` is a clock in milliseconds, so that tests need not wait. */
export function createSessions({ now = Date.now } = {}) {
  const sessions = new Map();

  function alive(session) {
    return session !== undefined && now() < Math.min(session.used + IDLE, session.since + LONGEST);
  }

  return {
    /** A new id each time: one that somebody planted in the browser before is worth nothing afterwards. */
    start(person) {
      for (const [id, session] of sessions) if (!alive(session)) sessions.delete(id);
      const id = randomBytes(32).toString("base64url");
      sessions.set(id, { person, since: now(), used: now() });
      return id;
    },
    /** The person of a session that is alive, which counts as using it. */
    person(id) {
      const session = sessions.get(id);
      if (!alive(session)) {
        sessions.delete(id);
        return undefined;
      }
      session.used = now();
      return session.person;
    },
    end(id) {
      sessions.delete(id);
    },
  };
}

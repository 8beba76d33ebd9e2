// Who is signed in. In memory: a restart signs everybody out.
import { randomBytes } from "node:crypto";

const MINUTE = 60_000;
/** Of doing nothing. */
const IDLE = 30 * MINUTE;
/** However busy. */
const LONGEST = 12 * 60 * MINUTE;
/** One more ends the one of this person that has not been used for longest. */
const MOST_OF_A_PERSON = 20;

/** `now` is a clock in milliseconds, so that tests need not wait. */
export function createSessions({ now = Date.now } = {}) {
  /** By their ids, the one that was used longest ago first. */
  const sessions = new Map();

  function alive(session) {
    return session !== undefined && now() < Math.min(session.used + IDLE, session.since + LONGEST);
  }

  function makeRoom(name) {
    const own = [];
    for (const [id, session] of sessions) {
      if (!alive(session)) sessions.delete(id);
      else if (session.person.name === name) own.push(id);
    }
    for (const id of own.slice(0, Math.max(0, own.length - MOST_OF_A_PERSON + 1))) sessions.delete(id);
  }

  return {
    /** A new id each time: one that somebody planted in the browser before is worth nothing afterwards. */
    start(person) {
      makeRoom(person.name);
      const id = randomBytes(32).toString("base64url");
      sessions.set(id, { person, since: now(), used: now() });
      return id;
    },
    /** The person of a session that is alive, which counts as using it. */
    person(id) {
      const session = sessions.get(id);
      sessions.delete(id);
      if (!alive(session)) return undefined;
      session.used = now();
      sessions.set(id, session);
      return session.person;
    },
    end(id) {
      sessions.delete(id);
    },
  };
}

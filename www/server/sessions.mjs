// The sessions of people who are signed in. They are kept in memory: a restart signs everybody out.
import { randomBytes } from "node:crypto";

/** @import { Person } from "./people.mjs" */

const MINUTE = 60_000;
/** A session ends after this time without a request. */
const IDLE_TIMEOUT = 30 * MINUTE;
/** A session ends after this time, even in use. */
const MAX_LIFETIME = 12 * 60 * MINUTE;
/** One more session ends the one of the same person that was unused for longest. */
const MAX_PER_PERSON = 20;

/** @typedef {{ person: Person, since: number, used: number }} Session */
/** @typedef {ReturnType<typeof createSessions>} Sessions */

/** `now` is a clock in milliseconds: tests replace it and do not wait. */
export function createSessions({ now = Date.now } = {}) {
  /** By id, the one that was used longest ago first. @type {Map<string, Session>} */
  const sessions = new Map();

  /** @param {Session} session */
  function isAlive(session) {
    return now() < Math.min(session.used + IDLE_TIMEOUT, session.since + MAX_LIFETIME);
  }

  /** @param {string} name */
  function makeRoom(name) {
    const own = [];
    for (const [id, session] of sessions) {
      if (!isAlive(session)) sessions.delete(id);
      else if (session.person.name === name) own.push(id);
    }
    for (const id of own.slice(0, Math.max(0, own.length - MAX_PER_PERSON + 1))) sessions.delete(id);
  }

  return {
    /**
     * Starts a session and returns its id. The id is always new: one that an attacker planted in the browser is never used.
     *
     * @param {Person} person
     */
    start(person) {
      makeRoom(person.name);
      const id = randomBytes(32).toString("base64url");
      sessions.set(id, { person, since: now(), used: now() });
      return id;
    },
    /**
     * The person of a session that is alive, which counts as using it.
     *
     * @param {string | undefined} id
     */
    person(id = "") {
      const session = sessions.get(id);
      sessions.delete(id);
      if (!session || !isAlive(session)) return undefined;
      session.used = now();
      sessions.set(id, session);
      return session.person;
    },
    /** @param {string | undefined} id */
    end(id = "") {
      sessions.delete(id);
    },
  };
}

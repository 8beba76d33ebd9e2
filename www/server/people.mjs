// The people who may sign in. Replace this file with one that asks your directory; everything else can stay.
import { randomBytes, randomInt, scrypt as scryptWithCallback, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

/** @typedef {{ name: string, displayName: string, role: "administrator" | "viewer" }} Person */

/**
 * `find` resolves to the person with this name and password, or to `undefined`.
 *
 * @typedef {{ find: (name: string, password: string) => Promise<Person | undefined> }} People
 */

/** @typedef {(password: string, salt: Buffer, length: number) => Promise<Buffer>} Hash */

/** @type {Hash} */
const scrypt = promisify(scryptWithCallback);
const LENGTH = 32;

/** Without l and 1, o and 0: people read the password from a terminal. */
const LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

/** Three groups of four letters, 60 bits. Each start makes new ones, so that no password is known beforehand. */
function newPassword() {
  const group = () => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join("");
  return [group(), group(), group()].join("-");
}

/**
 * Keeps a salted hash of each password, not the password. `hash` replaces scrypt in tests.
 *
 * @param {(Person & { password: string })[]} list
 * @param {{ hash?: Hash }} options
 * @returns {Promise<People>}
 */
export async function createPeople(list, { hash = scrypt } = {}) {
  /** @type {Map<string, { person: Person | undefined, salt: Buffer, derived: Buffer }>} */
  const known = new Map();
  for (const { name, displayName, role, password } of list) {
    const salt = randomBytes(16);
    known.set(name, { person: { name, displayName, role }, salt, derived: await hash(password, salt, LENGTH) });
  }
  // The time of an answer must not tell whether a name exists, so an unknown one costs the same.
  const unknown = { person: undefined, salt: randomBytes(16), derived: randomBytes(LENGTH) };

  return {
    async find(name, password) {
      const { person, salt, derived } = known.get(name) ?? unknown;
      const same = timingSafeEqual(await hash(password, salt, LENGTH), derived);
      return same ? person : undefined;
    },
  };
}

/** Two people with new passwords: an administrator, and a viewer who may not change anything. */
export async function demoPeople() {
  /** @type {(Person & { password: string })[]} */
  const list = [
    { name: "ada", displayName: "Ada", role: "administrator", password: newPassword() },
    { name: "vera", displayName: "Vera", role: "viewer", password: newPassword() },
  ];
  const passwords = list.map(({ name, role, password }) => ({ name, role, password }));
  return { people: await createPeople(list), passwords };
}

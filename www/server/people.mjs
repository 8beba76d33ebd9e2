// Who may sign in. A console of your own asks its directory here; everything else can stay.
import { randomBytes, randomInt, scrypt as derive, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";

const scrypt = promisify(derive);
const LENGTH = 32;

/** Neither l and 1 nor o and 0: people read it from a terminal. */
const LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

/** Three groups of four, 60 bits: made anew at each start, so that no password is known beforehand. */
function newPassword() {
  const group = () => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join("");
  return [group(), group(), group()].join("-");
}

/** Keeps a salted hash of each password, never the password. `hash(password, salt, length)` takes the place of scrypt. */
export async function createPeople(list, { hash = scrypt } = {}) {
  const known = new Map();
  for (const { name, displayName, role, password } of list) {
    const salt = randomBytes(16);
    known.set(name, { person: { name, displayName, role }, salt, derived: await hash(password, salt, LENGTH) });
  }
  // Whether a name exists must not be seen in how long the answer takes, so an unknown one costs the same.
  const nobody = { person: undefined, salt: randomBytes(16), derived: randomBytes(LENGTH) };

  return {
    /** The person with this name and password, or `undefined`. */
    async find(name, password) {
      const { person, salt, derived } = known.get(name) ?? nobody;
      const same = timingSafeEqual(await hash(password, salt, LENGTH), derived);
      return same ? person : undefined;
    },
  };
}

/** Two people with new passwords: one may do everything, the other may only look. */
export async function demoPeople() {
  const list = [
    { name: "ada", displayName: "Ada", role: "administrator", password: newPassword() },
    { name: "vera", displayName: "Vera", role: "viewer", password: newPassword() },
  ];
  const passwords = list.map(({ name, role, password }) => ({ name, role, password }));
  return { people: await createPeople(list), passwords };
}

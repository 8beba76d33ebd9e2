// Organizations over the border of the wasm. People go piece by piece: as one text, all of them would be there three times.
import { OrganizationError } from "./error.js";
import { givenAsJson } from "./text.js";
/** @import { Glue } from "@built/org-glue" */
/** @import { Refuse } from "./types.js" */

/** So many people are one text. */
const PIECE = 2_000;

/**
 * What a function of the wasm answers: `{ ok }`, or `{ error: { code, message } }`.
 * @param {string} json
 */
export function resultOf(json) {
  const { ok, error } = JSON.parse(json);
  if (error) throw new OrganizationError(error);
  return ok;
}

/**
 * What the wasm makes or does. A refusal comes as a text that is thrown.
 * @template T
 * @param {() => T} make
 * @returns {T}
 */
export function madeBy(make) {
  try {
    return make();
  } catch (thrown) {
    throw typeof thrown === "string" ? new OrganizationError(JSON.parse(thrown).error) : thrown;
  }
}

/**
 * What was read from files.
 * @param {Glue} instance
 * @param {string} files As JSON.
 * @param {string} language
 */
export function takeRead({ Reading }, files, language) {
  const reading = madeBy(() => Reading.of(files, language));
  const parsed = resultOf(reading.head());
  const people = parsed.organization?.people;
  for (let count = people ? PIECE : 0; count === PIECE; ) {
    const piece = JSON.parse(reading.people(PIECE));
    count = piece.length;
    people.push(...piece);
  }
  return parsed;
}

/**
 * What files say and what the service has, in an instance.
 * @param {Glue} instance
 * @param {{ organization?: unknown, snapshot: unknown }} given
 * @param {string} language
 * @param {Refuse} refuse
 */
export function giveBoth({ Organizations }, { organization = { files: [] }, snapshot }, language, refuse) {
  const desired = apart(organization, "organization", refuse);
  const stored = apart(snapshot, "snapshot", refuse);
  const count = desired.people.length + stored.people.length;
  const both = madeBy(() => Organizations.of(desired.text, stored.text, count, language));
  for (const { people, field } of [desired, stored]) {
    for (let at = 0; at < people.length; at += PIECE) {
      const text = givenAsJson(people.slice(at, at + PIECE), field, refuse);
      madeBy(() => both.addPeople(text, field === "organization", language));
    }
  }
  return both;
}

/**
 * The text of an organization without its people, and the people.
 * @param {unknown} given
 * @param {string} field
 * @param {Refuse} refuse
 */
function apart(given, field, refuse) {
  try {
    // Each field is read once: a getter may say something else the next time.
    const { people, ...rest } = /** @type {{ people?: unknown }} */ (given ?? {});
    // One that makes its own JSON has people nowhere else.
    if (Array.isArray(people) && /** @type {{ toJSON?: unknown }} */ (given).toJSON === undefined) {
      return { field, people: [...people], text: givenAsJson({ ...rest, people: [] }, field, refuse) };
    }
  } catch (cause) {
    throw refuse("invalid_input", { field, cause });
  }
  return { field, people: [], text: givenAsJson(given, field, refuse) };
}

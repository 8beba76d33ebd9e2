// People of the files who are in no department that was read: they may exist all the same.
import { several } from "./calls.js";
import { personOf } from "./person.js";
import { valuesOf } from "./values.js";
/** @import { SnapshotPerson } from "genauth-management/org" */
/** @import { Calls, PersonKey, PersonKeys } from "./types.js" */

/** The most people that one call looks up. */
const LIMIT = 50;

/** @type {[PersonKey, "user_id" | "username" | "email" | "phone" | "external_id"][]} */
const KINDS = [
  ["userId", "user_id"],
  ["username", "username"],
  ["email", "email"],
  ["phone", "phone"],
  ["externalId", "external_id"],
];

/**
 * Adds to `people` who has one of the wanted keys.
 * @param {Calls} calls
 * @param {Map<string, SnapshotPerson>} people
 * @param {readonly PersonKeys[]} wanted
 */
export async function lookUp(calls, people, wanted) {
  const batches = KINDS.flatMap(([key, userIdType]) => {
    const known = new Set([...people.values()].map((person) => formOf(key, person[key])));
    // By their compared form; asked for as the files have them.
    const missing = new Map(wanted.map((person) => [formOf(key, person?.[key]), person?.[key]?.trim() ?? ""]));
    const userIds = [...missing].filter(([form]) => form && !known.has(form)).map(([, value]) => value);
    const count = Math.ceil(userIds.length / LIMIT);
    return Array.from({ length: count }, (_, place) => ({
      userIdType,
      userIds: userIds.slice(place * LIMIT, (place + 1) * LIMIT),
    }));
  });
  calls.expect(batches.length);
  /** @type {SnapshotPerson[][]} */
  const found = [];
  await several(calls, 0, batches.length - 1, async (place) => {
    const input = { .../** @type {typeof batches[number]} */ (batches[place]), withDepartmentIds: true };
    const data = await calls.ask((options) => calls.client.getUserBatch(input, options));
    const rows = valuesOf(calls.refuse).list(data, "getUserBatch");
    found[place] = rows.map((row, number) => personOf(calls.refuse, row, `getUserBatch: [${number}]`));
  });
  for (const person of found.flat()) if (!people.has(person.userId)) people.set(person.userId, person);
}

/**
 * As the planner compares keys: an e-mail address in any case.
 * @param {PersonKey} key
 * @param {string | null | undefined} value
 */
function formOf(key, value) {
  const text = value?.trim() ?? "";
  return key === "email" ? text.toLowerCase() : text;
}

// People and the departments that they are in: by whichever calls are fewer.
import { several } from "./calls.js";
import { idsBelow } from "./departments.js";
import { LIMIT, allOf, pageOf, pagesOf } from "./list.js";
import { lookUp } from "./lookup.js";
/** @import { SnapshotPerson } from "genauth-management/org" */
/** @import { Calls, PeoplePage, PersonKeys, Tree } from "./types.js" */

/** Who comes while the list is read comes last, and pushes nobody onto another page. */
const OLDEST_FIRST = [{ field: "createdAt", order: "asc" }];

/**
 * @param {Calls} calls
 * @param {Tree} tree
 * @param {string} scope
 * @param {readonly PersonKeys[]} wanted
 * @returns {Promise<SnapshotPerson[]>}
 */
export async function readPeople(calls, tree, scope, wanted) {
  const inScope = idsBelow(tree, scope);
  const filled = inScope.filter((id) => countOf(tree, id) > 0);
  const members = filled.reduce((sum, id) => sum + countOf(tree, id), 0);
  const lists = filled.reduce((sum, id) => sum + pagesOf(countOf(tree, id)), 0);
  // As far as can be known before: who is no member is looked up.
  const further = lists + pagesOf(wanted.length - members);
  // Leaders need not be members.
  const leaders = inScope.flatMap((id) => tree.departments.get(id)?.department.leaderUserIds ?? []);
  const sought = [...wanted, ...leaders.map((userId) => ({ userId }))];
  if (further <= 1) return byDepartment(calls, tree, filled, sought);
  calls.expect(1);
  const first = await pageOfAll(calls, 1);
  if (further < pagesOf(first.total) - 1) return byDepartment(calls, tree, filled, sought);
  return byPool(calls, tree, first);
}

/** @type {(tree: Tree, departmentId: string) => number} */
const countOf = (tree, departmentId) => tree.departments.get(departmentId)?.membersCount ?? 0;

/**
 * All people of the user pool.
 * @param {Calls} calls
 * @param {Tree} tree
 * @param {PeoplePage} first
 */
async function byPool(calls, tree, first) {
  const people = await allOf(calls, "listUsers", first, (page) => pageOfAll(calls, page));
  checkFilled(calls, tree, [...tree.departments.keys()], people);
  return people;
}

/** @type {(calls: Calls, page: number) => Promise<PeoplePage>} */
const pageOfAll = (calls, page) =>
  pageOf(calls, "listUsers", (options) => {
    const pagination = { page, limit: LIMIT };
    const input = { options: { pagination, sort: OLDEST_FIRST, withDepartmentIds: true } };
    return calls.client.listUsers(/** @type {any} */ (input), options);
  });

/**
 * The members of each department, then who is sought and in none of them.
 * @param {Calls} calls
 * @param {Tree} tree
 * @param {string[]} filled
 * @param {readonly PersonKeys[]} sought
 */
async function byDepartment(calls, tree, filled, sought) {
  calls.expect(filled.length);
  /** @type {SnapshotPerson[][]} By place, so that the order does not depend on which response is first. */
  const lists = [];
  await several(calls, 0, filled.length - 1, async (place) => {
    lists[place] = await membersOf(calls, /** @type {string} */ (filled[place]));
  });
  /** @type {Map<string, SnapshotPerson>} */
  const people = new Map();
  for (const person of lists.flat()) {
    const before = people.get(person.userId);
    if (before && !isSame(before, person)) {
      throw calls.refuse("read_changed", { field: `listDepartmentMembers: ${person.userId}` });
    }
    people.set(person.userId, person);
  }
  checkFilled(calls, tree, filled, [...people.values()]);
  // Who says to be in a department that was listed is in its list.
  const counts = countsOf([...people.values()]);
  const changed = filled.find((id, place) => counts.get(id) !== lists[place]?.length);
  if (changed !== undefined)
    throw calls.refuse("read_changed", { field: `listDepartmentMembers: ${changed}`, departmentId: changed });
  await lookUp(calls, people, sought);
  return [...people.values()];
}

/** @type {(calls: Calls, departmentId: string) => Promise<SnapshotPerson[]>} */
async function membersOf(calls, departmentId) {
  const call = `listDepartmentMembers: ${departmentId}`;
  /** @type {(page: number) => Promise<PeoplePage>} */
  const ask = (page) =>
    pageOf(calls, call, (options) => calls.client.listDepartmentMembers(inputOf(calls, departmentId, page), options));
  const list = await allOf(calls, call, await ask(1), ask);
  const isRight = list.every(({ departmentIds }) => departmentIds?.includes(departmentId));
  if (!isRight) throw calls.refuse("read_inconsistent", { field: `${call}: departmentIds`, departmentId });
  return list;
}

/**
 * The order of the departments may be any.
 * @type {(one: SnapshotPerson, other: SnapshotPerson) => boolean}
 */
function isSame(one, other) {
  const [first, second] = [one, other].map(({ departmentIds = [], ...rest }) =>
    JSON.stringify([rest, [...departmentIds].sort()]),
  );
  return first === second;
}

/** @type {(calls: Calls, departmentId: string, page: number) => any} */
const inputOf = ({ organizationCode }, departmentId, page) => ({
  organizationCode,
  departmentId,
  // Of all orders the one that no change of a person moves.
  sortBy: "userId",
  orderBy: "Asc",
  page,
  limit: LIMIT,
  withDepartmentIds: true,
});

/**
 * No department that has members may seem empty.
 * @param {Calls} calls
 * @param {Tree} tree
 * @param {string[]} departmentIds
 * @param {SnapshotPerson[]} people
 */
function checkFilled(calls, tree, departmentIds, people) {
  const found = countsOf(people);
  // Of the root it is not documented whether only its own members are counted: somebody of the organization must be there.
  const isAnybodyThere = [...tree.departments.keys()].some((id) => found.has(id));
  // Who is in no department may come without the field. Then nobody may be missing, else it was left out.
  const isSure = people.every(({ departmentIds }) => departmentIds);
  const wrong = departmentIds.find((id) => {
    const expected = countOf(tree, id);
    if (id === tree.rootDepartmentId) return expected > 0 && !isAnybodyThere;
    return (found.get(id) ?? 0) < (isSure ? Math.min(expected, 1) : expected);
  });
  if (wrong !== undefined) throw calls.refuse("read_inconsistent", { field: `membersCount: ${wrong}`, departmentId: wrong });
}

/** @param {SnapshotPerson[]} people */
function countsOf(people) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { departmentIds = [] } of people) for (const id of departmentIds) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

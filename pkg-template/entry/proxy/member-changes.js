// What the calls touch that change who is in which department.
import { entry, isOwnId, named, POOL, userAs, within } from "./touched.js";
/** @import { Department, DepartmentRow, Reader, Touched } from "./types.js" */

/** @type {(input: any, reader: Reader) => Promise<Touched>} */
export async function addDepartmentMembers(input, reader) {
  const department = await reader.department(named(input));
  return within([entry(department, "added", "members")], [...new Set(input.userIds)].map(userAs("added")));
}

/** @type {(input: any, reader: Reader) => Promise<Touched>} */
export async function removeDepartmentMembers(input, reader) {
  const department = await reader.department(named(input));
  /** @type {string[]} */
  const userIds = [...new Set(input.userIds)];
  const departments = [entry(department, "removed", "members")];
  // Who leaves a department does not lead it any more.
  if (userIds.some((id) => department.leaderUserIds?.includes(id))) departments.push(entry(department, "changed", "leaders"));
  return within(departments, userIds.map(userAs("removed")));
}

/** @type {(input: any, reader: Reader) => Promise<Touched>} */
export async function setUserDepartments({ userId, departments: wanted, options }, reader) {
  const { userIdType } = Object(options);
  const [user, before] = await Promise.all([ownUserId(userId, userIdType, reader), reader.memberships({ userId, userIdType })]);
  if (user === undefined) return POOL;
  const has = new Map(before.map((membership) => [membership.departmentId, membership]));
  const departments = [];
  /** @type {Set<"added" | "removed" | "changed">} */
  const as = new Set();
  /** @type {string[]} */
  const ids = wanted.map((/** @type {Department} */ { departmentId }) => departmentId);
  const joined = await departmentsOf(
    ids.filter((id) => !has.has(id)),
    reader,
  );
  if (!joined) return POOL;
  for (const { departmentId, isLeader = false, isMainDepartment = false } of wanted) {
    const old = has.get(departmentId);
    has.delete(departmentId);
    const department = old ?? joined.get(departmentId);
    if (!department) return POOL;
    const isChanged = old?.isMainDepartment !== isMainDepartment;
    if (!old || isChanged) departments.push(entry(department, touch(as, old ? "changed" : "added"), "members"));
    if ((old?.isLeader ?? false) !== isLeader) departments.push(entry(department, touch(as, "changed"), "leaders"));
  }
  for (const left of has.values()) {
    departments.push(entry(left, touch(as, "removed"), "members"));
    if (left.isLeader) departments.push(entry(left, touch(as, "changed"), "leaders"));
  }
  // A change of nothing touches what it names.
  if (departments.length === 0) departments.push(...before.map((membership) => entry(membership, "changed", "members")));
  return within(
    departments,
    [...as].map((each) => userAs(each)(user)),
  );
}

/** More than one call can give a user. */
const MOST_DEPARTMENTS = 50;

/**
 * Departments by their ids alone; nothing if one of these is no such id, so that it is not known which department the service would
 * take for it. `root` has no organization here in which it could be looked for.
 * @param {readonly string[]} named
 * @param {Reader} reader
 * @returns {Promise<Map<string, DepartmentRow> | undefined>}
 */
async function departmentsOf(named, reader) {
  const ids = [...new Set(named)];
  if (ids.length > MOST_DEPARTMENTS || ids.includes("root")) return undefined;
  const rows = await Promise.all(ids.map((id) => reader.departmentById(id)));
  return rows.every(({ departmentId }, place) => departmentId === ids[place])
    ? new Map(rows.map((row) => [row.departmentId, row]))
    : undefined;
}

/**
 * @template {"added" | "removed" | "changed"} As
 * @param {Set<"added" | "removed" | "changed">} noted
 * @param {As} as
 */
function touch(noted, as) {
  noted.add(as);
  return as;
}

/**
 * @param {string} userId
 * @param {string | undefined} userIdType
 * @param {Reader} reader
 */
async function ownUserId(userId, userIdType, reader) {
  if (userIdType === undefined || userIdType === "user_id") return userId;
  const users = await reader.users([userId], userIdType);
  return users.length === 1 ? users[0].userId : undefined;
}

/** @type {(input: any, reader: Reader) => Promise<Touched>} */
export const createUser = (input, reader) => created([input], input.options, reader);

/** @type {(input: any, reader: Reader) => Promise<Touched>} */
export const createUsersBatch = ({ list, options }, reader) => created(list, options, reader);

/** Fields of a new account that reach further than the departments that it joins. */
const FURTHER = ["identities", "tenantIds", "metadataSource"];

/** @type {(accounts: any[], options: any, reader: Reader) => Promise<Touched>} */
async function created(accounts, options, reader) {
  /** @type {Touched} */
  const accountsAlone = { reach: "user", departments: [], users: [] };
  const ids = accounts.flatMap(({ departmentIds = [] }) => departmentIds);
  if (ids.length === 0) return accountsAlone;
  const rows = isOwnId(options?.departmentIdType) ? await departmentsOf(ids, reader) : undefined;
  if (!rows) return POOL;
  const departments = [...rows.values()].map((row) => entry(row, "added", "members"));
  const isWithin = accounts.every(
    (account) => account.departmentIds?.length > 0 && FURTHER.every((field) => account[field] === undefined),
  );
  return { ...(isWithin ? within([]) : accountsAlone), departments };
}

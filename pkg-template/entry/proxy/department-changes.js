// What the calls touch that change departments themselves.
import { entry, isOwnId, named, POOL, userAs, within } from "./touched.js";
/** @import { DepartmentRow, Reader, Touched } from "./types.js" */

/** @type {(input: any, reader: Reader) => Promise<Touched>} */
export async function createDepartment({ parentDepartmentId: departmentId, postIdList = [], ...input }, reader) {
  const parent = await reader.department(named({ ...input, departmentId }));
  return { ...within([entry(parent, "added", "department")]), ...(postIdList.length > 0 && beyond) };
}

/** Posts are of the whole user pool. */
const beyond = { reach: POOL.reach };

/** @type {(input: any, reader: Reader) => Promise<Touched>} */
export async function updateDepartment({ parentDepartmentId, leaderUserIds, postIdList, tenantId, ...input }, reader) {
  const { organizationCode, departmentId, departmentIdType, ...fields } = input;
  const department = await reader.department(named(input));
  const leaders = difference(department.leaderUserIds ?? [], leaderUserIds);
  const setsLeaders = leaders.length > 0 || (leaderUserIds !== undefined && department.leaderUserIds === undefined);
  const { reach, departments } = await moved(department, { organizationCode, parentDepartmentId, departmentIdType }, reader);
  if (departments.length > 0 || !setsLeaders || Object.keys(fields).length > 0) {
    departments.unshift(entry(department, "changed", "department"));
  }
  if (setsLeaders) departments.push(entry(department, "changed", "leaders"));
  const setsPosts = postIdList !== undefined && !isSameSet(postIdList, department.postIdList);
  return { reach, departments, users: leaders, ...(setsPosts && beyond) };
}

/**
 * Both parents of a department that gets another one.
 * @param {DepartmentRow} department
 * @param {{ organizationCode: string, parentDepartmentId?: string, departmentIdType?: string }} wanted
 * @param {Reader} reader
 * @returns {Promise<{ reach: Touched["reach"], departments: import("./types.js").TouchedEntry[] }>}
 */
async function moved(department, { parentDepartmentId: to, ...wanted }, reader) {
  const { organizationCode, parentDepartmentId: from } = department;
  const stays = to === undefined || (isOwnId(wanted.departmentIdType) && to === from);
  const parent = stays ? undefined : await reader.department({ ...wanted, departmentId: to });
  if (!parent || parent.departmentId === from) return { reach: "department", departments: [] };
  const departments = [entry(parent, "movedTo", "department")];
  // What a root department has as its parent is not documented.
  if (typeof from !== "string" || from === "") return { reach: "organization", departments };
  departments.push(entry({ organizationCode, departmentId: from }, "movedFrom", "department"));
  return { reach: "department", departments };
}

/**
 * Who becomes a leader, and who is none any more.
 * @param {readonly string[]} before
 * @param {readonly string[]} [after]
 */
function difference(before, after = before) {
  const added = [...new Set(after)].filter((id) => !before.includes(id)).map(userAs("added"));
  return [...added, ...before.filter((id) => !after.includes(id)).map(userAs("removed"))];
}

/**
 * @param {readonly string[]} one
 * @param {readonly string[]} [other]
 */
const isSameSet = (one, other = []) => one.every((id) => other.includes(id)) && other.every((id) => one.includes(id));

/** @type {(input: any, reader: Reader) => Promise<Touched>} */
export async function deleteDepartment(input, reader) {
  const department = await reader.department(named(input));
  const below = department.hasChildren ? await reader.below(department) : [];
  return within([entry(department, "removed", "department"), ...below.map((row) => entry(row, "below", "department"))]);
}

/** @type {(input: any, reader: Reader) => Promise<Touched>} */
export async function updateNodeStatus({ departmentId }, reader) {
  return within([entry(await reader.departmentById(departmentId), "changed", "department")]);
}

/** @type {(input: any, reader: Reader) => Promise<Touched>} */
export async function updateOrganizationStatus({ rootNodeId }, reader) {
  return { ...within([entry(await reader.departmentById(rootNodeId), "changed", "department")]), reach: "organization" };
}

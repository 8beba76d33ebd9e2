// All departments of an organization, by two calls.
import { fieldsOf, present, valuesOf } from "./values.js";
/** @import { Calls, ReadDepartment, Tree } from "./types.js" */

/**
 * @param {Calls} calls
 * @returns {Promise<Tree>}
 */
export async function readTree(calls) {
  const { client, organizationCode } = calls;
  const input = { organizationCode, withCustomData: true };
  calls.expect(2);
  const [organization, all] = await Promise.all([
    calls.ask((options) => client.getOrganization(input, options)),
    calls.ask((options) => client.getAllDepartments(input, options)),
  ]);
  const root = rootOf(calls, organization);
  const rootDepartmentId = root.department.departmentId;
  const departments = new Map([[rootDepartmentId, root]]);
  for (const found of belowRoot(calls, all, rootDepartmentId)) {
    const { departmentId } = found.department;
    // Whether the root is in the list is not documented.
    if (departmentId === rootDepartmentId) continue;
    if (departments.has(departmentId)) throw contradiction(calls, departmentId);
    departments.set(departmentId, found);
  }
  const children = childrenOf(calls, departments);
  checkComplete(calls, { rootDepartmentId, departments, children });
  return { rootDepartmentId, departments, children };
}

/** @type {(calls: Calls, departmentId: string) => Error} */
const contradiction = (calls, departmentId) =>
  calls.refuse("read_inconsistent", { field: `getAllDepartments: ${departmentId}`, departmentId });

/**
 * @param {Calls} calls
 * @param {unknown} data
 * @returns {ReadDepartment}
 */
function rootOf({ organizationCode, refuse }, data) {
  const { object, name, text, texts, count, flag, fields } = valuesOf(refuse);
  const at = "getOrganization";
  const of = fieldsOf(object(data, at), `${at}: `);
  const department = present({
    departmentId: name(...of("departmentId")),
    openDepartmentId: text(...of("openDepartmentId")),
    code: organizationCode,
    name: name(...of("organizationName")),
    description: text(...of("description")),
    leaderUserIds: some(texts(...of("leaderUserIds"))),
    custom: fields(...of("customData")),
  });
  return { department, membersCount: count(...of("membersCount")), hasChildren: flag(...of("hasChildren")) };
}

/**
 * @param {Calls} calls
 * @param {unknown} data
 * @param {string} root
 * @returns {ReadDepartment[]}
 */
function belowRoot({ refuse }, data, root) {
  const { object, list, name, text, texts, count, flag, fields } = valuesOf(refuse);
  const call = "getAllDepartments";
  const page = fieldsOf(object(data, call), `${call}: `);
  const rows = list(...page("list"));
  const [total, place] = page("totalCount");
  // The API describes the total as a flag in one place.
  if (typeof total !== "boolean" && count(total, place) !== rows.length) {
    throw refuse("read_inconsistent", { field: `${call}: totalCount` });
  }
  return rows.map((row, place) => {
    const at = `${call}: list[${place}]`;
    const of = fieldsOf(object(row, at), `${at}.`);
    const parent = text(...of("parentDepartmentId"));
    const department = present({
      departmentId: name(...of("departmentId")),
      // A child of the root may name it by the word, or name nothing.
      parentDepartmentId: parent === undefined || parent === "root" ? root : parent,
      openDepartmentId: text(...of("openDepartmentId")),
      code: text(...of("code")),
      name: name(...of("name")),
      description: text(...of("description")),
      leaderUserIds: some(texts(...of("leaderUserIds"))),
      virtual: flag(...of("isVirtualNode")) || undefined,
      custom: fields(...of("customData")),
    });
    return { department, membersCount: count(...of("membersCount")), hasChildren: flag(...of("hasChildren")) };
  });
}

/**
 * @param {Calls} calls
 * @param {Tree["departments"]} departments
 */
function childrenOf(calls, departments) {
  /** @type {Tree["children"]} */
  const children = new Map();
  for (const { department } of departments.values()) {
    const { departmentId, parentDepartmentId } = department;
    if (parentDepartmentId === undefined) continue;
    if (!departments.has(parentDepartmentId)) throw contradiction(calls, departmentId);
    const others = children.get(parentDepartmentId);
    if (others) others.push(departmentId);
    else children.set(parentDepartmentId, [departmentId]);
  }
  return children;
}

/** @type {(texts: string[] | undefined) => string[] | undefined} */
const some = (texts) => (texts && texts.length > 0 ? texts : undefined);

/**
 * Whether all hang together, and none is said to have children that are not there.
 * @param {Calls} calls
 * @param {Tree} tree
 */
function checkComplete(calls, tree) {
  const { rootDepartmentId, departments, children } = tree;
  const reached = new Set(idsBelow(tree, rootDepartmentId));
  for (const [departmentId, { hasChildren }] of departments) {
    const isLost = !reached.has(departmentId) || (hasChildren && !children.has(departmentId));
    if (isLost) throw contradiction(calls, departmentId);
  }
}

/**
 * Ids of a department and of all below it. Without recursion: a tree may be as deep as it is large.
 * @param {Tree} tree
 * @param {string} departmentId
 */
export function idsBelow({ children }, departmentId) {
  const ids = [departmentId];
  for (const id of ids) for (const child of children.get(id) ?? []) ids.push(child);
  return ids;
}

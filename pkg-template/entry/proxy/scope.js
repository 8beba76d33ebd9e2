// Whether a call stays within the departments that somebody administers. Whatever is not known to be within them is outside.
import { MOST_USERS } from "./reader.js";
import { readers } from "./touches.js";
/** @import { Department, Reader, TouchedEntry } from "./types.js" */

const KINDS = ["department", "members", "leaders"];

/** @type {typeof import("genauth-management/proxy").withinDepartments} */
export async function withinDepartments(touches, scope, options = {}) {
  const reader = readers.get(touches);
  if (!reader) throw new TypeError("withinDepartments: expected the function `touches` that `authorize` was given");
  const roots = rootsOf(scope);
  const may = kindsOf(options);
  const { reach, departments, users } = await touches();
  if (reach !== "department" || departments.length === 0 || roots.length === 0) return false;
  const isMove = departments.some(({ as }) => as === "movedTo" || as === "movedFrom");
  for (const touched of departments) {
    if (touched.as !== "read" && !may.includes(touched.what)) return false;
    if (roots.some((root) => isSame(root, touched))) {
      if (concernsPlace(touched, isMove)) return false;
    } else if (!(await isBelow(touched, roots, reader))) return false;
  }
  const joining = users.filter(({ as }) => as === "added" || as === "changed").map(({ userId }) => userId);
  return joining.length === 0 || areWithin([...new Set(joining)], roots, reader);
}

/**
 * What takes the department from where it is, or says who leads it: of a scope's root, that is for others to decide.
 * @param {TouchedEntry} touched
 * @param {boolean} isMove
 */
function concernsPlace({ as, what }, isMove) {
  if (what === "leaders") return true;
  return what === "department" && (as === "removed" || as === "below" || (isMove && as === "changed"));
}

/**
 * @param {Department} one
 * @param {Department} other
 */
const isSame = (one, other) => one.departmentId === other.departmentId && one.organizationCode === other.organizationCode;

/**
 * By the parents that are known already, else by the lists of what is below the roots.
 * @param {Department} department
 * @param {readonly Department[]} roots
 * @param {Reader} reader
 */
async function isBelow(department, roots, { known, idsBelow }) {
  const near = roots.filter(({ organizationCode }) => organizationCode === department.organizationCode);
  if (near.length === 0) return false;
  const seen = new Set();
  for (let at = known.get(department.departmentId); at && !seen.has(at); ) {
    seen.add(at);
    const { organizationCode, parentDepartmentId } = at;
    if (near.some((root) => isSame(root, { organizationCode, departmentId: String(parentDepartmentId) }))) return true;
    at = known.get(String(parentDepartmentId));
  }
  for (const root of near) if ((await idsBelow(root)).has(department.departmentId)) return true;
  return false;
}

/**
 * Who belongs to nobody, or to others as well, is not for this administrator to take in.
 * @param {readonly string[]} userIds
 * @param {readonly Department[]} roots
 * @param {Reader} reader
 */
async function areWithin(userIds, roots, reader) {
  if (userIds.length > MOST_USERS) return false;
  const rows = await reader.users(userIds);
  const of = new Map(rows.map(({ userId, departmentIds }) => [userId, departmentIds]));
  for (const userId of userIds) {
    const departmentIds = of.get(userId) ?? [];
    if (departmentIds.length === 0) return false;
    for (const id of departmentIds) if (!(await isIn(id, roots, reader))) return false;
  }
  return true;
}

/**
 * The service's ids are unique in the user pool.
 * @param {unknown} departmentId
 * @param {readonly Department[]} roots
 * @param {Reader} reader
 */
async function isIn(departmentId, roots, { idsBelow }) {
  if (typeof departmentId !== "string") return false;
  if (roots.some((root) => root.departmentId === departmentId)) return true;
  for (const root of roots) if ((await idsBelow(root)).has(departmentId)) return true;
  return false;
}

/**
 * @param {unknown} scope
 * @returns {Department[]}
 */
function rootsOf(scope) {
  if (!Array.isArray(scope)) throw new TypeError("withinDepartments: expected a list of { organizationCode, departmentId }");
  return scope.map((root) => {
    const { organizationCode, departmentId } = Object(root);
    if (isName(organizationCode) && isName(departmentId) && departmentId !== "root") return { organizationCode, departmentId };
    throw new TypeError(
      "withinDepartments: expected `organizationCode` and `departmentId` of each department, the latter as the service assigned it",
    );
  });
}

/** @param {unknown} value */
const isName = (value) => typeof value === "string" && value !== "";

/**
 * @param {{ what?: unknown }} options
 * @returns {readonly unknown[]}
 */
function kindsOf({ what = ["department", "members"], ...others }) {
  if (Array.isArray(what) && what.every((kind) => KINDS.includes(kind)) && Object.keys(others).length === 0) return what;
  throw new TypeError(`withinDepartments: expected \`what\` as a list of ${KINDS.join(", ")}, and no other option`);
}

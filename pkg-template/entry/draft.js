// A user's departments while `editUserDepartments` changes them.
import { atCaller } from "./call-site.js";
import { failure } from "./failure.js";
import { issueOf } from "./issue.js";
import { visible } from "./proxy/text.js";
import { fieldsOf } from "./snapshot.js";
/** @import { ErrorKind, IssueCode, UserDepartmentsEdit } from "genauth-management" */
/** @import { Facts, Membership, Row, Say, Texts } from "./types.js" */

/**
 * What the caller's function is given, whose methods work without it as well; and what `ended` gives of it.
 * @param {readonly Row[]} rows
 * @param {Say} say
 */
export function draftOf(rows, say) {
  const departments = new Map(rows.map((row) => [row.departmentId, membership(row)]));
  /** @type {string[]} */
  const notFound = [];
  /** @type {(field: string, code: IssueCode, expected: Texts, received: Texts | string) => Error} */
  const refused = (...facts) => invalid(say, pages(rows), ...facts);

  /** @param {string} departmentId */
  function present(departmentId) {
    const found = departments.get(departmentId);
    if (!found)
      throw refused("departmentId", "invalid_value", ["a department of the user", "该用户所在的部门"], shown(departmentId));
    return found;
  }
  /** @param {string} departmentId */
  function mainAt(departmentId) {
    const main = present(departmentId);
    for (const department of departments.values()) department.isMainDepartment = department === main;
  }
  /**
   * @param {string} departmentId
   * @param {object} roles
   */
  function addAt(departmentId, roles) {
    const { isLeader, isMainDepartment, ...others } = fieldsOf(roles, (...facts) => refused("roles", ...facts));
    const [name] = Object.keys(others).map(shown);
    if (name !== undefined)
      throw refused(name, "unknown_field", ["`isLeader` or `isMainDepartment`", "`isLeader` 或 `isMainDepartment`"], name);
    const department = departments.get(departmentId) ?? membership({ departmentId });
    // What is no flag, the write says.
    department.isLeader = /** @type {boolean} */ (isLeader ?? department.isLeader);
    department.isMainDepartment = /** @type {boolean} */ (isMainDepartment ?? department.isMainDepartment);
    departments.set(departmentId, department);
    if (isMainDepartment) mainAt(departmentId);
  }

  /** @type {UserDepartmentsEdit} */
  const edit = {
    departments: rows,
    add(departmentId, roles = {}) {
      atCaller(edit.add, () => addAt(departmentId, roles), true);
      return edit;
    },
    remove(departmentId) {
      if (!departments.delete(departmentId)) notFound.push(departmentId);
      return edit;
    },
    setLeader(departmentId, isLeader = true) {
      atCaller(edit.setLeader, () => present(departmentId), true).isLeader = isLeader;
      return edit;
    },
    makeMain(departmentId) {
      atCaller(edit.makeMain, () => mainAt(departmentId), true);
      return edit;
    },
  };

  /** Copies: who keeps the edit changes nothing later. */
  function ended() {
    const written = Array.from(departments.values(), membership);
    const main = written.filter(({ isMainDepartment }) => isMainDepartment);
    if (main.length > 1) {
      const ids = main.slice(0, SHOWN).map(({ departmentId }) => shown(departmentId));
      throw refused("departments", "invalid_value", ["at most one main department", "不超过一个主部门"], ids.join(", "));
    }
    return { departments: written, notFound: [...notFound] };
  }
  return { edit, ended };
}

// Ids that a message names.
export const SHOWN = 5;

/**
 * An id or a name in a message. What is no text, the write says.
 * @param {unknown} id
 */
export const shown = (id) => (typeof id === "string" ? visible(id, 99) : typeof id);

/** @type {readonly ["isLeader", "isMainDepartment"]} */
const FLAGS = ["isLeader", "isMainDepartment"];

/**
 * What is written of a row, and compared.
 * @param {{ departmentId: string, isLeader?: boolean, isMainDepartment?: boolean }} row
 */
const membership = ({ departmentId, isLeader, isMainDepartment }) => ({
  departmentId,
  isLeader: isLeader ?? false,
  isMainDepartment: isMainDepartment ?? false,
});

/**
 * How rows differ from what they should be: `+d-1` is too much, `-d-2` is missing, `d-3.isLeader=true` is otherwise.
 * @param {readonly Membership[]} departments
 * @param {readonly Row[]} rows
 */
export function differences(departments, rows) {
  const found = new Map(rows.map((row) => [row.departmentId, membership(row)]));
  /** @type {string[]} */
  const all = [];
  for (const wanted of departments) {
    const { departmentId } = wanted;
    const row = found.get(departmentId);
    if (!row) all.push(`-${shown(departmentId)}`);
    else for (const flag of FLAGS) if (row[flag] !== wanted[flag]) all.push(`${shown(departmentId)}.${flag}=${row[flag]}`);
    found.delete(departmentId);
  }
  return [...all, ...Array.from(found.keys(), (departmentId) => `+${shown(departmentId)}`)];
}

/**
 * How many requests rows came with.
 * @param {readonly unknown[]} rows
 */
export const pages = (rows) => Math.ceil(rows.length / 50) || 1;

/**
 * @param {Say} say
 * @param {number} attempts
 * @param {string} field
 * @param {IssueCode} code
 * @param {Texts} expected
 * @param {Texts | string} received
 */
export function invalid(say, attempts, field, code, expected, received, advice = "") {
  const issue = issueOf(say, field === "input" ? [] : [field], code, expected, received);
  const before = say("the input is invalid: ", "输入未通过校验：");
  const after = say(". Nothing was changed.", "。没有更改任何数据。");
  return editFailure("invalid_input", before + issue.message + after + advice, { attempts, issues: [issue] });
}

/** @type {(kind: ErrorKind, message: string, facts?: Facts) => Error} */
export const editFailure = (kind, message, facts) => failure(kind, "editUserDepartments", message, facts);

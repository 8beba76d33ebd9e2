// A user's departments while `editUserDepartments` changes them.
import { atCaller } from "./call-site.js";
import { failure } from "./failure.js";
import { issueOf } from "./issue.js";
import { visible } from "./proxy/text.js";
import { fieldsOf } from "./snapshot.js";

/** What the caller's function is given, whose methods work without it as well; and what `ended` gives of it. */
export function draftOf(rows, say) {
  const departments = new Map(rows.map((row) => [row.departmentId, membership(row)]));
  const notFound = [];
  const refused = (...facts) => invalid(say, pages(rows), ...facts);

  function present(departmentId) {
    const found = departments.get(departmentId);
    if (!found)
      throw refused("departmentId", "invalid_value", ["a department of the user", "该用户所在的部门"], shown(departmentId));
    return found;
  }
  function mainAt(departmentId) {
    const main = present(departmentId);
    for (const department of departments.values()) department.isMainDepartment = department === main;
  }
  function addAt(departmentId, roles) {
    const { isLeader, isMainDepartment, ...others } = fieldsOf(roles, (...facts) => refused("roles", ...facts));
    const [name] = Object.keys(others).map(shown);
    if (name !== undefined)
      throw refused(name, "unknown_field", ["`isLeader` or `isMainDepartment`", "`isLeader` 或 `isMainDepartment`"], name);
    const department = departments.get(departmentId) ?? membership({ departmentId });
    department.isLeader = isLeader ?? department.isLeader;
    department.isMainDepartment = isMainDepartment ?? department.isMainDepartment;
    departments.set(departmentId, department);
    if (isMainDepartment) mainAt(departmentId);
  }

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

/** An id or a name in a message. What is no text, the write says. */
export const shown = (id) => (typeof id === "string" ? visible(id, 99) : typeof id);

/**
 * What is written of a row, and compared.
 * @param {{ departmentId: string, isLeader?: boolean, isMainDepartment?: boolean }} row
 */
const membership = ({ departmentId, isLeader, isMainDepartment }) => ({
  departmentId,
  isLeader: isLeader ?? false,
  isMainDepartment: isMainDepartment ?? false,
});

/** How rows differ from what they should be: `+d-1` is too much, `-d-2` is missing, `d-3.isLeader=true` is otherwise. */
export function differences(departments, rows) {
  const found = new Map(rows.map((row) => [row.departmentId, membership(row)]));
  const all = [];
  for (const { departmentId, ...flags } of departments) {
    const row = found.get(departmentId);
    if (!row) all.push(`-${shown(departmentId)}`);
    for (const flag of Object.keys(row ? flags : {}))
      if (row[flag] !== flags[flag]) all.push(`${shown(departmentId)}.${flag}=${row[flag]}`);
    found.delete(departmentId);
  }
  return [...all, ...Array.from(found.keys(), (departmentId) => `+${shown(departmentId)}`)];
}

/** How many requests rows came with. */
export const pages = (rows) => Math.ceil(rows.length / 50) || 1;

export function invalid(say, attempts, field, code, expected, received, advice = "") {
  const issue = issueOf(say, field === "input" ? [] : [field], code, expected, received);
  const before = say("the input is invalid: ", "输入未通过校验：");
  const after = say(". Nothing was changed.", "。没有更改任何数据。");
  return editFailure("invalid_input", before + issue.message + after + advice, { attempts, issues: [issue] });
}

export const editFailure = (kind, message, facts) => failure(kind, "editUserDepartments", message, facts);

// A user's departments while `editUserDepartments` changes them.
import { atCaller } from "./call-site.js";
import { failure } from "./failure.js";
import { issueOf } from "./issue.js";
import { fieldsOf } from "./snapshot.js";

/** What the caller's function is given. */
export class Draft {
  #departments;
  #notFound = [];
  #invalid;

  constructor(rows, say) {
    this.departments = rows;
    this.#departments = new Map(rows.map((row) => [row.departmentId, membership(row)]));
    this.#invalid = (...facts) => invalid(say, pages(rows), ...facts);
  }

  add(departmentId, roles = {}) {
    return atCaller(methods.add, () => this.#add(departmentId, roles));
  }

  remove(departmentId) {
    if (!this.#departments.delete(departmentId)) this.#notFound.push(departmentId);
    return this;
  }

  setLeader(departmentId, isLeader = true) {
    atCaller(methods.setLeader, () => this.#present(departmentId)).isLeader = isLeader;
    return this;
  }

  makeMain(departmentId) {
    return atCaller(methods.makeMain, () => this.#makeMain(departmentId));
  }

  /** Copies: who keeps the draft changes nothing later. */
  ended() {
    const departments = Array.from(this.#departments.values(), membership);
    const main = departments.filter(({ isMainDepartment }) => isMainDepartment);
    if (main.length > 1) {
      const ids = main.map(({ departmentId }) => shown(departmentId)).join(", ");
      throw this.#invalid("departments", "invalid_value", ["one main department at most", "最多一个主部门"], ids);
    }
    return { departments, notFound: [...this.#notFound] };
  }

  #add(departmentId, roles) {
    const { isLeader, isMainDepartment, ...others } = fieldsOf(roles, (...facts) => this.#invalid("roles", ...facts));
    const [unknown] = Object.keys(others);
    if (unknown) throw this.#invalid(unknown, "unknown_field", ["`isLeader` or `isMainDepartment`", "`isLeader` 或 `isMainDepartment`"], unknown);
    const department = this.#departments.get(departmentId) ?? membership({ departmentId });
    department.isLeader = isLeader ?? department.isLeader;
    department.isMainDepartment = isMainDepartment ?? department.isMainDepartment;
    this.#departments.set(departmentId, department);
    return isMainDepartment ? this.#makeMain(departmentId) : this;
  }

  #makeMain(departmentId) {
    const main = this.#present(departmentId);
    for (const department of this.#departments.values()) department.isMainDepartment = department === main;
    return this;
  }

  #present(departmentId) {
    const found = this.#departments.get(departmentId);
    if (!found) throw this.#invalid("departmentId", "invalid_value", ["a department of the user", "该用户所在的部门"], shown(departmentId));
    return found;
  }
}

const methods = Draft.prototype;

/** An id in a message. What is no text, the write says. */
export const shown = (id) => (typeof id === "string" ? id : typeof id);

/** What is written of a row, and compared. */
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
    for (const flag of Object.keys(row ? flags : {})) if (row[flag] !== flags[flag]) all.push(`${shown(departmentId)}.${flag}=${row[flag]}`);
    found.delete(departmentId);
  }
  return [...all, ...Array.from(found.keys(), (departmentId) => `+${shown(departmentId)}`)];
}

/** How many requests rows came with. */
export const pages = (rows) => Math.ceil(rows.length / 50) || 1;

export function invalid(say, attempts, field, code, expected, received, advice = "") {
  const issue = issueOf(say, field === "input" ? [] : [field], code, expected, received);
  const before = say("the input was refused: ", "输入未通过检查：");
  const after = say(". Nothing was changed.", "。没有更改任何数据。");
  return editFailure("invalid_input", before + issue.message + after + advice, { attempts, issues: [issue] });
}

export const editFailure = (kind, message, facts) => failure(kind, "editUserDepartments", message, facts);

// `client.editUserDepartments`: changes some of a user's departments by a call that replaces them all.
//
// `addDepartmentMembers` and `removeDepartmentMembers` would leave the others alone. But they know neither leaders nor the
// main department, take no id of a user but `user_id`, ask for the organization of what is to be added, and a change in
// several calls can stop half way. So the write is one, and carries what was read.
import { GenAuthError } from "@built/error";
import { collect } from "./pages.js";

// Differences that a message names.
const SHOWN = 5;

/** One for each client: edits of the same user go one after the other, or each would write what the other had not read. */
export function editor(client, say) {
  const underWay = new Map();
  return async (input, edit, options) => {
    const { userId, userIdType, ...others } = input ?? {};
    check(others, edit, say);
    const work = () => edited(client, { userId, userIdType }, edit, options, say);
    const earlier = underWay.get(userId);
    const run = earlier ? unlessAborted(earlier, options?.signal).then(work) : work();
    // One that is aborted while it waits must not let the next one overtake.
    const last = Promise.allSettled([earlier, run]).then(() => {
      if (underWay.get(userId) === last) underWay.delete(userId);
    });
    underWay.set(userId, last);
    return run;
  };
}

async function edited(client, user, edit, options, say) {
  const read = () => collect(client.iterate.getUserDepartments(user, options));
  const before = await read();
  const draft = new Draft(before, say);
  // Whatever it waited for, what was read would be old by then.
  if (typeof edit(draft)?.then === "function") throw failure("config", "the function must not be asynchronous");
  const { departments, notFound } = draft.ended();
  const changed = differences(departments, before).length > 0;
  if (!changed) return { before, after: before, changed, notFound };

  const { userId, userIdType } = user;
  // Refuses, before it sends anything, more than 50 departments and none at all.
  await client.setUserDepartments({ userId, departments, options: userIdType && { userIdType } }, options);
  const after = await read();
  const found = differences(departments, after);
  if (found.length > 0) throw overtaken(found, pages(before) + 1 + pages(after), say);
  return { before, after, changed, notFound };
}

/** How many requests rows came with. */
const pages = (rows) => Math.ceil(rows.length / 50) || 1;

/** What the caller's function is given. */
class Draft {
  #departments;
  #notFound = [];
  #invalid;

  constructor(rows, say) {
    this.departments = rows;
    this.#departments = new Map(rows.map((row) => [row.departmentId, membership(row)]));
    this.#invalid = (...facts) => invalid(say, pages(rows), ...facts);
  }

  add(departmentId, { isLeader, isMainDepartment, ...others } = {}) {
    const [unknown] = Object.keys(others);
    if (unknown) throw this.#invalid(unknown, "unknown_field", "`isLeader` or `isMainDepartment`", unknown);
    const department = this.#departments.get(departmentId) ?? membership({ departmentId });
    department.isLeader = isLeader ?? department.isLeader;
    department.isMainDepartment = isMainDepartment ?? department.isMainDepartment;
    this.#departments.set(departmentId, department);
    return isMainDepartment ? this.makeMain(departmentId) : this;
  }

  remove(departmentId) {
    if (!this.#departments.delete(departmentId)) this.#notFound.push(departmentId);
    return this;
  }

  setLeader(departmentId, isLeader = true) {
    this.#present(departmentId).isLeader = isLeader;
    return this;
  }

  makeMain(departmentId) {
    const main = this.#present(departmentId);
    for (const department of this.#departments.values()) department.isMainDepartment = department === main;
    return this;
  }

  /** Copies: who keeps the draft changes nothing later. */
  ended() {
    const departments = Array.from(this.#departments.values(), membership);
    const main = departments.filter(({ isMainDepartment }) => isMainDepartment);
    if (main.length > 1) {
      const ids = main.map(({ departmentId }) => departmentId).join(", ");
      throw this.#invalid("departments", "invalid_value", "one main department at most", ids);
    }
    return { departments, notFound: [...this.#notFound] };
  }

  #present(departmentId) {
    const found = this.#departments.get(departmentId);
    if (!found) throw this.#invalid("departmentId", "invalid_value", "a department of the user", `${departmentId}`);
    return found;
  }
}

/** What is written of a row, and compared. */
const membership = ({ departmentId, isLeader, isMainDepartment }) => ({
  departmentId,
  isLeader: isLeader ?? false,
  isMainDepartment: isMainDepartment ?? false,
});

/** How rows differ from what they should be: `+d-1` is too much, `-d-2` is missing, `d-3.isLeader=true` is otherwise. */
function differences(departments, rows) {
  const found = new Map(rows.map((row) => [row.departmentId, membership(row)]));
  const all = [];
  for (const { departmentId, ...flags } of departments) {
    const row = found.get(departmentId);
    if (!row) all.push(`-${departmentId}`);
    for (const flag in row && flags) if (row[flag] !== flags[flag]) all.push(`${departmentId}.${flag}=${row[flag]}`);
    found.delete(departmentId);
  }
  return [...all, ...Array.from(found.keys(), (departmentId) => `+${departmentId}`)];
}

function check(others, edit, say) {
  const name = Object.keys(others).find((name) => others[name] !== undefined);
  if (name !== undefined) throw invalid(say, 0, name, "unknown_field", "`userId` or `userIdType`", name);
  if (typeof edit !== "function") throw failure("config", "expected a function that takes the edit");
}

function invalid(say, attempts, field, code, expected, received) {
  const message = `${field}: expected ${expected}, found ${received}`;
  const before = say("the input was refused: ", "输入未通过检查：");
  const after = say(". Nothing was changed.", "。没有更改任何数据。");
  const issues = [{ path: [field], code, message, expected, received }];
  return failure("invalid_input", before + message + after, { attempts, issues });
}

function overtaken(found, attempts, say) {
  const shown = found.slice(0, SHOWN).join(", ") + (found.length > SHOWN ? ", …" : "");
  const message = say(
    `what is stored is not what was written: someone else changed it at the same time (${shown}). Read it, then decide.`,
    `存储的数据与写入的不一致，可能有人同时做了更改（${shown}）。请先读取当前数据再决定如何处理。`,
  );
  return failure("conflict", message, { attempts, outcome: "unknown" });
}

function failure(kind, message, further) {
  const operation = "editUserDepartments";
  const facts = { kind, operation, attempts: 0, retryable: false, outcome: "not_applied", ...further };
  return new GenAuthError(`${operation}: ${message}`, facts);
}

/** Waits for what never rejects, or for the signal. */
function unlessAborted(promise, signal) {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    signal?.addEventListener("abort", abort, { once: true });
    if (signal?.aborted) abort();
    promise.then(() => {
      signal?.removeEventListener("abort", abort);
      resolve();
    });
  });
}

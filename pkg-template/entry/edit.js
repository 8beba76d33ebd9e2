// `client.editUserDepartments`: changes some of a user's departments by a call that replaces them all.
//
// `addDepartmentMembers` and `removeDepartmentMembers` would leave the others alone. But they know neither leaders nor the
// main department, take no id of a user but `user_id`, ask for the organization of what is to be added, and a change in
// several calls can stop half way. So the write is one, and carries what was read.
import { isGenAuthError } from "@built/error";
import { differences, draftOf, editFailure, invalid, pages, SHOWN, shown } from "./draft.js";
import { collected } from "./pages.js";
import { fieldsOf, isCopy, optionsOnce } from "./snapshot.js";
/** @import { CallOptions, EditedUserDepartments, EditUserDepartmentsInput, UserDepartmentsEdit } from "genauth-management" */
/** @import { Departments, Edit, Fields, Row, Say, Texts } from "./types.js" */

// Departments that `setUserDepartments` takes.
const MOST = 50;

/**
 * One for each client: edits of the same user go one after the other, or each would write what the other had not read. `client` has
 * the two calls that it takes, `iterate.getUserDepartments` and `setUserDepartments`.
 * @param {Departments} client
 * @param {Say} say
 * @param {number | undefined} deadline
 * @returns {Edit}
 */
export function editor(client, say, deadline) {
  /** @type {Map<unknown, Promise<unknown>>} */
  const underWay = new Map();
  return async (input, edit, given) => {
    const { userId, userIdType, ...others } = fieldsOf(input ?? {}, (...facts) => invalid(say, 0, "input", ...facts));
    check(others, edit, say);
    const once = optionsOnce(given);
    // What is wrong with others, the first request says.
    const options = isCopy(once) ? timed(once, deadline) : once;
    const user = /** @type {EditUserDepartmentsInput} */ ({ userId, userIdType });
    const work = () => edited(client, user, edit, options, say);
    const earlier = underWay.get(userId);
    const run = earlier ? turn(earlier, isCopy(options) ? options : {}, say).then(work) : work();
    // One that is aborted while it waits must not let the next one overtake.
    const last = Promise.allSettled([earlier, run]).then(() => {
      if (underWay.get(userId) === last) underWay.delete(userId);
    });
    underWay.set(userId, last);
    return run;
  };
}

/**
 * @param {Departments} client
 * @param {EditUserDepartmentsInput} user
 * @param {(edit: UserDepartmentsEdit) => unknown} edit
 * @param {unknown} options
 * @param {Say} say
 * @returns {Promise<EditedUserDepartments>}
 */
async function edited(client, user, edit, options, say) {
  /** @type {() => Promise<Row[]>} */
  const read = () => collected(client.iterate.getUserDepartments(user, options));
  const before = await read();
  // What is written names no organization: of two departments with one id, one would be lost.
  const organizations = new Map(before.map((row) => [row.departmentId, row.organizationCode]));
  const twin = before.find((row) => organizations.get(row.departmentId) !== row.organizationCode);
  if (twin) {
    /** @type {Texts} */
    const expected = ["one organization per department id", "每个部门 ID 只属于一个组织"];
    throw invalid(say, pages(before), "departments", "invalid_value", expected, shown(twin.departmentId));
  }
  // A copy: what the function does to these rows is no edit, and must not look like what is stored.
  const draft = draftOf(
    before.map((row) => ({ ...row })),
    say,
  );
  const given = edit(draft.edit);
  // Whatever it waited for, what was read would be old by then.
  if (isPromise(given)) {
    quiet(given);
    throw editFailure("config", "the edit function must be synchronous");
  }
  const { departments, notFound } = draft.ended();
  const changed = differences(departments, before).length > 0;
  if (changed && departments.length > MOST) throw tooMany(departments.length, pages(before), say);
  if (!changed) return { before, after: before, changed, notFound };

  const { userId, userIdType } = user;
  /** @type {Row[] | undefined} */
  let after;
  try {
    // Refuses, before it sends anything, a user without departments.
    await client.setUserDepartments({ userId, departments, options: userIdType && { userIdType } }, options);
  } catch (error) {
    // Whether it was written nobody knows but the service.
    after = isGenAuthError(error) && error.outcome === "unknown" ? await read().catch(() => undefined) : undefined;
    if (!after || differences(departments, after).length > 0) throw error;
  }
  after ??= await read().catch((error) => {
    throw isGenAuthError(error) ? unread(error, say) : error;
  });
  const found = differences(departments, after);
  if (found.length > 0) throw overtaken(found, pages(before) + 1 + pages(after), say);
  return { before, after, changed, notFound };
}

/**
 * A user may be in more departments than one write takes, by `addDepartmentMembers` or a synchronisation.
 * @param {number} count
 * @param {number} attempts
 * @param {Say} say
 */
function tooMany(count, attempts, say) {
  /** @type {Texts} */
  const expected = [`at most ${MOST} departments, the limit of one write`, `不超过 ${MOST} 个部门（单次写入的上限）`];
  const advice = say(
    ` Remove down to ${MOST} in one edit, or take the user out of single departments with \`removeDepartmentMembers\`.`,
    `请在一次编辑中减少到 ${MOST} 个以内，或用 \`removeDepartmentMembers\` 将用户逐个移出部门。`,
  );
  return invalid(say, attempts, "departments", "too_long", expected, [`${count}`, `${count} 个`], advice);
}

/**
 * Also what only behaves like one, or throws when it is looked at.
 * @param {any} given
 * @returns {given is PromiseLike<unknown>}
 */
function isPromise(given) {
  try {
    return typeof given?.then === "function";
  } catch {
    return true;
  }
}

/**
 * Its own failure is nobody's business any more.
 * @param {PromiseLike<unknown>} promise
 */
async function quiet(promise) {
  try {
    await promise;
  } catch {}
}

/**
 * @param {Fields} others
 * @param {unknown} edit
 * @param {Say} say
 */
function check(others, edit, say) {
  const [name] = Object.keys(others)
    .filter((name) => others[name] !== undefined)
    .map(shown);
  if (name !== undefined)
    throw invalid(say, 0, name, "unknown_field", ["`userId` or `userIdType`", "`userId` 或 `userIdType`"], name);
  if (typeof edit !== "function") throw editFailure("config", "expected a function as the second argument");
}

/**
 * The read failed and changed nothing. But the edit did.
 * @param {Error} error
 * @param {Say} say
 */
function unread(error, say) {
  const written = say("the departments were written, but could not be read again. ", "部门已写入，但未能重新读取。");
  return Object.assign(error, { message: `editUserDepartments: ${written}${error.message}`, outcome: "unknown" });
}

/**
 * @param {readonly string[]} found
 * @param {number} attempts
 * @param {Say} say
 */
function overtaken(found, attempts, say) {
  const named = found.slice(0, SHOWN).map(shown).join(", ") + (found.length > SHOWN ? ", …" : "");
  const message = say(
    `the stored departments differ from what was written: someone else may have changed them at the same time (${named}). Read the current data, then decide.`,
    `存储的数据与写入的不一致，可能有人同时做了更改（${named}）。请先读取当前数据再决定如何处理。`,
  );
  return editFailure("conflict", message, { attempts, outcome: "unknown" });
}

/**
 * Options that each request is made with. The deadline is for the edit as a whole, so that each request has what is left of it.
 * @param {CallOptions} options
 * @param {number | undefined} ofClient
 */
function timed(options, ofClient) {
  const whole = options.deadline ?? ofClient;
  if (typeof whole !== "number" || !(whole > 0)) return options;
  const end = performance.now() + whole;
  const left = { enumerable: true, get: () => Math.max(Math.ceil(end - performance.now()), 1) };
  return Object.defineProperty(options, "deadline", left);
}

/**
 * Waits for what never rejects; no longer than the signal and the deadline let it.
 * @param {Promise<unknown>} earlier
 * @param {CallOptions} options
 * @param {Say} say
 * @returns {Promise<void>}
 */
function turn(earlier, options, say) {
  const { signal, deadline } = options;
  return new Promise((resolve, reject) => {
    /** @type {(settle: (value?: any) => void, value?: unknown) => void} */
    const end = (settle, value) => {
      clearTimeout(/** @type {any} */ (timer));
      listen(signal, "removeEventListener", abort);
      settle(value);
    };
    const abort = () => end(reject, reasonOf(signal));
    const timer = typeof deadline === "number" && setTimeout(() => end(reject, late(say)), Math.min(deadline, LONGEST));
    if (listen(signal, "addEventListener", abort)) abort();
    earlier.then(() => end(resolve));
  });
}

// Of a timer.
const LONGEST = 2 ** 31 - 1;

/**
 * Whether the signal has come already. What is no signal, the first request says.
 * @param {AbortSignal | undefined} signal
 * @param {"addEventListener" | "removeEventListener"} method
 * @param {() => void} listener
 */
function listen(signal, method, listener) {
  try {
    signal?.[method]?.("abort", listener, { once: true });
    return signal?.aborted === true;
  } catch {
    return false;
  }
}

/** @param {any} signal */
function reasonOf(signal) {
  try {
    return signal.reason;
  } catch {
    return undefined;
  }
}

/** @param {Say} say */
function late(say) {
  const message = say(
    "an earlier edit of the same user did not end within the `deadline`. Nothing was changed. The same call can be retried later.",
    "同一用户的上一次编辑未在 `deadline` 内结束。没有更改任何数据。可以稍后重试此调用。",
  );
  return editFailure("timeout", message, { retryable: true });
}

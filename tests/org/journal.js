// What a journal says of each step, and whether the service agrees.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";

/** Those of a step that was carried out. */
const GOOD = ["done", "unchanged"];
/** Those of a step that was not. */
const BAD = ["failed", "refused", "blocked", "left"];

/**
 * The last status of each step: by its id, with what it created.
 * @param {string} file
 */
export async function statusesIn(file) {
  /** @type {Map<string, { status: string, created: string[], refused: object[], kind?: string, reason?: object }>} */
  const statuses = new Map();
  for (const line of (await readFile(file, "utf8")).trimEnd().split("\n")) {
    const { event, step, steps = [step], created = [], refused = [], kind, reason } = JSON.parse(line);
    if (["plan", "resumed"].includes(event)) continue;
    const status = { started: "unknown", notSent: "left" }[event] ?? event;
    for (const id of steps) statuses.set(id, { status, created, refused, kind, reason });
  }
  return statuses;
}

/**
 * Checks that what the journal calls done is done, and what it calls not done is not.
 * @param {{ steps: any[] }} plan
 * @param {Awaited<ReturnType<typeof statusesIn>>} statuses
 * @param {{ departments: any[], users: any[] }} rows What the service has.
 */
export function checkTruth({ steps }, statuses, rows) {
  const created = (/** @type {string} */ step, index = 0) => statuses.get(step)?.created[index];
  /** Of an id, or of what `@step` and `@step.index` say. */
  const departmentOf = (/** @type {string} */ text) => (text.startsWith("@") ? created(text.slice(1)) : text);
  const personOf = (/** @type {string} */ text) => {
    const [step, index] = text.slice(1).split(".");
    return text.startsWith("@") ? created(step, Number(index)) : text;
  };
  const stored = { ...rows, departmentOf, personOf };
  /** @type {Map<string, string>} The last step that touches a thing: only what that one says still holds. */
  const last = new Map();
  for (const { id, touches } of steps) for (const { thing } of touches) last.set(thing, id);
  for (const step of steps) {
    const { status = "left", refused = [] } = statuses.get(step.id) ?? {};
    if (step.touches.some(({ thing }) => last.get(thing) !== step.id)) continue;
    const isDone = effects[step.action](step, stored);
    const what = `${step.id} ${step.action} ${step.target}: ${status}`;
    if (GOOD.includes(status) && refused.length === 0) assert.ok(isDone.every(Boolean), `${what}, but the service is not so`);
    // Who leaves a department and goes on to lead it is a leader until then, too.
    const mayBeSo = step.action === "setLeaders" && ["blocked", "left"].includes(status);
    if (BAD.includes(status) && !mayBeSo) assert.ok(!isDone.some(Boolean), `${what}, but the service is so`);
  }
}

/** Whether each thing that a step changes is as the step wants it. */
const effects = {
  createDepartment: ({ after: { parent, values } }, { departments, departmentOf }) => {
    const found = departments.filter(({ openDepartmentId }) => openDepartmentId === values.openDepartmentId);
    assert.ok(found.length < 2, `${values.openDepartmentId} is there ${found.length} times`);
    return [isLike(found[0], values) && found[0].parentDepartmentId === departmentOf(parent)];
  },
  updateDepartment: ({ department, after }, { departments, departmentOf }) => [
    isLike(
      departments.find(({ departmentId }) => departmentId === departmentOf(department)),
      after.values,
    ),
  ],
  moveDepartment: ({ department, after: { parent, values } }, { departments, departmentOf }) => {
    const found = departments.find(({ departmentId }) => departmentId === departmentOf(department));
    return [isLike(found, values) && found.parentDepartmentId === departmentOf(parent)];
  },
  setLeaders: ({ department, after: { leaders } }, { departments, departmentOf, personOf }) => {
    const found = departments.find(({ departmentId }) => departmentId === departmentOf(department));
    return [found && isSameSet(found.leaderUserIds, leaders.map(personOf))];
  },
  createPeople: ({ newPeople }, { users }) =>
    newPeople.map(({ fields }) => {
      const found = users.filter(({ username }) => username === fields.username);
      assert.ok(found.length < 2, `${fields.username} is there ${found.length} times`);
      return found.length > 0;
    }),
  addMembers: (step, stored) => memberships(step, stored),
  removeMembers: (step, stored) => memberships(step, stored).map((isMember) => !isMember),
  setMemberships: ({ person, after }, { users, departmentOf, personOf }) => {
    const found = users.find(({ userId }) => userId === personOf(person));
    const main = after.memberships.find(({ isMain }) => isMain)?.department;
    const wanted = after.memberships.map(({ department }) => departmentOf(department));
    return [found && isSameSet(found.departmentIds, wanted) && (!main || found.mainDepartmentId === departmentOf(main))];
  },
};

const memberships = ({ department, people }, { users, departmentOf, personOf }) =>
  people.map((person) => {
    const found = users.find(({ userId }) => userId === personOf(person));
    return found?.departmentIds.includes(departmentOf(department)) ?? false;
  });

const isLike = (found, values = {}) => Boolean(found) && Object.entries(values).every(([field, value]) => found[field] === value);

const isSameSet = (one = [], other = []) => JSON.stringify([...one].sort()) === JSON.stringify([...other].sort());

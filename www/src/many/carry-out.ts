// Carries out the changes of many people, and tells of each whether it was done.
import { GenAuthError, type ManagementClient, type UserDepartmentsEdit, type UserDto } from "genauth-management";
import { isSimple, type Transition } from "./plan.ts";
import { readUsers } from "./read-users.ts";

/** Changes under way at a time. */
const IN_FLIGHT = 4;

/** People of one request. No source names a limit; small batches show progress and can be stopped. */
const BATCH = 50;

export interface Failure {
  readonly user: UserDto;
  readonly error: unknown;
}

export interface Result {
  /** With what was really stored before, so that it can be taken back. */
  readonly done: readonly Transition[];
  readonly failed: readonly Failure[];
  /** Not begun. */
  readonly left: readonly UserDto[];
}

/** The person has left the department meanwhile, or joined another: nothing was written. */
export class ChangedMeanwhile extends Error {
  constructor() {
    super("the person's departments were changed meanwhile");
  }
}

/** Runs until all is done, `signal` is aborted, or something fails that would fail for everybody. */
export async function carryOut(
  client: ManagementClient,
  transitions: readonly Transition[],
  signal: AbortSignal,
  report: (settled: number) => void,
): Promise<Result> {
  const done: Transition[] = [];
  const failed: Failure[] = [];
  const tasks = tasksOf(transitions);
  let broken = false;

  async function work(task: readonly Transition[]): Promise<void> {
    const settled = task.length === 1 && task[0] && !isSimple(task[0]) ? one(client, task[0]) : together(client, task);
    try {
      done.push(...(await settled));
    } catch (error) {
      if (isOfPeople(error) && task.length > 1) {
        // One of them makes the service refuse all: each goes alone, so that the others do not suffer.
        for (const [index, transition] of task.entries()) {
          if (broken || signal.aborted) return void tasks.push(task.slice(index));
          await work([transition]);
        }
        return;
      }
      const stored = await storedAfter(client, task, error);
      if (!isOfPeople(error) && stored.size < task.length) broken = true;
      for (const transition of task) {
        if (stored.has(transition.user.userId)) done.push(transition);
        else failed.push({ user: transition.user, error });
      }
    }
    report(done.length + failed.length);
  }

  async function takeTasks() {
    for (let task = tasks.shift(); task; task = tasks.shift()) {
      await work(task);
      if (broken || signal.aborted) return;
    }
  }
  if (!signal.aborted) await Promise.all(Array.from({ length: IN_FLIGHT }, takeTasks));
  return { done, failed, left: tasks.flat().map(({ user }) => user) };
}

function tasksOf(transitions: readonly Transition[]): Transition[][] {
  const simple = transitions.filter(isSimple);
  const batches = Array.from({ length: Math.ceil(simple.length / BATCH) }, (_, index) =>
    simple.slice(index * BATCH, (index + 1) * BATCH),
  );
  return [...batches, ...transitions.filter((transition) => !isSimple(transition)).map((transition) => [transition])];
}

/** First joins, then leaves: nobody is in no department in between. All go to, and leave, the same places. */
async function together(client: ManagementClient, task: readonly Transition[]): Promise<readonly Transition[]> {
  const joining = task.find(({ into }) => into)?.into;
  const leaving = task.find(({ out }) => out)?.out;
  const idsOf = (some: readonly Transition[]) => some.map(({ user }) => user.userId);
  if (joining) {
    const { organizationCode, departmentId } = joining;
    await client.addDepartmentMembers({ organizationCode, departmentId, userIds: idsOf(task.filter(({ into }) => into)) });
  }
  if (leaving) {
    const { organizationCode, departmentId } = leaving;
    await client.removeDepartmentMembers({ organizationCode, departmentId, userIds: idsOf(task.filter(({ out }) => out)) });
  }
  return task;
}

/** By one write that carries all of the person's departments, main department and leadership included. */
async function one(client: ManagementClient, transition: Transition): Promise<readonly Transition[]> {
  let actual = transition;
  await client.editUserDepartments({ userId: transition.user.userId }, (edit) => {
    actual = apply(edit, transition);
  });
  return [actual];
}

/** `out` of the result is what was really stored. */
function apply(edit: UserDepartmentsEdit, transition: Transition): Transition {
  const { out, into, lead } = transition;
  const find = (id: string | undefined) => edit.departments.find(({ departmentId }) => departmentId === id);
  if (lead) {
    if (!find(lead.departmentId)) throw new ChangedMeanwhile();
    edit.setLeader(lead.departmentId, lead.value);
    return transition;
  }
  const before = find(out?.departmentId);
  const present = find(into?.departmentId);
  if (out && !before) {
    // An earlier attempt, whose response was lost, has done it.
    if (into && present) return transition;
    throw new ChangedMeanwhile();
  }
  if (into && !present) edit.add(into.departmentId, { isLeader: into.isLeader });
  else if (into?.isLeader) edit.setLeader(into.departmentId);
  if (out) edit.remove(out.departmentId);
  if (into && (into.isMain || before?.isMainDepartment === true)) edit.makeMain(into.departmentId);
  const stored = { isMain: before?.isMainDepartment === true, isLeader: before?.isLeader === true };
  return out ? { ...transition, out: { ...out, ...stored } } : transition;
}

/** Whether the failure is about these people, and not about the connection, the service or the session. */
function isOfPeople(error: unknown): boolean {
  if (!(error instanceof GenAuthError)) return error instanceof ChangedMeanwhile;
  if (error.outcome === "unknown") return false;
  const { kind, statusCode = 0 } = error;
  return ["invalid_input", "not_found", "conflict"].includes(kind) || (kind === "api" && statusCode < 500);
}

/** Those for whom it was done although the response was lost: read again, before anybody tries once more. */
async function storedAfter(client: ManagementClient, task: readonly Transition[], error: unknown): Promise<Set<string>> {
  if (!(error instanceof GenAuthError) || error.outcome !== "unknown") return new Set();
  try {
    const users = await readUsers(
      client,
      task.map(({ user }) => user.userId),
    );
    const now = new Map(users.map((user) => [user.userId, user]));
    const isStored = ({ user: { userId }, out, into, lead }: Transition) => {
      const ids = now.get(userId)?.departmentIds;
      if (!ids || lead) return false;
      return (!into || ids.includes(into.departmentId)) && (!out || !ids.includes(out.departmentId));
    };
    return new Set(task.filter(isStored).map(({ user }) => user.userId));
  } catch {
    return new Set();
  }
}

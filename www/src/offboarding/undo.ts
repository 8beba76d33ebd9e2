// Takes an offboarding's changes of departments back, for a minute. The page keeps them in memory only.
import type { ManagementClient } from "genauth-management";
import { useSyncExternalStore } from "react";
import type { Memberships } from "../people/memberships.ts";
import { changeLeaders } from "./leaders.ts";
import type { Plan } from "./plan.ts";
import type { Step } from "./steps.ts";

const UNDO_MS = 60_000;

export interface Undo {
  readonly userId: string;
  readonly memberships: Memberships;
  readonly led: readonly {
    readonly organizationCode: string;
    readonly departmentId: string;
    readonly successorId: string | undefined;
  }[];
}

const undos = new Map<string, { readonly undo: Undo; readonly timer: number }>();
const listeners = new Set<() => void>();

function changed() {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Offers to take these steps back. Replaces an older offer for the same person. */
export function offerUndo(plan: Plan, done: readonly Step[]): void {
  const removed = new Set(done.flatMap(({ doing }) => (doing.kind === "remove" ? [doing.departmentId] : [])));
  const memberships = plan.memberships.filter(({ departmentId }) => removed.has(departmentId));
  const led = done.flatMap(({ doing }) => {
    if (doing.kind !== "lead") return [];
    const { organizationCode, departmentId } = doing.department;
    return [{ organizationCode, departmentId, successorId: doing.successor?.userId }];
  });
  withdrawUndo(plan.userId);
  if (memberships.length === 0 && led.length === 0) return;
  const timer = window.setTimeout(() => withdrawUndo(plan.userId), UNDO_MS);
  undos.set(plan.userId, { undo: { userId: plan.userId, memberships, led }, timer });
  changed();
}

/** Keeps the offer beyond its time, while it is used. */
export function holdUndo(userId: string): void {
  clearTimeout(undos.get(userId)?.timer);
}

export function withdrawUndo(userId: string): void {
  holdUndo(userId);
  if (undos.delete(userId)) changed();
}

export function useUndo(userId: string): Undo | undefined {
  return useSyncExternalStore(subscribe, () => undos.get(userId)?.undo);
}

/** Puts the person back into the departments, and leads them again in place of the successors. Can be repeated. */
export async function takeBack(client: ManagementClient, { userId, memberships, led }: Undo): Promise<void> {
  if (memberships.length > 0) {
    await client.editUserDepartments({ userId }, (edit) => {
      for (const { departmentId, isLeader } of memberships) edit.add(departmentId, { isLeader });
      const main = memberships.find(({ isMain }) => isMain);
      if (main) edit.makeMain(main.departmentId);
    });
  }
  for (const { successorId, ...department } of led) {
    await changeLeaders(client, department, { add: userId, remove: successorId });
  }
}

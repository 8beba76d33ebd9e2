// The departments of a person in the editor, and how two versions are merged.
import type { UserDepartmentRespDto, UserDepartmentsEdit } from "genauth-management";

/** The service's limit of departments for one person. */
export const MOST = 50;

export interface Membership {
  readonly departmentId: string;
  readonly organizationCode: string;
  readonly name: string;
  /** Names of the ancestors, from the root down. `undefined` until they are loaded. */
  readonly above: readonly string[] | undefined;
  readonly isLeader: boolean;
  readonly isMain: boolean;
}

export type Memberships = readonly Membership[];

/** A change of one department. */
export interface Change {
  readonly kind: "added" | "removed" | "leads" | "leadsNoMore" | "main" | "noMain";
  readonly departmentId: string;
  readonly name: string;
}

/** `known` provides missing paths, and the order in which rows are shown. */
export function membershipsOf(rows: readonly UserDepartmentRespDto[], known: Memberships = []): Memberships {
  const place = new Map(known.map(({ departmentId }, index) => [departmentId, index]));
  const placeOf = ({ departmentId }: UserDepartmentRespDto) => place.get(departmentId) ?? known.length;
  const sorted = [...rows].sort((one, other) => placeOf(one) - placeOf(other));
  return sorted.map(({ departmentId, organizationCode, name, departmentNamePath, isLeader, isMainDepartment }) => ({
    departmentId,
    organizationCode,
    name,
    above: departmentNamePath?.slice(0, -1) ?? find(known, departmentId)?.above,
    // Any field may be missing.
    isLeader: isLeader === true,
    isMain: isMainDepartment === true,
  }));
}

export function find(list: Memberships, departmentId: string): Membership | undefined {
  return list.find((membership) => membership.departmentId === departmentId);
}

export function mainIn(list: Memberships): Membership | undefined {
  return list.find(({ isMain }) => isMain);
}

/** The same list with another main department, or none. */
export function withMain(list: Memberships, departmentId: string | undefined): Memberships {
  return list.map((membership) => ({ ...membership, isMain: membership.departmentId === departmentId }));
}

/** Whether two versions of a row are equal; `undefined` is a missing row. */
export function isSame(one: Membership | undefined, other: Membership | undefined): boolean {
  return one?.isLeader === other?.isLeader && one?.isMain === other?.isMain;
}

/** The departments in which two lists differ. */
export function differing(one: Memberships, other: Memberships): string[] {
  const ids = new Set([...one, ...other].map(({ departmentId }) => departmentId));
  return [...ids].filter((id) => !isSame(find(one, id), find(other, id)));
}

/**
 * A three-way merge: the person turned `seen` into `wanted`, and others turned it into `now`. In a conflict the person's change
 * wins, also for a department that they changed and somebody else removed.
 */
export function merge(seen: Memberships, wanted: Memberships, now: Memberships): Memberships {
  const kept = now.flatMap((row) => {
    const before = find(seen, row.departmentId);
    const own = find(wanted, row.departmentId);
    if (!own) return before ? [] : [row];
    return [own.isLeader === before?.isLeader ? row : { ...row, isLeader: own.isLeader }];
  });
  const putBack = wanted.filter((own) => !find(now, own.departmentId) && !isSame(own, find(seen, own.departmentId)));
  const own = mainIn(wanted)?.departmentId;
  const changed = own !== undefined && own !== mainIn(seen)?.departmentId;
  return withMain([...kept, ...putBack], changed ? own : mainIn(now)?.departmentId);
}

/** The changes by others between `seen` and `now`, except those that the person wants as well. */
export function changesOfOthers(seen: Memberships, wanted: Memberships, now: Memberships): Change[] {
  const changes: Change[] = [];
  for (const departmentId of differing(seen, now)) {
    const [before, after, own] = [seen, now, wanted].map((list) => find(list, departmentId));
    const name = (after ?? before)?.name ?? departmentId;
    const push = (kind: Change["kind"]) => changes.push({ kind, departmentId, name });
    if (!before && after && !own) push("added");
    if (before && !after && own) push("removed");
    if (before && after && before.isLeader !== after.isLeader && own?.isLeader !== after.isLeader) {
      push(after.isLeader ? "leads" : "leadsNoMore");
    }
  }
  const main = mainIn(now);
  const was = mainIn(seen);
  if (main?.departmentId !== was?.departmentId && main?.departmentId !== mainIn(wanted)?.departmentId) {
    if (main) changes.push({ kind: "main", departmentId: main.departmentId, name: main.name });
    else if (was && find(now, was.departmentId)) changes.push({ kind: "noMain", departmentId: was.departmentId, name: was.name });
  }
  return changes;
}

/** Applies the difference between `from` and `to` to `edit`. */
export function carryOut(edit: UserDepartmentsEdit, from: Memberships, to: Memberships): void {
  for (const { departmentId } of from) if (!find(to, departmentId)) edit.remove(departmentId);
  for (const { departmentId, isLeader } of to) {
    const before = find(from, departmentId);
    if (!before) edit.add(departmentId, { isLeader });
    else if (before.isLeader !== isLeader) edit.setLeader(departmentId, isLeader);
  }
  const main = mainIn(to);
  if (main && main.departmentId !== mainIn(from)?.departmentId) edit.makeMain(main.departmentId);
}

// The rows of a tree from top to bottom: the open departments, flattened.
import type { DepartmentDto } from "genauth-management";
import type { Organization } from "../organizations/organization.tsx";
import { keys } from "../queries/keys.ts";
import { queryClient } from "../queries/query-client.ts";

interface Place {
  /** From 1, the root department. */
  readonly level: number;
  /** The row of the department above; -1 for the first. */
  readonly parent: number;
  readonly position: number;
  readonly siblings: number;
}

export interface DepartmentRow extends Place {
  readonly kind: "department";
  readonly id: string;
  readonly name: string;
  readonly members: number | undefined;
  readonly disabled: boolean;
  /** `undefined` if it has no children. */
  readonly open: boolean | undefined;
}

/** Stands in for the children of the department with this id. */
export interface StateRow extends Place {
  readonly kind: "loading" | "failed" | "empty";
  readonly id: string;
}

export type Row = DepartmentRow | StateRow;

export function keyOf(row: Row): string {
  return row.kind === "department" ? row.id : `${row.kind} ${row.id}`;
}

export function flatten({ code, name, rootDepartmentId }: Organization, opened: ReadonlySet<string>): Row[] {
  const rows: Row[] = [];
  const root = queryClient.getQueryData<DepartmentDto>(keys.department(code, rootDepartmentId));
  // Always open: a closed root would hide the whole tree.
  rows.push({
    kind: "department",
    id: rootDepartmentId,
    name,
    members: root?.membersCount,
    disabled: false,
    open: true,
    level: 1,
    parent: -1,
    position: 1,
    siblings: 1,
  });
  // A stack of the rows whose children are still missing, not recursion: a tree can be deeper than calls can nest.
  const waiting: { list: readonly DepartmentDto[]; next: number; level: number; parent: number }[] = [];

  function enter(id: string, level: number, parent: number) {
    const state = queryClient.getQueryState<readonly DepartmentDto[]>(keys.children(code, id));
    if (state?.data?.length) {
      waiting.push({ list: state.data, next: 0, level, parent });
      return;
    }
    if (state?.data && parent !== 0) return;
    const kind = state?.data ? "empty" : state?.status === "error" && state.fetchStatus === "idle" ? "failed" : "loading";
    rows.push({ kind, id, level, parent, position: 1, siblings: 1 });
  }

  enter(rootDepartmentId, 2, 0);
  for (let inside = waiting.at(-1); inside; inside = waiting.at(-1)) {
    const { list, level, parent } = inside;
    const department = list[inside.next++];
    if (!department) {
      waiting.pop();
      continue;
    }
    const { departmentId: id, name, membersCount: members, hasChildren, status } = department;
    // The list is newer than the count of the department, and may be empty by now.
    const open = hasChildren || opened.has(id) ? isOpen(code, id, opened) : undefined;
    const place = { level, parent, position: inside.next, siblings: list.length };
    rows.push({ kind: "department", id, name, members, disabled: status === false, open, ...place });
    if (open) enter(id, level + 1, rows.length - 1);
  }
  return rows;
}

function isOpen(code: string, id: string, opened: ReadonlySet<string>): boolean | undefined {
  const data = queryClient.getQueryData<readonly DepartmentDto[]>(keys.children(code, id));
  return data?.length === 0 ? undefined : opened.has(id);
}

/** The ids of the departments above a row, the nearest first. */
export function above(rows: readonly Row[], row: Row): string[] {
  const ids: string[] = [];
  for (let parent = rows[row.parent]; parent; parent = rows[parent.parent]) ids.push(parent.id);
  return ids;
}

// A list after it was looked up: what is known of each of its lines, and who can be added.
import type { UserDto } from "genauth-management";
import type { Pasted } from "./pasted.ts";

/** Those that need attention first. `inactive` can be added, but is not ticked by itself. */
export const STATES = ["missing", "inactive", "twice", "present", "found"] as const;
export type CheckedState = (typeof STATES)[number];

export interface CheckedRow {
  readonly key: string;
  /** As it stands in the list; empty for a person who was chosen by a search. */
  readonly text: string;
  readonly user?: UserDto;
  readonly state: CheckedState;
}

/** The rows of the chosen people and of the list, each user once except in rows that say that they are repetitions. */
export function checkedRows(
  departmentId: string,
  chosen: readonly UserDto[],
  { ids, repeated }: Pasted,
  found: ReadonlyMap<string, UserDto>,
): CheckedRow[] {
  const rows: CheckedRow[] = [];
  const seen = new Set<string>();
  const push = (text: string, state: CheckedState, user?: UserDto) => {
    rows.push({ key: `${rows.length}`, text, state, ...(user && { user }) });
  };
  const pushUser = (text: string, user: UserDto) => {
    if (seen.has(user.userId)) return push(text, "twice", user);
    seen.add(user.userId);
    push(text, user.departmentIds?.includes(departmentId) ? "present" : isActive(user) ? "found" : "inactive", user);
  };
  for (const user of chosen) pushUser("", user);
  for (const id of ids) {
    const user = found.get(id);
    if (user) pushUser(id, user);
    else push(id, "missing");
  }
  for (const id of repeated) push(id, "twice", found.get(id) ?? found.get(id.toLowerCase()));
  return rows.sort((one, other) => STATES.indexOf(one.state) - STATES.indexOf(other.state));
}

/** Whether somebody can sign in. A response may lack the state. */
export function isActive({ status }: UserDto): boolean {
  return status === undefined || status === "Activated";
}

export const canBeAdded = ({ state }: CheckedRow): boolean => state === "found" || state === "inactive";

/** Ticked at first: accounts that are active, and people who were chosen one by one. */
export const isTickedAtFirst = ({ state, text }: CheckedRow): boolean =>
  state === "found" || (state === "inactive" && text === "");

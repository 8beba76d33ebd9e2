// Which leaders a person wants, as a difference to those of the department.
import type { UserDto } from "genauth-management";

/** Kept as a difference, so that what somebody else changes meanwhile stays. */
export interface Choice {
  readonly added: readonly UserDto[];
  /** User ids of leaders who are to lead no more. */
  readonly removed: readonly string[];
}

export const NOTHING: Choice = { added: [], removed: [] };

/** Ids of the leaders after the choice, in the order of the list. */
export function chosenIds(leaderUserIds: readonly string[], { added, removed }: Choice): string[] {
  const kept = leaderUserIds.filter((userId) => !removed.includes(userId));
  return [...new Set([...kept, ...added.map(({ userId }) => userId)])];
}

/** The choice after a person was selected, or deselected. */
export function withPerson({ added, removed }: Choice, leaderUserIds: readonly string[], user: UserDto, on: boolean): Choice {
  const { userId } = user;
  const others = { added: added.filter((other) => other.userId !== userId), removed: removed.filter((id) => id !== userId) };
  const leads = leaderUserIds.includes(userId);
  if (on === leads) return others;
  return on ? { ...others, added: [...others.added, user] } : { ...others, removed: [...others.removed, userId] };
}

// Finds moves that the service would refuse, or that change nothing, before anything is sent.

export type Refusal = "itself" | "below" | "there";

interface Moved {
  readonly departmentId: string;
  readonly parentDepartmentId: string | undefined;
}

/** Why a department cannot be moved into `toId`, which has these ancestors. */
export function refusalOf(moved: Moved, toId: string, aboveTo: readonly string[]): Refusal | undefined {
  if (toId === moved.departmentId) return "itself";
  if (aboveTo.includes(moved.departmentId)) return "below";
  return toId === moved.parentDepartmentId ? "there" : undefined;
}

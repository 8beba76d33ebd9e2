// The departments of an export, with the names of their leaders.
import { GenAuthError, type ManagementClient, type UserDto } from "genauth-management";
import { type Located, readDepartments } from "./departments.ts";
import type { Report, Scope } from "./scope.ts";

export interface Structure {
  readonly departments: readonly Located[];
  /** The leaders by their user ids. Those who are no more are missing. */
  readonly leaders: ReadonlyMap<string, UserDto>;
}

/** Ids of one request. No source names a limit. */
const BATCH = 50;

export async function readStructure(
  client: ManagementClient,
  scope: Scope,
  signal: AbortSignal,
  report: Report,
): Promise<Structure> {
  const departments = await readDepartments(client, scope, signal);
  const ids = [...new Set(departments.flatMap(({ department }) => department.leaderUserIds ?? []))];
  const leaders = new Map<string, UserDto>();
  for (let start = 0; start < ids.length; start += BATCH) {
    report(start, ids.length);
    for (const user of await readUsers(client, ids.slice(start, start + BATCH), signal)) leaders.set(user.userId, user);
  }
  return { departments, leaders };
}

/** No source says whether an unknown id is left out of the response or fails the call: then the two halves are requested. */
async function readUsers(client: ManagementClient, userIds: string[], signal: AbortSignal): Promise<UserDto[]> {
  try {
    return (await client.getUserBatch({ userIds }, { signal })).data;
  } catch (error) {
    if (!(error instanceof GenAuthError) || error.kind !== "not_found") throw error;
    if (userIds.length === 1) return [];
    const half = Math.ceil(userIds.length / 2);
    return [
      ...(await readUsers(client, userIds.slice(0, half), signal)),
      ...(await readUsers(client, userIds.slice(half), signal)),
    ];
  }
}

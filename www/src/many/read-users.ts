import type { ManagementClient, UserDto } from "genauth-management";

/** The limit of one call. */
const BATCH = 50;

/** Requests under way at a time. */
const IN_FLIGHT = 4;

/** Reads users with the ids of their departments, in the order of the ids. Those that do not exist are left out. */
export async function readUsers(
  client: ManagementClient,
  ids: readonly string[],
  signal?: AbortSignal,
  report?: (read: number) => void,
): Promise<UserDto[]> {
  const found: UserDto[] = [];
  for (let start = 0; start < ids.length; start += BATCH * IN_FLIGHT) {
    signal?.throwIfAborted();
    const requests = Array.from({ length: IN_FLIGHT }, (_, index) =>
      ids.slice(start + index * BATCH, start + (index + 1) * BATCH),
    );
    const lists = await Promise.all(
      requests
        .filter((userIds) => userIds.length > 0)
        .map(async (userIds) => (await client.getUserBatch({ userIds, withDepartmentIds: true }, signal ? { signal } : {})).data),
    );
    found.push(...lists.flat());
    report?.(Math.min(ids.length, start + BATCH * IN_FLIGHT));
  }
  return found;
}

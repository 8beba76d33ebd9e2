// Leaders of a department, who need not be its members.
import type { ManagementClient } from "genauth-management";

interface Department {
  readonly organizationCode: string;
  readonly departmentId: string;
}

interface LeadersChange {
  readonly add?: string | undefined;
  readonly remove?: string | undefined;
}

export async function leadersOf(client: ManagementClient, department: Department): Promise<readonly string[]> {
  const { organizationCode, departmentId } = department;
  return (await client.getDepartment({ organizationCode, departmentId })).data.leaderUserIds ?? [];
}

/** Changes the leaders as they are stored now: the call replaces all of them. Sends nothing if that changes nothing. */
export async function changeLeaders(
  client: ManagementClient,
  department: Department,
  { add, remove }: LeadersChange,
): Promise<void> {
  const { organizationCode, departmentId } = department;
  const before = await leadersOf(client, department);
  const kept = before.filter((userId) => userId !== remove);
  const after = add === undefined || kept.includes(add) ? kept : [...kept, add];
  if (after.length === before.length && after.every((userId) => before.includes(userId))) return;
  await client.updateDepartment({ organizationCode, departmentId, leaderUserIds: after });
}

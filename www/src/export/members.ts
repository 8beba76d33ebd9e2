// The members of an export: one row for each department that a person is in.
import type { ManagementClient, UserDto } from "genauth-management";
import { type Located, readDepartments } from "./departments.ts";
import type { Report, Scope } from "./scope.ts";

export interface Member {
  readonly user: UserDto;
  /** `undefined` if the service does not say in which of the departments the person is. */
  readonly located: Located | undefined;
  readonly isMain: boolean;
  readonly isLeader: boolean;
}

const LIMIT = 50;

/** In the order of the departments, and by name within each. Rejects if the list changes while it is read. */
export async function readMembers(
  client: ManagementClient,
  scope: Scope,
  signal: AbortSignal,
  report: Report,
): Promise<Member[]> {
  const { organizationCode, departmentId, below } = scope;
  const asked = { organizationCode, departmentId, includeChildrenDepartments: below };
  const [departments, { data: count }] = await Promise.all([
    readDepartments(client, scope, signal),
    client.listDepartmentMembers({ ...asked, limit: 1 }, { signal }),
  ]);
  report(0, count.totalCount);
  const places = new Map(departments.map((located, place) => [located.department.departmentId, { located, place }]));
  const leaders = new Map(departments.map(({ department }) => [department.departmentId, new Set(department.leaderUserIds)]));

  const members: { member: Member; place: number }[] = [];
  // Of all orders the one that no change of a person moves.
  const order = { sortBy: "userId", orderBy: "Asc", withDepartmentIds: true, limit: LIMIT } as const;
  let done = 0;
  for await (const user of client.iterate.listDepartmentMembers({ ...asked, ...order }, { signal })) {
    // Whoever is listed without sub-departments is a direct member.
    const ids = below ? (user.departmentIds ?? []) : [departmentId];
    const found = ids.flatMap((id) => places.get(id) ?? []);
    for (const { located, place } of found.length > 0 ? found : [{ located: undefined, place: departments.length }]) {
      const id = located?.department.departmentId;
      const isMain = id !== undefined && user.mainDepartmentId === id;
      const isLeader = id !== undefined && leaders.get(id)?.has(user.userId) === true;
      members.push({ member: { user, located, isMain, isLeader }, place });
    }
    done += 1;
    if (done % LIMIT === 0) report(done, count.totalCount);
  }
  const { compare } = new Intl.Collator();
  const nameOf = ({ user }: Member) => user.name ?? user.username ?? "";
  members.sort((one, other) => one.place - other.place || compare(nameOf(one.member), nameOf(other.member)));
  return members.map(({ member }) => member);
}

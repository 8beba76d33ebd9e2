import { queryOptions } from "@tanstack/react-query";
import { collect, type DepartmentDto, type ManagementClient } from "genauth-management";
import { keys } from "../queries/keys.ts";
import { queryClient } from "../queries/query-client.ts";
import { readAgain } from "../queries/read-again.ts";
import { membershipsOf } from "./memberships.ts";

export function userOptions(client: ManagementClient, userId: string) {
  return queryOptions({
    queryKey: keys.user(userId),
    queryFn: async ({ signal }) => (await client.getUser({ userId }, { signal })).data,
  });
}

/** Reads all pages of a person's departments, in the order of joining. */
export function membershipsOptions(client: ManagementClient, userId: string) {
  return queryOptions({
    queryKey: keys.userDepartments(userId),
    queryFn: async ({ signal }) => {
      const input = { userId, limit: 50, withDepartmentPaths: true, orderBy: "Asc" } as const;
      return membershipsOf(await collect(client.iterate.getUserDepartments(input, { signal })));
    },
  });
}

/** The roles in the default permission group: no call reads those of all groups at once. */
export function rolesOptions(client: ManagementClient, userId: string) {
  return queryOptions({
    queryKey: keys.userRoles(userId),
    queryFn: async ({ signal }) => (await client.getUserRoles({ userId }, { signal })).data.list,
  });
}

export function groupsOptions(client: ManagementClient, userId: string) {
  return queryOptions({
    queryKey: keys.userGroups(userId),
    queryFn: async ({ signal }) => (await client.getUserGroups({ userId }, { signal })).data.list,
  });
}

/** Invalidates the queries that depend on members and leaders of these departments. */
export function readDepartmentsAgain(changed: readonly { organizationCode: string; departmentId: string }[]): void {
  for (const { organizationCode: code, departmentId } of changed) {
    void readAgain({ queryKey: keys.department(code, departmentId) });
    // Lists of departments contain member counts.
    for (const [queryKey, list] of queryClient.getQueriesData<readonly DepartmentDto[]>({ queryKey: keys.everyChildren(code) })) {
      const shown = list?.some((department) => department.departmentId === departmentId);
      if (shown) void readAgain({ queryKey, exact: true });
    }
  }
  // Lists of members can include those of descendants.
  for (const code of new Set(changed.map(({ organizationCode }) => organizationCode))) {
    void readAgain({ queryKey: keys.everyMembers(code) });
  }
  void readAgain({ queryKey: keys.people });
}

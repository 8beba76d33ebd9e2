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

/** All of them, however many pages that takes; who joined last is last. */
export function membershipsOptions(client: ManagementClient, userId: string) {
  return queryOptions({
    queryKey: keys.userDepartments(userId),
    queryFn: async ({ signal }) => {
      const input = { userId, limit: 50, withDepartmentPaths: true, orderBy: "Asc" } as const;
      return membershipsOf(await collect(client.iterate.getUserDepartments(input, { signal })));
    },
  });
}

/** After somebody joined, left or came to lead these departments: what the page shows of them is read again. */
export function readDepartmentsAgain(changed: readonly { organizationCode: string; departmentId: string }[]): void {
  for (const { organizationCode: code, departmentId } of changed) {
    void readAgain({ queryKey: keys.department(code, departmentId) });
    // Lists of departments say how many are in each.
    for (const [queryKey, list] of queryClient.getQueriesData<readonly DepartmentDto[]>({ queryKey: keys.everyChildren(code) })) {
      const shown = list?.some((department) => department.departmentId === departmentId);
      if (shown) void readAgain({ queryKey, exact: true });
    }
  }
  // Lists of members can also hold those of the departments below.
  for (const code of new Set(changed.map(({ organizationCode }) => organizationCode))) {
    void readAgain({ queryKey: keys.everyMembers(code) });
  }
  void readAgain({ queryKey: keys.people });
}

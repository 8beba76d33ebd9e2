// How much a department has below it.
import { queryOptions } from "@tanstack/react-query";
import type { ManagementClient } from "genauth-management";
import { keys } from "./keys.ts";

/** How many people are in a department or below it, each counted once. */
export function peopleBelowOptions(client: ManagementClient, organizationCode: string, departmentId: string) {
  return queryOptions({
    queryKey: keys.peopleBelow(organizationCode, departmentId),
    queryFn: async ({ signal }) => {
      const members = { organizationCode, departmentId, includeChildrenDepartments: true, limit: 1 };
      return (await client.listDepartmentMembers(members, { signal })).data.totalCount;
    },
  });
}

/** How many departments are below one, at any depth. */
export function departmentsBelowOptions(client: ManagementClient, organizationCode: string, departmentId: string) {
  return queryOptions({
    queryKey: keys.departmentsBelow(organizationCode, departmentId),
    queryFn: async ({ signal }) =>
      (await client.getAllDepartments({ organizationCode, departmentId }, { signal })).data.list.length,
  });
}

// Queries of departments: children of open ones, and single ones.
import { queryOptions } from "@tanstack/react-query";
import type { DepartmentDto, ManagementClient } from "genauth-management";
import { keys } from "./keys.ts";
import { queryClient } from "./query-client.ts";

/** Deeper than any real organization: ends a cycle of parents. */
const DEEPEST = 200;

/** The children of a department. Never stale by age: each change invalidates them. */
export function childrenOptions(client: ManagementClient, code: string, departmentId: string) {
  return queryOptions({
    queryKey: keys.children(code, departmentId),
    queryFn: async ({ signal }) =>
      (await client.listChildrenDepartments({ organizationCode: code, departmentId }, { signal })).data.list,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function departmentOptions(client: ManagementClient, code: string, departmentId: string) {
  return queryOptions({
    queryKey: keys.department(code, departmentId),
    queryFn: async ({ signal }) => {
      const { data } = await client.getDepartment({ organizationCode: code, departmentId }, { signal });
      putIntoList(code, data);
      return data;
    },
  });
}

/** Copies a department into the cached list of its parent, so that the tree shows the newer data. */
function putIntoList(code: string, department: DepartmentDto) {
  const { departmentId, parentDepartmentId } = department;
  const key = keys.children(code, parentDepartmentId);
  // An invalidated list stays invalidated.
  if (queryClient.getQueryState(key)?.isInvalidated) return;
  queryClient.setQueryData<DepartmentDto[]>(key, (list) => {
    const known = list?.find((other) => other.departmentId === departmentId);
    return known ? list?.map((other) => (other === known ? { ...known, ...department } : other)) : undefined;
  });
}

/** The path from the root down to this department, both included. Requests only departments that are not cached. */
export function pathOptions(client: ManagementClient, code: string, departmentId: string) {
  return queryOptions({
    queryKey: keys.path(code, departmentId),
    queryFn: async () => {
      const path: DepartmentDto[] = [];
      let next = departmentId;
      while (next && path.length < DEEPEST) {
        const known = next === departmentId ? undefined : knownDepartment(code, next);
        const department = known ?? (await queryClient.fetchQuery(departmentOptions(client, code, next)));
        path.unshift(department);
        next = department.parentDepartmentId;
      }
      return path;
    },
  });
}

/** A cached department, from its own query or from a list. */
export function knownDepartment(code: string, departmentId: string): DepartmentDto | undefined {
  const own = queryClient.getQueryData<DepartmentDto>(keys.department(code, departmentId));
  if (own) return own;
  for (const [, list] of queryClient.getQueriesData<DepartmentDto[]>({ queryKey: keys.everyChildren(code) })) {
    const found = list?.find((department) => department.departmentId === departmentId);
    if (found) return found;
  }
  return undefined;
}

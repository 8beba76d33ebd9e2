// Departments that are read: the list below each one that was opened, and those that are shown by themselves.
import { queryOptions } from "@tanstack/react-query";
import type { DepartmentDto, ManagementClient } from "genauth-management";
import { keys } from "./keys.ts";
import { queryClient } from "./query-client.ts";

/** Deeper than any real organization: the end of a chain of parents that leads in a circle. */
const DEEPEST = 200;

/** The departments directly below one. Kept as long as the page: whoever changes them says so. */
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

/** What was read of a department by itself is newer than the list that it stands in: the tree shows the same. */
function putIntoList(code: string, department: DepartmentDto) {
  const { departmentId, parentDepartmentId } = department;
  const key = keys.children(code, parentDepartmentId);
  // One that is to be read again stays so.
  if (queryClient.getQueryState(key)?.isInvalidated) return;
  queryClient.setQueryData<DepartmentDto[]>(key, (list) => {
    const known = list?.find((other) => other.departmentId === departmentId);
    return known ? list?.map((other) => (other === known ? { ...known, ...department } : other)) : undefined;
  });
}

/** From the root department down to this one, both included. Asks only for those that were not read before. */
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

/** A department that was read already, by itself or in a list. */
export function knownDepartment(code: string, departmentId: string): DepartmentDto | undefined {
  const own = queryClient.getQueryData<DepartmentDto>(keys.department(code, departmentId));
  if (own) return own;
  for (const [, list] of queryClient.getQueriesData<DepartmentDto[]>({ queryKey: keys.everyChildren(code) })) {
    const found = list?.find((department) => department.departmentId === departmentId);
    if (found) return found;
  }
  return undefined;
}

// Cache updates after a department was created, changed, moved or deleted.
import type { DepartmentDto } from "genauth-management";
import { keys } from "../queries/keys.ts";
import { optimistically, type Write } from "../queries/optimistic.ts";
import { queryClient } from "../queries/query-client.ts";
import { readAgain } from "../queries/read-again.ts";

type List = readonly DepartmentDto[];

/** Changes fields of a department wherever it is cached. */
export function patch(write: Write, code: string, departmentId: string, fields: Partial<DepartmentDto>) {
  const patched = (list: List): List =>
    list.some((department) => department.departmentId === departmentId)
      ? list.map((department) => (department.departmentId === departmentId ? { ...department, ...fields } : department))
      : list;
  for (const [key] of queryClient.getQueriesData({ queryKey: keys.everyChildren(code) })) write<List>(key, patched);
  for (const [key] of queryClient.getQueriesData({ queryKey: keys.everyDepartment(code) })) {
    if (key.at(-1) === "path") write<List>(key, patched);
  }
  write<DepartmentDto>(keys.department(code, departmentId), (department) => ({ ...department, ...fields }));
}

export function changeShown(code: string, departmentId: string, fields: Partial<DepartmentDto>): () => void {
  return optimistically((write) => patch(write, code, departmentId, fields));
}

export function moveShown(code: string, department: DepartmentDto, parentDepartmentId: string): () => void {
  return optimistically((write) => {
    takeOut(write, code, department);
    putIn(write, code, { ...department, parentDepartmentId });
    patch(write, code, department.departmentId, { parentDepartmentId });
  });
}

export function addShown(code: string, department: DepartmentDto): void {
  optimistically((write) => putIn(write, code, department));
  queryClient.setQueryData(keys.department(code, department.departmentId), department);
}

export function removeShown(code: string, department: DepartmentDto): () => void {
  return optimistically((write) => takeOut(write, code, department));
}

function takeOut(write: Write, code: string, { departmentId, parentDepartmentId }: DepartmentDto) {
  let left = true;
  write<List>(keys.children(code, parentDepartmentId), (list) => {
    const rest = list.filter((department) => department.departmentId !== departmentId);
    left = rest.length > 0;
    return rest;
  });
  if (!left) patch(write, code, parentDepartmentId, { hasChildren: false });
}

/** Its index in the service's list, which is in the order of creation. */
function putIn(write: Write, code: string, department: DepartmentDto) {
  const { departmentId, parentDepartmentId } = department;
  write<List>(keys.children(code, parentDepartmentId), (list) => {
    const others = list.filter((other) => other.departmentId !== departmentId);
    const place = others.findIndex(({ createdAt }) => createdAt > department.createdAt);
    return place < 0 ? [...others, department] : others.toSpliced(place, 0, department);
  });
  patch(write, code, parentDepartmentId, { hasChildren: true });
}

/** Invalidates the queries that a change affects. `parents` are the departments whose children have changed. */
export async function readTreeAgain(code: string, ...parents: string[]): Promise<void> {
  await Promise.all([
    ...parents.map((id) => readAgain({ queryKey: keys.children(code, id) })),
    readAgain({ queryKey: keys.everyDepartment(code) }),
    readAgain({ queryKey: keys.everySearch(code) }),
    // Member counts include descendants, and the departments of a person are shown with their path.
    readAgain({ queryKey: keys.everyMembers(code) }),
    readAgain({ queryKey: keys.everyUserDepartments }),
  ]);
}

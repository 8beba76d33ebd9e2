// Departments that somebody deleted elsewhere: the page notices by a 404, and takes them out of the tree.
import type { DepartmentDto } from "genauth-management";
import { isNotFound } from "../failures/find-out.ts";
import { knownDepartment } from "./departments.ts";
import { keys } from "./keys.ts";
import { queryClient } from "./query-client.ts";
import { readAgain } from "./read-again.ts";

export interface GoneDepartment {
  /** Absent if the department was never read. */
  readonly name?: string;
  readonly parentDepartmentId?: string;
}

queryClient.setQueryDefaults(["gone"], { gcTime: Number.POSITIVE_INFINITY });

/** What was known of this department before it was gone; `undefined` unless it is. */
export function goneDepartment(code: string, departmentId: string): GoneDepartment | undefined {
  return queryClient.getQueryData<GoneDepartment>(keys.gone(code, departmentId));
}

/** Watches all reads and changes for a 404. Called once, at the start of the page. */
export function watchGone(): void {
  queryClient.getQueryCache().subscribe((event) => {
    if (event.type !== "updated" || event.action.type !== "error" || !isNotFound(event.action.error)) return;
    const [kind, code, departmentId, part] = event.query.queryKey as readonly string[];
    if (code === undefined || departmentId === undefined) return;
    if (kind === "department" && part === undefined) takeOut(code, departmentId);
    // Only the department's own read says that it is gone.
    if (kind === "members") void readAgain({ queryKey: keys.department(code, departmentId), exact: true });
    if (kind === "children") {
      for (const [queryKey] of listsWith(code, departmentId)) void readAgain({ queryKey, exact: true });
    }
  });
  queryClient.getMutationCache().subscribe((event) => {
    if (event.type !== "updated" || event.action.type !== "error" || !isNotFound(event.action.error)) return;
    void readAgain({ queryKey: ["department"], type: "active" });
    void readAgain({ queryKey: ["children"], type: "active" });
  });
}

function takeOut(code: string, departmentId: string) {
  if (goneDepartment(code, departmentId)) return;
  const known = knownDepartment(code, departmentId);
  const { name, parentDepartmentId } = known ?? {};
  const gone = { ...(name && { name }), ...(parentDepartmentId && { parentDepartmentId }) };
  queryClient.setQueryData<GoneDepartment>(keys.gone(code, departmentId), gone);
  // If the whole organization is gone, or has another code, its own page says so.
  void readAgain({ queryKey: keys.organization(code), exact: true });
  const lists = listsWith(code, departmentId);
  for (const [queryKey, list] of lists) {
    queryClient.setQueryData(
      queryKey,
      list.filter((other) => other.departmentId !== departmentId),
    );
    void readAgain({ queryKey, exact: true });
  }
  if (parentDepartmentId) void readAgain({ queryKey: keys.department(code, parentDepartmentId), exact: true });
  void readAgain({ queryKey: keys.everySearch(code) });
}

/** The lists of children in which this department is. */
function listsWith(code: string, departmentId: string) {
  const lists = queryClient.getQueriesData<readonly DepartmentDto[]>({ queryKey: keys.everyChildren(code) });
  return lists.flatMap(([key, list]) =>
    list?.some((department) => department.departmentId === departmentId) ? [[key, list] as const] : [],
  );
}

// The departments of an export, with their paths.
import type { DepartmentDto, ManagementClient } from "genauth-management";
import type { Scope } from "./scope.ts";

export interface Located {
  readonly department: DepartmentDto;
  /** Names from the root down: `Company/R&D/Backend`, as import files of the service have them. */
  readonly path: string;
}

/** Deeper than any real organization: ends a cycle of parents. */
const DEEPEST = 200;

/** The department itself first, then those below it: each is followed by its own. */
export async function readDepartments(client: ManagementClient, scope: Scope, signal: AbortSignal): Promise<Located[]> {
  const { organizationCode, departmentId, below } = scope;
  const [above, all] = await Promise.all([
    readPath(client, scope, signal),
    below ? client.getAllDepartments({ organizationCode, departmentId }, { signal }) : undefined,
  ]);
  const top = above.at(-1);
  if (!top) return [];
  const path = above.map(({ name }) => name).join("/");
  return located({ department: top, path }, all?.data.list ?? []);
}

/** The path from the root to the department. Nothing from the cache: an export is of now. */
async function readPath(client: ManagementClient, scope: Scope, signal: AbortSignal): Promise<DepartmentDto[]> {
  const path: DepartmentDto[] = [];
  let departmentId = scope.departmentId;
  while (departmentId && path.length < DEEPEST) {
    const { data } = await client.getDepartment({ organizationCode: scope.organizationCode, departmentId }, { signal });
    path.unshift(data);
    departmentId = data.parentDepartmentId;
  }
  return path;
}

function located(top: Located, below: readonly DepartmentDto[]): Located[] {
  const known = new Set(below.map(({ departmentId }) => departmentId));
  const children = new Map<string, DepartmentDto[]>();
  for (const department of below) {
    const { departmentId, parentDepartmentId } = department;
    if (departmentId === top.department.departmentId) continue;
    // A child of the root may name it by the word `root`, or name nothing.
    const parent = known.has(parentDepartmentId) ? parentDepartmentId : top.department.departmentId;
    const others = children.get(parent);
    if (others) others.push(department);
    else children.set(parent, [department]);
  }
  const found: Located[] = [];
  // Without recursion: a tree may be as deep as it is large.
  const waiting = [top];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { path } = next;
    found.push(next);
    const own = children.get(next.department.departmentId) ?? [];
    for (const department of own.toReversed()) waiting.push({ department, path: `${path}/${department.name}` });
  }
  return found;
}

// All query keys in one place, so that each change can find the queries that it affects.

export interface MembersView {
  readonly page: number;
  readonly limit: number;
  readonly sort: string;
  /** Whether members of descendants are included. */
  readonly below: boolean;
  /** The search text. With it, `sort` has no effect. */
  readonly text: string;
}

export const keys = {
  organizations: ["organizations"],
  organizationSearch: (text: string) => ["organizations", "search", text],
  organization: (code: string) => ["organization", code],
  children: (code: string, departmentId: string) => ["children", code, departmentId],
  /** The children of every department of an organization. */
  everyChildren: (code: string) => ["children", code],
  department: (code: string, departmentId: string) => ["department", code, departmentId],
  /** A department and its ancestors. */
  path: (code: string, departmentId: string) => ["department", code, departmentId, "path"],
  /** What is deleted along with a department. */
  effect: (code: string, departmentId: string) => ["department", code, departmentId, "effect"],
  everyDepartment: (code: string) => ["department", code],
  search: (code: string, text: string) => ["search", code, text],
  everySearch: (code: string) => ["search", code],
  members: (code: string, departmentId: string, view: MembersView) => ["members", code, departmentId, view],
  everyMembers: (code: string) => ["members", code],
  people: ["people"],
  peopleSearch: (text: string) => ["people", "search", text],
  userDepartments: (userId: string) => ["user-departments", userId],
  everyUserDepartments: ["user-departments"],
  user: (userId: string) => ["user", userId],
  users: (userIds: readonly string[]) => ["users", ...userIds],
} as const;

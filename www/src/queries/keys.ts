// Every key under which something read is kept, so that whoever changes it knows what to read again.

export interface MembersView {
  readonly page: number;
  readonly limit: number;
  readonly sort: string;
  /** Whether members of the departments below count as well. */
  readonly below: boolean;
  /** What is looked for; then `sort` says nothing. */
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
  /** A department and all above it. */
  path: (code: string, departmentId: string) => ["department", code, departmentId, "path"],
  /** What goes with a department when it is deleted. */
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

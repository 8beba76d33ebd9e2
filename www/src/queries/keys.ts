// Every key under which something read is kept, so that whoever changes it knows what to read again.

export interface MembersView {
  readonly page: number;
  readonly limit: number;
  readonly sort: string;
  /** Whether members of the departments below count as well. */
  readonly below: boolean;
}

/** The root department has a key of its own, so that it need not be known to be asked for. */
export const ROOT = "root";

export const keys = {
  organizations: ["organizations"],
  organizationSearch: (text: string) => ["organizations", "search", text],
  organization: (code: string) => ["organization", code],
  children: (code: string, departmentId: string) => ["children", code, departmentId],
  /** The children of every department of an organization. */
  everyChildren: (code: string) => ["children", code],
  department: (code: string, departmentId: string) => ["department", code, departmentId],
  everyDepartment: (code: string) => ["department", code],
  search: (code: string, text: string) => ["search", code, text],
  members: (code: string, departmentId: string, view: MembersView) => ["members", code, departmentId, view],
  everyMembers: (code: string) => ["members", code],
  memberSearch: (code: string, departmentId: string, text: string) => ["member-search", code, departmentId, text],
  userDepartments: (userId: string) => ["user-departments", userId],
  user: (userId: string) => ["user", userId],
} as const;

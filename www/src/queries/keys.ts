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

export interface PeopleView {
  readonly page: number;
  readonly text: string;
  /** A state of the account, or the empty text. */
  readonly status: string;
  /** The code of an organization, or the empty text. */
  readonly organization: string;
  /** Whether only people in no department are shown. */
  readonly homeless: boolean;
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
  /** How many people are in a department and all below it. */
  peopleBelow: (code: string, departmentId: string) => ["department", code, departmentId, "people-below"],
  departmentsBelow: (code: string, departmentId: string) => ["department", code, departmentId, "departments-below"],
  everyDepartment: (code: string) => ["department", code],
  /** What was known of a department that does not exist any more. */
  gone: (code: string, departmentId: string) => ["gone", code, departmentId],
  search: (code: string, text: string) => ["search", code, text],
  everySearch: (code: string) => ["search", code],
  /** The departments that the search in the header finds. */
  departmentsFound: (code: string, text: string) => ["search", code, "found", text],
  members: (code: string, departmentId: string, view: MembersView) => ["members", code, departmentId, view],
  everyMembers: (code: string) => ["members", code],
  /** The members of every department of every organization. */
  allMembers: ["members"],
  people: ["people"],
  peopleSearch: (text: string) => ["people", "search", text],
  /** People who could lead a department; without one, everybody. */
  leaderSearch: (code: string, departmentId: string, text: string) => ["people", "leaders", code, departmentId, text],
  /** The people that the search in the header finds. */
  peopleFound: (text: string) => ["people", "found", text],
  peoplePage: (view: PeopleView) => ["people", "page", view],
  /** A department of any organization. */
  departmentById: (departmentId: string) => ["department-by-id", departmentId],
  userDepartments: (userId: string) => ["user-departments", userId],
  everyUserDepartments: ["user-departments"],
  user: (userId: string) => ["user", userId],
  userRoles: (userId: string) => ["user", userId, "roles"],
  userGroups: (userId: string) => ["user", userId, "groups"],
  /** The departments that a person leads. */
  led: (userId: string) => ["led", userId],
  successors: (code: string, departmentId: string, text: string) => ["people", "successors", code, departmentId, text],
  /** What is stored of the people of one dialog. */
  many: (dialog: string, toId: string | undefined) => ["many", dialog, toId],
  users: (userIds: readonly string[]) => ["users", ...userIds],
} as const;

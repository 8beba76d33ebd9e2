/**
 * How far a call goes:
 *
 * - `department`: its effect is known to be within the `departments` of `Touches`, and their members;
 * - `organization`: within the organizations of `organizationCodes`;
 * - `user`: on the accounts of `users`, such as their passwords, or on new accounts;
 * - `pool`: anything else, such as roles, groups, applications and settings. So is each call that is not described, one whose
 *   input names a department or a user in a way that cannot be resolved, and every call that a later version adds.
 */
export type Reach = "department" | "organization" | "user" | "pool";

/** A department that a call touches. One that is touched in several ways is in the list several times. */
export interface TouchedDepartment {
  /** Code of its organization. */
  readonly organizationCode: string;
  /** Id that the service assigned to it, whatever kind of id the input has; never `root`. */
  readonly departmentId: string;
  /**
   * What happens to it:
   *
   * - `read`: it is read, or what is below it;
   * - `changed`: its fields (`what: "department"`), who leads it, or which members have it as their main department;
   * - `added`: it gets members, or a department below it;
   * - `removed`: it loses members, or is deleted;
   * - `movedFrom`, `movedTo`: it is the old or the new parent of a department that moves, which is `changed`;
   * - `below`: it is below a department that is deleted.
   */
  readonly as: "read" | "changed" | "added" | "removed" | "movedFrom" | "movedTo" | "below";
  /** Whether that concerns the department itself, its members or its leaders. */
  readonly what: "department" | "members" | "leaders";
}

/** A user whom a call touches. */
export interface TouchedUser {
  /** Id that the service assigned to the user, whatever kind of id the input has. */
  readonly userId: string;
  /**
   * What happens to the user: `read`; `changed`: the account, or the part in a department; `added`: becomes a member or a leader;
   * `removed`: is one no more.
   */
  readonly as: "read" | "changed" | "added" | "removed";
}

/**
 * What a call would touch, as `touches` of `authorize` resolves to it.
 *
 * Of a change it is the difference: `setUserDepartments` has the departments that the user joins and leaves, not those where
 * nothing changes. Users whom a call creates have no ids yet, and are not in `users`.
 */
export interface Touches {
  /** Whether the call changes something. */
  readonly changes: boolean;
  /** How far it goes. The lists are complete for `department`, and for the users of `user`. */
  readonly reach: Reach;
  /** Codes of the organizations of which it is known that the call touches them. */
  readonly organizationCodes: readonly string[];
  /** The departments. For a call that only reads, as its input names them: nothing is read to verify that. */
  readonly departments: readonly TouchedDepartment[];
  /** The users. */
  readonly users: readonly TouchedUser[];
}

/** A department with everything below it. */
export interface DepartmentScope {
  /** Code of the organization. */
  readonly organizationCode: string;
  /** Id that the service assigned to the department; not `root`. */
  readonly departmentId: string;
}

/** What `withinDepartments` lets through. */
export interface WithinDepartmentsOptions {
  /**
   * What may be changed: `department` (create, rename, move, delete), `members`, `leaders`. Default: `["department", "members"]`.
   */
  readonly what?: readonly TouchedDepartment["what"][] | undefined;
}

/**
 * Resolves to whether a call stays within the departments of `scope` and everything below them, for `authorize`.
 *
 * `true` only if the call's reach is `department`, and
 *
 * - each department that it touches is one of `scope` or below one, both parents of a move and all below a deletion included;
 * - no department of `scope` itself is deleted or moved, or gets or loses a leader;
 * - each user who becomes a member or a leader, or whose part in a department changes, belongs to a department already, and to
 *   none outside `scope`. To have outsiders join, and people who are in no department, is for others;
 * - it changes only what `what` lists.
 *
 * Reads what it needs: beyond `touches`, at most all departments below each of `scope`, and the users who join, 50 at a time;
 * nothing if the call concerns a department of `scope` itself, or one directly below. More than 1,000 users at once are not let
 * through. Rejects if a read fails, as `touches` does, and with a `TypeError` if an argument is wrong.
 *
 * Between these reads and the call, somebody else may change the directory: see "Administrators of a part" in the
 * documentation.
 *
 * @example
 * ```ts
 * authorize: ({ operation, session, touches }) =>
 *   session.isAdministrator || readOperations.includes(operation) || withinDepartments(touches, session.departments),
 * ```
 */
export function withinDepartments(
  touches: () => Promise<Touches>,
  scope: readonly DepartmentScope[],
  options?: WithinDepartmentsOptions,
): Promise<boolean>;
/** A change that is about to be sent, for `onChange`. */
export interface ProxiedChange<Context = unknown, Session = unknown> {
  /** Name of the call. */
  readonly operation: Operation;
  /**
   * Input of the call, without what may be a secret: it has ids, codes, names, descriptions, states, and what is `true` or `false`.
   */
  readonly input: Readonly<Record<string, unknown>>;
  /** Paths of the fields that `input` lacks, such as `password` or `list.0.email`. */
  readonly withheld: readonly string[];
  /** The page's request, for cookies and headers. */
  readonly request: Request;
  /** Second argument of the handler. */
  readonly context: Context;
  /** `session` that `authenticate` returned. */
  readonly session: Exclude<Session, null | undefined>;
  /** As for `authorize`; what that has read is not read again. */
  readonly touches: () => Promise<Touches>;
}

/** How a change ended. */
export interface ChangeEnd {
  /** `done`; `refused`, and nothing was changed; or `unknown`: it may be done, also in part. */
  readonly outcome: "done" | "refused" | "unknown";
  /** Id by which the service's operator finds the request, if the service responded. */
  readonly requestId: string | undefined;
  /** `data` of the response if it is `done`, such as the department as stored. It may hold secrets. */
  readonly data: unknown;
  /** Why it is not done. */
  readonly error: unknown;
}

/** What `onChange` may return. */
export type ChangeListener = ((ended: ChangeEnd) => unknown) | undefined | void;

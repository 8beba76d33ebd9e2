// What an action would do to each of many people: pure, so that any page can show it before it is done.
import type { DepartmentDto, UserDto } from "genauth-management";

export type Action = "move" | "add" | "remove" | "lead";

/** A membership that begins or ends. */
export interface Place {
  readonly organizationCode: string;
  readonly departmentId: string;
  readonly isMain: boolean;
  readonly isLeader: boolean;
}

/** The change of one person. With all of `out`, `into` and `lead` exchanged, it takes itself back. */
export interface Transition {
  readonly user: UserDto;
  readonly out?: Place;
  readonly into?: Place;
  /** A membership that stays, in which the person leads from now on, or not any more. */
  readonly lead?: { readonly organizationCode: string; readonly departmentId: string; readonly value: boolean };
}

/** What a person should know beforehand. */
export type Note = "main" | "mainLost" | "leadsNoMore" | "leadsInstead" | "already" | "homeless";

export type Refusal = "notThere" | "alreadyThere" | "alreadyLeads";

export interface PlanRow {
  readonly user: UserDto;
  readonly notes: readonly Note[];
  /** Why nothing is done for this person. */
  readonly refusal?: Refusal;
  readonly transition?: Transition;
}

interface Plan {
  readonly action: Action;
  /** As they are stored now, with the ids of their departments. */
  readonly users: readonly UserDto[];
  readonly from: DepartmentDto;
  /** Where people are moved or added to. */
  readonly to?: DepartmentDto | undefined;
  /** Whether who leads `from` leads `to` after a move. */
  readonly keepLeading: boolean;
}

export function planOf({ action, users, from, to, keepLeading }: Plan): PlanRow[] {
  const plan = { move: planMove, add: planAdd, remove: planRemove, lead: planLead }[action];
  return users.map((user) => plan(user, from, to, keepLeading));
}

function planMove(user: UserDto, from: DepartmentDto, to: DepartmentDto | undefined, keepLeading: boolean): PlanRow {
  if (!to || !isIn(user, from)) return refused(user, "notThere");
  const out = placeOf(user, from);
  const isLeader = out.isLeader && keepLeading;
  const present = isIn(user, to);
  const notes: Note[] = [];
  if (present) notes.push("already");
  if (out.isMain) notes.push("main");
  if (out.isLeader) notes.push(isLeader ? "leadsInstead" : "leadsNoMore");
  // In both: only leaves, unless being main or leading moves along.
  const into = { ...idsOf(to), isMain: out.isMain, isLeader };
  if (present && !out.isMain && !isLeader) return { user, notes, transition: { user, out } };
  return { user, notes, transition: { user, out, into } };
}

function planAdd(user: UserDto, _: DepartmentDto, to: DepartmentDto | undefined): PlanRow {
  if (!to || isIn(user, to)) return refused(user, "alreadyThere");
  return { user, notes: [], transition: { user, into: { ...idsOf(to), isMain: false, isLeader: false } } };
}

function planRemove(user: UserDto, from: DepartmentDto): PlanRow {
  if (!isIn(user, from)) return refused(user, "notThere");
  const out = placeOf(user, from);
  const notes: Note[] = [];
  if (user.departmentIds?.length === 1) notes.push("homeless");
  else if (out.isMain) notes.push("mainLost");
  if (out.isLeader) notes.push("leadsNoMore");
  return { user, notes, transition: { user, out } };
}

function planLead(user: UserDto, from: DepartmentDto): PlanRow {
  if (!isIn(user, from)) return refused(user, "notThere");
  if (placeOf(user, from).isLeader) return refused(user, "alreadyLeads");
  return { user, notes: [], transition: { user, lead: { ...idsOf(from), value: true } } };
}

/** Takes a change back. */
export function reverse({ user, out, into, lead }: Transition): Transition {
  return {
    user,
    ...(into && { out: into }),
    ...(out && { into: out }),
    ...(lead && { lead: { ...lead, value: !lead.value } }),
  };
}

/**
 * Whether it can go together with others, by calls that know neither main departments nor leaders: they lose these when people
 * leave, and give none when people join.
 */
export function isSimple({ user, out, into, lead }: Transition): boolean {
  if (lead || into?.isMain || into?.isLeader) return false;
  // Without a main department in the response, only a person's own departments tell whether there is none.
  return !(into && out && (out.isMain || out.isLeader || user.mainDepartmentId === undefined));
}

const refused = (user: UserDto, refusal: Refusal): PlanRow => ({ user, notes: [], refusal });

/** A response may lack the ids: then the service decides. */
const isIn = ({ departmentIds }: UserDto, { departmentId }: DepartmentDto): boolean =>
  departmentIds?.includes(departmentId) ?? true;

const idsOf = ({ organizationCode, departmentId }: DepartmentDto) => ({ organizationCode, departmentId });

function placeOf({ userId, mainDepartmentId }: UserDto, department: DepartmentDto): Place {
  const isLeader = department.leaderUserIds?.includes(userId) ?? false;
  return { ...idsOf(department), isMain: mainDepartmentId === department.departmentId, isLeader };
}

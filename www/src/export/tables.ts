// The columns of the files.
import { nameOf } from "../members/queries.ts";
import type { Row } from "./csv.ts";
import type { Member } from "./members.ts";
import type { Structure } from "./structure.ts";

interface Words {
  readonly path: string;
  readonly code: string;
  readonly departmentName: string;
  readonly departmentId: string;
  readonly parentId: string;
  readonly leaders: string;
  readonly leaderIds: string;
  readonly person: string;
  readonly username: string;
  readonly email: string;
  readonly phone: string;
  readonly status: string;
  readonly main: string;
  readonly leader: string;
  readonly yes: string;
  readonly no: string;
}

/** `statuses` are the names of the states of an account; the service may have further ones. */
export function memberRows(members: readonly Member[], t: Words, statuses: Partial<Record<string, string>>): Row[] {
  const answer = (is: boolean) => (is ? t.yes : t.no);
  return [
    [t.path, t.code, t.person, t.username, t.email, t.phone, t.status, t.main, t.leader],
    ...members.map(({ user, located, isMain, isLeader }) => [
      located?.path ?? "",
      located?.department.code ?? "",
      user.name ?? "",
      user.username ?? "",
      user.email ?? "",
      user.phone ?? "",
      statuses[user.status] ?? user.status,
      located ? answer(isMain) : "",
      located ? answer(isLeader) : "",
    ]),
  ];
}

export function structureRows({ departments, leaders }: Structure, t: Words): Row[] {
  return [
    [t.departmentId, t.code, t.path, t.departmentName, t.parentId, t.leaders, t.leaderIds],
    ...departments.map(({ department, path }) => {
      const { departmentId, code = "", name, parentDepartmentId, leaderUserIds = [] } = department;
      const names = leaderUserIds.map((userId) => {
        const user = leaders.get(userId);
        return user ? nameOf(user) : userId;
      });
      return [departmentId, code, path, name, parentDepartmentId, names.join("; "), leaderUserIds.join(";")];
    }),
  ];
}

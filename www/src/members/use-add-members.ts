import type { DepartmentDto, GetUserBatchDto, ManagementClient, UserDto } from "genauth-management";
import { GenAuthError } from "genauth-management";
import { useEffect, useRef, useState } from "react";
import { useClient } from "../client.ts";
import { useOrganization } from "../organizations/organization.tsx";
import { batches } from "./batches.ts";
import { readMembersAgain } from "./queries.ts";

/** The kinds of ids in a pasted list. */
export const ID_TYPES = ["username", "email", "phone", "external_id", "user_id"] as const;
export type IdType = (typeof ID_TYPES)[number];

/** Whom to add: people who were found, or ids of one kind that are still to be looked up. */
export type Wanted = { readonly users: readonly UserDto[] } | { readonly ids: readonly string[]; readonly idType: IdType };

export interface Progress {
  readonly status: "choosing" | "looking" | "adding" | "stopped" | "done";
  readonly done: number;
  readonly total: number;
  /** Added in this dialog. */
  readonly added: readonly UserDto[];
  /** How many were members before. */
  readonly present: number;
  /** Ids without a user. */
  readonly missing: readonly string[];
  /** Not added, because it was stopped or failed before. */
  readonly left: readonly UserDto[];
  /** Unknown whether they were added. */
  readonly uncertain: readonly UserDto[];
  readonly error?: unknown;
}

const NOTHING: Progress = { status: "choosing", done: 0, total: 0, added: [], present: 0, missing: [], left: [], uncertain: [] };

/** Adds people to a department in batches. It can be stopped, and reports exactly who was added. */
export function useAddMembers({ departmentId }: DepartmentDto) {
  const client = useClient();
  const { code: organizationCode } = useOrganization();
  const [progress, setProgress] = useState(NOTHING);
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  async function run(wanted: Wanted) {
    running.current = new AbortController();
    const { signal } = running.current;
    let now: Progress = { ...NOTHING, total: "users" in wanted ? wanted.users.length : wanted.ids.length };
    const report = (next: Partial<Progress>) => {
      now = { ...now, ...next };
      setProgress(now);
    };
    let left: readonly UserDto[] = "users" in wanted ? wanted.users : [];
    let sent: readonly UserDto[] = [];
    try {
      report({ status: "looking" });
      const { users, missing } =
        "users" in wanted
          ? { users: wanted.users, missing: [] }
          : await lookUp(client, wanted.ids, wanted.idType, signal, (done) => report({ done }));
      left = users.filter(({ departmentIds }) => !departmentIds?.includes(departmentId));
      report({ status: "adding", done: 0, total: left.length, missing, present: users.length - left.length });
      for (const batch of batches(left)) {
        signal.throwIfAborted();
        sent = batch;
        const userIds = sent.map(({ userId }) => userId);
        // Without the signal: a request that was sent is awaited, so that it is known who was added.
        await client.addDepartmentMembers({ organizationCode, departmentId, userIds });
        left = left.slice(sent.length);
        report({ added: [...now.added, ...sent], done: now.done + sent.length });
        sent = [];
      }
      report({ status: "done" });
    } catch (error) {
      const uncertain = error instanceof GenAuthError && error.outcome === "unknown" ? sent : [];
      report({ status: "stopped", uncertain, left: left.slice(uncertain.length), ...(!signal.aborted && { error }) });
    }
    void readMembersAgain(
      organizationCode,
      departmentId,
      [...now.added, ...now.uncertain].map(({ userId }) => userId),
    );
  }

  return { progress, run, stop: () => running.current?.abort(), again: () => setProgress(NOTHING) };
}

async function lookUp(
  client: ManagementClient,
  ids: readonly string[],
  idType: IdType,
  signal: AbortSignal,
  report: (done: number) => void,
): Promise<{ users: UserDto[]; missing: string[] }> {
  const users = new Map<string, UserDto>();
  const missing: string[] = [];
  let done = 0;
  for (const batch of batches(ids)) {
    const found = await readSome(client, { userIds: batch, userIdType: idType, withDepartmentIds: true }, signal);
    const byId = new Map(found.map((user) => [idOf(user, idType), user]));
    for (const id of batch) {
      // The service keeps e-mail addresses in lower case. Anything else may differ in case alone.
      const user = byId.get(idType === "email" ? id.toLowerCase() : id);
      if (user) users.set(user.userId, user);
      else missing.push(id);
    }
    done += batch.length;
    report(done);
  }
  return { users: [...users.values()], missing };
}

/** No source says whether an unknown id is left out of the answer or fails the call: then each id is requested alone. */
async function readSome(client: ManagementClient, input: GetUserBatchDto, signal: AbortSignal): Promise<UserDto[]> {
  try {
    return (await client.getUserBatch(input, { signal })).data;
  } catch (error) {
    if (!(error instanceof GenAuthError) || error.kind !== "not_found") throw error;
    if (input.userIds.length === 1) return [];
    const found: UserDto[] = [];
    for (const id of input.userIds) found.push(...(await readSome(client, { ...input, userIds: [id] }, signal)));
    return found;
  }
}

function idOf({ username, email, phone, externalId, userId }: UserDto, idType: IdType): string {
  return { username, email, phone, external_id: externalId, user_id: userId }[idType] ?? "";
}

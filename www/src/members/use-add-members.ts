import { type DepartmentDto, GenAuthError, type UserDto } from "genauth-management";
import { useEffect, useRef, useState } from "react";
import { useClient } from "../client.ts";
import { useOrganization } from "../organizations/organization.tsx";
import { batches } from "./batches.ts";
import { readMembersAgain } from "./queries.ts";

export interface Progress {
  readonly status: "ready" | "adding" | "stopped" | "done";
  readonly total: number;
  /** Added in this dialog. */
  readonly added: readonly UserDto[];
  /** Not added, because it was stopped or failed before. */
  readonly left: readonly UserDto[];
  /** Unknown whether they were added. */
  readonly uncertain: readonly UserDto[];
  readonly error?: unknown;
}

const READY: Progress = { status: "ready", total: 0, added: [], left: [], uncertain: [] };

/** Adds people to a department in batches. It can be stopped, and reports exactly who was added. */
export function useAddMembers({ departmentId }: DepartmentDto) {
  const client = useClient();
  const { code: organizationCode } = useOrganization();
  const [progress, setProgress] = useState(READY);
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  async function run(users: readonly UserDto[]) {
    running.current = new AbortController();
    const { signal } = running.current;
    let now: Progress = { ...READY, status: "adding", total: users.length };
    const report = (next: Partial<Progress>) => {
      now = { ...now, ...next };
      setProgress(now);
    };
    report({});
    let left = users;
    let sent: readonly UserDto[] = [];
    try {
      for (const batch of batches(users)) {
        signal.throwIfAborted();
        sent = batch;
        const userIds = sent.map(({ userId }) => userId);
        // Without the signal: a request that was sent is awaited, so that it is known who was added.
        await client.addDepartmentMembers({ organizationCode, departmentId, userIds });
        left = left.slice(sent.length);
        report({ added: [...now.added, ...sent] });
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

  return { progress, run, stop: () => running.current?.abort(), again: () => setProgress(READY) };
}

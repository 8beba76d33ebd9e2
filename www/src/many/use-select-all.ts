import type { DepartmentDto, UserDto } from "genauth-management";
import { useEffect, useRef, useState } from "react";
import { useClient } from "../client.ts";
import { readUsers } from "./read-users.ts";

/** Selects all direct members of a department, not only those of a page. */
export function useSelectAll(department: DepartmentDto, onChoose: (users: readonly UserDto[]) => void) {
  const client = useClient();
  const [progress, setProgress] = useState<{ read: number; total: number }>();
  const [error, setError] = useState<unknown>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  async function run() {
    const started = new AbortController();
    running.current = started;
    const { signal } = started;
    const { organizationCode, departmentId } = department;
    setError(undefined);
    setProgress({ read: 0, total: department.membersCount });
    try {
      const { data: ids } = await client.listDepartmentMemberIds({ organizationCode, departmentId }, { signal });
      const report = (read: number) => setProgress({ read, total: ids.length });
      onChoose(await readUsers(client, ids, signal, report));
    } catch (error) {
      if (!signal.aborted) setError(error);
    }
    setProgress(undefined);
  }

  return { progress, error, run, stop: () => running.current?.abort() };
}

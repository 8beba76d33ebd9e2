import type { DepartmentDto } from "genauth-management";
import { useEffect, useRef, useState } from "react";
import { useClient } from "../client.ts";
import { useOrganization } from "../organizations/organization.tsx";
import { openedOf } from "../tree/opened.ts";
import { addShown, readTreeAgain } from "./changes.ts";
import { createOnce } from "./create-once.ts";
import type { OutlineItem } from "./outline.ts";

export interface Progress {
  readonly status: "typing" | "running" | "stopped" | "done";
  readonly made: number;
  readonly error?: unknown;
}

interface Made {
  readonly openDepartmentId: string;
  department?: DepartmentDto;
}

/**
 * Creates departments one after the other: parents first, and in the order of the list, in which the service lists them
 * afterwards. `createDepartmentTree` takes no parent for the tree, and cannot be stopped half way.
 */
export function useCreateMany(parent: DepartmentDto) {
  const client = useClient();
  const { code: organizationCode } = useOrganization();
  const [progress, setProgress] = useState<Progress>({ status: "typing", made: 0 });
  const running = useRef<AbortController>(undefined);
  // Kept from one attempt to the next, so that resuming creates nothing twice.
  const made = useRef<Made[]>([]);
  useEffect(() => () => running.current?.abort(), []);

  async function run(items: readonly OutlineItem[]) {
    running.current = new AbortController();
    const { signal } = running.current;
    const opened = openedOf(organizationCode);
    const results = items.map((_, index) => made.current[index] ?? { openDepartmentId: crypto.randomUUID() });
    made.current = results;
    let count = results.filter(({ department }) => department).length;
    setProgress({ status: "running", made: count });
    opened.open([parent.departmentId]);
    try {
      for (const [index, { name, parent: above }] of items.entries()) {
        const result = results[index];
        if (!result || result.department) continue;
        const parentDepartmentId = results[above]?.department?.departmentId ?? parent.departmentId;
        const { openDepartmentId } = result;
        const input = { organizationCode, parentDepartmentId, openDepartmentId, name };
        result.department = await createOnce(client, input, signal);
        addShown(organizationCode, result.department);
        count += 1;
        setProgress({ status: "running", made: count });
      }
      setProgress({ status: "done", made: count });
    } catch (error) {
      setProgress({ status: "stopped", made: count, ...(!signal.aborted && { error }) });
    }
    const parents = results.flatMap(({ department }) => department?.parentDepartmentId ?? []);
    void readTreeAgain(organizationCode, ...new Set([parent.departmentId, ...parents]));
  }

  return { progress, run, stop: () => running.current?.abort() };
}

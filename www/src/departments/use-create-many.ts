import type { DepartmentDto } from "genauth-management";
import { useEffect, useRef, useState } from "react";
import { useClient } from "../client.ts";
import { useOrganization } from "../organizations/organization.tsx";
import { openedOf } from "../tree/opened.ts";
import { addShown, readTreeAgain } from "./changes.ts";
import { createOnce } from "./create-once.ts";
import { inOrder } from "./in-order.ts";
import type { OutlineItem } from "./outline.ts";
import { newOwnId } from "./own-id.ts";

export interface Progress {
  readonly status: "typing" | "running" | "stopped" | "done";
  /** The indices of what is created. */
  readonly made: ReadonlySet<number>;
  readonly error?: unknown;
}

interface Made {
  readonly openDepartmentId: string;
  department?: DepartmentDto;
}

const AT_A_TIME = 4;

/**
 * Creates departments, up to four at a time: parents first, and siblings one after the other. The service lists siblings in the
 * order of their creation and has no other order, and of two requests at the same time either may arrive first.
 * `createDepartmentTree` takes no parent for the tree, and cannot be stopped half way.
 */
export function useCreateMany(parent: DepartmentDto) {
  const client = useClient();
  const { code: organizationCode } = useOrganization();
  const [progress, setProgress] = useState<Progress>({ status: "typing", made: new Set() });
  const running = useRef<AbortController>(undefined);
  // Kept from one attempt to the next, so that resuming creates nothing twice.
  const made = useRef<Made[]>([]);
  useEffect(() => () => running.current?.abort(), []);

  async function run(items: readonly OutlineItem[]) {
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const results = items.map((_, index) => made.current[index] ?? { openDepartmentId: newOwnId() });
    made.current = results;
    const show = (status: Progress["status"], error?: unknown) => {
      const done = results.flatMap(({ department }, index) => (department ? index : []));
      setProgress({ status, made: new Set(done), error });
    };

    async function create(index: number) {
      const [item, result] = [items[index], results[index]];
      if (!item || !result || result.department) return;
      signal.throwIfAborted();
      const parentDepartmentId = results[item.parent]?.department?.departmentId ?? parent.departmentId;
      const { openDepartmentId } = result;
      const input = { organizationCode, parentDepartmentId, openDepartmentId, name: item.name };
      result.department = await createOnce(client, input, signal);
      addShown(organizationCode, result.department);
      show("running");
    }

    show("running");
    openedOf(organizationCode).open([parent.departmentId]);
    try {
      await inOrder(items, AT_A_TIME, create);
      show("done");
    } catch (error) {
      show("stopped", signal.aborted ? undefined : error);
    }
    const parents = results.flatMap(({ department }) => department?.parentDepartmentId ?? []);
    void readTreeAgain(organizationCode, ...new Set([parent.departmentId, ...parents]));
  }

  return { progress, run, stop: () => running.current?.abort() };
}

import { notifyManager, useMutation } from "@tanstack/react-query";
import type { DepartmentDto } from "genauth-management";
import { useRef } from "react";
import { useClient } from "../client.ts";
import { useNotices } from "../failures/use-notices.tsx";
import { useOrganization } from "../organizations/organization.tsx";
import { keys } from "../queries/keys.ts";
import { queryClient } from "../queries/query-client.ts";
import { useTexts } from "../texts/texts.ts";
import type { Opened } from "./opened.ts";
import { texts } from "./texts.ts";

interface Top {
  readonly id: string;
  readonly name: string;
}

/** Opens all descendants of a department, with one call for any number of them. */
export function useOpenAll(opened: Opened) {
  const t = useTexts(texts);
  const client = useClient();
  const notices = useNotices();
  const { code } = useOrganization();
  const running = useRef<AbortController>(undefined);

  const work = useMutation({
    async mutationFn({ id }: Top) {
      running.current?.abort();
      running.current = new AbortController();
      const { signal } = running.current;
      const began = Date.now();
      const { data } = await client.getAllDepartments({ organizationCode: code, departmentId: id }, { signal });
      opened.open(keep(code, id, data.list, began));
    },
    onError(error, { name }) {
      if (!running.current?.signal.aborted) notices.failed(error, t.openFailed(name));
    },
  });
  return {
    openAll: work.mutate,
    /** The department whose descendants are being opened. */
    opening: work.isPending ? work.variables : undefined,
    cancel: () => running.current?.abort(),
  };
}

/**
 * Fills the cache as if the children of each department had been read, except for lists that changed after the request.
 * Returns the ids of the departments that have children.
 */
function keep(code: string, topId: string, departments: readonly DepartmentDto[], asked: number): string[] {
  const lists = new Map<string, DepartmentDto[]>([[topId, []]]);
  for (const department of departments) {
    const list = lists.get(department.parentDepartmentId);
    if (list) list.push(department);
    else lists.set(department.parentDepartmentId, [department]);
  }
  notifyManager.batch(() => {
    for (const [id, list] of lists) {
      const key = keys.children(code, id);
      const isNewer = (queryClient.getQueryState(key)?.dataUpdatedAt ?? 0) >= asked;
      if (!isNewer) queryClient.setQueryData(key, list);
    }
  });
  return [...lists.keys()];
}

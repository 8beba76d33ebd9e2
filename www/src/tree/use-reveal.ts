import { useQueries, useQuery } from "@tanstack/react-query";
import type { DepartmentDto } from "genauth-management";
import { useEffect, useMemo, useRef, useState } from "react";
import { useClient } from "../client.ts";
import { useOrganization } from "../organizations/organization.tsx";
import { childrenOptions, pathOptions } from "../queries/departments.ts";
import { keys } from "../queries/keys.ts";
import { queryClient } from "../queries/query-client.ts";
import type { Opened } from "./opened.ts";

/** What a tree is to show. One that was moved is shown as soon as it is below its new parent. */
export interface Revealed {
  readonly id: string;
  readonly parentId?: string;
}

/**
 * Opens what is above a department that a link leads to, or that was moved. Only once, so that a person can close it again.
 * Returns what `TreeView` is to reveal.
 */
export function useReveal(departmentId: string, opened: Opened): Revealed {
  const client = useClient();
  const { code } = useOrganization();
  const [moved, setMoved] = useState<Revealed>();
  useEffect(() => opened.onMoved(setMoved), [opened]);
  // Whoever goes to another department wants to see that one.
  const [shownId, setShownId] = useState(departmentId);
  if (shownId !== departmentId) {
    setShownId(departmentId);
    setMoved(undefined);
  }
  const reveal = useMemo(() => moved ?? { id: departmentId }, [moved, departmentId]);

  const { data: path } = useQuery(pathOptions(client, code, reveal.parentId ?? reveal.id));
  const ids = path?.map((department) => department.departmentId) ?? [];
  const above = reveal.parentId === undefined ? ids.slice(0, -1) : ids;
  // The tree itself reads only the lists that are in view, and reads them again after a change.
  useQueries({ queries: above.map((id) => ({ ...childrenOptions(client, code, id), notifyOnChangeProps: [] })) });

  const revealed = useRef<Revealed>(undefined);
  useEffect(() => {
    if (!path || revealed.current === reveal) return;
    revealed.current = reveal;
    opened.open(above);
    for (const [index, parentId] of above.entries()) {
      // The cached list is older than the department.
      const list = queryClient.getQueryData<DepartmentDto[]>(keys.children(code, parentId));
      const childId = ids[index + 1];
      if (childId !== undefined && list?.every((child) => child.departmentId !== childId)) {
        void queryClient.invalidateQueries({ queryKey: keys.children(code, parentId) });
      }
    }
  });
  return reveal;
}

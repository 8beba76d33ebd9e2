import { useQuery } from "@tanstack/react-query";
import type { DepartmentDto } from "genauth-management";
import { useEffect, useRef } from "react";
import { useClient } from "../client.ts";
import { useOrganization } from "../organizations/organization.tsx";
import { pathOptions } from "../queries/departments.ts";
import { keys } from "../queries/keys.ts";
import { queryClient } from "../queries/query-client.ts";
import type { Opened } from "./opened.ts";

/** Opens the ancestors of a department that a link leads to. Only once, so that a person can close them again. */
export function useReveal(departmentId: string, opened: Opened) {
  const client = useClient();
  const { code } = useOrganization();
  const { data: path } = useQuery(pathOptions(client, code, departmentId));
  const revealed = useRef<string>(undefined);
  useEffect(() => {
    if (!path || revealed.current === departmentId) return;
    revealed.current = departmentId;
    const above = path.slice(0, -1).map((department) => department.departmentId);
    opened.open(above);
    for (const [index, parentId] of above.entries()) {
      // The cached list is older than the department.
      const list = queryClient.getQueryData<DepartmentDto[]>(keys.children(code, parentId));
      if (list?.every(({ departmentId: id }) => id !== path[index + 1]?.departmentId)) {
        void queryClient.invalidateQueries({ queryKey: keys.children(code, parentId) });
      }
    }
  }, [path, departmentId, code, opened]);
}

import { useQuery } from "@tanstack/react-query";
import type { DepartmentDto } from "genauth-management";
import { useEffect, useRef } from "react";
import { useClient } from "../client.ts";
import { useOrganization } from "../organizations/organization.tsx";
import { pathOptions } from "../queries/departments.ts";
import { keys } from "../queries/keys.ts";
import { queryClient } from "../queries/query-client.ts";
import type { Opened } from "./opened.ts";

/** Opens what is above a department that a link leads to. Once: whoever closes it again wants it closed. */
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
      // A list that was read before somebody else put it there.
      const list = queryClient.getQueryData<DepartmentDto[]>(keys.children(code, parentId));
      if (list?.every(({ departmentId: id }) => id !== path[index + 1]?.departmentId)) {
        void queryClient.invalidateQueries({ queryKey: keys.children(code, parentId) });
      }
    }
  }, [path, departmentId, code, opened]);
}

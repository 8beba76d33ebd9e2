import { useQuery } from "@tanstack/react-query";
import type { DepartmentDto } from "genauth-management";
import { useClient } from "../client.ts";
import { pathOptions } from "../queries/departments.ts";

/** The departments above, the nearest always in full, and the code. */
export function Path({ department: { organizationCode, departmentId, code } }: { department: DepartmentDto }) {
  const client = useClient();
  const { data: path } = useQuery(pathOptions(client, organizationCode, departmentId));
  const above = path?.slice(0, -1).map(({ name }) => name) ?? [];
  const parent = above.at(-1);
  const start = above.slice(0, -1).join(" / ");
  return (
    <>
      {start && <span className="find-path-start">{start}</span>}
      {parent && <span className="find-path-end">{start ? ` / ${parent}` : parent}</span>}
      {code && <span className="find-path-end">{parent ? ` · ${code}` : code}</span>}
    </>
  );
}

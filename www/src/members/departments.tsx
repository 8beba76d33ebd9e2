import { useQuery } from "@tanstack/react-query";
import type { UserDto } from "genauth-management";
import { useMemo } from "react";
import { useClient } from "../client.ts";
import { useOrganization } from "../organizations/organization.tsx";
import { membershipsOptions } from "../people/queries.ts";
import { knownDepartment } from "../queries/departments.ts";

/**
 * The departments of a person in this organization. A list of members has ids only: names come from departments that were read
 * for the tree, or else from one request for the person, which is kept for their drawer.
 */
export function Departments({ user: { userId, departmentIds } }: { user: UserDto }) {
  const client = useClient();
  const { code } = useOrganization();
  const known = useMemo(() => {
    const names = departmentIds?.map((id) => knownDepartment(code, id)?.name);
    return names?.every((name) => name !== undefined) ? names : undefined;
  }, [code, departmentIds]);
  const { data } = useQuery({ ...membershipsOptions(client, userId), enabled: known === undefined });
  const own = data?.filter(({ organizationCode }) => organizationCode === code);
  const names = (known ?? own?.map(({ name }) => name) ?? []).join(", ");
  return (
    <span className="members-departments" title={names}>
      {names}
    </span>
  );
}

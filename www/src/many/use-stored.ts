import { useQuery } from "@tanstack/react-query";
import type { DepartmentDto, UserDto } from "genauth-management";
import { useId, useState } from "react";
import { useClient } from "../client.ts";
import { keys } from "../queries/keys.ts";
import { readUsers } from "./read-users.ts";

/** What is stored now of these people and departments: a list on the page can be older. */
export function useStored(from: DepartmentDto, users: readonly UserDto[], toId: string | undefined, enabled: boolean) {
  const client = useClient();
  const [read, setRead] = useState(0);
  const { organizationCode, departmentId } = from;
  const { data, error, refetch } = useQuery({
    queryKey: keys.many(useId(), toId),
    queryFn: async ({ signal }) => {
      setRead(0);
      const departmentOf = async (id: string) =>
        (await client.getDepartment({ organizationCode, departmentId: id }, { signal })).data;
      const [from, to, found] = await Promise.all([
        departmentOf(departmentId),
        toId === undefined ? undefined : departmentOf(toId),
        readUsers(
          client,
          users.map(({ userId }) => userId),
          signal,
          setRead,
        ),
      ]);
      return { from, to, users: found };
    },
    enabled,
    gcTime: 0,
    staleTime: 0,
    refetchOnWindowFocus: false,
  });
  return { data, error, refetch, read };
}

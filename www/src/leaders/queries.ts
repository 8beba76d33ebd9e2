// People who can lead a department: its members first, then everybody who matches a search.
import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import type { ManagementClient, UserPagingDto } from "genauth-management";
import { keys } from "../queries/keys.ts";

const LIMIT = 20;

const paged = {
  initialPageParam: 1,
  getNextPageParam: ({ totalCount }: UserPagingDto, _: unknown, page: number) =>
    page * LIMIT < totalCount ? page + 1 : undefined,
};

/** The people with these ids. */
export function usersOptions(client: ManagementClient, userIds: readonly string[]) {
  return queryOptions({
    queryKey: keys.users(userIds),
    queryFn: async ({ signal }) => (await client.getUserBatch({ userIds: [...userIds] }, { signal })).data,
    enabled: userIds.length > 0,
  });
}

/** Direct members of a department, or those of them who match the text. */
export function memberOptions(client: ManagementClient, code: string, departmentId: string, text: string) {
  return infiniteQueryOptions({
    queryKey: keys.leaderSearch(code, departmentId, text),
    queryFn: async ({ signal, pageParam: page }) => {
      const asked = { organizationCode: code, departmentId, page, limit: LIMIT, withDepartmentIds: true };
      const { data } = await (text === ""
        ? client.listDepartmentMembers(asked, { signal })
        : client.searchDepartmentMembers({ ...asked, keywords: text }, { signal }));
      return data;
    },
    ...paged,
  });
}

/** Everybody who matches the text, members of the department among them. */
export function everybodyOptions(client: ManagementClient, text: string) {
  return infiniteQueryOptions({
    queryKey: keys.leaderSearch("", "", text),
    queryFn: async ({ signal, pageParam: page }) => {
      const options = { pagination: { page, limit: LIMIT }, withDepartmentIds: true };
      return (await client.listUsers({ keywords: text, options }, { signal })).data;
    },
    enabled: text !== "",
    ...paged,
  });
}

import { useInfiniteQuery } from "@tanstack/react-query";
import { useClient } from "../client.ts";
import { useOrganization } from "../organizations/organization.tsx";
import { keys } from "../queries/keys.ts";
import { usePaused } from "../queries/use-paused.ts";

/** The most rows that the API gives at once. */
const LIMIT = 50;

/** The departments in whose name `text` is, page by page. Nothing is asked while somebody types. */
export function useDepartmentSearch(text: string) {
  const client = useClient();
  const { code } = useOrganization();
  const wanted = text.trim();
  const name = usePaused(wanted);
  const query = useInfiniteQuery({
    queryKey: keys.search(code, name),
    queryFn: async ({ signal, pageParam: page }) => {
      const input = {
        organizationCode: code,
        advancedFilter: [{ field: "name", operator: "CONTAINS", value: name }] as const,
        sort: [{ field: "name", order: "asc" }] as const,
        page,
        limit: LIMIT,
      };
      return (
        await client.searchDepartmentsList(
          { ...input, advancedFilter: [...input.advancedFilter], sort: [...input.sort] },
          { signal },
        )
      ).data;
    },
    initialPageParam: 1,
    // The answer has no total: a full page may be the last.
    getNextPageParam: (last, _, page) => (last.length < LIMIT ? undefined : page + 1),
    enabled: name !== "" && name === wanted,
  });
  return { ...query, found: query.data?.pages.flat() ?? [], waiting: wanted !== name || query.isPending };
}

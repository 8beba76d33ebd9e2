import { useInfiniteQuery } from "@tanstack/react-query";
import { useClient } from "../client.ts";
import { useOrganization } from "../organizations/organization.tsx";
import { keys } from "../queries/keys.ts";
import { useDebounced } from "../queries/use-debounced.ts";

/** The largest page that the API gives. */
const LIMIT = 50;

/** The departments whose name contains `text`, page by page. Debounced: no request is sent while a person types. */
export function useDepartmentSearch(text: string) {
  const client = useClient();
  const { code } = useOrganization();
  const wanted = text.trim();
  const name = useDebounced(wanted);
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
    // The answer has no total, so a full page may be the last one.
    getNextPageParam: (last, _, page) => (last.length < LIMIT ? undefined : page + 1),
    enabled: name !== "" && name === wanted,
  });
  return { ...query, found: query.data?.pages.flat() ?? [], waiting: wanted !== name || query.isPending };
}

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useClient } from "../client.ts";
import { keys } from "../queries/keys.ts";

/** The largest page that the API gives. */
const LIMIT = 50;

/** The first organizations, or those that match `text`. */
export function useOrganizations(text = "") {
  const client = useClient();
  const keywords = text.trim();
  return useQuery({
    queryKey: keys.organizationSearch(keywords),
    queryFn: async ({ signal }) => {
      const { data } = keywords
        ? await client.searchOrganizations({ keywords, limit: LIMIT }, { signal })
        : await client.listOrganizations({ limit: LIMIT }, { signal });
      return data;
    },
    placeholderData: keepPreviousData,
  });
}

import type { QueryFilters } from "@tanstack/react-query";
import { queryClient } from "./query-client.ts";

/**
 * After a change: what was read of this is old, and what is shown of it is read again.
 *
 * What is on its way is begun anew, for its answer can be from before the change. TanStack's own `invalidateQueries` lets a
 * first read end, and takes what that brings for new.
 */
export async function readAgain(filters: QueryFilters): Promise<void> {
  for (const query of queryClient.getQueryCache().findAll({ ...filters, fetchStatus: "fetching" })) {
    if (query.state.data !== undefined && query.isActive()) continue;
    void query.cancel({ silent: true });
    // It is kept with the query.
    query.fetch().catch(() => undefined);
  }
  await queryClient.invalidateQueries(filters);
}

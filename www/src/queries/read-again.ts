import type { QueryFilters } from "@tanstack/react-query";
import { queryClient } from "./query-client.ts";

/**
 * Invalidates queries after a change; those in use are read again.
 *
 * A running query is restarted, because its answer can be older than the change. TanStack's own `invalidateQueries` lets the
 * first fetch of a query finish, and takes its answer as fresh.
 */
export async function readAgain(filters: QueryFilters): Promise<void> {
  for (const query of queryClient.getQueryCache().findAll({ ...filters, fetchStatus: "fetching" })) {
    if (query.state.data !== undefined && query.isActive()) continue;
    void query.cancel({ silent: true });
    // The error is stored with the query.
    query.fetch().catch(() => undefined);
  }
  await queryClient.invalidateQueries(filters);
}

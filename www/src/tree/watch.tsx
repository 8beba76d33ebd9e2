import { useQueries } from "@tanstack/react-query";
import { memo } from "react";
import { useClient } from "../client.ts";
import { useOrganization } from "../organizations/organization.tsx";
import { childrenOptions } from "../queries/departments.ts";
import type { Row } from "./rows.ts";

/** Subscribes to the children of these departments, so that they are read, and read again after a change. */
export const Watch = memo(
  function Watch({ ids }: { ids: readonly string[] }) {
    const client = useClient();
    const { code } = useOrganization();
    // The rows are computed from the query cache, so the result is not needed here.
    useQueries({ queries: ids.map((id) => ({ ...childrenOptions(client, code, id), notifyOnChangeProps: [] })) });
    return null;
  },
  (before, after) => before.ids.join() === after.ids.join(),
);

/** The departments whose children these rows show. Only those are read, however many departments are open. */
export function listsOf(rows: readonly Row[], indexes: readonly number[]): string[] {
  const seen = new Set<number>();
  const ids = new Set<string>();
  for (const index of indexes) {
    const own = rows[index];
    if (own?.kind === "department" && own.open) ids.add(own.id);
    for (let at = own?.parent ?? -1; at >= 0 && !seen.has(at); at = rows[at]?.parent ?? -1) {
      seen.add(at);
      const parent = rows[at];
      if (parent) ids.add(parent.id);
    }
  }
  return [...ids].sort();
}

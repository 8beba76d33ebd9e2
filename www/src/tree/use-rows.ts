import { notifyManager } from "@tanstack/react-query";
import { useCallback, useMemo, useSyncExternalStore } from "react";
import { useOrganization } from "../organizations/organization.tsx";
import { queryClient } from "../queries/query-client.ts";
import { type Opened, useOpened } from "./opened.ts";
import { flatten, type Row } from "./rows.ts";

/** The rows of a tree with these departments open. */
export function useRows(opened: Opened): readonly Row[] {
  const organization = useOrganization();
  const open = useOpened(opened);
  const version = useVersion(organization.code);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `flatten` reads the query cache, and `version` changes with that.
  return useMemo(() => flatten(organization, open), [organization, open, version]);
}

/** A number that increases when departments in the query cache change, once for each batch of changes. */
function useVersion(code: string): number {
  const subscribe = useCallback(
    (changed: () => void) => {
      let waiting = false;
      return queryClient.getQueryCache().subscribe(({ type, query }) => {
        const [kind, organization] = query.queryKey;
        // A query that was just added has no data yet.
        if (type !== "updated" && type !== "removed") return;
        if (organization !== code || (kind !== "children" && kind !== "department") || waiting) return;
        waiting = true;
        notifyManager.schedule(() => {
          waiting = false;
          version += 1;
          changed();
        });
      });
    },
    [code],
  );
  return useSyncExternalStore(subscribe, () => version);
}

let version = 0;

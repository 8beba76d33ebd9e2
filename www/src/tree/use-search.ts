import { useQuery } from "@tanstack/react-query";
import type { DepartmentDto } from "genauth-management";
import { useMemo } from "react";
import { useClient } from "../client.ts";
import { useOrganization } from "../organizations/organization.tsx";
import { keys } from "../queries/keys.ts";
import { useDebounced } from "../queries/use-debounced.ts";
import { hasWords, longestOf, wordsOf } from "./words.ts";

const byName = new Intl.Collator(undefined, { numeric: true }).compare;

/**
 * The departments that have each word of `text` in their name or code, by name. Debounced: no request is sent while a
 * person types.
 *
 * By `searchDepartments`, though it is deprecated: `searchDepartmentsList` knows no codes. The service looks for one word, all
 * that it finds comes in one response, and the other words are looked for here, so that no result is lost.
 */
export function useDepartmentSearch(text: string) {
  const client = useClient();
  const { code } = useOrganization();
  const wanted = text.trim();
  const settled = useDebounced(wanted);
  const words = useMemo(() => wordsOf(settled), [settled]);
  const keywords = longestOf(words);
  const query = useQuery({
    queryKey: keys.search(code, keywords),
    queryFn: async ({ signal }) => (await client.searchDepartments({ organizationCode: code, keywords }, { signal })).data,
    enabled: keywords !== "" && settled === wanted,
  });
  const found = useMemo(() => {
    const all = (query.data ?? []).filter(({ name, code }) => hasWords(words, name, code));
    all.sort((one, other) => byName(one.name, other.name));
    // Whoever types a name means that: what has the words only in its code comes after those.
    const isNamed = ({ name }: DepartmentDto) => hasWords(words, name);
    return [...all.filter(isNamed), ...all.filter((department) => !isNamed(department))];
  }, [query.data, words]);
  return { found, words, error: query.error, refetch: query.refetch, waiting: wanted !== settled || query.isPending };
}

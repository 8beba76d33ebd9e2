import { useQueries, useQuery } from "@tanstack/react-query";
import { useClient } from "../client.ts";
import { useOrganizations } from "../organizations/use-organizations.ts";
import { useDebounced } from "../queries/use-debounced.ts";
import { COUNTED, departmentsFoundOptions, peopleFoundOptions, SHOWN } from "./queries.ts";

/** Of how many organizations the departments are searched: each is a call of its own. */
const MOST_ORGANIZATIONS = 10;

/** What was found for a text. Debounced; the results of an earlier text stay, as `waiting`, until those of this one are there. */
export function useFound(text: string, organizationCode: string | undefined) {
  const client = useClient();
  const debounced = useDebounced(text);
  const people = useQuery(peopleFoundOptions(client, debounced));
  const organizations = useOrganizations(debounced);
  const every = useOrganizations();

  const codes = new Set(organizationCode === undefined ? [] : [organizationCode]);
  for (const { organizationCode: code } of every.data?.list ?? []) codes.add(code);
  const searched = [...codes].slice(0, MOST_ORGANIZATIONS);
  const departments = useQueries({ queries: searched.map((code) => departmentsFoundOptions(client, code, debounced)) });

  const all = [people, organizations, ...departments];
  const departmentsFound = departments.flatMap(({ data }) => data ?? []);
  return {
    /** Whether what is shown belongs to an earlier text, or something is still missing. */
    waiting: text !== debounced || every.isPending || all.some((query) => query.isPending || query.isPlaceholderData),
    errors: [...all, every].filter(({ error }) => error !== null),
    people: { list: people.data?.list ?? [], count: people.data?.totalCount ?? 0 },
    organizations: { list: organizations.data?.list.slice(0, SHOWN) ?? [], count: organizations.data?.totalCount ?? 0 },
    departments: {
      list: departmentsFound.slice(0, SHOWN),
      count: departmentsFound.length,
      /** Whether there can be more than were counted. */
      more: departments.some(({ data }) => (data?.length ?? 0) >= COUNTED),
      searched: searched.length,
      all: every.data?.totalCount ?? 0,
    },
  };
}

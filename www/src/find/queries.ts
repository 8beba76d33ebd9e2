// What the search in the header asks the service: as few rows as it shows, never all that match.
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { type DepartmentDto, GenAuthError, type ManagementClient } from "genauth-management";
import { PERSON_FIELDS } from "../directory/person-fields.ts";
import { keys } from "../queries/keys.ts";

/** How many results of a kind are shown. */
export const SHOWN = 5;

/** The largest page that the API gives. Departments are counted up to it: the service does not tell how many match. */
export const COUNTED = 50;

export function peopleFoundOptions(client: ManagementClient, text: string) {
  return queryOptions({
    queryKey: keys.peopleFound(text),
    queryFn: async ({ signal }) => {
      const options = { pagination: { page: 1, limit: SHOWN }, fuzzySearchOn: [...PERSON_FIELDS] };
      return (await client.listUsers({ keywords: text, options }, { signal })).data;
    },
    enabled: text !== "",
    placeholderData: keepPreviousData,
  });
}

/** The departments of an organization whose name has all words of the text, and the one with this code. */
export function departmentsFoundOptions(client: ManagementClient, code: string, text: string) {
  return queryOptions({
    queryKey: keys.departmentsFound(code, text),
    queryFn: async ({ signal }): Promise<DepartmentDto[]> => {
      const input = {
        organizationCode: code,
        advancedFilter: text.split(/\s+/).map((value) => ({ field: "name", operator: "CONTAINS", value }) as const),
        sort: [{ field: "name", order: "asc" } as const],
        limit: COUNTED,
      };
      const [byCode, { data: byName }] = await Promise.all([
        departmentWithCode(client, code, text, signal),
        client.searchDepartmentsList(input, { signal }),
      ]);
      return byCode ? [byCode, ...byName.filter(({ departmentId }) => departmentId !== byCode.departmentId)] : byName;
    },
    enabled: text !== "",
    placeholderData: keepPreviousData,
  });
}

/** Codes can only be asked for as a whole. */
async function departmentWithCode(client: ManagementClient, organizationCode: string, text: string, signal: AbortSignal) {
  if (!/^[!-~]{1,64}$/.test(text)) return undefined;
  try {
    return (await client.getDepartment({ organizationCode, departmentCode: text }, { signal })).data;
  } catch (error) {
    if (error instanceof GenAuthError && error.kind === "not_found") return undefined;
    throw error;
  }
}

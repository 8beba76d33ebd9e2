// The people of the user pool, page by page.
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { ListUsersAdvancedFilterItemDto, ManagementClient, UserDto } from "genauth-management";
import { keys, type PeopleView } from "../queries/keys.ts";
import { PERSON_FIELDS } from "./person-fields.ts";

/** The largest page that the API gives. */
export const LIMIT = 50;

export interface PeoplePage {
  /** How many people match. With `homeless`, those on other pages can be in departments. */
  readonly totalCount: number;
  /** How many people the service gave. */
  readonly rows: number;
  readonly list: readonly UserDto[];
}

export function peopleOptions(client: ManagementClient, view: PeopleView) {
  return queryOptions({
    queryKey: keys.peoplePage(view),
    queryFn: async ({ signal }): Promise<PeoplePage> => {
      const input = {
        ...(view.text && { keywords: view.text }),
        advancedFilter: filterOf(view),
        options: {
          pagination: { page: view.page, limit: LIMIT },
          fuzzySearchOn: [...PERSON_FIELDS],
          withDepartmentIds: view.homeless,
        },
      };
      const { list, totalCount } = (await client.listUsers(input, { signal })).data;
      const shown = view.homeless ? list.filter(isHomeless) : list;
      return { list: shown, rows: list.length, totalCount };
    },
    placeholderData: keepPreviousData,
  });
}

function filterOf({ status, organization, homeless }: PeopleView): ListUsersAdvancedFilterItemDto[] {
  const filter: ListUsersAdvancedFilterItemDto[] = [];
  if (status) filter.push({ field: "status", operator: "EQUAL", value: status });
  if (organization) {
    const everywhere = { organizationCode: organization, departmentId: "root", includeChildrenDepartments: true };
    filter.push({ field: "department", operator: "IN", value: [everywhere] });
  }
  // No filter of the service says "in no department". This one leaves nearly only those; `isHomeless` looks at each.
  if (homeless) filter.push({ field: "mainDepartmentId", operator: "IS_NULL" });
  return filter;
}

/** An empty list can be left out. */
function isHomeless({ departmentIds }: UserDto): boolean {
  return (departmentIds ?? []).length === 0;
}

/** A department in whatever organization. */
export function departmentByIdOptions(client: ManagementClient, departmentId: string) {
  return queryOptions({
    queryKey: keys.departmentById(departmentId),
    queryFn: async ({ signal }) => (await client.getDepartmentById({ departmentId }, { signal })).data,
  });
}

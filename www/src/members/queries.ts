// Queries of the members of a department, page by page.
import { queryOptions } from "@tanstack/react-query";
import type { DepartmentMembersSortBy, ManagementClient, SortDirection, UserDto } from "genauth-management";
import { keys, type MembersView } from "../queries/keys.ts";
import { readAgain } from "../queries/read-again.ts";

export function membersOptions(client: ManagementClient, code: string, departmentId: string, view: MembersView) {
  const { page, limit, sort, below, text } = view;
  // With their departments, which decide who can be removed from this one.
  const asked = {
    organizationCode: code,
    departmentId,
    page,
    limit,
    includeChildrenDepartments: below,
    withDepartmentIds: true,
  };
  const [sortBy, orderBy] = sort.split(".") as [DepartmentMembersSortBy, SortDirection];
  return queryOptions({
    queryKey: keys.members(code, departmentId, view),
    queryFn: async ({ signal }) => {
      const { data } = await (text === ""
        ? client.listDepartmentMembers({ ...asked, sortBy, orderBy }, { signal })
        : client.searchDepartmentMembers({ ...asked, keywords: text }, { signal }));
      return data;
    },
    // Placeholder data of the same department only: members of another one would look like its own.
    placeholderData: (previous, query) => (query?.queryKey[2] === departmentId ? previous : undefined),
  });
}

/** Invalidates the queries that depend on memberships. */
export async function readMembersAgain(code: string, departmentId: string, userIds: Iterable<string>): Promise<void> {
  await Promise.all([
    readAgain({ queryKey: keys.everyMembers(code) }),
    readAgain({ queryKey: keys.department(code, departmentId) }),
    readAgain({ queryKey: keys.people }),
    ...[...userIds].map((id) => readAgain({ queryKey: keys.userDepartments(id) })),
  ]);
}

/** The display name of a person. */
export function nameOf({ name, nickname, username, email, phone, userId }: UserDto): string {
  return name || nickname || username || email || phone || userId;
}

/** A second line that distinguishes people of the same name. */
export function contactOf({ email, phone, phoneCountryCode }: UserDto): string {
  return [email, phone && [phoneCountryCode, phone].filter(Boolean).join(" ")].filter(Boolean).join(" · ");
}

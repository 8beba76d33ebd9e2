import type { ManagementClient, UserDepartmentRespDto } from "genauth-management";

/** The most rows that the API gives at once. Its default of 10 would hide departments, and a save would then remove them. */
const LIMIT = 50;

/** All departments of a user, page by page. */
export async function everyUserDepartment(
  client: ManagementClient,
  userId: string,
  signal: AbortSignal,
): Promise<UserDepartmentRespDto[]> {
  const departments: UserDepartmentRespDto[] = [];
  for (let page = 1; ; page++) {
    const { data } = await client.getUserDepartments({ userId, page, limit: LIMIT }, { signal });
    departments.push(...data.list);
    if (data.list.length < LIMIT) return departments;
  }
}

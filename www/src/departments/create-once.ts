import { type CreateDepartmentReqDto, type DepartmentDto, GenAuthError, type ManagementClient } from "genauth-management";

/**
 * Creates a department, or finds the one that an earlier attempt with the same `openDepartmentId` created although its answer
 * was lost or the call was cancelled.
 */
export async function createOnce(
  client: ManagementClient,
  input: CreateDepartmentReqDto & { openDepartmentId: string },
  signal?: AbortSignal,
): Promise<DepartmentDto> {
  const options = signal ? { signal } : {};
  try {
    return (await client.createDepartment(input, options)).data;
  } catch (error) {
    if (!(error instanceof GenAuthError) || error.kind !== "conflict") throw error;
    const { organizationCode, openDepartmentId: departmentId } = input;
    const own = { organizationCode, departmentId, departmentIdType: "open_department_id" } as const;
    const made = await client.getDepartment(own, options).catch(() => undefined);
    // Otherwise the conflict is with another department's code.
    if (made?.data.name !== input.name) throw error;
    return made.data;
  }
}

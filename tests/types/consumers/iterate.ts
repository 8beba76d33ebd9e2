// What must compile: iteration with typed rows, and the edit of a user's departments.
import { collect, ManagementClient } from "genauth-management";
import type {
  EditedUserDepartments,
  GetUserDepartmentsDto,
  Iterate,
  OrganizationDto,
  UserDepartmentRespDto,
} from "genauth-management";
import type { Same } from "./same.js";

const client = new ManagementClient({ accessToken: "t" });

export async function iterated(input: GetUserDepartmentsDto, signal: AbortSignal): Promise<void> {
  const rows = client.iterate.getUserDepartments(input, { signal, timeout: 1 });
  true satisfies Same<typeof rows, AsyncIterableIterator<UserDepartmentRespDto>>;
  for await (const row of rows) row.isLeader satisfies boolean;
  const all = await collect(rows, { max: 10 });
  true satisfies Same<typeof all, UserDepartmentRespDto[]>;
  true satisfies Same<Awaited<ReturnType<typeof organizations>>, OrganizationDto[]>;
  client.iterate satisfies Iterate;

  // @ts-expect-error not a paged call
  client.iterate.createDepartment;
  // @ts-expect-error a field that the call has not
  client.iterate.getUserDepartments({ userId: "u", offset: 1 });
  // @ts-expect-error a text for a number
  await collect(rows, { max: "10" });
  // @ts-expect-error the client's own to set
  client.iterate = {} as Iterate;
}

const organizations = () => collect(client.iterate.listOrganizations({}));

export async function edited(userId: string, signal: AbortSignal): Promise<void> {
  const result = await client.editUserDepartments(
    { userId, userIdType: "email" },
    (edit) => edit.add("d", { isLeader: true }).remove("e").makeMain("d").setLeader("d", false),
    { signal },
  );
  true satisfies Same<typeof result, EditedUserDepartments>;
  true satisfies Same<typeof result.after, UserDepartmentRespDto[]>;
  await client.editUserDepartments({ userId }, (edit) => {
    for (const { departmentId } of edit.departments) edit.remove(departmentId);
  });

  // @ts-expect-error the paging is not the caller's
  await client.editUserDepartments({ userId, page: 1 }, () => {});
  // @ts-expect-error a misspelt role
  await client.editUserDepartments({ userId }, (edit) => edit.add("d", { leader: true }));
  // @ts-expect-error a function that waits
  await client.editUserDepartments({ userId }, async (edit) => edit.add("d"));
  // @ts-expect-error no function
  await client.editUserDepartments({ userId });
}

// What must compile: iteration, with typed rows.
import { collect, ManagementClient } from "genauth-management";
import type { GetUserDepartmentsDto, Iterate, OrganizationDto, UserDepartmentRespDto } from "genauth-management";
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
  client.iterate = client.iterate;
}

const organizations = () => collect(client.iterate.listOrganizations({}));

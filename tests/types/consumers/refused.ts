// What must not compile. An expected error that does not come is an error itself.
import { GenAuthError, ManagementClient, schemas } from "genauth-management";
import type { ErrorKind } from "genauth-management";

const client = new ManagementClient({ accessToken: "t" });
const department = { organizationCode: "o", name: "n", parentDepartmentId: "root" };

export async function refused(kind: ErrorKind): Promise<void> {
  // @ts-expect-error an unknown field
  await client.createDepartment({ organizationCode: "o", name: "n", parentDepartmentId: "root", parent: "p" });
  // @ts-expect-error a required field is missing
  await client.createDepartment({ organizationCode: "o", name: "n" });
  // @ts-expect-error no input
  await client.createDepartment();
  // @ts-expect-error null is no input
  await client.createDepartment(null);
  // @ts-expect-error a number for a text
  await client.createDepartment({ ...department, name: 7 });
  // @ts-expect-error null for a text
  await client.createDepartment({ ...department, code: null });
  // @ts-expect-error a value that the field does not take
  await client.createDepartment({ ...department, departmentIdType: "departmentId" });
  // @ts-expect-error a list for an object
  await client.createDepartment({ ...department, customData: ["a"] });
  // @ts-expect-error a translation without `enabled`
  await client.createDepartment({ ...department, i18n: { name: { "zh-CN": { value: "部" } } } });
  // @ts-expect-error a language that the API has not
  await client.createDepartment({ ...department, i18n: { name: { "de-DE": { enabled: true, value: "x" } } } });
  // @ts-expect-error one entry for a list
  await client.updateDepartment({ organizationCode: "o", departmentId: "d", leaderUserIds: "u" });
  // @ts-expect-error a text for a boolean
  await client.updateDepartment({ organizationCode: "o", departmentId: "d", status: "false" });
  // @ts-expect-error a field of another call
  await client.updateDepartment({ organizationCode: "o", departmentId: "d", isVirtualNode: true });
  // @ts-expect-error a text for a number
  await client.getUserDepartments({ userId: "u", limit: "50" });
  // @ts-expect-error the correct spelling, which the API does not have
  await client.getUserDepartments({ userId: "u", sortBy: "DepartmentCode" });
  // @ts-expect-error another spelling of the direction
  await client.getUserDepartments({ userId: "u", orderBy: "desc" });
  // @ts-expect-error a field that stands in `options`
  await client.setUserDepartments({ userId: "u", departments: [{ departmentId: "d" }], userIdType: "email" });
  // @ts-expect-error ids in place of departments
  await client.setUserDepartments({ userId: "u", departments: ["d"] });

  // @ts-expect-error an option that a call has not
  await client.createDepartment(department, { retries: 1 });
  // @ts-expect-error the controller in place of its signal
  await client.createDepartment(department, { signal: new AbortController() });
  // @ts-expect-error a header that is no text
  await client.createDepartment(department, { headers: { "x-trace": 1 } });

  const { data } = await client.getUserDepartments({ userId: "u" });
  // @ts-expect-error the list is in `data.list`
  data[0];
  // @ts-expect-error a field that the answer has not
  data.list[0]?.parentDepartmentId;
  // @ts-expect-error may be absent
  data.list[0]?.departmentIdPath.length;

  // @ts-expect-error no such kind
  if (kind === "notFound") return;
  // @ts-expect-error the client alone makes them
  throw new GenAuthError("mine");
}

// @ts-expect-error no options
new ManagementClient();
// @ts-expect-error a misspelt option
new ManagementClient({ accessKeyID: "a", accessKeySecret: "b" });
// @ts-expect-error a number for a text
new ManagementClient({ accessToken: "t", host: 3000 });
// @ts-expect-error an unknown language
new ManagementClient({ accessToken: "t", lang: "en" });
// @ts-expect-error an unknown brand
new ManagementClient({ accessToken: "t", brand: "GenAuth" });
// @ts-expect-error a provider that gives no text
new ManagementClient({ accessToken: () => 7 });
// @ts-expect-error a fetch that gives no Response
new ManagementClient({ accessToken: "t", fetch: async () => "ok" });
// @ts-expect-error not a call
schemas.free;

// What must compile, with `exactOptionalPropertyTypes` above all: what may be absent may be `undefined`.
import { collect, ManagementClient } from "genauth-management";
import type { CallOptions, CreateDepartmentReqDto, ManagementClientOptions, UserDto } from "genauth-management";
import { createProxyHandler } from "genauth-management/proxy";

/** All that may be left out of `T` is `undefined`. */
type Undefined<T> = { [Name in keyof T as undefined extends T[Name] ? Name : never]: undefined };
type Present<T> = { [Name in keyof T as undefined extends T[Name] ? never : Name]: T[Name] };
type Holds<T> = Undefined<T> & Present<T> extends T ? true : false;
true satisfies Holds<ManagementClientOptions>;
true satisfies Holds<CallOptions>;
true satisfies Holds<CreateDepartmentReqDto>;
true satisfies Holds<UserDto>;

export async function handedOn(
  { description, signal, timeout, trace }: { description?: string; signal?: AbortSignal; timeout?: number; trace?: string },
  settings: { host?: string; lang?: "zh-CN"; fetch?: typeof fetch; accessToken?: string },
): Promise<void> {
  const { host, lang, accessToken } = settings;
  const client = new ManagementClient({
    host,
    lang,
    accessToken,
    fetch: settings.fetch,
    onEvent: undefined,
    accessKeyId: undefined,
  });
  const input = { organizationCode: "o", parentDepartmentId: "root", name: "n", description, i18n: undefined };
  const { data } = await client.createDepartment(input, { signal, timeout, headers: { "x-trace": trace } });
  const { customData, leaderUserIds, code } = data;
  await client.updateDepartment({ organizationCode: "o", departmentId: "d", customData, leaderUserIds, code });
  await client.editUserDepartments({ userId: "u", userIdType: undefined }, (edit) =>
    edit.add("d", { isLeader: undefined, isMainDepartment: undefined }),
  );
  await collect(client.iterate.getUserDepartments({ userId: "u", limit: undefined }), { max: undefined });
  createProxyHandler({ client, allow: [], authorize: () => true, hosts: undefined, authenticate: undefined, onError: undefined });
}

// What must compile: the four calls, their options and their answers, from any module.
import { GenAuthError, ManagementClient } from "genauth-management";
import type {
  CallOptions,
  CreateDepartmentReqDto,
  DepartmentDto,
  DepartmentSingleRespDto,
  ErrorKind,
  IsSuccessRespDto,
  Issue,
  ManagementClientOptions,
  SetUserDepartmentsDto,
  UserDepartmentPaginatedRespDto,
  UserDepartmentRespDto,
} from "genauth-management";
import type { Same } from "./same.js";

const options: ManagementClientOptions = {
  accessKeyId: "a",
  accessKeySecret: "b",
  host: "api.example",
  lang: "zh-CN",
  brand: "authing",
};
const client = new ManagementClient({
  ...options,
  tenantId: "t",
  timeout: 1_000,
  fetch: (url, init) => fetch(url, init),
});
new ManagementClient({ accessToken: "t" });
new ManagementClient({ accessToken: () => "t" });
new ManagementClient({
  accessToken: async ({ reason, signal }) => (signal.aborted ? "" : (reason satisfies "initial" | "expiring" | "rejected")),
});
new ManagementClient({ host: "/api/genauth", fetch });

const call: CallOptions = { signal: AbortSignal.timeout(1), timeout: 1, headers: { "x-trace": "t" } };

const every: CreateDepartmentReqDto = {
  organizationCode: "o",
  name: "n",
  parentDepartmentId: "root",
  metadata: { any: ["thing", 1, null] },
  openDepartmentId: "o",
  description: "d",
  code: "c",
  isVirtualNode: true,
  i18n: { name: { "zh-CN": { enabled: true, value: "部" }, "en-US": { enabled: false, value: "" } } },
  customData: { nested: { deeper: [] } },
  departmentIdType: "open_department_id",
  postIdList: ["p"],
  tenantId: "t",
};

export async function calls(): Promise<void> {
  const created = await client.createDepartment(every, call);
  const least = await client.createDepartment({ organizationCode: "o", name: "n", parentDepartmentId: "root" });
  const updated = await client.updateDepartment({
    organizationCode: "o",
    departmentId: "d",
    leaderUserIds: ["u"],
    status: false,
  });
  const listed = await client.getUserDepartments({
    userId: "u",
    userIdType: "sync_relation",
    page: 1,
    limit: 50,
    sortBy: "DepartmemtCode",
    orderBy: "Asc",
  });
  const membership: SetUserDepartmentsDto = {
    userId: "u",
    departments: [{ departmentId: "d", isLeader: true }],
    options: { userIdType: "email" },
  };
  const set = await client.setUserDepartments(membership);

  true satisfies Same<typeof created, DepartmentSingleRespDto>;
  true satisfies Same<typeof least.data, DepartmentDto>;
  true satisfies Same<typeof updated, DepartmentSingleRespDto>;
  true satisfies Same<typeof listed, UserDepartmentPaginatedRespDto>;
  true satisfies Same<typeof listed.data.list, UserDepartmentRespDto[]>;
  true satisfies Same<typeof set, IsSuccessRespDto>;
  true satisfies Same<typeof created.data.departmentId, string>;
  true satisfies Same<typeof created.data.leaderUserIds, string[] | undefined>;
  true satisfies Same<typeof created.data.status, boolean | undefined>;
  true satisfies Same<typeof listed.data.totalCount, number>;
  true satisfies Same<(typeof listed.data.list)[number]["departmentNamePath"], string[] | undefined>;
  true satisfies Same<typeof set.data.success, boolean>;
  true satisfies Same<typeof set.requestId, string | undefined>;
}

export function handled(error: unknown): string {
  if (!(error instanceof GenAuthError)) throw error;
  true satisfies Same<typeof error.kind, ErrorKind>;
  true satisfies Same<typeof error.issues, readonly Issue[]>;
  true satisfies Same<typeof error.outcome, "not_applied" | "unknown">;
  true satisfies Same<typeof error.retryAfterMs, number | undefined>;
  switch (error.kind) {
    case "invalid_input":
      return error.issues.map(({ path, code, message }) => [path.join("."), code, message].join()).join();
    case "rate_limit":
      return String(error.retryAfterMs ?? 0);
    case "auth":
    case "config":
    case "not_found":
    case "conflict":
    case "api":
    case "network":
    case "timeout":
    case "bad_response":
      return JSON.stringify(error.toJSON());
  }
}

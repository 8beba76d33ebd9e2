import { clientOf, management, UsersService } from "./index.js";
import type { UserDto } from "genauth-management";

type Department = { organizationCode: string; departmentId: string };

const service = new UsersService(management);

export async function nightly(departments: Department[]): Promise<UserDto[]> {
  await service.getUser("of the service, no call of the API");
  await management.setCustomFields({
    list: [
      {
        key: "badge",
        targetType: "USER",
        dataType: "STRING",
      },
    ],
  });
  await Promise.all([management.listRoles({}), management.listGroups({})]);
  console.log("ready");
  const pages = departments.map((department) => management.listDepartmentMembers(department));
  return (await Promise.all(pages)).flatMap(({ data }) => data.list);
}

export async function tenants() {
  const client = clientOf("64b1f0c2a9d3e8f705142299");
  const names = ["one", "two"];
  await client.deleteAuth({ authIds: names });
  await client?.deleteById({ id: "60b49eb83fd80adb96f26e68" });
  await client.upload({ private: true });
  await client.pub({ eventType: "user.synced", eventData: JSON.stringify({ names }) });
  const { data } = await client.listTenantApplications({ page: "1", limit: "10", keywords: "", sso_enabled: true });
  return data;
}

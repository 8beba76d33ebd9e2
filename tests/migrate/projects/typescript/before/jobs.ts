import { clientOf, management, UsersService } from "./index.js";
import { SetCustomFieldDto } from "authing-node-sdk/dist/models/SetCustomFieldDto.js"; //: import authing-node-sdk/dist/models/SetCustomFieldDto.js
import type * as authing from "authing-node-sdk"; //: import authing-node-sdk

type Department = { organizationCode: string; departmentId: string };

const service = new UsersService(management);

export async function nightly(departments: Department[]): Promise<authing.Models.UserDto[]> {
  //: types UserDto
  await service.getUser("of the service, no call of the API");
  await management.setCustomFields({
    //: call setCustomFields
    list: [
      {
        key: "badge",
        targetType: SetCustomFieldDto.targetType.USER, //: enums SetCustomFieldDto.targetType.USER
        dataType: SetCustomFieldDto.dataType.STRING, //: enums SetCustomFieldDto.dataType.STRING
      },
    ],
  });
  const [roles, groups] = await Promise.all([management.listRoles({}), management.listGroups({})]); //: call listRoles; call listGroups
  if (roles.statusCode === 200 && groups.statusCode === 200) console.log("ready"); //: success statusCode (listRoles); success statusCode (listGroups)
  const pages = departments.map((department) => management.listDepartmentMembers(department)); //: call listDepartmentMembers
  return (await Promise.all(pages)).flatMap(({ data }) => data.list);
}

export async function tenants() {
  const client = clientOf("64b1f0c2a9d3e8f705142299");
  const names = ["one", "two"];
  await client.deleteAuth(names); //: arguments deleteAuth
  await client?.deleteById("60b49eb83fd80adb96f26e68"); //: arguments deleteById
  await client.upload(true); //: arguments upload
  await client.pub("user.synced", JSON.stringify({ names })); //: arguments pub
  const { data } = await client.listTenantApplications({ page: "1", limit: "10", keywords: "", ssoEnabled: true }); //: fields listTenantApplications
  return data;
}

// Of applications.
import { open } from "./open.js";

export const application = [
  {
    at: ["ApplicationDto.appType", "CreateApplicationRespDataDto.appType", "ApplicationSimpleInfoDto.appType"],
    is: open,
    reason: "the sources differ: gateway-app and gateway-agent are in the Node SDKs only",
  },
  {
    at: ["ApplicationEnabledExtIdpConnDto.extIdpType", "ApplicationEnabledExtIdpConnDto.extIdpConnType"],
    is: open,
    reason: "the sources differ, and the lists grow with the service",
  },
  {
    at: "ListApplicationAuthDto.effect",
    is: { type: "string | string[]" },
    reason: "declared as one value, while its example is a list of both",
  },
  {
    at: "UserPoolTenantConfigDto.enableSwitchType",
    is: { type: "string | string[]" },
    reason: "declared as one value, while its example is a list of all three",
  },
  {
    at: "AsaAccountSingleNullableRespDto.data",
    is: { nullable: true },
    reason: "the name of the type says so: no account may be assigned",
  },
  {
    at: "ListTenantApplicationsDto.keywords",
    is: { minLength: 0 },
    reason: "required by all sources, so an empty text is the only way to ask without keywords",
  },
  {
    at: "ListTenantApplicationsDto",
    is: { ssoEnabled: undefined, sso_enabled: { type: "boolean" } },
    reason: "the official client takes it by the one name, and sends it by the other, which sources of 2023 have as well",
  },
  {
    at: "BatchApplicationsAuthDto.authIds",
    is: { minItems: 1 },
    reason: "an empty list cannot be written into a query, and asks for nothing",
  },
  {
    at: "ListApplicationSubjectDataDto.appType",
    is: open,
    reason: "some sources do not know APP_PANEL",
  },
];

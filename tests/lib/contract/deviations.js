// Where the package does not do what the sources declare: each decision once, with its reason. `at` names an endpoint,
// a type or fields (`*` for any), `of` narrows that down, and `is` is written over what is declared there.
import { application } from "./deviations/application.js";
import { auditLog } from "./deviations/audit-log.js";
import { customField } from "./deviations/custom-field.js";
import { dataPermission } from "./deviations/data-permission.js";
import { devices } from "./deviations/devices.js";
import { group } from "./deviations/group.js";
import { identitySource } from "./deviations/identity-source.js";
import { invitation } from "./deviations/invitation.js";
import { metadata } from "./deviations/metadata.js";
import { organization } from "./deviations/organization.js";
import { posts } from "./deviations/post.js";
import { publicAccount } from "./deviations/public-account.js";
import { resource } from "./deviations/resource.js";
import { risk } from "./deviations/risk.js";
import { role } from "./deviations/role.js";
import { settings } from "./deviations/settings.js";
import { signupWhitelist } from "./deviations/signup-whitelist.js";
import { syncCenter } from "./deviations/sync-center.js";
import { tenant } from "./deviations/tenant.js";
import { user } from "./deviations/user.js";
import { webhook } from "./deviations/webhook.js";

const text = ({ type, enum: values, optional }) => type === "string" && !values && !optional;

/** What holds of every module; the others come after it. */
const all = [
  {
    at: "*.*",
    of: text,
    is: { minLength: 1 },
    reason: "an empty name, id or code names nothing, and the service was seen to refuse it",
  },
  {
    at: ["*.limit", "*.maxSize", "*.pageSize", "*.size"],
    of: ({ type, minimum, maximum }) => type === "integer" && minimum === undefined && maximum !== undefined,
    is: { minimum: 1 },
    reason: "a page has a row at least: the sources say of many lists the greatest value alone",
  },
  {
    at: [
      "RoleCheckParamsRespDto",
      "UserPoolTenantConfigDtoRespDto",
      "GetUserPermissionListRespDto",
      "CheckPermissionRespDto",
      "CheckExternalUserPermissionRespDto",
      "FunctionModelValueListResDto",
      "FunctionModelValueResDto",
      "MetadataListResDto",
      "GetImportTemplateResDto",
    ],
    is: { requestId: { type: "string", optional: true } },
    reason: "every envelope may have the id of its request",
  },
];

export const deviations = [
  ...all,
  ...organization,
  ...user,
  ...role,
  ...group,
  ...customField,
  ...posts,
  ...resource,
  ...auditLog,
  ...webhook,
  ...dataPermission,
  ...application,
  ...identitySource,
  ...settings,
  ...metadata,
  ...tenant,
  ...publicAccount,
  ...syncCenter,
  ...devices,
  ...risk,
  ...signupWhitelist,
  ...invitation,
];

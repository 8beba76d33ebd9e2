// The calls of the API that the official Python clients do not have. A test compares these lists with what it finds in the clients.
import { moduleOf } from "../../lib/contract/declared.js";

const ofModules = (...modules) => [...moduleOf].filter(([, module]) => modules.includes(module)).map(([name]) => name);

/** In neither of them. */
const inNeither = [
  ...ofModules("approval", "invitation"),
  // Metadata.
  "copyRowRelation",
  "getAllMetadata",
  "getAllMetadataRow",
  "getMetadataGroupList",
  "getRelationDetails",
  "relationSearch",
  // Devices.
  "addDevice",
  "findAppLists",
  "findLastLoginAppsByDeviceIdsV2",
  "getAllValidScopeSettings",
  "getAllWhiteListSettings",
  "getRuleSettings",
  "remove",
  "saveInvitationPolicies",
  "updateRuleSettings",
  // Tenants.
  "createTenantEnterpriseCertification",
  "getTenantEnterpriseCertification",
  "reviewTenantEnterpriseCertification",
  "updateTenantEnterpriseCertification",
  // Data permissions.
  "batchCreateDnef",
  "createDnef",
  "deleteDnef",
  "listDnef",
  "updateDnef",
  // The signup whitelist of an application.
  "addWhitelistOfApp",
  "deleteWhitelistOfApp",
  "listWhitelistsOfApp",
  // One of a module.
  "checkMutualExclusion",
  "closeGlobalMfaSettings",
  "getDepartmentAllApp",
  "getUserEncryptPasswordBatch",
  "getWechatMpAccessTokenInfo",
  "postListBatch",
  "updateApplication",
];

const organizationReads = ["getOrganization", "getOrganizationsBatch", "listOrganizations"];

export const lacksCalls = {
  authing: inNeither,
  // It was made from a documentation without organizations; three of their reads remained.
  genauth: [
    ...new Set([
      ...inNeither,
      ...ofModules("organization", "post", "syncCenter", "tenantOrganization").filter(
        (name) => !organizationReads.includes(name),
      ),
      "createVerifyDevice",
      "getPostOfPublicUser",
      "getPublicAccountDepartments",
      "getPublicAccountsOfDepartment",
      "getPublicAccountsOfPost",
      "getUserDepartments",
      "listRoleDepartments",
      "resignPublicAccountBatch",
      "setPublicAccountOfDepartments",
      "setPublicAccountOfnPost",
      "setUserDepartments",
      "unbindPublicAccountOfPost",
    ]),
  ],
};

// Of organizations, departments, and the calls of users that came with them.
import { envelope } from "./envelope.js";
import { open } from "./open.js";

export const organization = [
  // What goes out.
  {
    at: "CreateOrganizationReqDto.organizationCode",
    is: { minLength: 0 },
    reason: "an empty one was seen to be accepted here, and to get a code from the service",
  },
  {
    at: [
      "UpdateDepartmentReqDto.name",
      "UpdateDepartmentReqDto.code",
      "UpdateDepartmentReqDto.parentDepartmentId",
      "UpdateOrganizationReqDto.organizationName",
      "UpdateOrganizationReqDto.organizationNewCode",
    ],
    is: { minLength: 1 },
    reason: "what is left out stays as it is; an empty name, code or id names nothing",
  },
  { at: "LangUnit.value", is: { minLength: 0 }, reason: "a translation can be empty while it is disabled" },
  {
    at: [
      "CreateOrganizationReqDto.organizationCode",
      "UpdateOrganizationReqDto.organizationNewCode",
      "UpdateDepartmentReqDto.code",
    ],
    is: { format: "code" },
    reason: "white space and CJK characters were seen to be refused on writing",
  },
  {
    at: ["CreateDepartmentReqDto.metadata", "UpdateDepartmentReqDto.metadata", "CreateOrganizationReqDto.metadata"],
    is: { optional: true },
    reason: "the sources' own samples leave it out, and other SDKs have no such field",
  },
  {
    at: "LangObject.*",
    is: { optional: true },
    reason: "the samples send two of the four languages",
  },
  {
    at: ["UpdateUserReqDto.status", "UpdateUserReqDto.gender"],
    is: { default: undefined },
    reason: "what is left out of an update stays as it is: the default is that of a new user",
  },
  {
    at: "GetDepartmentDto.organizationCode",
    is: { optional: undefined, minLength: 1 },
    reason: "the service was seen to answer 404 to an empty one",
  },
  {
    at: "GetOrganizationBatchDto.organizationCodeList",
    is: { minItems: 1 },
    reason: "an empty list cannot be written into a query, and asks for nothing",
  },
  {
    at: "GetDepartmentSyncRelationsDto.departmentId",
    is: { optional: undefined, minLength: 1 },
    reason: "the types call it optional, and without it nothing says which department is meant",
  },
  {
    at: "UpdateOrganizationStatusReqDto.status",
    is: { optional: undefined, enum: ["true", "false"] },
    reason: "a call that sets a status needs one; the values are those of the other status fields, as text",
  },
  {
    at: "CreateDepartmentTreeReqDto.children",
    is: { type: "(string | CreateDepartmentTreeNodeDto)[]", minLength: 1 },
    reason: "declared as texts, which cannot tell of a tree: presumably objects like the top",
  },
  {
    at: "CreateDepartmentTreeReqDto.members",
    is: { type: "UserInfoDto | UserInfoDto[]" },
    reason: "declared as one person where the name means several",
  },

  {
    at: ["CreateUserReqDto.email", "CreateUserInfoDto.email", "UpdateUserReqDto.email", "IsUserExistsReqDto.email"],
    is: { format: "email" },
    reason: "a malformed address was seen to be refused",
  },
  {
    at: "CreateUserReqDto.phone",
    is: { neededBy: "phoneCountryCode" },
    reason: "a country code without a number was seen to be refused",
  },
  {
    at: "CreateIdentityDto.provider",
    is: (field) => ({ ...open(field), minLength: 1 }),
    reason: "the list grows with the service",
  },

  // What comes back.
  {
    at: "getDepartmentAllApp",
    is: { response: "GetDepartmentAllAppRespDto" },
    reason: "declared as one department, which cannot hold a list of applications",
  },
  {
    at: ["GetDepartmentAllAppRespDto", "Node"],
    is: envelope,
    reason: "the true shape is not established: `data` is unknown",
  },
  {
    at: "*.userInfoInIdp",
    of: ({ type }) => type === "User",
    is: { type: "object" },
    reason: "`User` has no documented fields",
  },
  {
    at: ["DeleteDepartmentSyncRelationReqDto.provider", "UserSyncRelationDto.provider"],
    is: { knownValues: undefined },
    reason: "an open set: the known values stand in the documentation of the field",
  },
  {
    at: "OrganizationDto.status",
    is: { type: "boolean" },
    reason: "declared as text, filtered by as a boolean; texts that say true or false become booleans",
  },
  {
    at: ["OrganizationDto.allow", "DepartmentDto.allow"],
    is: { type: "string | string[]" },
    reason: "declared as text with a list as its example: passed on as it comes",
  },
  {
    at: ["UserDepartmentRespDto.description", "UserDepartmentRespDto.code"],
    is: { optional: true },
    reason: "optional in DepartmentDto, from which they come",
  },
  {
    at: ["UserDepartmentRespDto.isRoot", "*.isVirtualNode"],
    of: ({ optional }) => !optional,
    is: { optional: true },
    reason: "missing from the samples",
  },
  {
    at: "DepartmentDto.parentDepartmentCode",
    is: { optional: true },
    reason: "a parent need not have a code: the code of a department is optional",
  },
  {
    at: ["IdentityDto.provider", "UserDto.gender", "UserDto.userSourceType"],
    is: open,
    reason: "further values are known of, and the list may grow",
  },
  {
    at: "UserDto.*",
    of: ({ optional }) => optional,
    is: { nullable: true },
    reason: "what a new user has not was seen to be null (lastLogin, lastIp); so may the rest be",
  },
];

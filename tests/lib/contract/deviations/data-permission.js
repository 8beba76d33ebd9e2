// Of data permissions: permission namespaces, data resources and data policies.

const struct = {
  type: "DataResourceTreeStructs | string | (DataResourceTreeStructs | string)[]",
  shown: "DataResourceTreeStructs | DataResourceTreeStructs[] | string | string[]",
};

export const dataPermission = [
  {
    at: [
      "CreatePermissionNamespaceDto.code",
      "CreatePermissionNamespacesBatchItemDto.code",
      "UpdatePermissionNamespaceDto.newCode",
    ],
    is: { minLength: 1, format: "code" },
    reason: "a code of CJK characters was seen to be refused, with the message that other codes get for blanks, too",
  },
  {
    at: "UpdatePermissionNamespaceDto.name",
    is: { minLength: 1 },
    reason: "an empty name was seen to be refused at creation",
  },
  {
    at: "GetPermissionNamespacesBatchDto.codes",
    is: { minItems: 1 },
    reason: "an empty list cannot be written into a query, and asks for nothing",
  },
  {
    at: [
      "CheckPermissionDto.resources",
      "CheckExternalUserPermissionDto.resources",
      "GetUserResourcePermissionListDto.resources",
      "GetUserPermissionListDto.userIds",
    ],
    is: { minItems: 1 },
    reason: "an empty list asks for nothing, and was seen to be refused",
  },
  {
    at: "CreateDataResourceDto.struct",
    is: { ...struct, minLength: 1, maxLength: 500, maxItems: 100 },
    reason: "declared as one node, while a tree is a list of its top nodes in every sample; the limits are those of its branches",
  },
  {
    at: "UpdateDataResourceDto.struct",
    is: { ...struct, minLength: 1, maxLength: 500, maxItems: 50 },
    reason: "the same",
  },
  {
    at: ["CreateDataResourceRespDto.struct", "GetDataResourceRespDto.struct", "UpdateDataResourceRespDto.struct"],
    is: struct,
    reason: "the same, as it comes back",
  },
  {
    at: "DataResourceTreeStructs.children",
    is: { type: "DataResourceTreeStructs[]" },
    reason: "declared as free objects; by its text and the samples nodes of the same type",
  },
  {
    at: [
      "CreateDataResourceDto.actions",
      "CreateStringDataResourceDto.actions",
      "CreateArrayDataResourceDto.actions",
      "CreateTreeDataResourceDto.actions",
    ],
    is: { minItems: 1 },
    reason: "an empty list was seen to be refused",
  },
  {
    at: ["DataStatementPermissionDto.permissions", "CreateAuthorizeDataPolicyDto.targetList", "ListResourceTargetsDto.actions"],
    is: { minItems: 1 },
    reason: "an empty list was seen to be refused",
  },
  {
    at: "UpdateDataPolicyDto.policyName",
    is: { minLength: 1 },
    reason: "an empty name was seen to be refused at creation",
  },
  {
    at: "GetDenfListDto.startIndex",
    is: { minimum: 1 },
    reason: "rows count from 1; -1 is the end, and asks for nothing",
  },
];

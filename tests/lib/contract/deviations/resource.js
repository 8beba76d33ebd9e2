// Of resources and permission groups.

export const resource = [
  {
    at: [
      "CreateResourceDto.code",
      "CreateResourceBatchItemDto.code",
      "CreateNamespaceDto.code",
      "CreateNamespacesBatchItemDto.code",
      "UpdateNamespaceDto.newCode",
    ],
    is: { minLength: 1, maxLength: 64, format: "code" },
    reason: "longer ones, and those with blanks or CJK characters, were seen to be refused",
  },
  {
    at: ["GetNamespaceDto.code", "DeleteNamespaceDto.code", "DeleteResourceDto.code"],
    is: { maxLength: 64 },
    reason: "longer ones were seen to be refused",
  },
  {
    at: "DeleteCommonResourcesBatchDto.ids",
    is: { minItems: 1 },
    reason: "an empty list asks for nothing",
  },
  {
    at: "GetNamespacesBatchDto.codeList",
    is: { minItems: 1 },
    reason: "an empty list cannot be written into a query, and asks for nothing",
  },
  {
    at: [
      "ResourcePagingDto.statusCode",
      "ResourcePagingDto.message",
      "CommonResourcePagingDto.statusCode",
      "CommonResourcePagingDto.message",
    ],
    is: { optional: true },
    reason: "a second envelope inside `data`, which a live run of 2026 did not have",
  },
  {
    at: "NamespaceRolesListPaginatedRespDto.data",
    is: { type: "NamespaceRolesListRespDto[]" },
    reason: "declared as one object of a list: one object, a list or a page becomes a list",
  },
];

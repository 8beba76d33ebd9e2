// Of roles.

export const role = [
  {
    at: ["CreateRoleDto.code", "RoleListItem.code", "UpdateRoleDto.newCode"],
    is: { maxLength: 64, format: "code" },
    reason: "longer ones, and those with blanks, were seen to be refused",
  },
  {
    at: "CheckRoleParamsRespDto.message",
    is: { type: "boolean | string", optional: true },
    reason: "declared as a boolean; its text and its sample are a sentence, which is absent on success",
  },
];

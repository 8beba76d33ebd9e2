// Of users, beside the calls that came with organizations.

export const user = [
  {
    at: "UpdateUserInfoDto.email",
    is: { format: "email" },
    reason: "several users are changed as one is, for whom a malformed address was seen to be refused",
  },
  {
    at: "GetUserEncryptPasswordBatchRespDto.data",
    is: { type: "GetUserEncryptPasswordBatchDataDto[]" },
    reason: "declared as one object, of several users: one that arrives becomes a list of one",
  },
  {
    at: "HasAnyRoleReqDto.roles",
    is: { minItems: 1 },
    reason: "an empty list was seen to be refused",
  },
];

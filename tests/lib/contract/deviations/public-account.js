// Of public accounts.
import { open } from "./open.js";

export const publicAccount = [
  {
    at: "PublicAccountDto.*",
    of: ({ optional }) => optional,
    is: { nullable: true },
    reason: "as of users: what a new account has not may be null",
  },
  {
    at: ["PublicAccountDto.gender", "PublicAccountDto.userSourceType"],
    is: open,
    reason: "the sources differ: W of gender; the text has syncTask where the enum has sync",
  },
  {
    at: ["CreatePublicAccountReqDto.email", "UpdatePublicAccountReqDto.email", "UpdatePublicAccountInfoDto.email"],
    is: { format: "email" },
    reason: "as of users, for whom a malformed address was seen to be refused",
  },
  {
    at: "PublicAccountDto.identityNumber",
    is: { secret: true },
    reason: "number of an identity document",
  },
  {
    at: "getPublicAccountRoles",
    is: { response: "RolePaginatedRespDto" },
    reason: "declared as public accounts, which cannot hold roles; getUserRoles has the same text and this type",
  },
  {
    at: "getPostOfPublicUser",
    is: { response: "GetPostRespDto" },
    reason: "declared without an envelope, as getPost: both shapes are read",
  },
];

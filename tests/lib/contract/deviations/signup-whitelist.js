// Of the whitelists for signing up.

export const signupWhitelist = [
  {
    at: ["deleteWhitelist", "deleteWhitelistOfApp"],
    is: { response: "DeleteWhitelistRespDto" },
    reason: "declared without an envelope, which nearly all other calls have: both shapes are read",
  },
  {
    at: "DeleteWhitelistRespDto",
    is: { data: { type: "IsSuccessDto", optional: true }, success: { type: "boolean", optional: true } },
    reason: "the result, or an envelope around it",
  },
  {
    at: "WhitelistListRespDto.data",
    is: { type: "WhitelistRespDto[]" },
    reason: "declared as one entry; names and the vendor's guide say a list: one entry becomes a list of one",
  },
  {
    at: ["AddWhitelistDto.list", "AddWhitelistOfAppDto.list", "DeleteWhitelistDto.list", "DeleteWhitelistOfAppDto.list"],
    is: { optional: undefined, minItems: 1 },
    reason: "in words the entries are needed; without them a deletion could clear the whitelist",
  },
];

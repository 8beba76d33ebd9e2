// Of identity sources.
import { open } from "./open.js";

export const identitySource = [
  {
    at: ["CreateExtIdpDto.type", "CreateExtIdpConnDto.type"],
    is: (field) => ({ ...open(field), minLength: 1 }),
    reason: "the SDKs differ over the values, and the list grows with the service",
  },
  {
    at: "ExtIdpConnDetail.type",
    is: open,
    reason: "the SDKs differ over the values, and the list grows with the service",
  },
  {
    at: "ExtIdpDetail.connections",
    is: { type: "object[]" },
    reason: "declared as one object, described as a list, and seen as an empty list in 2026",
  },
  {
    at: "ExtIdpConnDetail.logo",
    is: { nullable: true },
    reason: "null in samples of the vendor for a connection without an icon",
  },
];

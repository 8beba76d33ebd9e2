// Of terminal devices and of the LDAP server.
import { envelope } from "./envelope.js";

export const devices = [
  {
    at: ["findLastLoginAppsByDeviceIds", "findLastLoginAppsByDeviceIdsV2"],
    is: { response: "LastLoginAppsRespDto" },
    reason: "reads whose declared response has no data: what comes there is passed on",
  },
  {
    at: "LastLoginAppsRespDto",
    is: envelope,
    reason: "our own name for an envelope whose data no source describes",
  },
  { at: "CreateTerminalDto.hks", is: { secret: true }, reason: "key of a hardware key store" },
  { at: "DeviceStatusRespDto.data", is: { optional: undefined }, reason: "as of every other envelope" },
  {
    at: "DeviceExclusiveValidScopeAppDataDto.isDefault",
    is: { type: "boolean" },
    reason: "declared as text with the words of the logo; a boolean in getAllValidScopeSettings",
  },
  {
    at: "LdapLogDto.list",
    is: { type: "object[]" },
    reason: "declared as one object, with one row as its sample, beside a totalCount of a paged call",
  },
  {
    at: "GetLdapServerLogDto.type",
    is: { minimum: 1, maximum: 2 },
    reason: "the sources say in words: 1 access log, 2 error log",
  },
  {
    at: ["GetLdapServerLogDto.limit", "GetLdapSubEntriesDto.limit"],
    is: { minimum: 1 },
    reason: "a page has a row at least",
  },
];

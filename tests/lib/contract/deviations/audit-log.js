// Of audit logs.
import { open } from "./open.js";

export const auditLog = [
  {
    at: ["AdminAuditLogDto.operationType", "AdminAuditLogDto.resourceType", "UserActionLogDto.eventType"],
    is: open,
    reason: "the sources differ over the values, and the list grows with the service",
  },
  {
    at: ["GeoIpLocation.lon", "GeoIpLocation.lat"],
    is: { type: "number" },
    reason: "the examples have fractions",
  },
  {
    at: "AdminAuditLogDto",
    is: {
      eventDetail: { type: "string", optional: true },
      parsedUserAgent: { type: "ParsedUserAgent", optional: true },
    },
    reason: "the names of 2023 are read, too",
  },
  { at: "AdminAuditLogDto.ua", is: { optional: true }, reason: "older sources call it parsedUserAgent" },
  {
    at: "ParsedUserAgent",
    is: { browser: { type: "string", optional: true } },
    reason: "the name of 2023 is read, too",
  },
  { at: "ParsedUserAgent.name", is: { optional: true }, reason: "older sources call it browser" },
];

// Meaningful inputs for the calls of the module `auditLog`.

/** Values by the name of a field. */
export const poolsOf = () => ({
  clientIp: ["127.0.0.1", "192.0.2.1"],
  operationType: ["all", "create", "update", "delete"],
  resourceType: ["all", "org", "user", "userpool"],
  eventType: ["login", "verifyMfa"],
  requestId: ["00000000-0000-4000-8000-000000000001"],
});

/** A page that has something on it, of all times and callers. */
const page = (random) =>
  random.chance(0.7) && {
    userId: undefined,
    requestId: undefined,
    start: 1_704_067_200_000,
    end: undefined,
    pagination: { page: 1 + random.below(2), limit: 1 + random.below(50) },
  };

/** What a call must be about. */
export const required = { getUserActionLogs: page, getAdminAuditLogs: page };

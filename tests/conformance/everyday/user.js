// Meaningful inputs for the calls of the module `user`.

const names = ["wang", "li", "zhang", "liu", "chen", "yang", "zhao", "huang", "zhou", "wu"].map((family) => `${family}.wei`);
const second = 1_709_251_200;

// Two users and the two applications that these are signed in to.
const signedIn = ["65920080ae67cd1d82bbf904", "65920080fcca4be8c13780a4"];
const apps = ["6592008084fa0c713352359b", "65920080653b6e9922101380"];

/** Values by the name of a field. */
export const poolsOf = () => ({
  namespace: ["default", "default", "system", "nowhere"],
  extIdpId: ["65920080e00acd456178d0cc", "source-1"],
  userIdInIdp: [...Array.from({ length: 20 }, (_, place) => `idp-${place}`), "steamory-li.na"],
  type: ["generic", "openid"],
  appId: [...apps, "app-1"],
  appIds: [...apps, "app-1"],
  clientIp: ["192.0.2.1", "192.0.2.2"],
  mfaEmail: ["grace@steamory.example", ""],
  mfaPolicy: ["SMS", "EMAIL", "OTP", "FACE"],
});

/** One of the users of whom the seed has logins, factors and a real name, or anybody. */
const known = (random) => random.chance(0.7) && { userId: random.pick(names), userIdType: "username" };
const knownByOptions = (random) => random.chance(0.7) && { userId: random.pick(names), options: { userIdType: "username" } };

/** Users by the id of the service. */
const ids = (random, { users }) => [...new Set(random.times(1 + random.below(2), () => random.pick(users).userId))];

/** What a call must be about, so that enough is left for those that follow. */
export const required = {
  // What came in one call has the same time, and an order by ids, which are random: on one page that can be told.
  listUsersLegacy: (random) => ({
    limit: 50,
    page: 1,
    updatedAtStart: random.pick([undefined, second, second * 1000]),
    updatedAtEnd: random.pick([undefined, undefined, second]),
  }),
  listArchivedUsers: (random) => ({ startAt: random.pick([undefined, second, second * 1000]), page: 1 }),
  updateUserBatch: (random, { list }, { users }) => {
    const own = random.chance(0.8) && { username: undefined, email: undefined, phone: undefined, externalId: undefined };
    const items = list.slice(0, 2).map((item) => ({ ...item, ...own, phoneCountryCode: undefined }));
    return { list: (items.length > 0 ? items : [{}]).map((item) => ({ ...item, userId: random.pick(users).userId })) };
  },
  getUserPrincipalAuthenticationInfo: known,
  resetUserPrincipalAuthenticationInfo: knownByOptions,
  getUserAccessibleApps: known,
  getUserAuthorizedApps: known,
  getUserLoggedinApps: known,
  getUserLoggedinIdentities: known,
  getUserLoginHistory: (random) => ({ ...known(random), start: random.pick([undefined, second * 1000]), end: undefined }),
  checkSessionStatus: (random) => random.chance(0.7) && { userId: random.pick(signedIn) },
  kickUsers: (random) => random.chance(0.3) && { userId: random.pick(signedIn), options: undefined },
  getUserMfaInfo: known,
  getOtpSecretByUser: known,
  importOtp: (random, _, given) => ({
    list: ids(random, given).map((userId) => ({ userId, otp: { secret: random.pick(["ORSXG5BNMZUXQ5DV", "A"]) } })),
  }),
  // Who has left stays so, and enough has to stay.
  resignUser: (random, _, { users }) =>
    random.chance(0.5) && { userId: random.pick(users.slice(0, 8)).userId, userIdType: "user_id" },
  resignUserBatch: (random, _, { users }) => ({ userIds: [random.pick(users.slice(0, 8)).userId], userIdType: "user_id" }),
  hasAnyRole: (random, { roles }) => random.chance(0.7) && roles.length === 0 && { roles: [{ code: "admin" }] },
  linkIdentity: (random, _, given) => ({ userId: ids(random, given)[0] }),
  unlinkIdentity: (random, _, { users }) => ({
    userId: random.pick(users.slice(20)).userId,
    type: random.pick([undefined, "primary", "primary"]),
  }),
  deleteUserSyncRelations: (random, _, { users }) =>
    random.chance(0.7) && { userId: random.pick(users.slice(20)).userId, userIdType: "user_id", provider: "lark" },
  getUserEncryptPasswordBatch: (random, _, given) => ({ userIds: ids(random, given) }),
  getUserAuthorizedResources: (random) => ({ namespace: random.pick(["default", "resource-shop"]) }),
};

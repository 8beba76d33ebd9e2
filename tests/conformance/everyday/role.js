// Meaningful inputs for the calls of the module `role`.

const unknown = "6592008000000000deadbeef";
const numbers = Array.from({ length: 12 }, (_, place) => place + 1);
const added = numbers.map((number) => `role-${number}`);
const ofSystem = numbers.slice(0, 6).map((number) => `admin-role-${number}`);
/** Roles of the seed, which stay. */
const present = ["admin", "developer", "auditor", "accountant", "trainee"];
const soon = 1_764_230_400_000;

/** Values by the name of a field. */
export const poolsOf = () => ({
  code: [...present, ...present, ...added],
  newCode: added,
  roleCode: [...present, ...added],
  codeList: added,
  namespace: [...Array(8).fill("default"), "system", "nowhere"],
  namespaceCode: [...Array(8).fill("default"), "system"],
  status: ["ENABLE", "DISABLE"],
  disableTime: ["4102444800000", "1669881887852", "soon"],
  query: ["a", "员"],
});

/** Targets that are there, most often. */
const targetsOf = (random, { departments, users }, most) =>
  random.times(1 + random.below(most), () =>
    random.pick([
      { targetType: "USER", targetIdentifier: random.pick(users).userId },
      { targetType: "USER", targetIdentifier: random.pick([...users.slice(0, 8).map(({ userId }) => userId), unknown]) },
      { targetType: "DEPARTMENT", targetIdentifier: random.pick(departments).departmentId },
      { targetType: "GROUP", targetIdentifier: random.pick(["developers", "managers", "alumni"]) },
      { targetType: "ROLE", targetIdentifier: random.pick(present) },
    ]),
  );
const rolesOf = (random) => random.times(1 + random.below(2), () => ({ code: random.pick([...present, ...added]) }));
const time = (random) => random.pick([undefined, null, 0, soon, 4_102_444_800_000]);
const batch = (random, _, given) => ({ targets: targetsOf(random, given, 2), roles: rolesOf(random) });

/** What a call must be about. */
export const required = {
  createRole: (random) => ({ code: random.pick(added) }),
  createRolesBatch: (random, { list }) => ({ list: list.slice(0, 2).map((role) => ({ ...role, code: random.pick(added) })) }),
  // A role of the seed keeps its code.
  updateRole: (random) =>
    random.pick([{ code: "admin", newCode: "admin" }, { code: "auditor", newCode: "auditor" }, { code: random.pick(added) }]),
  deleteRolesBatch: (random) => ({ codeList: [random.pick(added)], namespace: undefined }),
  deleteRoles: (random) => ({ roleList: [{ code: random.pick(added), namespace: "default" }] }),
  createAdminRole: (random) => ({ code: random.pick(ofSystem) }),
  deleteAdminRolesBatch: (random) => ({ codeList: [random.pick(ofSystem)] }),
  assignRole: (random, _, given) => ({
    code: random.pick(present),
    targets: targetsOf(random, given, 3),
    enableTime: time(random),
    endTime: time(random),
  }),
  revokeRole: (random, _, given) => ({ code: random.pick(present), targets: targetsOf(random, given, 3) }),
  assignRoleBatch: batch,
  revokeRoleBatch: batch,
  checkMutualExclusion: (random) => ({ roles: rolesOf(random) }),
  getRoleAuthorizedResources: () => ({ code: "resource-auditor", namespace: "resource-shop" }),
};

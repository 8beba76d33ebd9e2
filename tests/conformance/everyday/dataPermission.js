// Meaningful inputs for the calls of the module `dataPermission`.
import { createHash } from "node:crypto";

const numbers = Array.from({ length: 30 }, (_, place) => place + 1);
const few = numbers.slice(0, 6);
const unknown = "6592008000000000deadbeef";
/** The ids of the seeded policies. The last two may be deleted. */
const policyIds = Array.from({ length: 8 }, (_, number) => idOf("data policy", number));
const kept = policyIds.slice(0, 6);
const namespaceCodes = ["intranet", "intranet", "laboratory", "ns-1", "ns-2"];
const resourceCodes = ["wiki", "printers", "files", "devices", ...few.map((number) => `res-${number}`)];
const places = ["wiki", "printers", "/files/reports/finance", "files/people", "files/reports", "devices", "nothing"];
const actions = ["read", "write", "print", "delete", "use", "reset"];
const permissions = [
  "intranet/wiki/read",
  "intranet/wiki/*",
  "intranet/printers/configure",
  "intranet/files/reports/read",
  "intranet/files/people/write",
  "laboratory/devices/use",
];

/** As the seed of the sandbox makes it. */
function idOf(kind, number) {
  const digest = createHash("sha256").update(`genauth-sandbox ${kind} ${number}`).digest("hex");
  return `65920080${digest.slice(0, 16)}`;
}

/** Values by the name of a field. */
export const poolsOf = ({ users }) => ({
  code: ["intranet", "laboratory", "default", ...few.map((number) => `ns-${number}`)],
  name: few.map((number) => `Space ${number}`),
  query: ["wiki", "e", "Space", "内", "Policy"],
  keyword: ["wang", "伟", "i"],
  namespaceCode: namespaceCodes,
  namespaceCodes: ["intranet", "laboratory"],
  resourceCode: resourceCodes,
  resourceName: [...few.map((number) => `Resource ${number}`), "Wiki"],
  resource: places,
  resources: places,
  resourceNodeCodes: ["finance", "sales", "people"],
  action: actions,
  actions,
  policyId: policyIds,
  policyIds,
  policyName: numbers.map((number) => `Policy ${number}`),
  permissions,
  key: few.map((number) => `key_${number}`),
  label: ["Owner", "密级"],
  targetIdentifier: users.slice(0, 6).map(({ userId }) => userId),
  userId: users.slice(0, 12).map(({ userId }) => userId),
  userIds: users.slice(0, 12).map(({ userId }) => userId),
  externalId: [...users.slice(0, 12).map(({ externalId }) => externalId), "nobody"],
});

const namespace = (random) => {
  const number = random.pick(few);
  return { code: `ns-${number}`, name: `Space ${number}` };
};
const added = (random) => ({ code: namespace(random).code });
const tree = (random) => [
  { code: "top", name: "Top", children: [{ code: "a", name: "A", value: "/a" }] },
  ...(random.chance(0.5) ? [{ code: "side", name: "侧", extendFieldValue: { owner: "a" } }] : []),
];
const structures = {
  STRING: () => "/api/notes",
  ARRAY: (random) => ["1", "2", "三"].slice(0, 1 + random.below(3)),
  TREE: tree,
};
/** A data resource that is new. */
const resource = (type) => (random) => {
  const number = random.pick(few);
  const codes = { resourceCode: `res-${number}`, resourceName: `Resource ${number}` };
  const namespaceCode = random.pick(["intranet", "laboratory"]);
  return { ...codes, namespaceCode, struct: structures[type](random), actions: ["read", "write"] };
};
/** One of any type, without the fields that a tree alone has. */
const anyResource = (random) => {
  const type = random.pick(Object.keys(structures));
  return { ...resource(type)(random), type, extendFieldList: undefined };
};
const files = { namespaceCode: "intranet", resourceCode: "files" };
const field = (random) => {
  const valueType = random.pick(["STRING", "SELECT"]);
  const config = valueType === "SELECT" ? { options: [{ value: "a" }, { value: "内部" }] } : undefined;
  return { key: `key_${random.pick(few)}`, label: random.pick(["Owner", "密级"]), valueType, ...(config && { config }) };
};
const statements = (random) => ({
  statementList: random.times(1 + random.below(2), () => ({
    effect: random.pick(["ALLOW", "ALLOW", "DENY"]),
    permissions: random.times(1 + random.below(3), () => random.pick(permissions)),
  })),
});
const target = (random, { users, departments }) =>
  random.chance(0.7)
    ? { type: "USER", id: random.pick(users.slice(0, 6)).userId }
    : { type: "ORG", id: random.pick([...departments.map(({ departmentId }) => departmentId), unknown]) };

/** What a call must be about. */
export const required = {
  createPermissionNamespace: namespace,
  createPermissionNamespacesBatch: (random) => ({ list: [namespace(random)] }),
  getPermissionNamespacesBatch: (random) => ({ codes: ["intranet", random.pick(["laboratory", "system", "ns-1"])] }),
  updatePermissionNamespace: added,
  deletePermissionNamespace: added,
  deletePermissionNamespacesBatch: (random) => ({ codes: [added(random).code] }),
  createDataResource: anyResource,
  createDataResourceByString: resource("STRING"),
  createDataResourceByArray: resource("ARRAY"),
  createDataResourceByTree: (random) => ({
    ...resource("TREE")(random),
    extendFieldList: random.chance(0.3) ? [field(random)] : undefined,
  }),
  // What the other calls are about stays as it is.
  updateDataResource: (random) => ({
    namespaceCode: random.pick(["intranet", "laboratory"]),
    resourceCode: `res-${random.pick(few)}`,
    struct: random.chance(0.5) ? structures[random.pick(Object.keys(structures))](random) : undefined,
    actions: random.chance(0.5) ? ["read", "sign"] : undefined,
  }),
  deleteDataResource: (random) => ({
    namespaceCode: random.pick(["intranet", "laboratory"]),
    resourceCode: `res-${random.pick(few)}`,
  }),
  createDnef: (random) => ({ ...files, ...field(random) }),
  batchCreateDnef: (random) => ({ ...files, fieldList: [field(random)] }),
  deleteDnef: () => files,
  updateDnef: (random) => ({ ...files, key: random.pick(["owner", "key_1", "key_2"]) }),
  listDnef: (random) => ({ ...files, startIndex: 1 + random.below(3), maxSize: 1 + random.below(4) }),
  createDataPolicy: statements,
  updateDataPolicy: (random) => ({ policyId: random.pick(kept), ...statements(random) }),
  deleteDataPolicy: (random) => ({ policyId: random.pick([unknown, unknown, unknown, ...policyIds.slice(6)]) }),
  getDataPolicy: (random) => ({ policyId: random.pick(policyIds) }),
  authorizeDataPolicies: (random, _, given) => ({
    policyIds: [random.pick(kept)],
    targetList: random.times(1 + random.below(2), () => target(random, given)),
  }),
  revokeDataPolicy: (random, _, given) => {
    const { type, id } = target(random, given);
    return { policyId: random.pick(kept), targetType: type, targetIdentifier: id };
  },
  getUserResourceStruct: (random) => ({ namespaceCode: "intranet", resourceCode: random.pick(resourceCodes.slice(0, 4)) }),
  getExternalUserResourceStruct: (random) => ({
    namespaceCode: "intranet",
    resourceCode: random.pick(resourceCodes.slice(0, 4)),
  }),
};

// Meaningful inputs for the calls of the module `resource`.

const numbers = Array.from({ length: 8 }, (_, place) => place + 1);
const added = {
  namespaces: numbers.map((number) => `space-${number}`),
  resources: numbers.map((number) => `thing:${number}`),
};
// The seed grants in both.
const namespaces = ["default", "resource-shop"];
const resources = ["invoices", "orders", "products", "checkout", ...added.resources];
const actions = ["*", "invoices:Read", "thing:*", "orders:Write", "读取"];
const unknown = "6592008000000000deadbeef";

/** Values by the name of a field. */
export const poolsOf = () => ({
  namespace: [...namespaces, ...namespaces, ...namespaces, ...added.namespaces],
  namespaceCodeList: [...namespaces, "resource-shop,space-1", "nowhere"],
  codeList: [...resources, "nothing"],
  code: [...resources, "thing:*", "*"],
  resource: resources,
  resourceList: ["thing:*", "in", "orders"],
  actions,
  action: actions,
  keywords: ["space", "audit", "SHOP"],
  keyword: ["thing", "发票"],
  ids: [unknown],
  tenantId: ["6592008000000000000000aa"],
});

/** A target of a kind: the role is in one of the permission groups alone. */
function targetOf(random, targetType, { users, departments }) {
  const pools = {
    USER: [unknown, ...users.map(({ userId }) => userId)],
    ROLE: ["resource-auditor"],
    GROUP: ["resource-reviewers", "nobody"],
    DEPARTMENT: departments.map(({ departmentId }) => departmentId),
  };
  return random.pick(pools[targetType]);
}

const inNamespace = (random) => ({ namespace: random.pick(namespaces) });
const addedNamespace = (random) => ({ code: random.pick(added.namespaces) });
const addedResource = (random) => ({ code: random.pick(added.resources), namespace: random.pick(namespaces) });
const anyNamespace = (random) => random.pick([...namespaces, ...added.namespaces]);

/** What a call must be about. */
export const required = {
  createNamespace: addedNamespace,
  createNamespacesBatch: (random, { list }) => ({
    list: list.slice(0, 2).map((item) => ({ ...item, ...addedNamespace(random) })),
  }),
  getNamespace: (random) => ({ code: anyNamespace(random) }),
  getNamespacesBatch: (random) => ({ codeList: random.times(3, () => anyNamespace(random)) }),
  updateNamespace: (random, { newCode }) => ({
    ...addedNamespace(random),
    newCode: newCode === undefined ? undefined : random.pick(added.namespaces),
  }),
  deleteNamespace: addedNamespace,
  deleteNamespacesBatch: (random) => ({ codeList: [random.pick(added.namespaces), "nowhere"] }),
  listNamespaceRoles: (random) => ({ code: random.pick(["resource-shop", anyNamespace(random)]) }),
  createResource: addedResource,
  createResourcesBatch: (random, { list }) => ({
    list: list.slice(0, 2).map((item) => ({ ...item, code: random.pick(added.resources) })),
    ...inNamespace(random),
  }),
  getResourcesBatch: inNamespace,
  deleteResource: addedResource,
  deleteResourcesBatch: (random) => ({ codeList: [random.pick(added.resources)] }),
  batchDeleteCommonResource: () => ({ ids: [unknown] }),
  associateTenantResource: (random) => ({ appId: "resource-shop", code: random.pick(["products", "checkout", "orders"]) }),
  authorizeResources: (random, { list }, given) => ({
    list: list.map((item) => ({ ...item, targetIdentifiers: [targetOf(random, item.targetType, given)] })),
    ...inNamespace(random),
  }),
  getAuthorizedResources: (random, { targetType }, given) => ({
    targetIdentifier: targetOf(random, targetType, given),
    ...inNamespace(random),
  }),
};

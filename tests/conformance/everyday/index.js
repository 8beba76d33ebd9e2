// Inputs that mean something to the sandbox: about what a new one holds, what the calls of a run may have added, and now
// and then about something that is not there.
import { moduleOf } from "../../lib/contract/declared.js";
import { endpoints } from "../../lib/contract/decided.js";
import { inputFor, withOne } from "../inputs.js";
import * as application from "./application.js";
import * as auditLog from "./auditLog.js";
import * as customField from "./customField.js";
import * as dataPermission from "./dataPermission.js";
import * as group from "./group.js";
import * as post from "./post.js";
import * as resource from "./resource.js";
import * as role from "./role.js";
import * as user from "./user.js";
import * as webhook from "./webhook.js";

/**
 * What makes the inputs of a module meaningful: `poolsOf(given)`, values by the name of a field, before those of all modules, and
 * `required`, by call: `(random, input, given) => fields` that replace those of the input.
 * @type {Record<string, { poolsOf: (given: any) => object, required: Record<string, (random: any, input: any, given: any) => any> }>}
 */
const modules = { application, auditLog, customField, dataPermission, group, post, resource, role, user, webhook };

const unknown = "6592008000000000deadbeef";
const numbers = Array.from({ length: 24 }, (_, place) => place + 1);
const added = {
  organizationCode: numbers.slice(0, 5).map((number) => `org-${number}`),
  code: numbers.map((number) => `new-${number}`),
  openDepartmentId: numbers.map((number) => `open-new-${number}`),
  username: numbers.map((number) => `new.user${number}`),
  externalId: numbers.map((number) => `N0000${number}`),
  email: numbers.map((number) => `new.user${number}@steamory.example`),
  phone: numbers.map((number) => `1391234000${number}`),
};
const words = ["R&D", "研发", "Sales", "wang", "伟", "139", "new", "E0000", "a b", "🏗️"];

// A refusal that repeats one is told without it by ours alone: no other value is the same.
const secretNames = ["password", "salt", "secret", "recoveryCode", "accessToken", "refreshToken", "identityNumber"];
const secrets = Object.fromEntries(secretNames.map((name) => [name, words.map((word) => `${name} of ${word}`)]));

/** Makes inputs for a sandbox that holds this, as it answers it: `(method, random) => input`. */
export function everyday(given) {
  const { organization, departments, links, users } = given;
  const departmentIds = {
    department_id: ["root", unknown, ...departments.map(({ departmentId }) => departmentId)],
    open_department_id: [...added.openDepartmentId, ...departments.map(({ openDepartmentId }) => openDepartmentId)],
    code: [...added.code, ...departments.map(({ code }) => code)],
    sync_relation: ["lark:od_1"],
    custom_field: ["floor-7"],
  };
  const userIds = {
    user_id: [unknown, ...users.map(({ userId }) => userId)],
    external_id: [...added.externalId, ...users.map(({ externalId }) => externalId)],
    phone: [...added.phone, ...users.map(({ phone }) => phone)],
    email: [...added.email, ...users.map(({ email }) => email.toUpperCase())],
    username: [...added.username, ...users.map(({ username }) => username)],
    identity: users.map(({ username }) => `65920080e00acd456178d0cc:steamory-${username}`),
    sync_relation: numbers.map((number) => `lark:ou_${String(number).padStart(16, "0")}`),
    custom_field: ["badge-7"],
  };
  const present = users.map(({ userId }) => userId);
  const pools = {
    ...added,
    ...secrets,
    organizationCode: [...Array(24).fill("steamory"), ...added.organizationCode],
    organizationCodeList: ["steamory", ...added.organizationCode],
    organizationNewCode: added.organizationCode,
    departmentId: departmentIds.department_id,
    departmentCode: departmentIds.code,
    rootNodeId: [organization.departmentId, unknown],
    leaderUserIds: present,
    userId: present,
    userIds: present,
    linkUserIds: present,
    memberIds: present,
    provider: ["lark", "wechatwork"],
    birthdate: ["1906-12-09"],
    phoneCountryCode: ["+86"],
    field: ["name", "createdAt", "updatedAt"],
  };
  const formatted = {
    slug: added.code,
    code: added.code,
    identifier: ["rd", "A_1"],
    datetime: ["2026-11-27T08:00:00.000Z"],
    date: ["2026-11-27"],
  };
  const source = {
    share: 0.3,
    most: 3,
    texts: (name, { format }, random) => random.pick(pools[name] ?? formatted[format] ?? words),
    free: (random) => ({ [random.pick(["costCenter", "floor", "2"])]: random.pick(["CC-010", 3, true, null, ["a"]]) }),
    any: (random) => random.pick([...words, 1_704_067_200_000, ["Sales", "Finance"]]),
    mend(input, fields, random) {
      const departmentIdType = input.departmentIdType ?? "department_id";
      for (const name of ["departmentId", "parentDepartmentId"]) {
        if (name in input && fields.departmentIdType) input[name] = random.pick(departmentIds[departmentIdType]);
      }
      const userIdType = input.userIdType ?? input.options?.userIdType ?? (fields.options ? undefined : "user_id");
      if ("userId" in input) input.userId = random.pick(userIds[userIdType ?? "user_id"]);
      if ("userIds" in input && userIdType) input.userIds = input.userIds.map(() => random.pick(userIds[userIdType]));
      withOne(input, fields);
      if (fields.departmentCode && !input.departmentId) input.departmentCode ??= random.pick(departmentIds.code);
      if (fields.memberIds && !input.linkUserIds) input.memberIds ??= [random.pick(present)];
      if (fields.username) input.username = random.pick(added.username);
      if (input.phoneCountryCode !== undefined) input.phone = random.pick(added.phone);
    },
  };
  const poolsOfModule = new Map(Object.entries(modules).map(([name, { poolsOf }]) => [name, { ...pools, ...poolsOf(given) }]));
  return (method, random) => {
    const own = poolsOfModule.get(moduleOf.get(method)) ?? pools;
    const sourceOfModule = {
      ...source,
      texts: (name, { format }, random) => random.pick(own[name] ?? formatted[format] ?? words),
    };
    const some = inputFor(method, random, sourceOfModule);
    // Of a query without any value the official client signs a wrong text, as of a body: see wire.test.js.
    // An empty list is no value either.
    const isNothing = (value) => value === undefined || (Array.isArray(value) && value.length === 0);
    const isBare = endpoints[method].http === "GET" && Object.values(some).every(isNothing);
    const input = isBare ? inputFor(method, random, { ...sourceOfModule, share: 1 }) : some;
    Object.assign(input, required[method]?.(random, input, links));
    Object.assign(input, modules[moduleOf.get(method)]?.required[method]?.(random, input, given));
    // The official client signs a wrong text for fields of which none has a value: see wire.test.js.
    if (Object.values(input).every((value) => value === undefined)) return {};
    if (endpoints[method].http !== "GET") return input;
    // The official client signs an empty list of a query and does not send it: see wire.test.js.
    return Object.fromEntries(Object.entries(input).filter(([, value]) => !Array.isArray(value) || value.length > 0));
  };
}

/** What a call must be about, so that enough is left for those that follow. */
const required = {
  // The official client takes text alone.
  pub: () => ({ eventData: '{"name":"R&D 部"}' }),
  createOrganization: (random) => ({ organizationCode: random.pick(added.organizationCode) }),
  updateOrganization: (random) => ({ organizationCode: random.pick(added.organizationCode) }),
  deleteOrganization: (random) => ({ organizationCode: random.pick(added.organizationCode) }),
  createDepartment: (random) => random.chance(0.7) && { code: random.pick(added.code) },
  deleteDepartment: (random) => ({ departmentId: random.pick(added.code), departmentIdType: "code" }),
  deleteUsersBatch: (random) => ({ userIds: [random.pick(added.username)], options: { userIdType: "username" } }),
  createUsersBatch: (random, { list }) => ({ list: list.slice(0, 1 + random.below(2)) }),
  deleteDepartmentSyncRelations: (random, _, links) =>
    random.chance(0.7) && { ...random.pick(links), organizationCode: "steamory", departmentIdType: "department_id" },
  // What came in one call has the same time, and an order by ids, which are random: on one page that can be told.
  listUsers: (_, { options }) => ({ options: { ...options, pagination: { limit: 50 } } }),
  listDepartmentMembers: () => ({ limit: 50, page: 1 }),
  searchDepartmentMembers: () => ({ limit: 50, page: 1 }),
  searchDepartmentsList: () => ({ limit: 50, page: 1 }),
};

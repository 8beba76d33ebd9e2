// What makes each refusal happen that the contract has on record. `causes[call][when]` lists inputs: with the field by
// which the client refuses one before it is sent, or without, and then the service answers what was seen.
import { endpoints } from "../../lib/contract/decided.js";
import { least } from "../../lib/contract/samples.js";

const nowhere = "nowhere";
const long = "x".repeat(100);
const nobody = "6592008000000000deadbeef";

/** The client refuses the input, and names `field`; `""` is the input itself. */
const refused = (field, change) => ({ field, change });
/** The service refuses it, or takes it; `told` is what its message has in place of `<…>`. */
const answered = (change, told) => ({ change, told });

const ofOrganization = {
  "unknown, empty or blank organizationCode": [
    answered({ organizationCode: nowhere }, nowhere),
    refused("organizationCode", { organizationCode: "" }),
    refused("organizationCode", { organizationCode: "  " }),
  ],
  "organizationCode 100 characters long": [refused("organizationCode", { organizationCode: long })],
};
const mapped = (cases, map) => Object.fromEntries(Object.entries(cases).map(([when, causes]) => [when, causes.map(map)]));
const invalidCodes = (field) => [" ", "a b", "研发"].map((code) => refused(field, { [field]: code }));
const numbers = (field, ...values) => values.map((value) => refused(field, { [field]: value }));
const pages = (field, value) => [refused(`options.pagination.${field}`, { options: { pagination: { [field]: value } } })];
const email = "grace@steamory.example";

export const causes = {
  listOrganizations: {
    "page below 1": numbers("page", 0, -1),
    "limit below 1 or far above 50 (even with fetchAll)": [
      ...numbers("limit", 0, -1, 220),
      refused("limit", { limit: 220, fetchAll: true }),
    ],
  },
  createOrganization: {
    "organizationCode 100 characters long": [refused("organizationCode", { organizationCode: long })],
    "organizationCode blank or with blanks/CJK": invalidCodes("organizationCode"),
    "organizationCode empty": [answered({ organizationCode: "" })],
  },
  updateOrganization: {
    "organizationNewCode 100 characters long": [refused("organizationNewCode", { organizationNewCode: long })],
    "organizationNewCode blank or with blanks/CJK": invalidCodes("organizationNewCode"),
  },
  deleteOrganization: {
    "organizationCode empty": [refused("organizationCode", { organizationCode: "" })],
    "unknown organizationCode": [answered({ organizationCode: nowhere })],
  },
  searchOrganizations: {
    "keywords empty": [refused("keywords", { keywords: "" })],
    "page below 1": numbers("page", 0, -1),
    "limit below 1 or far above 50": numbers("limit", 0, -1, 220),
  },
  getDepartment: mapped(ofOrganization, (cause) => ({ ...cause, change: { ...cause.change, departmentId: "root" } })),
  createDepartment: {
    "unknown or empty organizationCode": [
      answered({ organizationCode: nowhere }, nowhere),
      refused("organizationCode", { organizationCode: "" }),
    ],
    "organizationCode blank": [refused("organizationCode", { organizationCode: "  " })],
    "organizationCode 100 characters long": [refused("organizationCode", { organizationCode: long })],
  },
  updateDepartment: {
    "code blank or with blanks/CJK": invalidCodes("code"),
    "code 100 characters long": [refused("code", { code: long })],
  },
  deleteDepartment: ofOrganization,
  searchDepartments: ofOrganization,
  listChildrenDepartments: ofOrganization,
  listDepartmentMemberIds: ofOrganization,
  searchDepartmentMembers: ofOrganization,
  addDepartmentMembers: ofOrganization,
  removeDepartmentMembers: ofOrganization,
  getParentDepartment: ofOrganization,
  isUserInDepartment: ofOrganization,
  getUserDepartments: {
    "userId empty": [refused("userId", { userId: "" })],
    "unknown or blank userId": [answered({ userId: nobody }), refused("userId", { userId: "  " })],
  },
  setUserDepartments: {
    "departments empty": [refused("departments", { departments: [] })],
    "unknown, empty or blank departmentId": [
      answered({ departments: [{ departmentId: nobody }] }, nobody),
      refused("departments.0.departmentId", { departments: [{ departmentId: "" }] }),
      refused("departments.0.departmentId", { departments: [{ departmentId: "  " }] }),
    ],
  },
  getUser: {
    "unknown user": [answered({ userId: nobody })],
    "userId not of the form of its userIdType (email, phone)": ["email", "phone"].map((userIdType) =>
      refused("userId", { userId: "x", userIdType }),
    ),
  },
  getUserBatch: { "userIds empty": [refused("userIds", { userIds: [] })] },
  listUsers: {
    "page 0": pages("page", 0),
    "limit 0": pages("limit", 0),
    "limit 220": pages("limit", 220),
    "filter on an unknown status": [
      refused("advancedFilter.0.value", { advancedFilter: [{ field: "status", operator: "EQUAL", value: "Asleep" }] }),
    ],
  },
  createUser: {
    "none of username, phone, email": [refused("username", { name: "Grace" })],
    "malformed email": [refused("email", { email: "x" })],
    "phoneCountryCode without phone": [refused("phone", { email, phoneCountryCode: "+86" })],
    "customData over 1024 characters": [refused("customData.about", { email, customData: { about: "长".repeat(1025) } })],
  },
  updateUser: { "gender empty": [refused("gender", { gender: "" })] },
  deleteUsersBatch: { "userIds empty": [refused("userIds", { userIds: [] })] },
  isUserExists: { "no identifier given": [refused("username", {})] },
};

/** The least input of a call in which all is sound and there, with the cause of the refusal written over it. */
export function inputOf(call, change, { userId }) {
  const input = { ...least(endpoints[call].request), ...change };
  const there = { organizationCode: "steamory", departmentId: "root", parentDepartmentId: "root", userId, userIds: [userId] };
  for (const [name, value] of Object.entries(there)) if (name in input && !(name in change)) input[name] = value;
  return input;
}

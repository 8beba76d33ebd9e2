// Calls that were thought of: those of the Node client's test, what is special to Python, which has a word of its own for each value
// of JSON, and one for each difference that is listed. Each: `[method, what is special, input]`.
import { callsOf, usersByType } from "../../conformance/calls.js";

const model = {
  id: "6592008000000000deadbeef",
  name: "部",
  parentKey: "",
  enable: true,
  type: "custom",
  fieldOrder: "a",
  config: {},
};

/** For a user and departments that exist. */
export function thoughtOf(userId, departmentIds) {
  const customData = {
    yes: true,
    no: false,
    none: null,
    "": [],
    nested: [{ text: "None, True 'and' \\ \"False\"" }, 1e21, 1e-7, -0, 0.1],
  };
  return [
    ...callsOf(userId, departmentIds),
    ...[true, false].flatMap((is) => [
      ["getUser", `booleans, all ${is}`, { userId, withCustomData: is, withIdentities: is, withPost: is, flatCustomData: is }],
      ["listOrganizations", `fetchAll ${is}`, { fetchAll: is, withCustomData: is, page: 1, limit: 50 }],
      ["getOrganization", `booleans, all ${is}`, { organizationCode: "steamory", withCustomData: is, withPost: is }],
      ["getUserDepartments", `booleans, all ${is}`, { userId, withCustomData: is, withDepartmentPaths: is }],
    ]),
    ...usersByType(userId).map(([userIdType, userId]) => ["getUser", `the user by ${userIdType}`, { userId, userIdType }]),
    ["getUserBatch", "one in a list", { userIds: [userId] }],
    ["getUserBatch", "two in a list", { userIds: ["wang.wei", "nobody, at all"], userIdType: "username" }],
    ["getOrganizationsBatch", "one in a list", { organizationCodeList: ["steamory"] }],
    ["updateUser", "a value of each kind", { userId, nickname: "小王 \u{1F680} \u2028", customData }],
    [
      "updateDepartment",
      "a value of each kind",
      { organizationCode: "steamory", departmentId: "rd", departmentIdType: "code", customData },
    ],
    ["getUser", "what was stored", { userId, withCustomData: true }],
    ["getUser", "an unknown user", { userId: "6592008000000000deadbeef" }],
    ["listUsers", "nothing", {}],
    ["createDepartment", "no metadata", { organizationCode: "steamory", name: "No metadata", parentDepartmentId: "root" }],
    ["updateModel", "a null where the contract allows one", { ...model, description: null }],
    ["updateModel", "a text instead of the null", { ...model, description: "None" }],
    ["listField", "a required field that theirs lacks", { modelId: "6592008000000000deadbeef", from: "hr-scripts" }],
    ["updateSecuritySettings", "a field of another name", { authingTokenExpiresIn: 3600 }],
    ["pub", "an event as text", { eventType: "custom.event", eventData: { name: "R&D 部", list: [1, null, true] } }],
    ["verifyEvent", "an event as an object", { eventType: "custom.event", eventData: { name: "R&D 部" } }],
    ...["deleteById", "deleteUserListById", "deleteRiskListPolicyById"].map((name) => [
      name,
      "an id in the path",
      { id: "a/b 部" },
    ]),
    ["deleteAuth", "a query of a DELETE", { authIds: ["one", "two"] }],
    ["listTenantApplications", "names in two spellings", { page: "1", limit: "10", keywords: "R&D", sso_enabled: true }],
  ];
}

// Calls that were thought of: those of the Node client's test, and what is special to Python, which has a word of its own for each
// value of JSON. Each: `[method, what is special, input]`.
import { callsOf, usersByType } from "../../conformance/calls.js";

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
  ];
}

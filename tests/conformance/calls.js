// Calls that both clients make, in this order: later ones name what earlier ones created.
const i18n = {
  name: {
    "zh-CN": { enabled: true, value: "研发中心 🏗️" },
    "en-US": { enabled: true, value: 'R&D = 50% + "more"' },
    "zh-TW": { enabled: false, value: "研發中心" },
    "ja-JP": { enabled: false, value: "研究開発センター" },
  },
};

const freeForm = {
  10: "integer-like keys come first",
  2: [],
  nested: { deeper: { list: [1, "二", null, false, { "🙂": "é\u0301\u2028" }], empty: {} } },
  numbers: [0, -0, 1e21, 1e-7, 0.1, -12345678901],
  text: 'quotes " and \\ and \n and / and \u0000',
};

const least = { organizationCode: "steamory", parentDepartmentId: "root" };

const creates = [
  ["the least that is needed", { ...least, name: "Least", metadata: {} }],
  [
    "every field",
    {
      ...least,
      name: "研发 R&D 🚀 & 'co' %20+",
      parentDepartmentId: "rd",
      departmentIdType: "code",
      openDepartmentId: "open-every-field",
      code: "every-field",
      description: "第一行\nsecond line\ttab \u{1F468}\u200D\u{1F469}\u200D\u{1F467} 𠮷",
      isVirtualNode: true,
      i18n,
      metadata: freeForm,
      customData: freeForm,
      postIdList: ["60b49eb83fd80adb96f26e68", "60b49eb83fd80adb96f26e69"],
      tenantId: "64b1f0c2a9d3e8f705142299",
    },
  ],
  [
    "empty values",
    {
      ...least,
      name: "Empty",
      description: "",
      openDepartmentId: "open-empty",
      code: "empty",
      isVirtualNode: false,
      metadata: {},
      customData: {},
      postIdList: [],
    },
  ],
  [
    "two of four languages",
    {
      ...least,
      name: "Two",
      metadata: {},
      i18n: { name: { "ja-JP": i18n.name["ja-JP"], "en-US": i18n.name["en-US"] } },
    },
  ],
  [
    "a parent by openDepartmentId",
    {
      ...least,
      name: "Below",
      metadata: {},
      parentDepartmentId: "open-every-field",
      departmentIdType: "open_department_id",
    },
  ],
];

const updates = (userId) => [
  ["nothing but who is meant", { organizationCode: "steamory", departmentId: "empty", departmentIdType: "code" }],
  [
    "every field",
    {
      organizationCode: "steamory",
      departmentId: "open-every-field",
      departmentIdType: "open_department_id",
      parentDepartmentId: "open-sales",
      name: "市场 📈",
      code: "every-field-2",
      description: "改 changed",
      status: false,
      i18n,
      leaderUserIds: [userId],
      metadata: { ...freeForm, changed: null },
      customData: { changed: true, nested: null },
      postIdList: ["60b49eb83fd80adb96f26e68"],
      tenantId: "64b1f0c2a9d3e8f705142299",
    },
  ],
  [
    "no leaders any more",
    {
      organizationCode: "steamory",
      departmentId: "every-field-2",
      departmentIdType: "code",
      leaderUserIds: [],
      status: true,
    },
  ],
  [
    "a move to the top",
    {
      organizationCode: "steamory",
      departmentId: "every-field-2",
      departmentIdType: "code",
      parentDepartmentId: "root",
    },
  ],
];

/** The same user by every kind of id; the ids are those of the sandbox's first user. */
export const usersByType = (userId) => [
  ["user_id", userId],
  ["external_id", "E00001"],
  ["phone", "13800000000"],
  ["email", "Wang.Wei@steamory.example"],
  ["username", "wang.wei"],
  ["identity", "65920080e00acd456178d0cc:steamory-wang.wei"],
  ["sync_relation", "lark:ou_0000000000000000"],
];

const every = {
  page: 1,
  limit: 10,
  withCustomData: false,
  withDepartmentPaths: false,
  sortBy: "JoinDepartmentAt",
  orderBy: "Desc",
};

const gets = (userId) => [
  ["nothing but the user", { userId }],
  ...usersByType(userId).map(([userIdType, userId]) => [`the user by ${userIdType}`, { ...every, userId, userIdType }]),
  ["paths and custom data", { ...every, userId, userIdType: "user_id", withCustomData: true, withDepartmentPaths: true }],
  ["the first page of one row", { ...every, userId, userIdType: "user_id", limit: 1 }],
  ["the second page of one row", { ...every, userId, userIdType: "user_id", limit: 1, page: 2 }],
  ["a page after the last", { ...every, userId, userIdType: "user_id", limit: 50, page: 99 }],
  ...["DepartmentCreatedAt", "JoinDepartmentAt", "DepartmentName", "DepartmemtCode"].flatMap((sortBy) =>
    ["Asc", "Desc"].map((orderBy) => [`by ${sortBy}, ${orderBy}`, { ...every, userId, userIdType: "user_id", sortBy, orderBy }]),
  ),
];

const sets = (userId, departmentIds) => [
  [
    "main and leader",
    {
      userId,
      departments: departmentIds.map((departmentId, place) => ({
        departmentId,
        isLeader: place === 1,
        isMainDepartment: place === 0,
      })),
    },
  ],
  ...usersByType(userId).map(([userIdType, id], place) => [
    `the user by ${userIdType}`,
    {
      userId: id,
      departments: [{ departmentId: departmentIds[place % departmentIds.length] }],
      options: { userIdType },
    },
  ]),
  ["empty options", { userId, departments: [{ isMainDepartment: true, departmentId: departmentIds[0] }], options: {} }],
];

/** `[method, what is special, input]`, for a user and departments that exist. */
export function callsOf(userId, departmentIds) {
  const named = (method, cases) => cases.map(([special, input]) => [method, special, input]);
  return [
    ...named("createDepartment", creates),
    ...named("updateDepartment", updates(userId)),
    ...named("getUserDepartments", gets(userId)),
    ...named("setUserDepartments", sets(userId, departmentIds)),
    ...named("getUserDepartments", [["what was set", { ...every, userId, userIdType: "user_id", limit: 50 }]]),
  ];
}

// Meaningful inputs for the calls of the module `customField`.

/** Fields that a run adds, with their types. */
const added = [
  { targetType: "USER", key: "shoeSize", dataType: "NUMBER", encrypted: false },
  { targetType: "USER", key: "hobby", dataType: "ENUM", encrypted: false },
  { targetType: "DEPARTMENT", key: "since", dataType: "DATETIME", encrypted: false },
  { targetType: "GROUP", key: "isPublic", dataType: "BOOLEAN", encrypted: false },
  { targetType: "ROLE", key: "owner", dataType: "STRING", encrypted: false },
];

/** Values that fit, and values that do not. */
const values = {
  shoeSize: [38, 42.5, "42"],
  hobby: ["chess", ["go", "chess"], "nothing"],
  level: [1, 9, "high"],
  school: ["pku", ["eth", "other"], "mit"],
  badgeNumber: ["B-1", "B-2", "B-3", 4],
  since: ["2024-02-29", 1_704_067_200_000, "yesterday"],
  costCenter: ["CC-010", "CC-990", 7],
  anything: [true, 7, ["a", { b: null }]],
};
const keysOf = {
  USER: ["shoeSize", "hobby", "level", "school", "badgeNumber", "anything", "nickname"],
  DEPARTMENT: ["since", "costCenter", "anything"],
  GROUP: ["anything"],
  ROLE: ["anything"],
};

/** Values by the name of a field. */
export const poolsOf = () => ({
  key: ["company", "city", "email", "website", "level"],
  keyword: ["name", "LEVEL", "职", "nothing"],
  namespace: ["default", "nothing"],
  lang: ["zh-CN", "en-US"],
  value: ["chess", "go"],
});

/** A user or a department, and now and then what is not there. */
function target(random, { users, departments }) {
  const targetType = random.pick(["USER", "USER", "DEPARTMENT", "DEPARTMENT", "GROUP", "ROLE"]);
  const ids = { USER: users.map(({ userId }) => userId), DEPARTMENT: departments.map(({ departmentId }) => departmentId) };
  return { targetType, targetIdentifier: random.pick(ids[targetType] ?? ["nothing"]) };
}

/** What a call must be about. */
export const required = {
  setUserBaseFields: (random, { list }) =>
    random.chance(0.7) && { list: list.map((field) => ({ ...field, key: random.pick(["company", "city", "email"]) })) },
  setCustomFields: (random, { list }) =>
    random.chance(0.8) && { list: list.map((field) => ({ ...field, ...random.pick(added) })) },
  deleteCustomFields: (random) => {
    const { targetType, key } = random.pick(added);
    return { list: [{ targetType, key }] };
  },
  setCustomData: (random, _, given) => {
    const { targetType, targetIdentifier } = target(random, given);
    const keys = random.times(1 + random.below(2), () => random.pick(keysOf[targetType]));
    const list = keys.map((key) => ({ key, value: random.pick(values[key] ?? ["x"]) }));
    return { targetType, targetIdentifier, list };
  },
  getCustomData: (random, _, given) => target(random, given),
};

// Meaningful inputs for the calls of the module `group`.

const numbers = Array.from({ length: 12 }, (_, place) => place + 1);
const added = numbers.map((number) => `group-${number}`);
/** Groups of the seed, which stay. */
const present = ["developers", "managers", "on-call", "first-aid", "alumni"];

/** Values by the name of a field. */
export const poolsOf = () => ({
  code: [...present, ...added],
  newCode: added,
  codeList: added,
  keywords: ["group", "o", "急救", "nobody"],
  type: ["static", "dynamic"],
});

/** What a call must be about. */
export const required = {
  createGroup: (random) => ({ code: random.pick(added) }),
  createGroupsBatch: (random, { list }) => ({ list: list.slice(0, 2).map((group) => ({ ...group, code: random.pick(added) })) }),
  // A group of the seed keeps its code.
  updateGroup: (random) => random.pick([{ code: random.pick(present), newCode: undefined }, { code: random.pick(added) }]),
  deleteGroupsBatch: (random) => ({ codeList: [random.pick(added)] }),
  addGroupMembers: (random, _, { users }) => ({
    code: random.pick(present),
    userIds: random.times(1 + random.below(3), () => random.pick(users).userId),
  }),
  getGroupAuthorizedResources: () => ({ code: "resource-reviewers", namespace: "default" }),
};

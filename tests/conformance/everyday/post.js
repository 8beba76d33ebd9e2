// Meaningful inputs for the calls of the module `post`.
const unknown = "6592008000000000deadbeef";

/** The posts of a new sandbox. */
const posts = {
  engineer: "65920080e5c957d26c7c7c81",
  designer: "65920080ce8feb3d83c45782",
  "sales-manager": "659200808f1bfa4bf0b391d1",
  "hr-specialist": "65920080f7d18d539df45e33",
  accountant: "659200808e93bcdbbec57e32",
  intern: "65920080685db4ecca1de64b",
};
const ids = Object.values(posts);
const codes = Object.keys(posts);
const added = Array.from({ length: 12 }, (_, place) => `post-${place + 1}`);

/** Values by the name of a field. */
export const poolsOf = ({ departments }) => ({
  code: [...added, ...codes],
  id: [...ids, unknown],
  postId: [...ids, unknown],
  postIds: ids,
  idList: ids,
  postCodes: [...added, ...codes],
  departmentIdList: departments.map(({ departmentId }) => departmentId),
  keywords: ["post-1", "SALES", "会计", "nothing"],
});

/** What a call must be about. */
export const required = {
  createPost: (random) => random.chance(0.9) && { code: random.pick(added) },
  updatePost: (random) => random.chance(0.7) && { id: undefined, code: random.pick([...added, ...codes]) },
  removePost: (random) => ({ code: random.pick(added) }),
  getPostById: (random, { idList }) => ({ idList: idList?.length > 0 ? idList : [random.pick(ids)] }),
};

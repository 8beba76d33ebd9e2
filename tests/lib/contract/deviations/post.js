// Of posts.

const post = {
  code: { type: "string", optional: true },
  name: { type: "string", optional: true },
  id: { type: "string", optional: true },
  description: { type: "string", optional: true },
  departmentIdList: { type: "string | string[]", optional: true },
};

export const posts = [
  {
    at: ["getPost", "getUserPost"],
    is: { response: "GetPostRespDto" },
    reason: "declared without an envelope, which nearly all other calls have: both shapes are read",
  },
  {
    at: "GetPostRespDto",
    is: { ...post, data: { type: "CreatePostDto", optional: true } },
    reason: "a post, or an envelope around one",
  },
  {
    at: "CreatePostDto.departmentIdList",
    is: { type: "string | string[]" },
    reason: "declared as text, with a list as its example",
  },
  {
    at: "GetPostByIdListDto.idList",
    is: { type: "string | string[]", optional: undefined },
    reason: "declared as text, with a list as its example; without it nothing says which posts are meant",
  },
  {
    at: "PostRespDto.data",
    is: { type: "PostDto[]" },
    reason: "the call takes a list of ids: one post that arrives becomes a list of one",
  },
  {
    at: ["PostItemDto.userCount", "PostItemDto.departmentCount"],
    is: { optional: true },
    reason: "missing with `skipCount`, says their description",
  },
];

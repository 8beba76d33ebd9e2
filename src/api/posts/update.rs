//! `POST /api/v3/update-post`: changes a post.

use super::post::{CreatePostDto, CreatePostRespDto};
use crate::api::prelude::*;

/// Changes the post with this code, and resolves to it as stored.
///
/// Whether `description` and `departmentIdList` stay as they are when they are left out is not documented: give what is
/// to stay, too. Nor is it documented whether a post that is named by its `id` gets the `code` as a new one. A code that no
/// post has presumably gives `kind: "api"` with `apiCode: 4004`, as in `getPost`.
///
/// @example
/// ```ts
/// const { data } = await client.updatePost({
///   code: "engineer",
///   name: "Senior engineer",
///   description: "Writes and reviews code",
///   departmentIdList: [departmentId],
/// });
/// console.log(data.departmentIdList);
/// ```
// It writes absolute values, so twice is the same as once.
#[endpoint(POST "/api/v3/update-post", idempotent)]
fn update_post(input: CreatePostDto) -> CreatePostRespDto;

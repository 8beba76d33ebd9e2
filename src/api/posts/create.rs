//! `POST /api/v3/create-post`: adds a post.

use super::post::{CreatePostDto, CreatePostRespDto};
use crate::api::prelude::*;

/// Adds a post (job position) and resolves to it as stored.
///
/// The error code for a code that is in use is not documented. After `network`, `timeout` or `bad_response` the post may
/// exist (`outcome: "unknown"`): look for its code with `postListBatch` before you try again.
///
/// @example
/// ```ts
/// const { data } = await client.createPost({
///   code: "engineer",
///   name: "Engineer",
///   description: "Writes code",
///   departmentIdList: [departmentId],
/// });
/// console.log(data.id);
/// ```
// A second create clashes with the first, or makes a second post: it is never repeated blindly. `getPost` cannot find the
// first one for it: it resolves to another type, and refuses an unknown code in a way of its own.
#[endpoint(POST "/api/v3/create-post", non_idempotent)]
fn create_post(input: CreatePostDto) -> CreatePostRespDto;

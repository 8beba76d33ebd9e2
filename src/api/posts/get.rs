//! `GET /api/v3/get-post`: reads a post by its code.

use super::post::GetPostRespDto;
use crate::api::prelude::*;

/// Reads a post by its code.
///
/// Whether the service wraps the post in `data`, as other calls do, is not established: read `response.data ?? response`.
/// A code that no post has was seen to be refused with `kind: "api"`, `statusCode: 422` and `apiCode: 4004`, not with
/// `kind: "not_found"`. To ask whether a post exists, use `postListBatch` with `postCodes`.
///
/// @example
/// ```ts
/// const response = await client.getPost({ code: "engineer" });
/// const post = response.data ?? response;
/// console.log(post.name, post.departmentIdList);
/// ```
#[endpoint(GET "/api/v3/get-post")]
fn get_post(input: GetPostDto) -> Bare<GetPostRespDto>;

/// Input of `getPost`.
#[dto]
pub struct GetPostDto {
    /// Code of the post.
    #[shape(len = 1..)]
    pub code: String,
    /// Whether to return the values of custom fields. No source says in which field they come.
    pub with_custom_data: Option<bool>,
}

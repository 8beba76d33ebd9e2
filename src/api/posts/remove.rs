//! `POST /api/v3/remove-post`: deletes a post.

use crate::api::common_response::CommonResponseDto;
use crate::api::prelude::*;

/// Deletes a post.
///
/// What happens to the users and departments that have the post is not documented. A code that no post has presumably gives
/// `kind: "api"` with `apiCode: 4004`, as in `getPost`. After `network`, `timeout` or `bad_response` the post may be deleted
/// (`outcome: "unknown"`): check with `postListBatch`.
///
/// @example
/// ```ts
/// const { data } = await client.postListBatch({ postCodes: ["engineer"] });
/// const post = data.list[0];
/// if (post?.userCount === 0 && post.departmentCount === 0) await client.removePost({ code: "engineer" });
/// ```
// A second one presumably finds no such post, and would report a deletion that was made as failed: it is never repeated
// blindly.
#[endpoint(POST "/api/v3/remove-post", non_idempotent)]
fn remove_post(input: RemovePostDto) -> Bare<CommonResponseDto>;

/// Input of `removePost`.
#[dto]
pub struct RemovePostDto {
    /// Code of the post to delete.
    #[shape(len = 1..)]
    pub code: String,
}

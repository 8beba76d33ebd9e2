//! `GET /api/v3/get-user-post`: reads one of the posts of a user; deprecated.

use super::post::GetPostRespDto;
use crate::api::prelude::*;

/// Reads one post of a user, also where the user has several.
///
/// Whether the service wraps the post in `data`, as other calls do, is not established: read `response.data ?? response`.
/// What it returns for a user without a post is not documented.
///
/// @deprecated The service names `getUserPosts`, which is deprecated, too: use `getUser` with `withPost: true`, then
/// `getPostById`.
///
/// @example
/// ```ts
/// const response = await client.getUserPost({ userId });
/// const post = response.data ?? response;
/// console.log(post.name);
/// ```
#[endpoint(GET "/api/v3/get-user-post")]
fn get_user_post(input: GetUserPostDto) -> Bare<GetPostRespDto>;

/// Input of `getUserPost`.
#[dto]
pub struct GetUserPostDto {
    /// Id of the user, assigned by the service.
    #[shape(len = 1..)]
    pub user_id: String,
    /// Whether to return the values of custom fields. No source says in which field they come.
    pub with_custom_data: Option<bool>,
}

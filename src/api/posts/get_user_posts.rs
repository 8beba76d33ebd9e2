//! `GET /api/v3/get-user-posts`: lists the posts of a user; deprecated.

use crate::api::departments::PostDto;
use crate::api::prelude::*;

/// Lists all posts of a user.
///
/// @deprecated The service marks it as outdated and names no successor: `getUser` with `withPost: true` returns the ids of
/// the posts, and `getPostById` reads them.
///
/// @example
/// ```ts
/// const { data } = await client.getUserPosts({ userId });
/// console.log(data.map((post) => post.code));
/// ```
#[endpoint(GET "/api/v3/get-user-posts")]
fn get_user_posts(input: GetUserPostsDto) -> PostListRespDto;

/// Input of `getUserPosts`.
#[dto]
pub struct GetUserPostsDto {
    /// Id of the user, assigned by the service.
    #[shape(len = 1..)]
    pub user_id: String,
    /// Whether to return the values of custom fields. No source says in which field they come.
    pub with_custom_data: Option<bool>,
}

/// Response of `getUserPosts`.
#[dto]
pub type PostListRespDto = Resp<Vec<PostDto>>;

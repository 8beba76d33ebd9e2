//! `POST /api/v3/set-user-posts`: replaces all posts of a user.

use crate::api::common_response::CommonResponseDto;
use crate::api::prelude::*;

/// Replaces all posts of a user: those in `postIds` stay or are added, and every other post is taken away.
///
/// To add one post and keep the others, use `userConnectionPost`. A user that does not exist presumably gives `kind:
/// "not_found"`, as in other calls, and a post that does not exist `kind: "api"` with `apiCode: 4004`, as in `getPost`; what
/// happens to the other posts then is not documented.
///
/// @example
/// ```ts
/// await client.setUserPosts({ userId, postIds: [engineerId, teamLeadId] });
/// ```
// It writes all posts of the user, so twice is the same as once.
#[endpoint(POST "/api/v3/set-user-posts", idempotent)]
fn set_user_posts(input: SetUserPostsDto) -> Bare<CommonResponseDto>;

/// Input of `setUserPosts`.
#[dto]
pub struct SetUserPostsDto {
    /// Ids of all posts that the user has afterwards. An empty list presumably leaves the user without a post. The maximum
    /// number is not documented.
    pub post_ids: Vec<String>,
    /// Id of the user, assigned by the service.
    #[shape(len = 1..)]
    pub user_id: String,
}

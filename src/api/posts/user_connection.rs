//! `POST /api/v3/user-connection-post`: adds a post to a user.

use super::user_connection_post::UserConnectionPostDto;
use crate::api::common_response::CommonResponseDto;
use crate::api::prelude::*;

/// Adds a post to a user.
///
/// No source says that the user's other posts are touched; to replace them, use `setUserPosts`. A user that does not exist
/// presumably gives `kind: "not_found"`, as in other calls, and a post that does not exist `kind: "api"` with
/// `apiCode: 4004`, as in `getPost`. What the service returns for a post that the user has already is not documented.
///
/// @example
/// ```ts
/// await client.userConnectionPost({ userId, postId: engineerId });
/// const { data } = await client.getUser({ userId, withPost: true });
/// console.log(data.postIdList);
/// ```
// As for members of departments, adding a post again should change nothing. No source says so.
#[endpoint(POST "/api/v3/user-connection-post", idempotent)]
fn user_connection_post(input: UserConnectionPostDto) -> Bare<CommonResponseDto>;

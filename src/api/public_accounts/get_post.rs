//! `GET /api/v3/get-post-of-public-account`: reads the post of a public account.

use crate::api::posts::post::GetPostRespDto;
use crate::api::prelude::*;

/// Reads the post that is bound to a public account. By the guide of the console, each user who has this post may use the
/// account.
///
/// Whether the service wraps the post in `data`, as other calls do, is not established: read `response.data ?? response`.
/// What it returns for an account with no post, or with several, is not documented. An account that does not exist presumably
/// gives `kind: "not_found"`, as in `getPublicAccount`.
///
/// @example
/// ```ts
/// const response = await client.getPostOfPublicUser({ userId: accountId });
/// const post = response.data ?? response;
/// console.log(post.name);
/// ```
#[endpoint(GET "/api/v3/get-post-of-public-account")]
fn get_post_of_public_user(input: GetPostOfPublicAccountDto) -> Bare<GetPostRespDto>;

/// Input of `getPostOfPublicUser`.
#[dto]
pub struct GetPostOfPublicAccountDto {
    /// Id of the public account, assigned by the service.
    #[shape(len = 1..)]
    pub user_id: String,
}

//! `GET /api/v3/get-public-accounts-of-post`: lists the public accounts of a post.

use super::answers::PublicAccountPaginatedRespDto;
use crate::api::prelude::*;

/// Lists the public accounts that a post is bound to, with their number.
///
/// By the guide of the console, each user who has the post may use these accounts. There are no pages; whether `list` always
/// holds all `totalCount` accounts is not documented.
///
/// @example
/// ```ts
/// const { data } = await client.getPublicAccountsOfPost({ postId: engineerId });
/// console.log(data.list.map((account) => account.username));
/// ```
#[endpoint(GET "/api/v3/get-public-accounts-of-post")]
fn get_public_accounts_of_post(input: GetPublicAccountsOfPostDto) -> PublicAccountPaginatedRespDto;

/// Input of `getPublicAccountsOfPost`.
#[dto]
pub struct GetPublicAccountsOfPostDto {
    /// Id of the post, assigned by the service: not its code.
    #[shape(len = 1..)]
    pub post_id: String,
}

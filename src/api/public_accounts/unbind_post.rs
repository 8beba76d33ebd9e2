//! `POST /api/v3/unbind-public-account-of-post`: unbinds a post from a public account.

use crate::api::IsSuccessRespDto;
use crate::api::posts::user_connection_post::UserConnectionPostDto;
use crate::api::prelude::*;

/// Unbinds a post from a public account, whose id is given as `userId`.
///
/// Users who have the post may then presumably no longer use the account, unless they are bound to it in another way;
/// no source says so. What the service returns for a post that is not bound is not documented. An account that does not exist
/// presumably gives `kind: "not_found"`, as in `getPublicAccount`. After `network`, `timeout` or `bad_response` the post may be
/// unbound (`outcome: "unknown"`): check with `getPublicAccountsOfPost`.
///
/// @example
/// ```ts
/// await client.unbindPublicAccountOfPost({ userId: accountId, postId: engineerId });
/// const { data } = await client.getPublicAccountsOfPost({ postId: engineerId });
/// console.log(data.list.map((account) => account.username));
/// ```
// No source says what a second one does. It may find no bound post, which would report a change that was made as failed: it is
// never repeated blindly.
#[endpoint(POST "/api/v3/unbind-public-account-of-post", non_idempotent)]
fn unbind_public_account_of_post(input: UserConnectionPostDto) -> IsSuccessRespDto;

//! `POST /api/v3/set-public-account-of-post`: binds a post to a public account.

use crate::api::IsSuccessRespDto;
use crate::api::posts::user_connection_post::UserConnectionPostDto;
use crate::api::prelude::*;

/// Binds a post to a public account, whose id is given as `userId`. By the guide of the console, **each user who has the post
/// may then use the account**.
///
/// Whether a post that was bound before stays bound is not documented. An account that does not exist presumably gives
/// `kind: "not_found"`, as in `getPublicAccount`, and a post that does not exist `kind: "api"` with `apiCode: 4004`, as in
/// `getPost`. Some sources declare a response without `data`: do not read it.
///
/// @example
/// ```ts
/// await client.setPublicAccountOfnPost({ userId: accountId, postId: engineerId });
/// const { data } = await client.getPublicAccountsOfPost({ postId: engineerId });
/// console.log(data.list.map((account) => account.username));
/// ```
// A post is bound or is not, whether the call adds or replaces: a second one should change nothing. No source says so.
#[endpoint(POST "/api/v3/set-public-account-of-post", idempotent)]
fn set_public_account_ofn_post(input: UserConnectionPostDto) -> IsSuccessRespDto;

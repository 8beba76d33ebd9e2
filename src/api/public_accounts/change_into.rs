//! `POST /api/v3/transfer-into-public-account`: turns a user into a public account.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Turns a user's personal account into a public account, which several users can share. **No call turns it back.**
///
/// Whether the person can still log in with it, and whether id, departments, roles and user groups stay, is not documented. A
/// user that does not exist presumably gives `kind: "not_found"`, as in `getUser`. Some sources declare a response without
/// `data`: do not read it. After `network`, `timeout` or `bad_response` the account may be a public one (`outcome:
/// "unknown"`): check with `getPublicAccount`.
///
/// @example
/// ```ts
/// const { data: user } = await client.getUser({ userId: "lobby", userIdType: "username" });
/// await client.changeIntoPublicAccount({ userId: user.userId });
/// const { data: account } = await client.getPublicAccount({ userId: "lobby", userIdType: "username" });
/// console.log(account.userId);
/// ```
// A second one presumably finds no personal account, and would report a change that was made as failed: it is never
// repeated blindly.
#[endpoint(POST "/api/v3/transfer-into-public-account", non_idempotent)]
fn change_into_public_account(input: CreatePublicAccountFromUserDto) -> IsSuccessRespDto;

/// Input of `changeIntoPublicAccount`.
#[dto]
pub struct CreatePublicAccountFromUserDto {
    /// Id of the user, assigned by the service. The text of this field in the sources speaks of a public account; that of the
    /// call, of a user.
    #[shape(len = 1..)]
    pub user_id: String,
}

//! `POST /api/v3/delete-whitelist`: deletes entries from a sign-up whitelist of the user pool.

use super::whitelist::{DeleteWhitelistRespDto, WhitelistType};
use crate::api::prelude::*;

/// Deletes entries from the user pool's sign-up whitelist of one kind; the others stay.
///
/// While the whitelist is turned on, these people can presumably no longer sign up. What happens to accounts that they have is
/// not documented, nor what the service does with a value that is not on the whitelist. After `network`, `timeout` or
/// `bad_response` the entries may be deleted (`outcome: "unknown"`): check with `listWhitelists`.
///
/// @example
/// ```ts
/// await client.deleteWhitelist({ type: "EMAIL", list: ["eve@example.com"] });
/// const { data } = await client.listWhitelists({ type: "EMAIL" });
/// console.log(data.map((entry) => entry.value));
/// ```
// What a second one returns is not documented. It may report a deletion that was made as not found: it is never repeated blindly.
#[endpoint(POST "/api/v3/delete-whitelist", non_idempotent)]
fn delete_whitelist(input: DeleteWhitelistDto) -> Bare<DeleteWhitelistRespDto>;

/// Input of `deleteWhitelist`.
// The sources declare the list as optional. What a call without entries deletes, no source says: it could be the whole whitelist.
#[dto]
pub struct DeleteWhitelistDto {
    /// What the entries are.
    #[shape(name = "type")]
    pub kind: WhitelistType,
    /// Values of the entries to delete, at least 1. The maximum number is not documented. The sources declare it as optional;
    /// without it, nothing says which entries are meant.
    #[shape(len = 1..)]
    pub list: Vec<String>,
}

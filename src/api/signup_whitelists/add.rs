//! `POST /api/v3/add-whitelist`: adds entries to a sign-up whitelist of the user pool.

use super::whitelist::{WhitelistListRespDto, WhitelistType};
use crate::api::prelude::*;

/// Adds entries to the user pool's sign-up whitelist of one kind and resolves to entries: presumably to those that were added.
///
/// By the vendor's guide to the API's former version, only people whose entry is on the whitelist can sign up while the
/// whitelist of that kind is turned on. No call of this package turns it on or off. What happens to an entry that is on the
/// whitelist already is not documented. After `network`, `timeout` or `bad_response` the entries may be there
/// (`outcome: "unknown"`): look with `listWhitelists` before you try again.
///
/// @example
/// ```ts
/// const { data } = await client.addWhitelist({ type: "EMAIL", list: ["alice@example.com", "bob@example.com"] });
/// console.log(data.map((entry) => entry.value));
/// ```
// No source says whether a second one doubles the entries, is refused or changes nothing: it is never repeated blindly.
#[endpoint(POST "/api/v3/add-whitelist", non_idempotent)]
fn add_whitelist(input: AddWhitelistDto) -> WhitelistListRespDto;

/// Input of `addWhitelist`.
#[dto]
pub struct AddWhitelistDto {
    /// What the entries are. The user pool has one whitelist for each kind.
    #[shape(name = "type")]
    pub kind: WhitelistType,
    /// Entries to add, at least 1, each of the kind `type`. The maximum number is not documented. The sources declare it as
    /// optional and say in words that the entries are needed.
    #[shape(len = 1..)]
    pub list: Vec<String>,
}

//! `POST /api/v3/add-whitelist-of-app`: adds entries to a sign-up whitelist of an application.

use super::whitelist::{WhitelistListRespDto, WhitelistType};
use crate::api::prelude::*;

/// Adds entries to an application's sign-up whitelist of one kind and resolves to entries: presumably to those that were added.
///
/// How the whitelist of an application is turned on, and how it goes together with that of the user pool, is not documented, nor
/// what happens to an entry that is on it already. After `network`, `timeout` or `bad_response` the entries may be there
/// (`outcome: "unknown"`): look with `listWhitelistsOfApp` before you try again.
///
/// @example
/// ```ts
/// const { data } = await client.addWhitelistOfApp({ appId, type: "USERNAME", list: ["alice", "bob"] });
/// console.log(data.map((entry) => entry.value));
/// ```
// No source says whether a second one doubles the entries, is refused or changes nothing: it is never repeated blindly.
#[endpoint(POST "/api/v3/add-whitelist-of-app", non_idempotent)]
fn add_whitelist_of_app(input: AddWhitelistOfAppDto) -> WhitelistListRespDto;

/// Input of `addWhitelistOfApp`.
#[dto]
pub struct AddWhitelistOfAppDto {
    /// Id of the application.
    #[shape(len = 1..)]
    pub app_id: String,
    /// What the entries are.
    #[shape(name = "type")]
    pub kind: WhitelistType,
    /// Entries to add, at least 1, each of the kind `type`. The maximum number is not documented. The sources declare it as
    /// optional and say in words that the entries are needed.
    #[shape(len = 1..)]
    pub list: Vec<String>,
}

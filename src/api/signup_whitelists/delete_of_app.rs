//! `POST /api/v3/delete-whitelist-of-app`: deletes entries from a sign-up whitelist of an application.

use super::whitelist::{DeleteWhitelistRespDto, WhitelistType};
use crate::api::prelude::*;

/// Deletes entries from an application's sign-up whitelist of one kind; the others stay.
///
/// What happens to accounts that these people have is not documented, nor what the service does with a value that is not on the
/// whitelist. After `network`, `timeout` or `bad_response` the entries may be deleted (`outcome: "unknown"`): check with
/// `listWhitelistsOfApp`.
///
/// @example
/// ```ts
/// await client.deleteWhitelistOfApp({ appId, type: "USERNAME", list: ["eve"] });
/// const { data } = await client.listWhitelistsOfApp({ appId, type: "USERNAME" });
/// console.log(data.map((entry) => entry.value));
/// ```
// What a second one returns is not documented. It may report a deletion that was made as not found: it is never repeated blindly.
#[endpoint(POST "/api/v3/delete-whitelist-of-app", non_idempotent)]
fn delete_whitelist_of_app(input: DeleteWhitelistOfAppDto) -> Bare<DeleteWhitelistRespDto>;

/// Input of `deleteWhitelistOfApp`.
// The sources declare the list as optional. What a call without entries deletes, no source says: it could be the whole whitelist.
#[dto]
pub struct DeleteWhitelistOfAppDto {
    /// What the entries are.
    #[shape(name = "type")]
    pub kind: WhitelistType,
    /// Id of the application.
    #[shape(len = 1..)]
    pub app_id: String,
    /// Values of the entries to delete, at least 1. The maximum number is not documented. The sources declare it as optional;
    /// without it, nothing says which entries are meant.
    #[shape(len = 1..)]
    pub list: Vec<String>,
}

//! `GET /api/v3/list-whitelist-of-app`: lists the entries of a sign-up whitelist of an application.

use super::whitelist::{WhitelistListRespDto, WhitelistType};
use crate::api::prelude::*;

/// Lists the entries of an application's sign-up whitelist of one kind.
///
/// The sources' text speaks of pages, and none describes a field to ask for one: whether a long whitelist comes whole is not
/// documented.
///
/// @example
/// ```ts
/// const { data } = await client.listWhitelistsOfApp({ appId, type: "USERNAME" });
/// console.log(data.map((entry) => entry.value));
/// ```
#[endpoint(GET "/api/v3/list-whitelist-of-app")]
fn list_whitelists_of_app(input: ListWhitelistOfAppDto) -> WhitelistListRespDto;

/// Input of `listWhitelistsOfApp`.
#[dto]
pub struct ListWhitelistOfAppDto {
    /// Which whitelist to list: the application has one for each kind.
    #[shape(name = "type")]
    pub kind: WhitelistType,
    /// Id of the application.
    #[shape(len = 1..)]
    pub app_id: String,
}

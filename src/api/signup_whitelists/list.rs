//! `GET /api/v3/list-whitelist`: lists the entries of a sign-up whitelist of the user pool.

use super::whitelist::{WhitelistListRespDto, WhitelistType};
use crate::api::prelude::*;

/// Lists the entries of the user pool's sign-up whitelist of one kind.
///
/// The sources' text speaks of pages, and none describes a field to ask for one: whether a long whitelist comes whole is not
/// documented.
///
/// @example
/// ```ts
/// const { data } = await client.listWhitelists({ type: "EMAIL" });
/// const allowed = new Set(data.map((entry) => entry.value.toLowerCase()));
/// console.log(allowed.has("bob@example.com"));
/// ```
#[endpoint(GET "/api/v3/list-whitelist")]
fn list_whitelists(input: ListWhitelistDto) -> WhitelistListRespDto;

/// Input of `listWhitelists`.
#[dto]
pub struct ListWhitelistDto {
    /// Which whitelist to list: the user pool has one for each kind.
    #[shape(name = "type")]
    pub kind: WhitelistType,
}

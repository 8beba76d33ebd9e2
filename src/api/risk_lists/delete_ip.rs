//! `DELETE /api/v3/ip-list/{id}`: removes an entry from the IP blacklist or the IP whitelist.

use crate::api::common_response::CommonResponseDto;
use crate::api::prelude::*;

/// Removes an entry from the IP blacklist or the IP whitelist, by its id.
///
/// The sources speak of deleting the list; the id in the path is presumably that of one entry, as `findIpList` has it. How the
/// service refuses an id that does not exist is not documented. After `network`, `timeout` or `bad_response` the entry may be
/// removed (`outcome: "unknown"`): check with `findIpList`.
///
/// @example
/// ```ts
/// const ids: string[] = [];
/// for await (const entry of client.iterate.findIpList({ ipType: "BLACK" })) {
///   if (entry.ip === "203.0.113.7") ids.push(entry.id);
/// }
/// for (const id of ids) await client.deleteById({ id });
/// ```
// What a second one answers is not documented: an error would report a removal that was made as failed. It is never repeated
// blindly.
#[endpoint(DELETE "/api/v3/ip-list/{id}", non_idempotent)]
fn delete_by_id(input: DeleteByIdQueryDto) -> Bare<CommonResponseDto>;

/// Input of `deleteById`.
#[dto]
pub struct DeleteByIdQueryDto {
    /// Id of the entry to remove, assigned by the service: `id` of a row of `findIpList`, not the IP address.
    #[shape(len = 1..)]
    pub id: String,
}

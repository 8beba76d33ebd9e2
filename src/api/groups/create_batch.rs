//! `POST /api/v3/create-groups-batch`: creates up to 50 user groups.

use super::create::CreateGroupReqDto;
use super::group::GroupListRespDto;
use crate::api::prelude::*;

/// Creates 1 to 50 user groups, without members, and resolves to them as stored.
///
/// Rejects when one of the codes is taken; whether the other groups are created then is not documented, nor is the status,
/// so `kind` may be `conflict` or `api`. After `network`, `timeout` or `bad_response` the groups may exist (`outcome:
/// "unknown"`): look for their codes with `getGroup` before you try again.
///
/// @example
/// ```ts
/// const { data } = await client.createGroupsBatch({
///   list: [
///     { type: "static", code: "developers", name: "Developers", description: "Everyone who writes code" },
///     { type: "static", code: "designers", name: "Designers", description: "Everyone who draws" },
///   ],
/// });
/// console.log(data.map((group) => group.id));
/// ```
// A second create is refused since the codes are taken, which would report groups that were made as failed: it is
// never repeated blindly.
#[endpoint(POST "/api/v3/create-groups-batch", non_idempotent)]
fn create_groups_batch(input: CreateGroupBatchReqDto) -> GroupListRespDto;

/// Input of `createGroupsBatch`.
#[dto]
pub struct CreateGroupBatchReqDto {
    /// The groups to create, 1 to 50, each with a code of its own. The service reports an error in one of them as an
    /// error of `list` as a whole.
    #[shape(len = 1..=50)]
    pub list: Vec<CreateGroupReqDto>,
}

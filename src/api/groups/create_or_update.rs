//! `POST /api/v3/create-or-update-group`: creates a user group, or changes the one that has its code.

use super::group::GroupDto;
use crate::api::prelude::*;

/// Creates a user group, or changes the one that has its code, and resolves to it and to which of the two was done.
///
/// A group that has the code is overwritten, whoever created it: `createGroup` refuses instead. Where the connection
/// failed, the client sends the request again, and `created` can be `false` though the first request created the group.
///
/// @example
/// ```ts
/// const { data } = await client.createOrUpdateGroup({
///   type: "static",
///   code: "developers",
///   name: "Developers",
///   description: "Everyone who writes code",
/// });
/// console.log(data.created ? "created" : "changed", data.data.id);
/// ```
// It creates by code or overwrites with absolute values, so twice is the same as once.
#[endpoint(POST "/api/v3/create-or-update-group", idempotent)]
fn create_or_update_group(input: CreateOrUpdateGroupReqDto) -> CreateOrUpdateGroupRespDto;

/// Input of `createOrUpdateGroup`. It has no values of custom fields: `updateGroup` and `setCustomData` set them.
#[dto]
pub struct CreateOrUpdateGroupReqDto {
    /// Kind of group: `static` in every sample. Further values are not documented, nor is whether an existing group can
    /// change its kind.
    #[shape(name = "type", len = 1..)]
    pub kind: String,
    /// Free text, not empty.
    #[shape(len = 1..)]
    pub description: String,
    /// Name shown to people.
    #[shape(len = 1..)]
    pub name: String,
    /// Code of the group to change, or of the one to create: an identifier in Latin letters such as `developers`.
    #[shape(len = 1..)]
    pub code: String,
}

/// Response of `createOrUpdateGroup`.
#[dto]
pub type CreateOrUpdateGroupRespDto = Resp<CreateOrUpdateGroupDataDto>;

/// The group, and whether it is new. Any field may be missing, and further ones may be there.
#[dto]
pub struct CreateOrUpdateGroupDataDto {
    /// `true` if this request created the group, `false` if the group was there before.
    pub created: bool,
    /// The group as stored.
    pub data: GroupDto,
}

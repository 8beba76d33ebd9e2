//! `POST /api/v3/update-group`: changes or renames a user group.

use super::group::GroupSingleRespDto;
use crate::api::prelude::*;

/// Changes a user group, found by its code, and resolves to it as stored. `newCode` gives it another code; its type
/// cannot be changed.
///
/// Rejects with `kind: "not_found"` when there is no group with that code. The client never repeats the call by itself,
/// since a second one with `newCode` finds nothing under the old code. After `network`, `timeout` or `bad_response` the
/// group may be changed (`outcome: "unknown"`): look for both codes with `getGroup`. Without `newCode` you can simply
/// call again.
///
/// @example
/// ```ts
/// const { data } = await client.updateGroup({
///   code: "developers",
///   name: "Developers",
///   description: "Everyone who writes code",
/// });
/// console.log(data.description);
/// ```
// With `newCode` a second call finds nothing under the old code.
#[endpoint(POST "/api/v3/update-group", non_idempotent)]
fn update_group(input: UpdateGroupReqDto) -> GroupSingleRespDto;

/// Input of `updateGroup`. A field that is left out presumably stays as it is stored: not documented.
#[dto]
pub struct UpdateGroupReqDto {
    /// Free text, not empty. Required: give the stored one to keep it.
    #[shape(len = 1..)]
    pub description: String,
    /// Code of the group to change.
    #[shape(len = 1..)]
    pub code: String,
    /// New name.
    pub name: Option<String>,
    /// New code, which replaces `code`. Whether roles and permissions of the group follow it is not documented.
    pub new_code: Option<String>,
    /// Values of custom fields; each key must be defined in the user pool first. Whether keys that are left out keep their
    /// values is not documented.
    // A field can be one that is stored encrypted.
    #[shape(secret)]
    pub custom_data: Option<JsonObject>,
}

//! `POST /api/v3/create-group`: creates a user group.

use super::get::GET_GROUP;
use super::group::GroupSingleRespDto;
use crate::api::prelude::*;

/// Creates a user group, without members, and resolves to it as stored. `addGroupMembers` adds the members.
///
/// Rejects when a group has that code already; with which status is not documented, so `kind` may be `conflict` or
/// `api`. After `network`, `timeout` or `bad_response` the group may exist. The call then looks for its code: it
/// resolves to the group if it finds it, and rejects with `kind: "conflict"` if name or description differ; otherwise
/// with `outcome: "unknown"`: look for it before you try again. In a page it also looks after a conflict, because a
/// browser may send a request twice by itself. A group that was there before with the same name and description, and
/// its members, is taken for the new one; `customData` is not compared.
///
/// @example
/// ```ts
/// const { data } = await client.createGroup({
///   type: "static",
///   code: "developers",
///   name: "Developers",
///   description: "Everyone who writes code",
/// });
/// await client.addGroupMembers({ code: data.code, userIds: [userId] });
/// ```
// A second create is refused since the code is taken, which would report a group that was made as failed: it is
// never repeated blindly.
#[endpoint(POST "/api/v3/create-group", by_key = RECONCILE)]
fn create_group(input: CreateGroupReqDto) -> GroupSingleRespDto;

/// Input of `createGroup`, and a group in that of `createGroupsBatch`.
#[dto]
pub struct CreateGroupReqDto {
    /// Kind of group: `static` in every sample. Further values are not documented, and `updateGroup` cannot change it.
    #[shape(name = "type", len = 1..)]
    pub kind: String,
    /// Free text, not empty.
    #[shape(len = 1..)]
    pub description: String,
    /// Name shown to people.
    #[shape(len = 1..)]
    pub name: String,
    /// Code chosen by you, by which other calls find the group: an identifier in Latin letters such as `developers`, and
    /// unique. One of 100 characters was seen to be refused; the limit is not documented.
    #[shape(len = 1..)]
    pub code: String,
    /// Values of custom fields; each key must be defined in the user pool first.
    // A field can be one that is stored encrypted.
    #[shape(secret)]
    pub custom_data: Option<JsonObject>,
}

/// The values of `type` are not documented, so that the service may store another one than is given: it is not compared.
const RECONCILE: Reconcile<&'static str> = Reconcile {
    via: &GET_GROUP,
    keys: &[Key { given: "code", lookup_field: "code", id_type: None }],
    copy_fields: &[],
    must_match: &[FieldMatch::field("name"), FieldMatch::field("description")],
};

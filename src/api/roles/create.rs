//! `POST /api/v3/create-role`: adds a role to a permission group.

use super::get::GET_ROLE;
use super::role::RoleSingleRespDto;
use crate::api::prelude::*;

/// Adds a role to a permission group and resolves to it as stored.
///
/// The error code for a code that is in use is not documented; ask `checkParamsNamespace` before. After `network`,
/// `timeout` or `bad_response` the role may exist. The call then looks for its code: it resolves to the role if it
/// finds it, and rejects with `kind: "conflict"` if name or description of the one it finds differ; otherwise with
/// `outcome: "unknown"`: look for it before you try again. In a page it also looks after a conflict, because a browser
/// may send a request twice by itself. A role that was there before, with its members and permissions, is taken for the
/// new one if `name` and `description` agree or are left out, whatever its `disableTime`: give both.
///
/// @example
/// ```ts
/// const { data } = await client.createRole({
///   code: "auditor",
///   name: "Auditor",
///   description: "Reads all accounts and changes none",
/// });
/// console.log(data.id);
/// ```
// A second create clashes with the first: it is never repeated blindly.
#[endpoint(POST "/api/v3/create-role", by_key = RECONCILE)]
fn create_role(input: CreateRoleDto) -> RoleSingleRespDto;

/// Input of `createRole`.
#[dto]
pub struct CreateRoleDto {
    /// Code chosen by you, unique in the permission group: 1 to 64 characters, without white space or CJK characters.
    #[shape(len = 1..=64, format = "Code")]
    pub code: String,
    /// Name shown to people.
    pub name: Option<String>,
    /// Code of the permission group that the role is added to. Default: `default`, the default permission group.
    pub namespace: Option<String>,
    /// Free text.
    pub description: Option<String>,
    /// When the service disables the role, in milliseconds since 1970 (UTC), as text. `null`: never, and presumably so
    /// without it. Whether the service accepts `null` is not established.
    #[shape(unit = "milliseconds")]
    pub disable_time: Option<Nullable<String>>,
}

/// Both calls take the default permission group where none is named. `disableTime` goes out as text and comes back as a
/// number: it is not compared.
const RECONCILE: Reconcile<&'static str> = Reconcile {
    via: &GET_ROLE,
    keys: &[Key { given: "code", lookup_field: "code", id_type: None }],
    copy_fields: &["namespace"],
    must_match: &[FieldMatch::field("name"), FieldMatch::field("description")],
};

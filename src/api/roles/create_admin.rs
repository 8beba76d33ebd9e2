//! `POST /api/v3/create-admin-role`: adds a custom role for administrators.

use super::check_role_params::RoleCheckParamsRespDto;
use crate::api::prelude::*;

/// Adds a custom role for administrators.
///
/// The sources declare the result of a check as the response, not the role. With `isValid: false` the role was
/// presumably not added: not documented. After `network`, `timeout` or `bad_response` it may exist
/// (`outcome: "unknown"`): look for it in the console before you try again.
///
/// @example
/// ```ts
/// const { data } = await client.createAdminRole({ code: "helpdesk", name: "Help desk" });
/// if (data.isValid === false) throw new Error(`Not added: ${data.message}`);
/// ```
// A second one clashes with the first, and no call is documented to find it: it is never repeated blindly.
#[endpoint(POST "/api/v3/create-admin-role", non_idempotent)]
fn create_admin_role(input: CreateAdminRoleDto) -> RoleCheckParamsRespDto;

/// Input of `createAdminRole`.
#[dto]
pub struct CreateAdminRoleDto {
    /// Name shown to people.
    #[shape(len = 1..)]
    pub name: String,
    /// Code chosen by you, by which `deleteAdminRolesBatch` finds the role. Its limits are not documented.
    #[shape(len = 1..)]
    pub code: String,
    /// Free text.
    pub description: Option<String>,
}

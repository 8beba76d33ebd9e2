//! `POST /api/v3/delete-custom-fields`: deletes up to 50 custom fields.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;
use crate::api::target_type::TargetType;

/// Deletes the definitions of 1 to 50 custom fields.
///
/// What becomes of the values that were set is not documented. After `network`, `timeout` or `bad_response` the fields may
/// be deleted (`outcome: "unknown"`): check with `getCustomFields`.
///
/// @example
/// ```ts
/// await client.deleteCustomFields({
///   tenantId: "64b1f0c2a9d3e8f7051422aa",
///   list: [{ targetType: "USER", key: "shirt" }],
/// });
/// ```
// What a second one returns is not documented. It may report a deletion that was made as not found, or delete a field
// that was created anew under the key: it is never repeated blindly.
#[endpoint(POST "/api/v3/delete-custom-fields", non_idempotent)]
fn delete_custom_fields(input: DeleteCustomFieldsReqDto) -> IsSuccessRespDto;

/// Input of `deleteCustomFields`.
#[dto]
pub struct DeleteCustomFieldsReqDto {
    /// Tenant whose fields are deleted. All sources call it required, also where the client has a `tenantId`; none says what
    /// to give for the fields of the user pool itself.
    #[shape(len = 1..)]
    pub tenant_id: String,
    /// The fields to delete, 1 to 50.
    #[shape(len = 1..=50)]
    pub list: Vec<DeleteCustomFieldDto>,
}

/// A custom field to delete.
#[dto]
pub struct DeleteCustomFieldDto {
    /// What has the field: users, roles, user groups or departments.
    pub target_type: TargetType,
    /// Key of the field, as it was defined.
    #[shape(len = 1..)]
    pub key: String,
}

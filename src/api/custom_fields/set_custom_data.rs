//! `POST /api/v3/set-custom-data`: sets values of custom fields of a user, role, user group or department.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;
use crate::api::target_type::TargetType;

/// Sets the values of 1 to 50 custom fields of one user, role, user group or department.
///
/// Each field must be defined first, with `setCustomFields`. The service refuses a value that is not of the field's type;
/// whether the others are set then is not documented. Fields that are not listed are not touched, as far as the sources
/// say.
///
/// @example
/// ```ts
/// await client.setCustomData({
///   targetType: "USER",
///   targetIdentifier: userId,
///   list: [{ key: "level", value: 3 }, { key: "shirt", value: "m" }],
/// });
/// ```
// It writes absolute values, so twice is the same as once.
#[endpoint(POST "/api/v3/set-custom-data", idempotent)]
fn set_custom_data(input: SetCustomDataReqDto) -> IsSuccessRespDto;

/// Input of `setCustomData`.
#[dto]
pub struct SetCustomDataReqDto {
    /// The values to set, 1 to 50.
    #[shape(len = 1..=50)]
    pub list: Vec<SetCustomDataDto>,
    /// The object whose values are set: the id of a user or a department, the code of a role or a user group.
    #[shape(len = 1..)]
    pub target_identifier: String,
    /// Kind of object that `targetIdentifier` names.
    pub target_type: TargetType,
    /// Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
    pub tenant_id: Option<String>,
    /// Code of the permission group that a role is in. Needed for `ROLE`, of no use otherwise.
    pub namespace: Option<String>,
}

/// A custom field and its value.
#[dto]
pub struct SetCustomDataDto {
    /// Tenant of this value. How it goes together with that of the call is not documented: give it there.
    pub tenant_id: Option<String>,
    /// Key of the field, as it is defined. It cannot be that of a built-in field.
    #[shape(len = 1..)]
    pub key: String,
    /// The value, of the type of the field: a text, a number, a boolean. The sources' types call it a text, their words say
    /// that it may be of any type but must match the field. It is sent as it is given.
    // A field can be one that is stored encrypted.
    #[shape(secret)]
    pub value: Json,
}

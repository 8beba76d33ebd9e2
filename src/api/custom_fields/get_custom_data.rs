//! `GET /api/v3/get-custom-data`: reads the values of the custom fields of a user, role, user group or department.

use crate::api::prelude::*;
use crate::api::target_type::TargetType;

/// Reads the values of the custom fields of one user, role, user group or department, and resolves to an object with the
/// keys of the fields.
///
/// `getCustomFields` lists which keys there are, and the types of their values.
///
/// @example
/// ```ts
/// const { data } = await client.getCustomData({ targetType: "USER", targetIdentifier: userId });
/// const level = typeof data.level === "number" ? data.level : 0;
/// ```
// A field can be one that is stored encrypted, so no message shows what came.
#[endpoint(GET "/api/v3/get-custom-data", secret)]
fn get_custom_data(input: GetCustomDataDto) -> GetCustomDataRespDto;

/// Input of `getCustomData`.
#[dto]
pub struct GetCustomDataDto {
    /// Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself. Some sources call it required,
    /// others have no such field, and the samples leave it out.
    pub tenant_id: Option<String>,
    /// Kind of object that `targetIdentifier` names.
    pub target_type: TargetType,
    /// The object whose values are read: the id of a user or a department, the code of a role or a user group.
    #[shape(len = 1..)]
    pub target_identifier: String,
    /// Code of the permission group that a role is in. Needed for `ROLE`, of no use otherwise.
    pub namespace: Option<String>,
}

/// Response of `getCustomData`: the values by the keys of their fields.
#[dto]
pub type GetCustomDataRespDto = Resp<JsonObject>;

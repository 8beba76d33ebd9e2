//! `GET /api/v3/get-custom-fields`: lists the custom fields of users, roles or departments at once.

use super::custom_field::CustomFieldListRespDto;
use crate::api::prelude::*;
use crate::api::target_type::TargetType;

/// Lists the definitions of the custom fields of users, roles or departments in one response, without pages.
///
/// `getCustomData` reads the values. `getUserBaseFields` lists the built-in fields of users.
///
/// @example
/// ```ts
/// const { data } = await client.getCustomFields({ targetType: "USER" });
/// const keys = data.map((field) => field.key);
/// ```
#[endpoint(GET "/api/v3/get-custom-fields")]
fn get_custom_fields(input: GetCustomFieldsDto) -> CustomFieldListRespDto;

/// Input of `getCustomFields`.
#[dto]
pub struct GetCustomFieldsDto {
    /// Whose fields to list. `GROUP` is not supported here yet, say the sources.
    pub target_type: TargetType,
    /// Tenant of the call. Default: the client's `tenantId`; without one, the user pool itself.
    pub tenant_id: Option<String>,
}

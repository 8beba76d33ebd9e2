//! `GET /api/v3/get-assigned-account`: reads the ASA account that is assigned to a user, role, user group or department.

use super::asa_account::AsaAccountDto;
use crate::api::prelude::*;
use crate::api::target_type::TargetType;

/// Reads the ASA account of an application that is assigned to a user, role, user group or department itself, with its
/// password in plain text.
///
/// An account that a user has through a role, a user group or a department does not count. `data` is `null` where none is
/// assigned, as the name of the response's type tells; nothing else documents it.
///
/// @example
/// ```ts
/// const { data } = await client.getAssignedAccount({ appId, targetType: "USER", targetIdentifier: userId });
/// console.log(data ? data.accountInfo["account"] : "no account of their own");
/// ```
#[endpoint(GET "/api/v3/get-assigned-account")]
fn get_assigned_account(input: GetAssignedAccountDto) -> AsaAccountSingleNullableRespDto;

/// Input of `getAssignedAccount`.
#[dto]
pub struct GetAssignedAccountDto {
    /// Id of the application.
    #[shape(len = 1..)]
    pub app_id: String,
    /// What the target is.
    pub target_type: TargetType,
    /// Id of the user or department, assigned by the service, or code of the role or user group.
    #[shape(len = 1..)]
    pub target_identifier: String,
}

/// Response of `getAssignedAccount`.
#[dto]
pub type AsaAccountSingleNullableRespDto = Resp<Nullable<AsaAccountDto>>;

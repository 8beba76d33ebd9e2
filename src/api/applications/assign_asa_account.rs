//! `POST /api/v3/assign-asa-account`: assigns an ASA account to users, roles, user groups and departments.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;
use crate::api::target_type::TargetType;

/// Assigns an ASA account of an application to users, roles, user groups and departments, for whom it is then filled into
/// the application's login form.
///
/// From then on they can log in to the application with this account. What happens when a target has another account of
/// the application, or does not exist, is not documented: check with `getAssignedAccount`.
///
/// @example
/// ```ts
/// await client.assignAsaAccount({
///   appId,
///   accountId,
///   targets: [
///     { targetType: "USER", targetIdentifiers: [userId] },
///     { targetType: "GROUP", targetIdentifiers: ["finance"] },
///   ],
/// });
/// ```
// A target has the account or has it not: whatever a second call returns, it is the same account for the same targets.
#[endpoint(POST "/api/v3/assign-asa-account", idempotent)]
fn assign_asa_account(input: AssignAsaAccountsDto) -> IsSuccessRespDto;

/// Input of `assignAsaAccount` and `unassignAsaAccount`.
#[dto]
pub struct AssignAsaAccountsDto {
    /// Id of the application that the account is for.
    #[shape(len = 1..)]
    pub app_id: String,
    /// Id of the account, assigned by the service.
    #[shape(len = 1..)]
    pub account_id: String,
    /// Who gets or loses the account, 1 to 10 entries.
    #[shape(len = 1..=10)]
    pub targets: Vec<AssignAsaAccountItem>,
}

/// Targets of one kind that get or lose an ASA account.
#[dto]
pub struct AssignAsaAccountItem {
    /// What the targets are.
    pub target_type: TargetType,
    /// The targets, 0 to 100 entries: ids of users or departments, assigned by the service, or codes of roles or user
    /// groups. In which permission group a role is looked for is not documented.
    #[shape(len = 0..=100)]
    pub target_identifiers: Vec<String>,
}

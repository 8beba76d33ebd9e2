//! `POST /api/v3/unassign-asa-account`: takes an ASA account from users, roles, user groups and departments.

use super::assign_asa_account::AssignAsaAccountsDto;
use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Takes an ASA account of an application from users, roles, user groups and departments; the account itself stays.
///
/// A user who also has the account through a role, a user group or a department presumably keeps it: not documented. Nor
/// is what happens when a target does not have it. Those who saw the password still know it: change it in the application,
/// then with `updateAsaAccount`.
///
/// @example
/// ```ts
/// await client.unassignAsaAccount({
///   appId,
///   accountId,
///   targets: [{ targetType: "USER", targetIdentifiers: [userId] }],
/// });
/// ```
// Who has not the account stays without it: twice is the same as once.
#[endpoint(POST "/api/v3/unassign-asa-account", idempotent)]
fn unassign_asa_account(input: AssignAsaAccountsDto) -> IsSuccessRespDto;

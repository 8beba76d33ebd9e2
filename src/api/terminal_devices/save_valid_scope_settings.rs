//! `POST /api/v3/save-device-exclusive-valid-scope-settings`: puts applications under the device exclusivity rule.

use crate::api::IsSuccessRespDto;
use crate::api::prelude::*;

/// Puts applications under the device exclusivity rule, though its name speaks of invitations.
///
/// Whether they are added to those that are there or replace them is not documented. `remove`, which takes one
/// application away, suggests that they are added. Read `getAllValidScopeSettings` before and after: an application
/// that is lost there is no longer under the rule, and has to be given again with the others. After `network`,
/// `timeout` or `bad_response` they may be saved (`outcome: "unknown"`): it tells this, too.
///
/// @example
/// ```ts
/// const before = await client.getAllValidScopeSettings();
/// await client.saveInvitationPolicies({ appIds: [appId] });
/// const after = await client.getAllValidScopeSettings();
/// const lost = before.data.filter((old) => !after.data.some((app) => app.appId === old.appId));
/// // The call replaces what is there: give all of them.
/// if (lost.length > 0) {
///   await client.saveInvitationPolicies({ appIds: [...new Set([appId, ...before.data.map((old) => old.appId)])] });
/// }
/// ```
// If it adds, a second call may add them twice or be refused: it is never repeated blindly.
#[endpoint(POST "/api/v3/save-device-exclusive-valid-scope-settings", non_idempotent)]
fn save_invitation_policies(input: SaveDeviceExclusiveValidScopeSettingsDto) -> IsSuccessRespDto;

/// Input of `saveInvitationPolicies`.
#[dto]
pub struct SaveDeviceExclusiveValidScopeSettingsDto {
    /// Ids of applications that `findAppLists` finds. The maximum number is not documented, nor is what an empty list
    /// does: if the call replaces, it takes the rule off all applications.
    pub app_ids: Vec<String>,
}

//! `POST /api/v3/is-action-allowed`: checks whether a user may do something with a resource.

use crate::api::prelude::*;

/// Checks whether a user may do something with a resource.
///
/// `data.allowed` is the decision, so a call that resolves does not mean that the action is allowed. Treat a call that
/// rejects as a refusal: what an unknown user, resource or action leads to is not documented. The call has no input for
/// the conditions of a permission (`condition` of `getAuthorizedResources`): how they are judged is not documented.
///
/// @example
/// ```ts
/// const { data } = await client.isActionAllowed({
///   userId,
///   resource: "invoices",
///   action: "invoices:Approve",
///   namespace: "default",
/// });
/// if (data.allowed !== true) throw new Error("This user may not approve invoices.");
/// ```
// It only reads, though it is a POST.
#[endpoint(POST "/api/v3/is-action-allowed", safe)]
fn is_action_allowed(input: IsActionAllowedDto) -> IsActionAllowedRespDtp;

/// Input of `isActionAllowed`.
#[dto]
pub struct IsActionAllowedDto {
    /// Id of the user, assigned by the service.
    #[shape(len = 1..)]
    pub user_id: String,
    /// Name of the action, such as `ecs:Start`.
    #[shape(len = 1..)]
    pub action: String,
    /// Code of the resource, such as `ecs:1`.
    #[shape(len = 1..)]
    pub resource: String,
    /// Code of the permission group that has the resource. Absent: the default permission group.
    pub namespace: Option<String>,
}

/// Response of `isActionAllowed`.
// The API writes `Dtp`.
#[dto]
pub type IsActionAllowedRespDtp = Resp<IsActionAllowedDataDto>;

/// The decision of `isActionAllowed`.
#[dto]
pub struct IsActionAllowedDataDto {
    /// Whether the user may do it. Only `true` allows: treat any other value, and a missing one, as `false`.
    pub allowed: bool,
}

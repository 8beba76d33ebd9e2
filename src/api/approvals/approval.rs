//! An approval, as calls resolve to it, and a page of approvals.

use crate::api::prelude::*;

/// Response of `pendList`, `closedList` and `logList`.
#[dto]
pub type ApprovalListRes = Resp<ApprovalPageList>;

/// One page of approvals. Any field may be missing.
#[dto]
pub struct ApprovalPageList {
    /// The approvals on this page. Their order is not documented.
    pub list: Vec<ApprovalDetailDto>,
    /// Number of rows on all pages.
    pub total_count: i32,
}

/// A user's request for applications or roles, with what was decided. Any field may be missing. No documented field says who
/// asked; `keyword` of the lists finds an approval by this person's name.
#[dto]
pub struct ApprovalDetailDto {
    /// Id assigned by the service. `getDetail` and `processApproval` take `number` instead.
    pub approval_id: i32,
    /// Number of the approval, a text, by which the other calls know it.
    pub number: String,
    /// Whether the approval is decided, and how. Other values may appear.
    pub status: Open<ApprovalStatus>,
    /// When the user asked. Its form is not documented.
    pub submit_time: String,
    /// When the approval was decided. Absent, presumably, while it is pending. Its form is not documented.
    pub closed_time: Option<String>,
    /// What the user asks for.
    pub object_type: ApprovalObjectType,
    /// The roles or the applications that the user asks for, by `objectType`. Declared as one object, while its name and its
    /// text say list: it may be either.
    pub approval_object_list:
        OneOrMany<Either<RolePermissionApplyApprovalObject, ApplicationPermissionApplyApprovalObject>>,
    /// For how long the user asks. Only with `ROLE_PERMISSION_APPLY`.
    pub extra_params: Option<ExtraParams>,
}

/// State of an approval.
#[dto(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ApprovalStatus {
    /// Not decided yet.
    Pending,
    /// Agreed to. One source has a blank behind the word: compare without it.
    Agreed,
    /// Refused.
    Refused,
}

/// What a user asks for.
#[dto(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum ApprovalObjectType {
    /// The permission to use an application.
    AppPermissionApply,
    /// A role.
    RolePermissionApply,
}

/// A role that a user asks for. Any field may be missing.
#[dto]
pub struct RolePermissionApplyApprovalObject {
    /// Id of the role.
    pub object_id: String,
    /// Name of the role.
    pub object_name: String,
    /// Code of the role, unique in its permission group.
    pub role_code: String,
    /// Id of the permission group that has the role.
    pub namespace_id: i32,
    /// Code of the permission group that has the role: by the documentation, the id of an application.
    pub namespace_code: String,
}

/// An application that a user asks for. Any field may be missing.
#[dto]
pub struct ApplicationPermissionApplyApprovalObject {
    /// Id of the application.
    pub object_id: String,
    /// Name of the application.
    pub object_name: String,
    /// URL of the application's logo.
    pub logo: String,
}

/// For how long a user asks for a role.
#[dto]
pub struct ExtraParams {
    /// When the user loses the role, in milliseconds since 1970 (UTC). `null`: never.
    pub end_time: Option<Nullable<i64>>,
    /// When the user gets the role, in milliseconds since 1970 (UTC). `null`: at once.
    pub enable_time: Option<Nullable<i64>>,
}

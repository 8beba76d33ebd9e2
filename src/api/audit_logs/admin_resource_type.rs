//! The kinds of objects that the audit log of administrators tells apart.

use crate::api::prelude::*;

/// Kind of object that an administrator did something to.
///
/// No source explains `all` and the values from `customDomain` on: what is said of them is what their names mean. Older
/// sources do not know those from `adminPermissionRole` on.
#[dto(rename_all = "camelCase")]
pub enum AdminAuditLogResourceType {
    /// Every kind: presumably to search with, not a value of a row.
    All,
    /// User.
    User,
    /// User pool.
    Userpool,
    /// Tenant.
    Tenant,
    /// Login of a user: whether the user is logged in.
    UserLoginState,
    /// State of a user's account.
    UserAccountState,
    /// User group.
    UserGroup,
    /// Whether a field is stored encrypted.
    FieldEncryptState,
    /// Synchronisation task.
    SyncTask,
    /// Social identity source.
    SocialConnection,
    /// Enterprise identity source. The sources' text calls it a social one, like the one before.
    EnterpriseConnection,
    /// Custom database: a database of your own that holds the users.
    CustomDatabase,
    /// Organization.
    Org,
    /// Co-administrator.
    Cooperator,
    /// Application.
    Application,
    /// Permission group.
    ResourceNamespace,
    /// Resource in a permission group.
    Resource,
    /// Role.
    Role,
    /// Assignment of a role.
    RoleAssign,
    /// Policy.
    Policy,
    /// Custom domain.
    CustomDomain,
    /// Permission namespace, which the vendor's guide calls permission space.
    PermitSpace,
    /// Resource, presumably of those that `listCommonResource` lists.
    GeneralResource,
    /// Grant of permissions for such a resource.
    GeneralResourceAuthorization,
    /// Subject that has a role. How it differs from `subjectOfRole` is not documented.
    RoleSubject,
    /// Subject that has a role. How it differs from `roleSubject` is not documented.
    SubjectOfRole,
    /// Data resource.
    DataResource,
    /// Data policy.
    DataPolicy,
    /// Grant of permissions.
    Authorization,
    /// Grant of permissions to a user.
    UserAuthorization,
    /// Role in the permissions of administrators.
    AdminPermissionRole,
    /// Administrator in the permissions of administrators.
    AdminPermissionAdmin,
    /// Policy in the permissions of administrators.
    AdminPermissionPolicy,
    /// Universal invitation.
    UniversalInvitation,
    /// Invitation by a policy.
    PolicyInvitation,
    /// Roster of an invitation.
    InvitationRoster,
    /// Invited user.
    InvitationUser,
    /// Invitation policy.
    InvitationPolicy,
    /// Applicant.
    Applicant,
}

//! The names of the events that a webhook can subscribe to.

use crate::api::prelude::*;

/// Name of an event that a webhook can subscribe to. `getWebhookEventList` reads each with a title.
///
/// Many events hold what must stay secret. By the vendor's guide, `refresh-token` brings tokens, `user-pool:secret-refreshed`
/// and `application:secret-refreshed` bring secrets, and its samples of a user have a password hash, a salt and a token.
/// `login`, `mfa:verified`, `user:updated` and `user:password-changed` are also sent when the attempt failed.
// What each one means is by the vendor's guide to webhooks (GenAuth-Official/genauth-docs, docs/guides/webhook).
#[dto(rename_all = "camelCase")]
pub enum WebhookEventName {
    /// Test event, as the console sends it to try a webhook.
    Test,
    /// A user signed up, or an administrator created or imported one.
    Register,
    /// A user logged in, or tried to in vain.
    Login,
    /// A user entered a code of the second factor (MFA), a right or a wrong one.
    #[shape(name = "mfa:verified")]
    MfaVerified,
    /// Users were logged out by force.
    Kick,
    /// A user was created, in any of the ways of `register`. One of the two events is enough.
    #[shape(name = "user:created")]
    UserCreated,
    /// A user's password was changed, by the user or an administrator, or could not be changed.
    #[shape(name = "user:password-changed")]
    UserPasswordChanged,
    /// A user's data were changed, by the user or an administrator, or could not be changed.
    #[shape(name = "user:updated")]
    UserUpdated,
    /// A user's e-mail address was verified.
    #[shape(name = "user:email-verified")]
    UserEmailVerified,
    /// A user was archived.
    #[shape(name = "user:archived")]
    UserArchived,
    /// A user was taken out of the archive.
    #[shape(name = "user:unarchived")]
    UserUnarchived,
    /// A user was locked.
    #[shape(name = "user:blocked")]
    UserBlocked,
    /// A user was unlocked.
    #[shape(name = "user:unblocked")]
    UserUnblocked,
    /// An administrator deleted users.
    #[shape(name = "user:deleted")]
    UserDeleted,
    /// Phone numbers, e-mail addresses or login names were added to the sign-up whitelist.
    #[shape(name = "user:register-whitelist-added")]
    UserRegisterWhitelistAdded,
    /// Phone numbers, e-mail addresses or login names were removed from the sign-up whitelist.
    #[shape(name = "user:register-whitelist-deleted")]
    UserRegisterWhitelistDeleted,
    /// Values of a user's custom fields were changed, by the user or an administrator.
    #[shape(name = "user:udv-changed")]
    UserUdvChanged,
    /// A social account was added to a user, as an identity.
    #[shape(name = "user:link-account")]
    UserLinkAccount,
    /// A user was reminded by mail that the password expires.
    #[shape(name = "user:password-update-remind")]
    UserPasswordUpdateRemind,
    /// A user's departments changed, by the name. Not documented.
    #[shape(name = "user:organization-node-update")]
    UserOrganizationNodeUpdate,
    /// Permissions were revoked from users, roles, departments or user groups.
    #[shape(name = "permission:revoke")]
    PermissionRevoke,
    /// Permissions were granted to users, roles, departments or user groups.
    #[shape(name = "permission:add")]
    PermissionAdd,
    /// A resource was created.
    #[shape(name = "resource:created")]
    ResourceCreated,
    /// Resources were deleted.
    #[shape(name = "resource:delete")]
    ResourceDelete,
    /// A resource was changed.
    #[shape(name = "resource:updated")]
    ResourceUpdated,
    /// A role was created. The vendor's guide has it as `role:add`.
    #[shape(name = "role:created")]
    RoleCreated,
    /// A role was changed.
    #[shape(name = "role:updated")]
    RoleUpdated,
    /// A role was deleted. The vendor's guide has it as `role:delete`.
    #[shape(name = "role:deleted")]
    RoleDeleted,
    /// A role was disabled, by the name. Not documented.
    #[shape(name = "role:disable")]
    RoleDisable,
    /// A role was assigned to users, user groups or departments.
    #[shape(name = "role:assigned")]
    RoleAssigned,
    /// A subject, someone or something with permissions, was removed, by the name. Not documented.
    #[shape(name = "subject:remove")]
    SubjectRemove,
    /// A role was taken from users, user groups or departments.
    #[shape(name = "role:unassigned")]
    RoleUnassigned,
    /// Values of a role's custom fields were changed.
    #[shape(name = "role:udv-changed")]
    RoleUdvChanged,
    /// A kind of second factor (MFA) was turned on for an application.
    #[shape(name = "application:mfa:enabled")]
    ApplicationMfaEnabled,
    /// A kind of second factor (MFA) was turned off for an application.
    #[shape(name = "application:mfa:disabled")]
    ApplicationMfaDisabled,
    /// A user group was created.
    #[shape(name = "group:created")]
    GroupCreated,
    /// A user group was changed.
    #[shape(name = "group:updated")]
    GroupUpdated,
    /// A user group was deleted.
    #[shape(name = "group:deleted")]
    GroupDeleted,
    /// Users were added to a user group.
    #[shape(name = "group:member-added")]
    GroupMemberAdded,
    /// Users were removed from a user group.
    #[shape(name = "group:member-removed")]
    GroupMemberRemoved,
    /// An organization was created.
    #[shape(name = "organization:created")]
    OrganizationCreated,
    /// An organization was imported with its departments, from a directory, a spreadsheet or JSON.
    #[shape(name = "organization:imported")]
    OrganizationImported,
    /// An organization was deleted.
    #[shape(name = "organization:deleted")]
    OrganizationDeleted,
    /// A department was created.
    #[shape(name = "organization:node-added")]
    OrganizationNodeAdded,
    /// A department was changed.
    #[shape(name = "organization:node-updated")]
    OrganizationNodeUpdated,
    /// Departments of an organization were updated from a directory, a spreadsheet or JSON.
    #[shape(name = "organization:tree-updated")]
    OrganizationTreeUpdated,
    /// Departments were deleted.
    #[shape(name = "organization:node-deleted")]
    OrganizationNodeDeleted,
    /// A department was moved below another parent.
    #[shape(name = "organization:node-moved")]
    OrganizationNodeMoved,
    /// A user was added to a department.
    #[shape(name = "organization:member-added")]
    OrganizationMemberAdded,
    /// A user was removed from a department.
    #[shape(name = "organization:member-removed")]
    OrganizationMemberRemoved,
    /// Values of a department's custom fields were changed.
    #[shape(name = "organization:udv-changed")]
    OrganizationUdvChanged,
    /// A permission group was created, by an administrator or together with an application.
    #[shape(name = "privilege-namespace:created")]
    PrivilegeNamespaceCreated,
    /// A permission group was changed.
    #[shape(name = "privilege-namespace:updated")]
    PrivilegeNamespaceUpdated,
    /// Permission groups were deleted.
    #[shape(name = "privilege-namespace:deleted")]
    PrivilegeNamespaceDeleted,
    /// A co-administrator was added to the user pool.
    #[shape(name = "user-pool:cooperator-added")]
    UserPoolCooperatorAdded,
    /// A co-administrator was removed from the user pool.
    #[shape(name = "user-pool:cooperator-removed")]
    UserPoolCooperatorRemoved,
    /// The secret of the user pool was replaced. The event holds the new one and the old one.
    #[shape(name = "user-pool:secret-refreshed")]
    UserPoolSecretRefreshed,
    /// Settings of the user pool were changed.
    #[shape(name = "user-pool:updated")]
    UserPoolUpdated,
    /// A custom field of users or roles was defined.
    #[shape(name = "user-pool:udf-added")]
    UserPoolUdfAdded,
    /// The definition of a custom field of users or roles was deleted.
    #[shape(name = "user-pool:udf-deleted")]
    UserPoolUdfDeleted,
    /// An environment variable of the user pool was added.
    #[shape(name = "user-pool:env-added")]
    UserPoolEnvAdded,
    /// Environment variables of the user pool were deleted.
    #[shape(name = "user-pool:env-deleted")]
    UserPoolEnvDeleted,
    /// An environment variable of the user pool was changed.
    #[shape(name = "user-pool:env-updated")]
    UserPoolEnvUpdated,
    /// Applications were added to the application panel (launchpad).
    #[shape(name = "user-pool:launchpad-app-installed")]
    UserPoolLaunchpadAppInstalled,
    /// Applications were removed from the application panel (launchpad).
    #[shape(name = "user-pool:launchpad-app-uninstalled")]
    UserPoolLaunchpadAppUninstalled,
    /// An application was created.
    #[shape(name = "application:created")]
    ApplicationCreated,
    /// An application was changed.
    #[shape(name = "application:updated")]
    ApplicationUpdated,
    /// An application was deleted.
    #[shape(name = "application:deleted")]
    ApplicationDeleted,
    /// The secret of an application was replaced. The event holds the new one and the old one.
    #[shape(name = "application:secret-refreshed")]
    ApplicationSecretRefreshed,
    /// A data resource was created, by the name. Not documented.
    #[shape(name = "data-resource:created")]
    DataResourceCreated,
    /// A data resource was changed, by the name. Not documented.
    #[shape(name = "data-resource:updated")]
    DataResourceUpdated,
    /// A data resource was deleted, by the name. Not documented.
    #[shape(name = "data-resource:deleted")]
    DataResourceDeleted,
    /// A data policy was revoked, by the name. Not documented.
    #[shape(name = "data-strategy-permission:revoke")]
    DataStrategyPermissionRevoke,
    /// A data policy was granted, by the name. Not documented.
    #[shape(name = "data-strategy-permission:add")]
    DataStrategyPermissionAdd,
    /// A user logged in from an unusual place, by the name. Not documented.
    #[shape(name = "unusual-location:login")]
    UnusualLocationLogin,
    /// Tokens were renewed with a refresh token (OIDC). The event holds the new ones. Older sources do not have this name.
    #[shape(name = "refresh-token")]
    RefreshToken,
}

//! Keys that no custom field can have: responses that put custom data beside the fields of a target could not tell them apart.

use crate::store::custom_fields::CustomField;
use crate::store::subjects::TargetType;

/// What the API returns of a user beside the built-in fields, or knows them by.
const OF_USERS: &[&str] = &[
    "userId",
    "workStatus",
    "lastIp",
    "passwordLastSetAt",
    "browser",
    "device",
    "userSourceType",
    "userSourceId",
    "lastLoginApp",
    "mainDepartmentId",
    "lastMfaTime",
    "passwordSecurityLevel",
    "resetPasswordOnNextLogin",
    "registerSource",
    "departmentIds",
    "identities",
    "customData",
    "metadataSource",
    "postIdList",
    "statusChangedAt",
    "tenantId",
    "signedUp",
    // Fields that listUsers filters by.
    "id",
    "identity",
    "userSource",
    "department",
    "loggedInApps",
    "lastLoginTime",
];

/// What the API returns of a department.
const OF_DEPARTMENTS: &[&str] = &[
    "organizationCode",
    "departmentId",
    "createdAt",
    "updatedAt",
    "openDepartmentId",
    "name",
    "leaderUserIds",
    "description",
    "parentDepartmentId",
    "code",
    "parentDepartmentCode",
    "membersCount",
    "hasChildren",
    "isVirtualNode",
    "i18n",
    "customData",
    "posts",
    "postIdList",
    "status",
    "allow",
];

/// What the API returns of a user group.
const OF_GROUPS: &[&str] =
    &["id", "code", "name", "description", "type", "metadataSource", "members", "customData"];

/// What the API returns of a role.
const OF_ROLES: &[&str] = &[
    "id",
    "code",
    "name",
    "description",
    "namespace",
    "namespaceName",
    "status",
    "disableTime",
    "enablePermissionApply",
];

/// Returns whether a key is that of a field that targets of the kind have anyway. `stored` is the field with this key.
#[must_use]
pub fn is_reserved(kind: TargetType, key: &str, stored: Option<&CustomField>) -> bool {
    let own = match kind {
        TargetType::User => OF_USERS,
        TargetType::Department => OF_DEPARTMENTS,
        TargetType::Group => OF_GROUPS,
        TargetType::Role => OF_ROLES,
    };
    own.contains(&key) || stored.is_some_and(|field| field.is_built_in)
}

//! What users may do with data resources.

mod check;
mod check_external;
mod check_same_level;
mod list_targets;
mod list_view;
mod resource_permissions;
mod structure;
mod structure_external;
mod user_permissions;

use crate::endpoint::Endpoint;

/// The endpoints of this resource.
pub const ENDPOINTS: &[&Endpoint] = &[
    &user_permissions::GET_USER_PERMISSION_LIST,
    &check::CHECK_PERMISSION,
    &check_external::CHECK_EXTERNAL_USER_PERMISSION,
    &resource_permissions::GET_USER_RESOURCE_PERMISSION_LIST,
    &list_targets::LIST_RESOURCE_TARGETS,
    &structure::GET_USER_RESOURCE_STRUCT,
    &structure_external::GET_EXTERNAL_USER_RESOURCE_STRUCT,
    &check_same_level::CHECK_USER_SAME_LEVEL_PERMISSION,
    &list_view::LIST_PERMISSION_VIEW,
];

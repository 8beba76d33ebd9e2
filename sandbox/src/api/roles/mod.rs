//! Roles.

mod assign;
mod assign_batch;
mod check_mutual_exclusion;
mod check_params;
mod create;
mod create_admin;
mod create_batch;
mod delete;
mod delete_admin_batch;
mod delete_batch;
mod get;
mod list;
mod list_assignments;
mod list_departments;
mod list_members;
mod revoke;
mod revoke_batch;
mod update;

use crate::endpoint::Endpoint;

/// The endpoints of this resource.
pub const ENDPOINTS: &[&Endpoint] = &[
    &get::GET_ROLE,
    &list::LIST_ROLES,
    &create::CREATE_ROLE,
    &create_batch::CREATE_ROLES_BATCH,
    &update::UPDATE_ROLE,
    &delete_batch::DELETE_ROLES_BATCH,
    &delete::DELETE_ROLES,
    &assign::ASSIGN_ROLE,
    &assign_batch::ASSIGN_ROLE_BATCH,
    &revoke::REVOKE_ROLE,
    &revoke_batch::REVOKE_ROLE_BATCH,
    &list_members::LIST_ROLE_MEMBERS,
    &list_departments::LIST_ROLE_DEPARTMENTS,
    &list_assignments::LIST_ROLE_ASSIGNMENTS,
    &check_params::CHECK_PARAMS_NAMESPACE,
    &check_mutual_exclusion::CHECK_MUTUAL_EXCLUSION,
    &create_admin::CREATE_ADMIN_ROLE,
    &delete_admin_batch::DELETE_ADMIN_ROLES_BATCH,
];

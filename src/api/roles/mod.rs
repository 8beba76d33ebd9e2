//! Roles: the roles of a permission group, and who has them.

pub mod assign;
pub mod assign_batch;
pub mod check_mutual_exclusion;
pub mod check_params_namespace;
pub mod check_role_params;
pub mod create;
pub mod create_admin;
pub mod create_batch;
pub mod delete;
pub mod delete_admin_batch;
pub mod delete_batch;
pub mod get;
pub mod get_authorized_resources;
pub mod list;
pub mod list_assignments;
pub mod list_departments;
pub mod list_members;
pub mod revoke;
pub mod revoke_batch;
pub mod role;
pub mod role_code;
pub mod target;
pub mod update;

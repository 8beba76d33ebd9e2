//! The members of a department.

mod add;
mod add_tenant;
mod is_user_in;
mod list;
mod list_ids;
mod remove;
mod remove_tenant;
mod search;

use crate::endpoint::Endpoint;

/// The endpoints of this resource.
pub const ENDPOINTS: &[&Endpoint] = &[
    &list::LIST_DEPARTMENT_MEMBERS,
    &list_ids::LIST_DEPARTMENT_MEMBER_IDS,
    &search::SEARCH_DEPARTMENT_MEMBERS,
    &add::ADD_DEPARTMENT_MEMBERS,
    &remove::REMOVE_DEPARTMENT_MEMBERS,
    &is_user_in::IS_USER_IN_DEPARTMENT,
    &add_tenant::ADD_TENANT_DEPARTMENT_MEMBERS,
    &remove_tenant::REMOVE_TENANT_DEPARTMENT_MEMBERS,
];

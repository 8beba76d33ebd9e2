//! Custom fields.

mod delete;
mod get;
mod get_data;
mod get_user_base;
mod list;
mod list_user_base;
mod set;
mod set_data;
mod set_user_base;

use crate::endpoint::Endpoint;

/// The endpoints of this resource.
pub const ENDPOINTS: &[&Endpoint] = &[
    &get_user_base::GET_USER_BASE_FIELDS,
    &list_user_base::LIST_USER_BASE_FIELDS,
    &set_user_base::SET_USER_BASE_FIELDS,
    &get::GET_CUSTOM_FIELDS,
    &list::LIST_CUSTOM_FIELDS,
    &set::SET_CUSTOM_FIELDS,
    &delete::DELETE_CUSTOM_FIELDS,
    &set_data::SET_CUSTOM_DATA,
    &get_data::GET_CUSTOM_DATA,
];

//! Custom fields: further fields of users, roles, user groups and departments, and their values.

pub mod custom_field;
pub mod delete;
pub mod get;
pub mod get_custom_data;
pub mod get_user_base_fields;
pub mod list_cust_fields;
pub mod list_custom_fields;
pub mod list_user_base_fields;
pub mod set;
pub mod set_custom_data;
pub mod set_user_base_fields;

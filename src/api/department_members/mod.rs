//! The members of a department.

pub mod add;
pub mod add_tenant;
pub mod is_user_in;
pub mod list;
pub mod list_ids;
pub mod remove;
pub mod remove_tenant;
pub mod search;

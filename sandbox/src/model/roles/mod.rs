//! Roles: lookup, rules, assignments and the DTO.

mod assignments;
mod dto;
mod lookup;
mod new;
mod rules;

pub use assignments::{assign, read_roles, read_targets, revoke};
pub use dto::{dto, list_item};
pub use lookup::{RoleRef, check_exist, find_all};
pub use new::{NewRole, create};
pub use rules::{check_code, check_free};

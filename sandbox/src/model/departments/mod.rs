//! Departments: lookup by id, rules and DTOs.

mod dto;
mod lookup;
mod rules;

pub use dto::{With, all, dto, list, one};
pub use lookup::{DepartmentIdType, DepartmentRef, find, find_anywhere, read_id_type};
pub use rules::{check_free, read_code};

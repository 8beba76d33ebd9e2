//! Organizations: lookup by code, rules and DTOs.

mod dto;
mod lookup;

pub use dto::{With, dto, page, read_i18n};
pub use lookup::{check_free, find, find_root, read_code};

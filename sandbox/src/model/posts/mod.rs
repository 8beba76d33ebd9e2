//! Posts: lookup, DTOs, lists and their departments.

mod departments;
mod dto;
mod list;
mod lookup;

pub use departments::{remove_from_all, set_departments};
pub use dto::{dto, with_departments};
pub use list::{page, read_filter};
pub use lookup::{check_free, find, read_ids};

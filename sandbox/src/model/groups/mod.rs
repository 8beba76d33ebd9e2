//! User groups: lookup, rules, new ones and the DTO.

mod dto;
mod lookup;
mod members;
mod new;

pub use dto::{With, dto};
pub use lookup::{check_free, find, read_code};
pub use members::{MemberChange, page};
pub use new::{NewGroup, create};

//! Data policies: lookup, statements, targets and DTOs.

mod dto;
mod lookup;
mod statements;
mod targets;

pub use dto::{dto, simple_dto, target_name};
pub use lookup::{check_name_is_free, find};
pub use statements::{read_statements, resolve};
pub use targets::{KINDS, check_exists, read_target};

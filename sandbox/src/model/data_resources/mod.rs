//! Data resources: lookup, rules and DTOs.

mod dto;
mod fields;
mod lookup;
mod new;
mod structure;
mod tree;

pub use dto::{dto, field_dto};
pub use fields::{add_field, check_config, field_not_found, read_field};
pub use lookup::{ResourceRef, check_name_is_free};
pub use new::{NewResource, check_actions};
pub use structure::check_structure;
pub use tree::{Place, below, is_code, nodes, paths, size, text};

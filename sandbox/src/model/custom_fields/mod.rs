//! Custom fields: their definitions in requests and responses, and what they demand of custom data.

mod dto;
mod errors;
mod list;
mod reserved;
mod rules;
mod settings;

pub use dto::dtos;
pub use errors::{built_in_key, fixed, not_found};
pub use list::{all, page, read_page, read_target};
pub use reserved::is_reserved;
pub use rules::{check, check_change};
pub use settings::Settings;

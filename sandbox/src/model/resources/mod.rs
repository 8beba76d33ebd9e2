//! Resources and grants: lookup, the fields of requests, rules and DTOs.

mod authorized;
mod dto;
mod lookup;
mod new;
mod patterns;

pub use authorized::{list, merged, page, read_filter};
pub use dto::{common, dto, text};
pub use lookup::find;
pub use new::{create, read as read_new, read_actions};
pub use patterns::{patterns, stands_for};

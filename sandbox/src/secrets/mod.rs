//! JSON without what nobody should keep or pass on.

mod hidden;
mod names;
mod texts;
mod urls;
mod values;

pub use names::is_secret;
pub use values::{object_without_secrets, without_secrets};

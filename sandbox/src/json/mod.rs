//! JSON as JavaScript has it: text in UTF-16 units, numbers as doubles, keys in JavaScript's own order.
//!
//! A signature covers what the server prints after parsing, so a reader that refuses a lone surrogate or
//! keeps `1.0` apart from `1` would refuse requests that the service accepts.

mod number;
mod read;
mod text;
mod value;
mod write;

pub use number::print as print_number;
pub use read::{SyntaxError, read};
pub use text::Text;
pub use value::{Json, Object};

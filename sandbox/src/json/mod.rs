//! JSON as JavaScript has it: text in UTF-16 units, numbers as doubles, keys in JavaScript's own order.
//!
//! The server parses a body and prints it again to verify the signature. A parser that rejects lone surrogates or
//! prints `1.0` and `1` differently would reject requests that the service accepts.

mod beginning;
mod number;
mod read;
mod text;
mod value;
mod write;

pub use beginning::beginning;
pub use number::print as print_number;
pub use read::{SyntaxError, read, read_stored};
pub use text::Text;
pub use value::{Json, Object};

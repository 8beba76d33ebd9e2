//! JSON as JavaScript has it: text in UTF-16 units, numbers as doubles, keys in JavaScript's own order.
//!
//! A signature covers what the server prints after parsing, so a reader that refuses a lone surrogate or
//! keeps `1.0` apart from `1` would refuse requests that the service accepts.

mod number;
mod object;
mod read;
mod text;
mod write;

pub use number::print as print_number;
pub use object::Object;
pub use read::{Malformed, read};
pub use text::Text;

/// Any JSON value.
#[derive(Debug, Clone, PartialEq)]
pub enum Json {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// Every number is a double, as in JavaScript.
    Number(f64),
    /// A string, which may hold lone surrogates.
    Text(Text),
    /// An array.
    List(Vec<Json>),
    /// An object.
    Object(Object),
}

impl Json {
    /// The value as `JSON.stringify` prints it.
    #[must_use]
    pub fn stringify(&self) -> String {
        let mut out = String::new();
        write::value(&mut out, self);
        out
    }
}

impl From<bool> for Json {
    fn from(value: bool) -> Self {
        Json::Bool(value)
    }
}

impl From<u32> for Json {
    fn from(value: u32) -> Self {
        Json::Number(f64::from(value))
    }
}

impl From<&str> for Json {
    fn from(value: &str) -> Self {
        Json::Text(Text::from(value))
    }
}

impl From<String> for Json {
    fn from(value: String) -> Self {
        Json::from(value.as_str())
    }
}

impl From<Object> for Json {
    fn from(value: Object) -> Self {
        Json::Object(value)
    }
}

impl<T: Into<Json>> From<Vec<T>> for Json {
    fn from(values: Vec<T>) -> Self {
        Json::List(values.into_iter().map(Into::into).collect())
    }
}

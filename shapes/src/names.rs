//! Names in Rust -> names on the wire.

use heck::{ToLowerCamelCase as _, ToShoutySnakeCase as _, ToSnakeCase as _};
use syn::{Error, LitStr, Result};

/// How the names of a type are written on the wire.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Case {
    Camel,
    Snake,
    ScreamingSnake,
    /// As in Rust.
    Same,
}

impl Case {
    pub fn named(text: &LitStr) -> Result<Self> {
        match text.value().as_str() {
            "camelCase" => Ok(Self::Camel),
            "snake_case" => Ok(Self::Snake),
            "SCREAMING_SNAKE_CASE" => Ok(Self::ScreamingSnake),
            "same" => Ok(Self::Same),
            _ => {
                Err(Error::new_spanned(text, "expected camelCase, snake_case, SCREAMING_SNAKE_CASE or same"))
            }
        }
    }

    /// The name on the wire of a field or variant called `name` in Rust.
    pub fn of(self, name: &str) -> String {
        match self {
            Self::Camel => name.to_lower_camel_case(),
            Self::Snake => name.to_snake_case(),
            Self::ScreamingSnake => name.to_shouty_snake_case(),
            Self::Same => name.to_owned(),
        }
    }
}

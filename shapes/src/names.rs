//! Names in Rust -> names on the wire.

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
            Self::Camel => camel(name),
            Self::Snake => snake(name),
            Self::ScreamingSnake => snake(name).to_ascii_uppercase(),
            Self::Same => name.to_owned(),
        }
    }
}

/// `organization_code` of a field and `OrganizationCode` of a variant -> `organizationCode`.
pub fn camel(name: &str) -> String {
    let mut camel = String::new();
    for word in name.split('_') {
        let mut letters = word.chars();
        let first = letters.next();
        camel.extend(first.map(|first| {
            if camel.is_empty() { first.to_ascii_lowercase() } else { first.to_ascii_uppercase() }
        }));
        camel.push_str(letters.as_str());
    }
    camel
}

/// `OpenDepartmentId` -> `open_department_id`.
fn snake(name: &str) -> String {
    let mut snake = String::new();
    for (index, letter) in name.char_indices() {
        if index > 0 && letter.is_uppercase() {
            snake.push('_');
        }
        snake.push(letter.to_ascii_lowercase());
    }
    snake
}

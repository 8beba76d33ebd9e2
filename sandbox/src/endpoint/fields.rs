//! Reads parameters by type and collects the invalid ones.
//!
//! An invalid field gives an empty value. `finish` then returns one error that names all of them, up to fifty.

use crate::error::ApiError;
use crate::json::{Json, Object};

/// The maximum number of fields that an error names: a body can hold a million malformed items.
const MAX_INVALID: usize = 50;

/// Where parameters come from, which decides their types.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// Every value is text.
    Query,
    /// Values are JSON.
    Body,
}

/// The fields of one object.
#[derive(Debug)]
pub struct Fields<'a> {
    object: &'a Object,
    source: Source,
    invalid: Vec<String>,
}

impl<'a> Fields<'a> {
    /// Creates a reader.
    #[must_use]
    pub fn new(object: &'a Object, source: Source) -> Self {
        Fields { object, source, invalid: Vec::new() }
    }

    /// Creates a reader for an object of the body.
    #[must_use]
    pub fn of_body(object: &'a Object) -> Self {
        Fields::new(object, Source::Body)
    }

    /// Reads a required text. It may be empty.
    pub fn required_text(&mut self, name: &str) -> String {
        let text = self.text(name);
        if text.is_none() {
            self.mark_invalid(name);
        }
        text.unwrap_or_default()
    }

    /// Reads a required text that is not empty.
    pub fn non_empty_text(&mut self, name: &str) -> String {
        let text = self.required_text(name);
        if text.is_empty() {
            self.mark_invalid(name);
        }
        text
    }

    /// Reads a text.
    pub fn text(&mut self, name: &str) -> Option<String> {
        self.read(name, |json, _| match json {
            Json::Text(text) => Some(text.to_utf8()),
            _ => None,
        })
    }

    /// Reads a text that narrows a list. An empty one is the same as an absent one.
    pub fn some_text(&mut self, name: &str) -> Option<String> {
        self.text(name).filter(|text| !text.is_empty())
    }

    /// Reads a boolean. In a query, the Python clients write `True` and `False`.
    pub fn boolean(&mut self, name: &str) -> Option<bool> {
        self.read(name, |json, source| match (json, source) {
            (Json::Bool(flag), _) => Some(*flag),
            (Json::Text(text), Source::Query) if text.is("true") || text.is("True") => Some(true),
            (Json::Text(text), Source::Query) if text.is("false") || text.is("False") => Some(false),
            _ => None,
        })
    }

    /// Reads an integer from 1 to `max`, of an input whose form the contract has checked: whatever it takes as an integer. One
    /// beyond 32 bits counts as the largest of them: no list is as long.
    pub fn integer_from_one(&mut self, name: &str, max: u32) -> Option<u32> {
        self.read(name, |json, source| {
            let number = match (json, source) {
                (Json::Number(number), _) => *number,
                (Json::Text(text), Source::Query) => text.to_utf8().parse().ok()?,
                _ => return None,
            };
            #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "saturates")]
            let integer = (number.fract() == 0.0).then_some(number as u32);
            integer.filter(|integer| (1..=max).contains(integer))
        })
    }

    /// Reads an integer from 1 to `max`, of an input whose form the endpoint checks.
    pub fn positive_integer(&mut self, name: &str, max: u32) -> Option<u32> {
        self.read(name, |json, source| {
            let number = match (json, source) {
                #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "checked")]
                (Json::Number(number), Source::Body)
                    if number.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(number) =>
                {
                    *number as u32
                }
                (Json::Text(text), Source::Query) => Some(text.to_utf8())
                    .filter(|text| text.bytes().all(|byte| byte.is_ascii_digit()))?
                    .parse()
                    .ok()?,
                _ => return None,
            };
            Some(number).filter(|number| (1..=max).contains(number))
        })
    }

    /// Reads a text that must be one of these.
    pub fn one_of<T: Copy>(&mut self, name: &str, values: &[(&str, T)]) -> Option<T> {
        self.read(name, |json, _| match json {
            Json::Text(text) => values.iter().find(|(value, _)| text.is(value)).map(|(_, meaning)| *meaning),
            _ => None,
        })
    }

    /// Reads an object.
    pub fn object(&mut self, name: &str) -> Option<&'a Object> {
        self.read(name, |json, _| match json {
            Json::Object(object) => Some(object),
            _ => None,
        })
    }

    /// Reads an array of texts. In a query, `a,b` is an array too.
    pub fn texts(&mut self, name: &str) -> Option<Vec<String>> {
        self.read(name, |json, source| match json {
            Json::Text(text) if source == Source::Query => {
                let text = text.to_utf8();
                Some(text.split(',').filter(|item| !item.is_empty()).map(str::to_owned).collect())
            }
            Json::List(items) => items
                .iter()
                .map(|item| match item {
                    Json::Text(text) => Some(text.to_utf8()),
                    _ => None,
                })
                .collect(),
            _ => None,
        })
    }

    /// Reads an array without its items.
    pub fn list(&mut self, name: &str) -> Option<&'a [Json]> {
        self.read(name, |json, _| match json {
            Json::List(items) => Some(items.as_slice()),
            _ => None,
        })
    }

    /// Returns any value but `null`.
    pub fn value(&mut self, name: &str) -> Option<&'a Json> {
        self.read(name, |json, _| Some(json))
    }

    /// Marks a field as invalid. The error names the first fifty.
    pub fn mark_invalid(&mut self, name: &str) {
        if self.invalid.len() < MAX_INVALID && !self.invalid.iter().any(|seen| seen == name) {
            self.invalid.push(name.to_owned());
        }
    }

    /// Reads an array of at least one text.
    pub fn non_empty_texts(&mut self, name: &str) -> Vec<String> {
        let texts = self.texts(name).unwrap_or_default();
        if texts.is_empty() {
            self.mark_invalid(name);
        }
        texts
    }

    /// Reads an array of 1 to 50 ids.
    pub fn batch_of_ids(&mut self, name: &str) -> Vec<String> {
        let ids = self.non_empty_texts(name);
        if ids.len() > 50 {
            self.mark_invalid(name);
        }
        ids
    }

    /// Reads a nested object. `None` if it is absent or not an object.
    pub fn nested<T>(&mut self, name: &str, read: impl FnOnce(&mut Fields<'a>) -> T) -> Option<T> {
        let mut nested = Fields::of_body(self.object(name)?);
        let value = read(&mut nested);
        self.merge_nested(name, nested);
        Some(value)
    }

    /// Reads an array of objects.
    pub fn objects<T>(&mut self, name: &str, mut read: impl FnMut(&mut Fields<'a>) -> T) -> Option<Vec<T>> {
        let items = self.list(name)?;
        let mut values = Vec::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            let name = format!("{name}.{index}");
            let Json::Object(item) = item else {
                self.mark_invalid(&name);
                continue;
            };
            let mut item = Fields::of_body(item);
            values.push(read(&mut item));
            self.merge_nested(&name, item);
        }
        Some(values)
    }

    /// Adds the invalid fields of a nested object, with the path to it.
    pub fn merge_nested(&mut self, name: &str, other: Fields<'_>) {
        for field in other.invalid {
            self.mark_invalid(&format!("{name}.{field}"));
        }
    }

    /// Adds the invalid fields of another reader, without a path.
    pub fn merge(&mut self, other: Fields<'_>) {
        for field in other.invalid {
            self.mark_invalid(&field);
        }
    }

    /// Checks that no field was invalid.
    ///
    /// # Errors
    /// 400, naming the invalid fields.
    pub fn finish(self) -> Result<(), ApiError> {
        if self.invalid.is_empty() { Ok(()) } else { Err(ApiError::malformed(&self.invalid)) }
    }

    /// Reads a field. `null` counts as absent: no source says that `null` clears a value.
    fn read<T>(&mut self, name: &str, read: impl FnOnce(&'a Json, Source) -> Option<T>) -> Option<T> {
        let object: &'a Object = self.object;
        match object.get(name) {
            None | Some(Json::Null) => None,
            Some(json) => {
                let value = read(json, self.source);
                if value.is_none() {
                    self.mark_invalid(name);
                }
                value
            }
        }
    }
}

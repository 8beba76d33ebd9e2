//! Reads parameters by type and notes every one that is malformed.
//!
//! A malformed field yields an empty value; `finish` then refuses the call, naming them all.

use crate::error::ApiError;
use crate::json::{Json, Object};

/// Where parameters come from, and so how they are typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// Everything is text.
    Query,
    /// JSON.
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
    /// Fields to be read.
    #[must_use]
    pub fn new(object: &'a Object, source: Source) -> Self {
        Fields { object, source, invalid: Vec::new() }
    }

    /// Fields of an object within a body.
    #[must_use]
    pub fn of_body(object: &'a Object) -> Self {
        Fields::new(object, Source::Body)
    }

    /// Text that must be there; it may be empty.
    pub fn required_text(&mut self, name: &str) -> String {
        let text = self.text(name);
        if text.is_none() {
            self.mark_invalid(name);
        }
        text.unwrap_or_default()
    }

    /// Text that must be there and not be empty.
    pub fn non_empty_text(&mut self, name: &str) -> String {
        let text = self.required_text(name);
        if text.is_empty() {
            self.mark_invalid(name);
        }
        text
    }

    /// Text.
    pub fn text(&mut self, name: &str) -> Option<String> {
        self.read(name, |json, _| match json {
            Json::Text(text) => Some(text.to_utf8()),
            _ => None,
        })
    }

    /// `true` or `false`. In a query the Python clients write `True` and `False`.
    pub fn boolean(&mut self, name: &str) -> Option<bool> {
        self.read(name, |json, source| match (json, source) {
            (Json::Bool(flag), _) => Some(*flag),
            (Json::Text(text), Source::Query) if text.is("true") || text.is("True") => Some(true),
            (Json::Text(text), Source::Query) if text.is("false") || text.is("False") => Some(false),
            _ => None,
        })
    }

    /// A whole number from 1 up to a limit.
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

    /// One of the texts that the API lists.
    pub fn one_of<T: Copy>(&mut self, name: &str, values: &[(&str, T)]) -> Option<T> {
        self.read(name, |json, _| match json {
            Json::Text(text) => values.iter().find(|(value, _)| text.is(value)).map(|(_, meaning)| *meaning),
            _ => None,
        })
    }

    /// An object.
    pub fn object(&mut self, name: &str) -> Option<&'a Object> {
        self.read(name, |json, _| match json {
            Json::Object(object) => Some(object),
            _ => None,
        })
    }

    /// An array of texts. In a query `a,b` is one too.
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

    /// An array, its items unread.
    pub fn list(&mut self, name: &str) -> Option<&'a [Json]> {
        self.read(name, |json, _| match json {
            Json::List(items) => Some(items.as_slice()),
            _ => None,
        })
    }

    /// Any value but `null`.
    pub fn value(&mut self, name: &str) -> Option<&'a Json> {
        self.read(name, |json, _| Some(json))
    }

    /// Notes a field whose value breaks a rule.
    pub fn mark_invalid(&mut self, name: &str) {
        if !self.invalid.iter().any(|seen| seen == name) {
            self.invalid.push(name.to_owned());
        }
    }

    /// An array of one text or more.
    pub fn non_empty_texts(&mut self, name: &str) -> Vec<String> {
        let texts = self.texts(name).unwrap_or_default();
        if texts.is_empty() {
            self.mark_invalid(name);
        }
        texts
    }

    /// An array of 1 to 50 ids.
    pub fn batch_of_ids(&mut self, name: &str) -> Vec<String> {
        let ids = self.non_empty_texts(name);
        if ids.len() > 50 {
            self.mark_invalid(name);
        }
        ids
    }

    /// Reads an object of the body below this one. Without it, or if it is none, there is nothing to read.
    pub fn nested<T>(&mut self, name: &str, read: impl FnOnce(&mut Fields<'a>) -> T) -> Option<T> {
        let mut nested = Fields::of_body(self.object(name)?);
        let value = read(&mut nested);
        self.merge_nested(name, nested);
        Some(value)
    }

    /// Reads every object of an array.
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

    /// Notes what another object's fields found, below a field of this one.
    pub fn merge_nested(&mut self, name: &str, other: Fields<'_>) {
        for field in other.invalid {
            self.mark_invalid(&format!("{name}.{field}"));
        }
    }

    /// Notes what another object's fields found, as if they were fields of this one.
    pub fn merge(&mut self, other: Fields<'_>) {
        for field in other.invalid {
            self.mark_invalid(&field);
        }
    }

    /// Refuses the call if any field was malformed.
    ///
    /// # Errors
    /// 400, naming every malformed field.
    pub fn finish(self) -> Result<(), ApiError> {
        if self.invalid.is_empty() { Ok(()) } else { Err(ApiError::malformed(&self.invalid)) }
    }

    /// An absent field and `null` are the same: no source says that `null` clears a value.
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

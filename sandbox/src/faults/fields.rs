//! Reads the fields of a rule.

use axum::http::HeaderValue;

use crate::json::{Json, Object};

/// An object without unknown fields.
pub(super) struct Fields<'a>(&'a Object);

impl<'a> Fields<'a> {
    pub fn of(json: &'a Json, what: &str) -> Result<Self, String> {
        match json {
            Json::Object(object) => Ok(Fields(object)),
            _ => Err(format!("{what}: expected an object")),
        }
    }

    /// Refuses unknown fields: a misspelt one would have no effect.
    pub fn only(&self, names: &[&str]) -> Result<(), String> {
        match self.0.pairs().find(|(key, _)| !names.iter().any(|name| key.is(name))) {
            Some((key, _)) => Err(format!("`{}` is not one of {}", key.to_utf8(), names.join(", "))),
            None => Ok(()),
        }
    }

    pub fn get(&self, name: &str) -> Option<&'a Json> {
        self.0.get(name)
    }

    pub fn text(&self, name: &str) -> Result<Option<String>, String> {
        match self.get(name) {
            None => Ok(None),
            Some(Json::Text(text)) => Ok(Some(text.to_utf8())),
            Some(_) => Err(format!("{name}: expected a text")),
        }
    }

    pub fn flag(&self, name: &str) -> Result<bool, String> {
        match self.get(name) {
            None => Ok(false),
            Some(Json::Bool(flag)) => Ok(*flag),
            Some(_) => Err(format!("{name}: expected true or false")),
        }
    }

    pub fn number(&self, name: &str) -> Result<Option<i64>, String> {
        match self.get(name) {
            None => Ok(None),
            // Below this limit, a double holds integers exactly.
            Some(Json::Number(number)) if number.fract() == 0.0 && number.abs() < 9e15 => {
                Ok(Some(*number as i64))
            }
            Some(_) => Err(format!("{name}: expected a whole number")),
        }
    }

    pub fn whole(&self, name: &str) -> Result<Option<u32>, String> {
        let whole = self.number(name)?.map(u32::try_from).transpose();
        whole.map_err(|_| format!("{name}: expected a whole number from 0 on"))
    }

    pub fn header(&self, name: &str) -> Result<Option<HeaderValue>, String> {
        let value = self.text(name)?.map(|text| HeaderValue::from_str(&text)).transpose();
        value.map_err(|_| format!("{name}: expected the text of a header"))
    }
}

//! Writing: types to text.

use serde_json::Value;

use super::Json;

/// A type as text, without blanks.
#[must_use]
pub fn to_text(value: &impl Json) -> String {
    let mut writer = Writer::default();
    value.write(&mut writer);
    writer.into_text()
}

/// The word that a variant without a value is written as.
#[must_use]
pub fn word(variant: &impl Json) -> String {
    to_text(variant).trim_matches('"').to_owned()
}

/// The text so far.
#[derive(Default)]
pub struct Writer {
    text: String,
}

impl Writer {
    /// All that was written.
    #[must_use]
    pub fn into_text(self) -> String {
        self.text
    }

    /// Begins an object.
    pub fn begin(&mut self) {
        self.text.push('{');
    }

    /// Ends an object.
    pub fn end(&mut self) {
        self.text.push('}');
    }

    /// Begins a list.
    pub fn begin_list(&mut self) {
        self.text.push('[');
    }

    /// Ends a list.
    pub fn end_list(&mut self) {
        self.text.push(']');
    }

    /// One value of a list.
    pub fn element(&mut self, value: &impl Json) {
        self.separate();
        value.write(self);
    }

    /// The name of a field, whose value comes next.
    pub fn name(&mut self, name: &str) {
        self.separate();
        self.text(name);
        self.text.push(':');
    }

    /// One field of an object.
    pub fn field(&mut self, name: &str, value: &impl Json) {
        self.name(name);
        value.write(self);
    }

    /// The same, for a field that is left out when it is empty.
    pub fn field_unless_empty(&mut self, name: &str, value: &impl Json) {
        if !value.is_empty() {
            self.field(name, value);
        }
    }

    /// The key of a map, whose value comes next.
    pub fn key(&mut self, key: &impl Json) {
        self.separate();
        key.write(self);
        self.text.push(':');
    }

    /// A text.
    pub fn text(&mut self, text: &str) {
        self.text.push('"');
        let mut rest = text;
        // All of them are single bytes, and no byte of another letter is like them.
        let is_special = |byte: u8| byte < b' ' || matches!(byte, b'"' | b'\\');
        while let Some(at) = rest.bytes().position(is_special) {
            let (plain, special) = rest.split_at(at);
            self.text.push_str(plain);
            let mut letters = special.chars();
            if let Some(letter) = letters.next() {
                self.escape(letter);
            }
            rest = letters.as_str();
        }
        self.text.push_str(rest);
        self.text.push('"');
    }

    /// What is JSON already.
    pub fn raw(&mut self, json: &str) {
        self.text.push_str(json);
    }

    /// A value of free form.
    pub fn value(&mut self, value: &Value) {
        match value {
            Value::Null => self.raw("null"),
            Value::Bool(is) => is.write(self),
            Value::Number(number) => self.raw(&number.to_string()),
            Value::String(text) => self.text(text),
            Value::Array(values) => values.write(self),
            Value::Object(fields) => {
                self.begin();
                for (name, value) in fields {
                    self.name(name);
                    self.value(value);
                }
                self.end();
            }
        }
    }

    fn escape(&mut self, letter: char) {
        match letter {
            '"' => self.text.push_str("\\\""),
            '\\' => self.text.push_str("\\\\"),
            '\n' => self.text.push_str("\\n"),
            '\r' => self.text.push_str("\\r"),
            '\t' => self.text.push_str("\\t"),
            '\u{8}' => self.text.push_str("\\b"),
            '\u{c}' => self.text.push_str("\\f"),
            _ => {
                let code = u32::from(letter);
                for digit in ["\\u00", digit(code / 16), digit(code % 16)] {
                    self.text.push_str(digit);
                }
            }
        }
    }

    /// What comes before each value of a list but the first.
    pub fn separate(&mut self) {
        if !self.text.ends_with(['{', '[']) && !self.text.is_empty() {
            self.text.push(',');
        }
    }
}

fn digit(value: u32) -> &'static str {
    "0123456789abcdef".get(value as usize..=value as usize).unwrap_or("0")
}

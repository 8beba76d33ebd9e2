//! Reading: text to values, and values to types.
//!
//! A reader always gives a value: where JSON has another form, it notes the fault and gives something of the type. Only `from_text`
//! decides. Readers that return a `Result` each were twice as large in the wasm.

use serde_json::{Map, Value};

use super::Json;

/// Where JSON has another form than a type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mismatch {
    /// Where, as `steps.3.action`; empty for the whole.
    pub path: String,
    /// What was expected there.
    pub expected: String,
    /// What was found there, shortened.
    pub found: String,
}

/// The first fault that a reader has met.
#[derive(Debug, Default)]
pub struct Faults {
    first: Option<Mismatch>,
}

impl Faults {
    /// What is shown of a value.
    const LONGEST: usize = 40;

    /// Notes that something else was expected than a value.
    pub fn note(&mut self, expected: &str, found: &Value) {
        let kind = match found {
            Value::Null => "nothing",
            Value::Bool(_) => "a boolean",
            Value::Number(number) => return self.note_text(expected, &number.to_string()),
            Value::String(text) => return self.note_text(expected, text),
            Value::Array(_) => "a list",
            Value::Object(_) => "an object",
        };
        self.note_text(expected, kind);
    }

    /// Notes that something else was expected than a text.
    pub fn note_text(&mut self, expected: &str, found: &str) {
        if self.first.is_none() {
            let found = found.chars().take(Self::LONGEST).collect();
            self.first = Some(Mismatch { path: String::new(), expected: expected.to_owned(), found });
        }
    }

    /// Reads something inside of what is being read: `step` is where.
    pub fn within<T: Json>(&mut self, step: &str, value: Value) -> T {
        let was_known = self.is_some();
        let read = T::read(value, self);
        if !was_known {
            self.found_in(step);
        }
        read
    }

    /// Whether a fault is known.
    #[inline(never)]
    pub(super) const fn is_some(&self) -> bool {
        self.first.is_some()
    }

    #[inline(never)]
    fn found_in(&mut self, step: &str) {
        if let Some(Mismatch { path, .. }) = &mut self.first {
            let inner = std::mem::take(path);
            *path = if inner.is_empty() { step.to_owned() } else { format!("{step}.{inner}") };
        }
    }
}

/// Reads a type from text.
///
/// # Errors
/// Where the text is no JSON, or JSON of another form.
pub fn from_text<T: Json>(text: &str) -> Result<T, Mismatch> {
    let mut faults = Faults::default();
    let value = parsed(text, &mut faults);
    let read = T::read(value, &mut faults);
    faults.first.map_or(Ok(read), Err)
}

#[inline(never)]
fn parsed(text: &str, faults: &mut Faults) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| {
        faults.note_text("JSON", &error.to_string());
        Value::Null
    })
}

/// The values of a list that were not read yet.
pub(super) struct List {
    values: std::vec::IntoIter<Value>,
    index: usize,
}

impl List {
    /// Of a value.
    #[inline(never)]
    pub fn of(value: Value, faults: &mut Faults) -> Self {
        let values = match value {
            Value::Array(values) => values,
            other => {
                faults.note("a list", &other);
                Vec::new()
            }
        };
        Self { values: values.into_iter(), index: 0 }
    }

    pub fn len(&self) -> usize {
        self.values.len()
    }

    /// The next one.
    #[inline(never)]
    pub fn next(&mut self) -> Option<Value> {
        self.values.next()
    }

    /// The value was read: a fault that was not known before is in it.
    #[inline(never)]
    pub fn read(&mut self, was_known: bool, faults: &mut Faults) {
        if !was_known && faults.is_some() {
            faults.found_in(&self.index.to_string());
        }
        self.index += 1;
    }
}

/// The fields of an object that were not read yet.
pub struct Object(Map<String, Value>);

impl Object {
    /// Of a value.
    #[inline(never)]
    pub fn of(value: Value, faults: &mut Faults) -> Self {
        match value {
            Value::Object(map) => Self(map),
            other => {
                faults.note("an object", &other);
                Self(Map::new())
            }
        }
    }

    /// A field. One that is not there is read as null.
    pub fn take<T: Json>(&mut self, name: &str, faults: &mut Faults) -> T {
        let value = self.remove(name).unwrap_or(Value::Null);
        faults.within(name, value)
    }

    /// A field that may be missing.
    pub fn or_default<T: Json + Default>(&mut self, name: &str, faults: &mut Faults) -> T {
        match self.remove(name) {
            Some(value) => faults.within(name, value),
            None => T::default(),
        }
    }

    /// Refuses what is left.
    pub fn finish(self, faults: &mut Faults) {
        if let (None, Some((name, value))) = (&faults.first, self.0.into_iter().next()) {
            faults.note("no such field", &value);
            faults.found_in(&name);
        }
    }

    #[inline(never)]
    fn remove(&mut self, name: &str) -> Option<Value> {
        self.0.remove(name)
    }
}

impl IntoIterator for Object {
    type Item = (String, Value);
    type IntoIter = serde_json::map::IntoIter;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

//! Types as JSON text and back. `derive(Json)` of `shapes` says why not by serde's derives.

mod read;
#[cfg(test)]
mod tests;
mod write;

use std::collections::BTreeMap;
use std::hash::Hash;

use serde_json::{Map, Value};

use crate::ordered;
pub use genauth_management_shapes::Json;
use read::List;
pub use read::{Faults, Mismatch, Object, from_text};
pub use write::{Writer, to_text, word};

/// A type that JSON text is made of.
pub trait Json: Sized {
    /// Reads a value. Where it has another form, notes that and gives any value.
    fn read(value: Value, faults: &mut Faults) -> Self;

    /// Writes the value.
    fn write(&self, to: &mut Writer);

    /// Whether there is nothing to write.
    fn is_empty(&self) -> bool {
        false
    }
}

impl Json for String {
    fn read(value: Value, faults: &mut Faults) -> Self {
        match value {
            Value::String(text) => text,
            other => {
                faults.note("a text", &other);
                Self::new()
            }
        }
    }

    fn write(&self, to: &mut Writer) {
        to.text(self);
    }

    fn is_empty(&self) -> bool {
        str::is_empty(self)
    }
}

impl Json for bool {
    fn read(value: Value, faults: &mut Faults) -> Self {
        value.as_bool().unwrap_or_else(|| {
            faults.note("true or false", &value);
            false
        })
    }

    fn write(&self, to: &mut Writer) {
        to.raw(if *self { "true" } else { "false" });
    }

    fn is_empty(&self) -> bool {
        !*self
    }
}

impl Json for u32 {
    fn read(value: Value, faults: &mut Faults) -> Self {
        let number = value.as_u64().and_then(|number| Self::try_from(number).ok());
        number.unwrap_or_else(|| {
            faults.note("an integer from 0 to 4294967295", &value);
            0
        })
    }

    fn write(&self, to: &mut Writer) {
        to.raw(&self.to_string());
    }
}

impl Json for Value {
    fn read(value: Value, _: &mut Faults) -> Self {
        value
    }

    fn write(&self, to: &mut Writer) {
        to.value(self);
    }
}

impl<T: Json> Json for Option<T> {
    fn read(value: Value, faults: &mut Faults) -> Self {
        (!value.is_null()).then(|| T::read(value, faults))
    }

    fn write(&self, to: &mut Writer) {
        match self {
            Some(value) => value.write(to),
            None => to.raw("null"),
        }
    }

    fn is_empty(&self) -> bool {
        self.is_none()
    }
}

impl<T: Json> Json for Vec<T> {
    fn read(value: Value, faults: &mut Faults) -> Self {
        let mut values = List::of(value, faults);
        let mut list = Self::with_capacity(values.len());
        while let Some(value) = values.next() {
            let was_known = faults.is_some();
            list.push(T::read(value, faults));
            values.read(was_known, faults);
        }
        list
    }

    fn write(&self, to: &mut Writer) {
        to.begin_list();
        for value in self {
            to.element(value);
        }
        to.end_list();
    }

    fn is_empty(&self) -> bool {
        self.as_slice().is_empty()
    }
}

impl<K: Json + Ord + Hash, V: Json> Json for ordered::Map<K, V> {
    fn read(value: Value, faults: &mut Faults) -> Self {
        let mut map = Self::new();
        for (key, value) in Object::of(value, faults) {
            let value = faults.within(&key, value);
            map.insert(K::read(Value::String(key), faults), value);
        }
        map
    }

    fn write(&self, to: &mut Writer) {
        to.begin();
        for (key, value) in self {
            to.key(key);
            value.write(to);
        }
        to.end();
    }

    fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// Fields of free form: the map that serde_json has inside of a value.
impl Json for BTreeMap<String, Value> {
    fn read(value: Value, faults: &mut Faults) -> Self {
        let mut map = Self::new();
        for (key, value) in Object::of(value, faults) {
            map.insert(key, value);
        }
        map
    }

    fn write(&self, to: &mut Writer) {
        to.begin();
        for (key, value) in self {
            to.field(key, value);
        }
        to.end();
    }

    fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// Fields as those of a value.
#[must_use]
pub fn fields_of(fields: &BTreeMap<String, Value>) -> Map<String, Value> {
    let mut map = Map::new();
    // `collect` would begin with a sort.
    for (name, value) in fields {
        map.insert(name.clone(), value.clone());
    }
    map
}

/// An object of these fields.
#[must_use]
pub fn object(fields: Vec<(&str, Value)>) -> Value {
    let mut map = Map::new();
    for (name, value) in fields {
        map.insert(name.to_owned(), value);
    }
    Value::Object(map)
}

/// A list of these texts.
#[must_use]
pub fn texts(texts: &mut dyn Iterator<Item = &str>) -> Value {
    let mut list = Vec::new();
    for text in texts {
        list.push(Value::from(text));
    }
    Value::Array(list)
}

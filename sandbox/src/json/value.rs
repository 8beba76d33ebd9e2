//! A JSON value, and an object with its keys in the order in which JavaScript lists them.

use std::collections::HashMap;

use super::text::Text;

/// Up to how many keys an object is read without a map of them.
const FEW: usize = 16;

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

/// A JSON object. Keys are unique: array indices first, ascending, then the others in insertion order.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Object(Vec<(Text, Json)>);

impl Object {
    /// Creates an empty object.
    #[must_use]
    pub fn new() -> Self {
        Object::default()
    }

    /// Creates the object that `JSON.parse` makes of these pairs. For duplicate keys, the first decides the order
    /// and the last the value.
    #[must_use]
    pub fn from_pairs(pairs: Vec<(Text, Json)>) -> Self {
        if pairs.len() <= FEW && pairs.iter().all(|(key, _)| key.array_index().is_none()) {
            return Object::from_few(pairs);
        }
        let mut indices: HashMap<Text, usize> = HashMap::with_capacity(pairs.len());
        let mut indexed = Vec::new();
        let mut named: Vec<(Text, Json)> = Vec::with_capacity(pairs.len());
        for (key, value) in pairs {
            if let Some(index) = key.array_index() {
                indexed.push((index, (key, value)));
                continue;
            }
            let index = *indices.entry(key.clone()).or_insert(named.len());
            match named.get_mut(index) {
                Some(seen) => seen.1 = value,
                None => named.push((key, value)),
            }
        }
        // A stable sort: duplicates keep their order, and the last one wins.
        indexed.sort_by_key(|(index, _)| *index);
        let mut all: Vec<(Text, Json)> = Vec::with_capacity(indexed.len() + named.len());
        for (_, pair) in indexed {
            match all.last_mut() {
                Some(last) if last.0 == pair.0 => *last = pair,
                _ => all.push(pair),
            }
        }
        all.append(&mut named);
        Object(all)
    }

    /// Of few keys, a look at each costs less than a map.
    fn from_few(pairs: Vec<(Text, Json)>) -> Self {
        let mut named: Vec<(Text, Json)> = Vec::with_capacity(pairs.len());
        for (key, value) in pairs {
            match named.iter_mut().find(|(seen, _)| *seen == key) {
                Some(seen) => seen.1 = value,
                None => named.push((key, value)),
            }
        }
        Object(named)
    }

    /// Returns the value of a key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Json> {
        self.0.iter().find(|(name, _)| name.is(key)).map(|(_, value)| value)
    }

    /// Iterates over the pairs in order.
    pub fn pairs(&self) -> impl Iterator<Item = (&Text, &Json)> {
        self.0.iter().map(|(key, value)| (key, value))
    }

    /// Removes the pairs whose keys are not to be kept.
    pub fn retain(&mut self, keep: impl Fn(&Text) -> bool) {
        self.0.retain(|(key, _)| keep(key));
    }

    /// Returns whether there are no keys.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Adds a key. The caller ensures that it is new.
    #[must_use]
    pub fn with(mut self, key: &str, value: impl Into<Json>) -> Self {
        self.0.push((Text::from(key), value.into()));
        self
    }

    /// Adds a key if there is a value.
    #[must_use]
    pub fn with_some(self, key: &str, value: Option<impl Into<Json>>) -> Self {
        match value {
            Some(value) => self.with(key, value),
            None => self,
        }
    }

    /// Merges another object into this one. Its values win.
    #[must_use]
    pub fn merged(self, over: &Object) -> Self {
        let mut pairs = self.0;
        pairs.extend(over.0.iter().cloned());
        Object::from_pairs(pairs)
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

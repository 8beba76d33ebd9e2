//! (create's input, what is found by its key) -> what the create would have resolved to, or how it differs.

use super::endpoint::Lookup;
use super::value::Value;

/// What the lookup takes, if the create's input carries a key.
pub fn question<V: Value>(lookup: &Lookup, input: &V) -> Option<V> {
    let (key, value) = lookup.keys.iter().find_map(|key| {
        let value = input.named(key.given);
        value.text().filter(|text| !text.is_empty()).map(|_| (key, value))
    })?;
    let question = V::empty_object();
    for name in lookup.carried {
        let value = input.named(name);
        if value.text().is_some() {
            question.set_named(name, &value);
        }
    }
    question.set_named(key.asked, &value);
    if let Some((name, value)) = key.read_as {
        question.set_named(name, &V::from_text(value));
    }
    Some(question)
}

/// The first field in which what is stored is not what was to be created. A field that the answer leaves out tells
/// nothing.
pub fn difference<V: Value>(lookup: &Lookup, input: &V, found: &V) -> Option<&'static str> {
    lookup.same.iter().find_map(|same| {
        if let Some((name, value)) = same.only_where
            && input.named(name).text().as_deref().unwrap_or_default() != value
        {
            return None;
        }
        let (given, stored) = (input.named(same.given), found.named(same.found));
        // Blanks around a name may have been taken off on the way.
        let (given, stored) = (given.text()?, stored.text()?);
        (given.trim() != stored.trim() && Some(given.as_str()) != same.except).then_some(same.given)
    })
}

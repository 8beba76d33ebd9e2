//! (create's input, object found by its key) -> the answer of the create, or the field that differs.

use super::table::Reconcile;
use super::value::Value;

/// The input of the lookup, if the create's input has a key.
pub fn lookup_input<V: Value>(reconcile: &Reconcile, input: &V) -> Option<V> {
    let (key, value) = reconcile.keys.iter().find_map(|key| {
        let value = input.named(key.given);
        value.text().filter(|text| !text.is_empty()).map(|_| (key, value))
    })?;
    let lookup = V::empty_object();
    for name in reconcile.copy_fields {
        let value = input.named(name);
        if value.text().is_some() {
            lookup.set_named(name, &value);
        }
    }
    lookup.set_named(key.lookup_field, &value);
    if let Some((name, value)) = key.id_type {
        lookup.set_named(name, &V::from_text(value));
    }
    Some(lookup)
}

/// The first field in which what is stored is not what was to be created. A field that the answer leaves out tells
/// nothing.
pub fn first_mismatch<V: Value>(reconcile: &Reconcile, input: &V, found: &V) -> Option<&'static str> {
    reconcile.must_match.iter().find_map(|field| {
        if let Some((name, value)) = field.only_where
            && input.named(name).text().as_deref().unwrap_or_default() != value
        {
            return None;
        }
        let (given, stored) = (input.named(field.given), found.named(field.found));
        // The service may have trimmed a name.
        let (given, stored) = (given.text()?, stored.text()?);
        (given.trim() != stored.trim() && Some(given.as_str()) != field.except).then_some(field.given)
    })
}

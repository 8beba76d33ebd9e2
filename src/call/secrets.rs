//! (endpoint, checked input) -> the texts in it that no error may show: some services and gateways repeat what they refuse.

use super::shape::Kind as AnyKind;
use super::table::{Endpoint, Shape, TypeRef};
use super::value::{Value, ValueKind};

type Kind = AnyKind<TypeRef>;

/// The texts of the fields that are marked as secret, as a list; of lists and objects among them, those in these.
pub fn secrets_in<V: Value>(endpoint: &Endpoint, input: &V) -> V {
    let found = V::empty_list();
    if input.kind() == ValueKind::Object {
        in_object(endpoint.request(), input, &found);
    }
    found
}

fn in_object<V: Value>(shape: &'static Shape, object: &V, found: &V) {
    let names = V::names(shape);
    for (index, field) in (0..).zip(shape.fields) {
        let value = object.field(names, index);
        if field.secret {
            add(&value, found);
        } else {
            in_value(&field.kind, &value, found);
        }
    }
}

fn in_value<V: Value>(kind: &'static Kind, value: &V, found: &V) {
    match *kind {
        Kind::Object(of) if value.kind() == ValueKind::Object => in_object(of.shape(), value, found),
        Kind::List { item, .. } if value.kind() == ValueKind::List => {
            (0..value.item_count()).for_each(|index| in_value(item, &value.item(index), found));
        }
        Kind::AnyOf(kinds) => kinds.iter().for_each(|kind| in_value(kind, value, found)),
        Kind::Nullable(kind) => in_value(kind, value, found),
        _ => {}
    }
}

fn add<V: Value>(value: &V, found: &V) {
    match value.kind() {
        ValueKind::Object => {
            let names = value.field_names();
            let texts = (0..names.item_count()).filter_map(|index| names.item(index).text());
            texts.for_each(|name| add(&value.named(&name), found));
        }
        ValueKind::List => (0..value.item_count()).for_each(|index| add(&value.item(index), found)),
        _ if value.tag().is_text() => found.set_item(found.item_count(), value),
        _ => {}
    }
}

//! What texts are compared with, over all calls and options.

use wasm_bindgen_test::wasm_bindgen_test;

use super::options::OPTIONS;
use crate::api::endpoints;
use crate::call::nearest::LONGEST;
use crate::call::table::{Endpoint, Kind, Shape};

fn check(kind: &Kind, known: &mut Vec<&'static Shape>) {
    match *kind {
        Kind::Enum(words) => words.iter().for_each(|word| assert!(is_short(word), "{word}")),
        Kind::List { item, .. } => check(item, known),
        Kind::AnyOf(kinds) => kinds.iter().for_each(|kind| check(kind, known)),
        Kind::Nullable(kind) => check(kind, known),
        Kind::Object(of) => check_fields(of.shape(), known),
        _ => {}
    }
}

fn check_fields(shape: &'static Shape, known: &mut Vec<&'static Shape>) {
    if known.iter().any(|other| std::ptr::eq(*other, shape)) {
        return;
    }
    known.push(shape);
    for field in shape.fields {
        assert!(is_short(field.name), "{}", field.name);
        check(&field.kind, known);
    }
}

fn is_short(word: &str) -> bool {
    word.len() <= LONGEST as usize
}

#[wasm_bindgen_test(unsupported = test)]
fn no_name_and_no_word_is_longer_than_what_is_taken_over_to_compare() {
    let mut known = Vec::new();
    let options = [0, 1].map(|index| OPTIONS.type_at(index).shape());
    for shape in endpoints().map(Endpoint::request).chain(options) {
        check_fields(shape, &mut known);
    }
    assert!(known.len() > endpoints().count());
}

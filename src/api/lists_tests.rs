//! What may stand in place of a list, over all calls.

use serde_json::{Value as Json, from_str, json};
use wasm_bindgen_test::wasm_bindgen_test;

use super::endpoints;
use crate::call::response::read;
use crate::call::table::{Endpoint, Kind};
use crate::call::value::Value;
use crate::fixture::{TestValue, types_in};

/// The `data` that a call makes of what came as that.
fn data(endpoint: &Endpoint, came: &Json) -> Json {
    let envelope = json!({ "statusCode": 200, "message": "", "data": came }).to_string();
    let answer = read(endpoint, 200, &TestValue::from_text(&envelope)).unwrap();
    from_str::<Json>(&answer.to_json().unwrap()).unwrap()["data"].take()
}

/// The calls whose `data` is a list of objects, with the first field that a row must have. A row with a list of its own is as a page is.
fn lists() -> impl Iterator<Item = (&'static Endpoint, &'static str)> {
    endpoints().filter_map(|endpoint| {
        let Kind::List { item: Kind::Object(row), .. } = endpoint.answer.kind else { return None };
        if endpoint.answer.name.is_empty() || row.shape().field("list").is_some() {
            return None;
        }
        Some((endpoint, row.shape().fields.iter().find(|field| field.required)?.name))
    })
}

#[wasm_bindgen_test(unsupported = test)]
fn one_row_or_a_page_in_place_of_a_list_is_its_rows() {
    for (endpoint, name) in lists() {
        let row = json!({ name: "a" });
        for came in [row.clone(), json!([row]), json!({ "list": [row], "totalCount": 1 })] {
            assert_eq!(data(endpoint, &came), json!([row]), "{}", endpoint.name);
            assert_eq!(data(endpoint, &Json::from(came.to_string())), json!([row]), "{}", endpoint.name);
        }
    }
    assert!(lists().count() > 5);
}

#[wasm_bindgen_test(unsupported = test)]
fn what_is_neither_a_row_nor_a_list_never_becomes_a_row() {
    for (endpoint, _) in lists() {
        for came in [
            json!({}),
            json!({ "error": 1 }),
            json!({ "list": { "list": [] } }),
            json!({ "list": 1 }),
            json!(7),
        ] {
            assert_eq!(data(endpoint, &came), came, "{}", endpoint.name);
        }
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn each_row_of_a_list_has_a_field_that_it_needs() {
    for endpoint in endpoints() {
        let kinds =
            types_in(&endpoint.answer.kind).into_iter().flat_map(|of| of.fields).map(|field| &field.kind);
        for kind in kinds.chain([&endpoint.answer.kind]) {
            if let Kind::List { item: Kind::Object(row), .. } = kind {
                let needed = row.shape().fields.iter().any(|field| field.required);
                assert!(needed, "{}: {row:?}", endpoint.name);
            }
        }
    }
}

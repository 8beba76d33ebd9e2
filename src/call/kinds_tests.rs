//! Kinds that the calls of today do not use, over types of the tests: what they take, say, and are as JSON Schema.

use genauth_management_shapes::{dto, endpoint};
use serde_json::{Value as Json, from_str, json};
use wasm_bindgen_test::wasm_bindgen_test;

use super::field_types::{self, Either, JsonObject, Nullable, OneOrMany, Open, Resp, TextOr};
use super::json_schema::{Dialect, json_schema};
use super::language::Language;
use super::response;
use super::secrets::secrets_in;
use super::table::Endpoint;
use super::validate::validate;
use super::value::Value;
use crate::fixture::{self, TestValue};

#[dto]
enum Colour {
    #[shape(name = "RED")]
    Red,
}

#[dto]
struct CatDto {
    #[shape(len = 1..)]
    name: String,
    #[shape(range = 0..=9)]
    lives: u32,
}

#[dto]
struct DogDto {
    #[shape(len = 1..)]
    name: String,
    #[shape(len = 1..)]
    owner: String,
}

#[dto]
struct FolderDto {
    #[shape(len = 1..)]
    name: String,
    parent: Option<Nullable<FolderDto>>,
    inside: Option<Vec<FolderDto>>,
}

#[dto]
struct KindsDto {
    #[shape(len = 1..=3)]
    nothing: Option<String>,
    ends_at: Option<Nullable<String>>,
    limits: Option<Nullable<Vec<u32>>>,
    pet: Option<Either<CatDto, DogDto>>,
    id: Option<Either<String, i64>>,
    target: Option<Either<JsonObject, OneOrMany<String>>>,
    node: Option<TextOr<FolderDto>>,
    folder: Option<FolderDto>,
    share: Option<f64>,
    #[shape(range = 0..=1)]
    part: Option<f64>,
    size: Option<i64>,
    counts: Option<Vec<i32>>,
    objects: Option<Vec<JsonObject>>,
    anything: Option<Vec<field_types::Json>>,
    colour: Option<Open<Colour>>,
    #[shape(secret, len = 0..=2)]
    codes: Option<Vec<String>>,
}

/// Every kind.
#[endpoint(POST "/kinds", safe)]
fn kinds(input: KindsDto) -> Resp<KindsDto>;

crate::table!(TABLE, [KindsDto, CatDto, DogDto, FolderDto], [KINDS]);

fn endpoint() -> &'static Endpoint {
    TABLE.endpoint(0).unwrap()
}

fn broken(input: &Json) -> Vec<String> {
    fixture::broken(endpoint().request, input)
}

#[wasm_bindgen_test(unsupported = test)]
fn null_is_taken_where_it_means_something_and_nowhere_else() {
    assert!(broken(&json!({ "endsAt": null, "limits": null })).is_empty());
    assert!(broken(&json!({ "endsAt": "2026", "limits": [1] })).is_empty());
    assert_eq!(
        broken(&json!({ "endsAt": 1 })),
        ["endsAt InvalidType: a string of at most 1000000 characters or null"]
    );
    assert_eq!(broken(&json!({ "nothing": null })), ["nothing InvalidType: a string of 1 to 3 characters"]);
    assert_eq!(broken(&json!({ "limits": [null] })), ["limits[0] InvalidType: an integer"]);
}

#[wasm_bindgen_test(unsupported = test)]
fn one_of_several_objects_is_checked_as_the_one_that_it_is_nearest_to() {
    assert!(broken(&json!({ "pet": { "name": "Tom", "lives": 9 } })).is_empty());
    assert!(broken(&json!({ "pet": { "name": "Rex", "owner": "Ada" } })).is_empty());
    assert_eq!(
        broken(&json!({ "pet": { "name": "Tom", "lives": 10 } })),
        ["pet.lives TooBig: an integer from 0 to 9"]
    );
    assert_eq!(
        broken(&json!({ "pet": { "name": "Rex", "owner": "" } })),
        ["pet.owner TooShort: a string of at least 1 character"]
    );
    assert_eq!(
        broken(&json!({ "pet": "Tom" })),
        ["pet InvalidType: an object (CatDto) or an object (DogDto)"]
    );
}

#[wasm_bindgen_test(unsupported = test)]
fn a_text_or_an_integer_and_an_object_a_text_or_a_list_are_told_apart_by_their_type() {
    for id in [json!("7"), json!(7), json!(-9_007_199_254_740_991_i64)] {
        assert!(broken(&json!({ "id": id })).is_empty());
    }
    assert_eq!(broken(&json!({ "id": 1.5 })).len(), 1);
    assert_eq!(broken(&json!({ "id": true })).len(), 1);
    for target in [json!({ "any": { "thing": 1 } }), json!("one"), json!(["one", "two"])] {
        assert!(broken(&json!({ "target": target })).is_empty());
    }
    assert_eq!(
        broken(&json!({ "target": ["one", 2] })),
        ["target[1] InvalidType: a string of at most 1000000 characters"]
    );
    assert!(broken(&json!({ "node": "a" })).is_empty());
    assert_eq!(
        broken(&json!({ "node": 1 })),
        ["node InvalidType: a string of at least 1 character or an object (FolderDto)"]
    );
}

#[wasm_bindgen_test(unsupported = test)]
fn a_type_that_holds_itself_is_checked_to_its_depths_and_no_deeper_than_a_tree_may_be() {
    let nested = |levels: usize| {
        (0..levels).fold(json!({ "name": "leaf" }), |inner, level| {
            if level % 2 == 0 {
                json!({ "name": "n", "parent": inner })
            } else {
                json!({ "name": "n", "inside": [inner] })
            }
        })
    };
    assert!(broken(&json!({ "folder": nested(60) })).is_empty());
    assert!(broken(&json!({ "folder": { "name": "n", "parent": null } })).is_empty());
    let [issue] = <[_; 1]>::try_from(broken(&json!({ "folder": nested(64) }))).unwrap();
    assert!(issue.contains("TooDeep"), "{issue}");
    let below = json!({ "folder": { "name": "n", "inside": [{ "name": "n" }, { "name": "" }] } });
    assert_eq!(broken(&below), ["folder.inside[1].name TooShort: a string of at least 1 character"]);
}

#[wasm_bindgen_test(unsupported = test)]
fn numbers_have_a_fraction_where_they_may_and_are_whole_where_they_must_be() {
    assert!(broken(&json!({ "share": -0.25, "part": 0.5, "size": 9_007_199_254_740_991_i64 })).is_empty());
    assert_eq!(broken(&json!({ "part": 1.5 })), ["part TooBig: a number from 0 to 1"]);
    assert_eq!(broken(&json!({ "share": "1" })), ["share InvalidType: a number"]);
    assert_eq!(broken(&json!({ "size": 9_007_199_254_740_992_i64 })).len(), 1);
    assert_eq!(broken(&json!({ "size": 0.5 })), ["size InvalidType: an integer"]);
}

#[wasm_bindgen_test(unsupported = test)]
fn lists_are_of_integers_of_objects_or_of_anything_and_open_enums_take_any_text() {
    assert!(
        broken(&json!({ "counts": [1, -2], "objects": [{}, { "a": [1] }], "anything": [1, "a", null, {}] }))
            .is_empty()
    );
    assert_eq!(broken(&json!({ "counts": [1, "2"], "objects": [1] })).len(), 2);
    assert!(broken(&json!({ "colour": "RED" })).is_empty());
    assert!(broken(&json!({ "colour": "blue" })).is_empty());
    assert_eq!(broken(&json!({ "colour": 1 })).len(), 1);
}

#[wasm_bindgen_test(unsupported = test)]
fn no_message_shows_an_entry_of_a_list_of_secrets() {
    for input in [json!({ "codes": ["hush", 271_828, { "hush": 1 }] }), json!({ "codes": ["hush", 271_828] })]
    {
        let value = TestValue::from_text(&input.to_string()).parse_json().unwrap();
        let issues = validate(endpoint().request, &value, Language::English).unwrap_err();
        let shown = format!("{issues:?}");
        assert!(!shown.contains("hush") && !shown.contains("271828"), "{shown}");
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn the_secrets_of_an_input_are_found_wherever_they_stand() {
    let secrets = |input: Json| -> Json {
        let input = TestValue::from_text(&input.to_string()).parse_json().unwrap();
        from_str(&secrets_in(endpoint(), &input).to_json().unwrap()).unwrap()
    };
    assert_eq!(secrets(json!({ "codes": ["hush", "quiet"], "size": 1 })), json!(["hush", "quiet"]));
    assert_eq!(secrets(json!({ "codes": [{ "deep": ["hush"] }] })), json!(["hush"]));
    assert_eq!(secrets(json!({ "colour": "hush", "folder": { "name": "hush" } })), json!([]));
    assert_eq!(secrets(json!(["hush"])), json!([]));
}

#[wasm_bindgen_test(unsupported = test)]
fn a_json_schema_says_each_kind_in_its_dialects_words() {
    let field = |name: &str, dialect| {
        let schema: Json = from_str(&json_schema(endpoint().request(), dialect)).unwrap();
        schema["properties"][name].clone()
    };
    let text = json!({ "type": "string", "maxLength": 1_000_000 });
    assert_eq!(field("endsAt", Dialect::Draft07), json!({ "anyOf": [text, { "type": "null" }] }));
    let none = json!({ "type": "object", "nullable": true, "enum": [null] });
    assert_eq!(field("endsAt", Dialect::OpenApi30), json!({ "anyOf": [text, none] }));
    let pets = json!([{ "$ref": "#/$defs/CatDto" }, { "$ref": "#/$defs/DogDto" }]);
    assert_eq!(field("pet", Dialect::Draft2020), json!({ "anyOf": pets }));
    assert_eq!(field("share", Dialect::Draft2020), json!({ "type": "number" }));
    assert_eq!(field("part", Dialect::Draft2020), json!({ "type": "number", "minimum": 0, "maximum": 1 }));
    let schema: Json = from_str(&json_schema(endpoint().request(), Dialect::Draft07)).unwrap();
    let parent = &schema["definitions"]["FolderDto"]["properties"]["parent"];
    assert_eq!(*parent, json!({ "anyOf": [{ "$ref": "#/definitions/FolderDto" }, { "type": "null" }] }));
}

#[wasm_bindgen_test(unsupported = test)]
fn an_answer_keeps_its_nulls_and_has_texts_of_numbers_made_numbers() {
    let data = json!({ "endsAt": null, "limits": "[1]", "share": "0.5", "counts": ["7"], "id": "7", "colour": "blue" });
    let envelope = json!({ "statusCode": 200, "message": "", "data": data }).to_string();
    let answer = response::read(endpoint(), 200, &TestValue::from_text(&envelope)).unwrap();
    let read: Json = from_str(&answer.to_json().unwrap()).unwrap();
    let expected =
        json!({ "endsAt": null, "limits": [1], "share": 0.5, "counts": [7], "id": "7", "colour": "blue" });
    assert_eq!(read["data"], expected);
}

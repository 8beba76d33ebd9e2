//! Values of one of several kinds in a response: the texts in them become numbers and booleans as elsewhere.

use genauth_management_shapes::{dto, endpoint};
use serde_json::{Value as Json, from_str, json};
use wasm_bindgen_test::wasm_bindgen_test;

use super::field_types::{Either, OneOrMany, Resp, TextOr};
use super::response;
use super::value::Value;
use crate::fixture::TestValue;

#[dto]
struct RoleDto {
    name: String,
    role_code: String,
    level: i32,
}

#[dto]
struct ApplicationDto {
    name: String,
    logo: String,
    level: String,
    enabled: bool,
}

#[dto]
struct PostDto {
    post_id: String,
    members: i32,
}

#[dto]
struct NodeDto {
    code: String,
    size: Option<i32>,
    children: Option<Vec<Either<NodeDto, String>>>,
}

#[dto]
struct KindsDto {
    target: Option<Either<RoleDto, Either<ApplicationDto, PostDto>>>,
    targets: Option<OneOrMany<Either<RoleDto, ApplicationDto>>>,
    posts: Option<Vec<TextOr<PostDto>>>,
    tree: Option<OneOrMany<NodeDto>>,
    id: Option<Either<String, i64>>,
    limit: Option<Either<i32, Vec<PostDto>>>,
    said: Option<Either<bool, String>>,
}

/// Several kinds.
#[endpoint(GET "/kinds")]
fn kinds() -> Resp<KindsDto>;

crate::table!(
    TABLE,
    [KindsDto, RoleDto, ApplicationDto, PostDto, NodeDto, super::field_types::NoInput],
    [KINDS]
);

/// What a field is read as.
fn read(field: &str, came: Json) -> Json {
    let envelope = json!({ "statusCode": 200, "message": "", "data": { field: came } }).to_string();
    let answer = response::read(TABLE.endpoint(0).unwrap(), 200, &TestValue::from_text(&envelope)).unwrap();
    from_str::<Json>(&answer.to_json().unwrap()).unwrap()["data"][field].take()
}

#[wasm_bindgen_test(unsupported = test)]
fn an_object_of_several_is_read_as_the_one_that_it_has_most_fields_of() {
    for (came, expected) in [
        (
            json!({ "name": "a", "roleCode": "r", "level": "7" }),
            json!({ "name": "a", "roleCode": "r", "level": 7 }),
        ),
        (
            json!({ "name": "a", "logo": "l", "level": "7", "enabled": "true" }),
            json!({ "name": "a", "logo": "l", "level": "7", "enabled": true }),
        ),
        (json!({ "postId": "p", "members": "3" }), json!({ "postId": "p", "members": 3 })),
    ] {
        assert_eq!(read("target", came.clone()), expected);
        assert_eq!(read("target", expected.clone()), expected);
    }
    assert_eq!(read("target", json!({ "name": "a", "level": "7" }))["level"], 7, "of two, the first");
    assert_eq!(read("target", json!({ "other": "1" })), json!({ "other": "1" }));
}

#[wasm_bindgen_test(unsupported = test)]
fn one_object_or_a_list_of_them_is_read_to_its_depths_and_stays_what_it_is() {
    let (came, expected) = (json!({ "roleCode": "r", "level": "7" }), json!({ "roleCode": "r", "level": 7 }));
    assert_eq!(read("targets", came.clone()), expected);
    assert_eq!(read("targets", json!([came, came])), json!([expected, expected]));
    assert_eq!(read("targets", json!([came]).to_string().into()), json!([expected]), "a list as text");
    let posts = json!(["p", { "postId": "p", "members": "3" }]);
    assert_eq!(read("posts", posts), json!(["p", { "postId": "p", "members": 3 }]));
    let tree = |size: Json| json!([{ "code": "a", "children": ["7", { "code": "b", "size": size }] }]);
    assert_eq!(read("tree", tree("7".into())), tree(7.into()));
}

#[wasm_bindgen_test(unsupported = test)]
fn a_value_that_is_of_one_of_the_kinds_stays_as_it_came() {
    for (field, came) in [
        ("id", json!("7")),
        ("id", json!(7)),
        ("said", json!("true")),
        ("limit", json!(3)),
        ("target", json!("7")),
        ("target", json!(null)),
        ("targets", json!([null, 7])),
    ] {
        assert_eq!(read(field, came.clone()), came, "{field}");
    }
}

#[wasm_bindgen_test(unsupported = test)]
fn a_text_that_stands_for_one_of_the_kinds_is_read_as_that() {
    assert_eq!(read("limit", json!("3")), json!(3));
    assert_eq!(
        read("limit", json!(r#"[{"postId":"p","members":"3"}]"#)),
        json!([{ "postId": "p", "members": 3 }])
    );
    assert_eq!(read("limit", json!("many")), json!("many"));
}

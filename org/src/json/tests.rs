//! Types of the tests as JSON and back, and what readers say of another form.

use std::collections::BTreeMap;

use proptest::prelude::*;
use serde_json::{Value, json};

use super::{Json, from_text, to_text};

#[derive(Debug, Clone, Default, PartialEq, Json)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Sample {
    first_name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    age: Option<u32>,
    #[serde(rename = "virtual", default, skip_serializing_if = "is_false")]
    is_virtual: bool,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    kinds: Vec<Kind>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    free: BTreeMap<String, Value>,
}

#[derive(Debug, Clone, PartialEq, Json)]
#[serde(rename_all = "kebab-case")]
enum Kind {
    Plain,
    SecondPlain,
    With(String),
}

#[test]
fn writes_what_is_there_under_the_names_of_serde() {
    let sample = Sample { first_name: "Ada \"\\\n\u{1}\u{7f}你".to_owned(), ..Sample::default() };
    assert_eq!(to_text(&sample), "{\"firstName\":\"Ada \\\"\\\\\\n\\u0001\u{7f}你\"}");
    let full = Sample {
        age: Some(7),
        is_virtual: true,
        kinds: vec![Kind::SecondPlain, Kind::With("x".to_owned())],
        free: BTreeMap::from([
            ("a".to_owned(), json!([1.5, null, { "b": "c" }])),
            ("b".to_owned(), json!(1)),
        ]),
        ..Sample::default()
    };
    let text = r#"{"firstName":"","age":7,"virtual":true,"kinds":["second-plain",{"with":"x"}],"free":{"a":[1.5,null,{"b":"c"}],"b":1}}"#;
    assert_eq!(to_text(&full), text);
    assert_eq!(from_text::<Sample>(text), Ok(full));
}

#[test]
fn says_where_something_has_another_form() {
    for (text, path, expected, found) in [
        ("", "", "JSON", "EOF while parsing a value at line 1 colum"),
        ("[]", "", "an object", "a list"),
        ("{}", "firstName", "a text", "nothing"),
        (r#"{"firstName":3}"#, "firstName", "a text", "3"),
        (r#"{"firstName":"","age":-1}"#, "age", "an integer from 0 to 4294967295", "-1"),
        (r#"{"firstName":"","age":4294967296}"#, "age", "an integer from 0 to 4294967295", "4294967296"),
        (r#"{"firstName":"","virtual":"yes"}"#, "virtual", "true or false", "yes"),
        (
            r#"{"firstName":"","kinds":["plain","other"]}"#,
            "kinds.1",
            "one of plain, second-plain, with",
            "other",
        ),
        (r#"{"firstName":"","kinds":[{"with":[]}]}"#, "kinds.0", "a text", "a list"),
        (r#"{"firstName":"","kinds":{}}"#, "kinds", "a list", "an object"),
        (r#"{"firstName":"","lastName":true}"#, "lastName", "no such field", "a boolean"),
    ] {
        let mismatch = from_text::<Sample>(text).unwrap_err();
        let said = (mismatch.path.as_str(), mismatch.expected.as_str(), mismatch.found.as_str());
        assert_eq!((said.0, said.1), (path, expected), "{text}");
        assert!(found.starts_with(said.2), "{text}: {}", said.2);
    }
}

#[test]
fn does_not_overflow_the_stack_on_deep_text() {
    assert!(from_text::<Value>(&"[".repeat(100_000)).is_err());
}

proptest! {
    #[test]
    fn reads_what_it_writes(first_name: String, age: Option<u32>, is_virtual: bool, with: String, key: String, number: i32) {
        let free = BTreeMap::from([(key, json!(f64::from(number) / 4.0))]);
        let sample = Sample { first_name, age, is_virtual, kinds: vec![Kind::With(with), Kind::Plain], free };
        let text = to_text(&sample);
        prop_assert_eq!(from_text::<Sample>(&text), Ok(sample));
    }
}

use super::check::check;
use super::shape::{Field, Kind, Limits};
use super::violation::Rule;
use crate::endpoint::Source;
use crate::json::{Json, Object, read};

const NO_LIMITS: Limits = Limits { min: None, max: None };

/// A type that contains itself. The inputs of the contract have none today.
static NODE: [Field; 3] = [
    field("code", true, Kind::Text(NO_LIMITS)),
    field("children", false, Kind::List(&Kind::Object(&NODE), NO_LIMITS)),
    field("parent", false, Kind::Union(&[Kind::Object(&NODE), Kind::Object(&CODE), Kind::Boolean])),
];
static CODE: [Field; 1] = [field("code", true, Kind::Integer(NO_LIMITS))];

const fn field(name: &'static str, required: bool, kind: Kind) -> Field {
    Field { name, required, nullable: false, doubtful: false, kind }
}

fn object(text: &str) -> Object {
    match read(text) {
        Ok(Json::Object(object)) => object,
        other => panic!("{other:?}"),
    }
}

fn paths(text: &str) -> Vec<String> {
    check(&NODE, &object(text), Source::Body).into_iter().map(|violation| violation.path).collect()
}

#[test]
fn checks_a_type_that_contains_itself_to_its_end() {
    // A level of the type is two of JSON, which has 256 at most.
    let depth = 120;
    let deep = |inner: &str| {
        let open = r#"{"code":"c","children":["#.repeat(depth);
        format!("{open}{inner}{}", "]}".repeat(depth))
    };
    assert_eq!(paths(&deep(r#"{"code":"c"}"#)), Vec::<String>::new());
    assert_eq!(paths(&deep("{}")), [format!("{}code", "children.0.".repeat(depth))]);
}

#[test]
fn takes_a_value_that_fits_one_of_several_types() {
    for (parent, found) in [
        (r#"{"code":"c"}"#, vec![]),
        (r#"{"code":7}"#, vec![]),
        ("true", vec![]),
        // Which of the two objects is meant, nothing tells.
        (r#"{"code":true}"#, vec!["parent"]),
        ("[]", vec!["parent"]),
    ] {
        assert_eq!(paths(&format!(r#"{{"code":"c","parent":{parent}}}"#)), found, "{parent}");
    }
}

#[test]
fn names_the_first_fifty_places() {
    let many = format!(r#"{{"code":"c","children":[{}0]}}"#, "0,".repeat(200_000));
    let found = check(&NODE, &object(&many), Source::Body);
    assert_eq!(found.len(), 50);
    assert_eq!(found.last().map(|last| &*last.path), Some("children.49"));
    assert!(found.iter().all(|one| one.rule == Rule::Type("must be an object")));
}

//! Each agreement, kept and broken.

use super::super::endpoint::VALID;
use super::super::tree::messages;
use super::*;

fn violations(source: &str, fixture: &str) -> Vec<String> {
    messages(&check(&Tree::of(&[
        ("src/api/departments/create.rs", source),
        ("tests/fixtures/departments/create.json", fixture),
    ])))
}

const FIXTURE: &str = "{\n  \"call\": \"createDepartment\"\n}";

#[test]
fn accepts_an_endpoint_that_agrees_with_itself() {
    assert_eq!(violations(VALID, FIXTURE), [""; 0]);
}

#[test]
fn finds_every_disagreement() {
    let cases = [
        ("//! `POST", "//! `GET", ":1: the first line is not"),
        (": adds a department.", "", ":1: the first line is not"),
        ("endpoint(POST", "endpoint(GET", ":1: the first line is not"),
        ("\"/api/v3/create-", "\"/api/v3/add-", ":1: the first line is not"),
        ("/// What it takes.", "#[endpoint(GET \"/x\")]", ":8: a second endpoint"),
    ];
    for (from, to, expected) in cases {
        let found = violations(&VALID.replacen(from, to, 1), FIXTURE);
        assert!(found.iter().any(|violation| violation.contains(expected)), "{from} -> {to}: {found:#?}");
    }
}

#[test]
fn finds_a_fixture_of_another_call() {
    let path = "tests/fixtures/departments/create.json";
    assert_eq!(
        violations(VALID, &FIXTURE.replace("create", "update")),
        [format!("{path}:2: `call` is `updateDepartment`, but the endpoint is `createDepartment`")]
    );
    assert_eq!(violations(VALID, "{}"), [format!("{path}:1: no `call`; the endpoint is `createDepartment`")]);
    assert!(
        violations(VALID, "{\n}}")
            .iter()
            .any(|violation| violation.starts_with(&format!("{path}:2: no JSON")))
    );
}

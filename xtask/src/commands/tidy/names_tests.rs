//! Each agreement, kept and broken.

use super::super::endpoint::SOUND;
use super::super::tree::said;
use super::*;

fn breaches(source: &str, fixture: &str) -> Vec<String> {
    said(&check(&Tree::of(&[
        ("src/api/departments/create.rs", source),
        ("tests/fixtures/departments/create.json", fixture),
    ])))
}

const FIXTURE: &str = "{\n  \"call\": \"createDepartment\"\n}";

#[test]
fn accepts_an_endpoint_that_agrees_with_itself() {
    assert_eq!(breaches(SOUND, FIXTURE), [""; 0]);
    let broken = SOUND.replace("check(&CREATE_DEPARTMENT, ", "check(\n        &CREATE_DEPARTMENT,\n        ");
    assert_eq!(breaches(&broken, FIXTURE), [""; 0], "however rustfmt breaks the line");
}

#[test]
fn finds_every_disagreement() {
    let cases = [
        ("//! `POST", "//! `GET", ":1: the first line is not"),
        (": adds a department.", "", ":1: the first line is not"),
        ("static CREATE_DEPARTMENT", "static CREATE", ":4: the static is `CREATE`, but `createDepartment`"),
        ("Method::Post", "Method::Get", ":1: the first line is not"),
        ("path: \"/api/v3/create-", "path: \"/api/v3/add-", ":7: `path` is `/api/v3/add-department`"),
        ("js_name = create", "js_name = add", ":13: `js_name = createDepartment,` is not there"),
        ("pub fn create_", "pub fn add_", ":14: `pub fn create_department(` is not there"),
        ("Promise<Department", "Promise<Dep", ":13: `unchecked_return_type = "),
        ("param_type = \"Create", "param_type = \"", ":15: `unchecked_param_type = "),
        ("call(&CREATE", "call(&UPDATE", ":17: `self.call(&CREATE_DEPARTMENT,` is not there"),
        ("\"departments/create\"", "\"departments/update\"", ":21: `fixture::check(&CREATE_DEPARTMENT, "),
        ("    request: ", "    // request: ", ":4: the endpoint has no field `request`"),
        ("fn matches", "pub static B: Endpoint = X;\nfn matches", ":20: a second endpoint, `B`"),
    ];
    for (from, to, expected) in cases {
        let found = breaches(&SOUND.replacen(from, to, 1), FIXTURE);
        assert!(found.iter().any(|breach| breach.contains(expected)), "{from} -> {to}: {found:#?}");
    }
}

#[test]
fn finds_a_fixture_of_another_call() {
    let path = "tests/fixtures/departments/create.json";
    assert_eq!(
        breaches(SOUND, &FIXTURE.replace("create", "update")),
        [format!("{path}:2: `call` is `updateDepartment`, but the endpoint is `createDepartment`")]
    );
    assert_eq!(breaches(SOUND, "{}"), [format!("{path}:1: no `call`; the endpoint is `createDepartment`")]);
    assert!(breaches(SOUND, "{\n}}").iter().any(|breach| breach.starts_with(&format!("{path}:2: no JSON"))));
}

#[test]
fn knows_the_paths_that_say_it_in_other_words() {
    assert_eq!(path_step("updateDepartment"), "update-department");
    assert_eq!(path_step("updateNodeStatus"), "update-department-status");
}

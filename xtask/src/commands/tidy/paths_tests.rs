//! What each way of using a path comes to.

use super::*;

fn paths(source: &str) -> Vec<String> {
    used("src/api/departments/create.rs", source).into_iter().map(|used| used.path).collect()
}

#[test]
fn writes_imports_in_full() {
    let source = "use crate::call::{self, sign::{Brand, sign}, shape::*};\nuse super::DepartmentDto;";
    let expected = [
        "crate::call",
        "crate::call::sign::Brand",
        "crate::call::sign::sign",
        "crate::call::shape::*",
        "crate::api::departments::DepartmentDto",
    ];
    assert_eq!(paths(source), expected);
}

#[test]
fn follows_names_that_were_imported() {
    let source = "use crate::api::users as people;\nfn f() -> people::get::User { js_sys::Date::now() }";
    assert_eq!(paths(source), ["crate::api::users", "crate::api::users::get::User", "js_sys::Date::now"]);
}

#[test]
fn knows_the_module_it_is_in() {
    let source = "mod tests { fn f() { super::f(); } }\nfn g() { super::g(); self::h(); }";
    let here = "crate::api::departments";
    assert_eq!(
        paths(source),
        [format!("{here}::create::f"), format!("{here}::g"), format!("{here}::create::h")]
    );
    assert_eq!(module("src/api/users/mod.rs").join("::"), "crate::api::users");
    assert_eq!(module("src/lib.rs").join("::"), "crate");
}

#[test]
fn survives_what_does_not_compile() {
    for source in ["use", "use a::{b", "use a as", "}}} a::b", "mod x {", "use {;"] {
        paths(source);
    }
}

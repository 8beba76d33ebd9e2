//! What each way of using a path comes to.

use super::*;

fn paths(source: &str) -> Vec<String> {
    let file = RustFile::read("crate::api::departments::create", source).unwrap();
    used(&file).into_iter().map(|used| used.path).collect()
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
    let source = "mod tests { fn f() { super::f(); } }\nfn g() { super::g(); self::h(); tests::f(); }";
    let here = "crate::api::departments";
    assert_eq!(
        paths(source),
        [
            format!("{here}::create::f"),
            format!("{here}::g"),
            format!("{here}::create::h"),
            format!("{here}::create::tests::f")
        ]
    );
}

#[test]
fn reads_the_code_in_macros_and_attributes_but_not_in_texts_and_comments() {
    let source = "\
//! crate::a::A
#[endpoint(GET \"crate::b::B\", by_key = crate::c::C)] // crate::d::D
fn f() { assert!(x == super::e::E { y: [self::g::G] }, \"crate::h::H\"); vec![a::<b>::c, d ? e : f::g] }
macro_rules! m { ($x:ident) => { $crate::i::I } }
fn g() -> u8 { quote!(crate::j::J) }
";
    let here = "crate::api::departments";
    let expected =
        ["crate::c::C", &format!("{here}::e::E"), &format!("{here}::create::g::G"), "f::g", "crate::i::I"];
    assert_eq!(paths(source), expected);
}

#[test]
fn knows_what_only_tests_use() {
    let source = "\
use a::b;
#[cfg(test)]
use a::c;
#[cfg(all(test, unix))]
mod tests { use a::d; }
#[cfg(not(test))]
fn f() { a::e() }
impl X { #[cfg(test)] fn g() { a::f() } }
#[test]
fn h() { a::g() }
";
    let file = RustFile::read("crate::x", source).unwrap();
    let found: Vec<_> = used(&file).into_iter().map(|used| (used.line, used.path, used.in_tests)).collect();
    let of = |line, path: &str, in_tests| (line, path.to_owned(), in_tests);
    let expected = [
        of(1, "a::b", false),
        of(3, "a::c", true),
        of(5, "a::d", true),
        of(7, "a::e", false),
        of(8, "a::f", true),
        of(10, "a::g", true),
    ];
    assert_eq!(found, expected);
}

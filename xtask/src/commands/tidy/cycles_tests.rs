//! Circles that are found, and what looks like one and is none.

use super::super::tree::messages;
use super::*;

fn found(files: &[(&str, &str)]) -> Vec<String> {
    messages(&check(&Tree::of(files)))
}

#[test]
fn names_each_step_of_a_circle_with_its_line() {
    let files = [
        ("src/call/a.rs", "\nuse super::b::B;\npub struct A;"),
        ("src/call/b.rs", "pub struct B;\nfn f() { crate::call::c::f() }"),
        ("src/call/c.rs", "use super::{value::V, a::A};\npub fn f() {}"),
        ("src/call/value.rs", "pub struct V;"),
    ];
    let expected = "src/call/a.rs:2: a circle of files: src/call/a.rs:2 uses src/call/b.rs, \
                    src/call/b.rs:2 uses src/call/c.rs, src/call/c.rs:1 uses src/call/a.rs";
    assert_eq!(found(&files), [expected]);
    for without in 0..3 {
        let rest: Vec<_> =
            files.iter().enumerate().filter(|(at, _)| *at != without).map(|(_, file)| *file).collect();
        assert_eq!(found(&rest), [""; 0], "a circle without {}", files[without].0);
    }
}

#[test]
fn finds_one_in_each_crate() {
    for folder in CRATES {
        let (one, other) = (format!("{folder}one.rs"), format!("{folder}other.rs"));
        let circle =
            [(one.as_str(), "use crate::other::f;"), (other.as_str(), "use crate::one::g;\npub fn f() {}")];
        let expected = format!("{one}:1: a circle of files: {one}:1 uses {other}, {other}:1 uses {one}");
        assert_eq!(found(&circle), [expected]);
    }
}

#[test]
fn a_child_that_uses_its_parent_is_one_where_the_parent_uses_it() {
    let child = ("src/call/table/decode.rs", "use super::Table;\npub struct Reader;");
    let mounts = "mod decode;\npub struct Table;\n";
    assert_eq!(found(&[child, ("src/call/table.rs", mounts)]), [""; 0]);
    for uses in [
        "use decode::Reader;",
        "fn f() { decode::read() }",
        "pub use decode::*;",
        "fn f() { g!(decode::h()) }",
    ] {
        let circle = found(&[child, ("src/call/table.rs", &format!("{mounts}{uses}"))]);
        let expected = "src/call/table.rs:3: a circle of files: src/call/table.rs:3 uses src/call/table/decode.rs, \
                        src/call/table/decode.rs:1 uses src/call/table.rs";
        assert_eq!(circle, [expected], "{uses}");
    }
}

#[test]
fn an_import_counts_where_the_name_is_declared() {
    let parent =
        "mod one;\nmod other;\npub use other::{Found, f as found};\npub use super::far::*;\nuse one::g;";
    let files = |uses| {
        [
            ("src/call/mod.rs", parent),
            ("src/call/one.rs", uses),
            ("src/call/other.rs", "pub struct Found;\npub fn f() {}"),
            ("src/far.rs", "#[macro_export]\nmacro_rules! far { () => {} }\npub struct Far;"),
        ]
    };
    for passed_on in
        ["use super::Found;", "use super::found;", "use super::Far;", "far!(); fn f() { crate::far!() }"]
    {
        assert_eq!(found(&files(passed_on)), [""; 0], "{passed_on}");
    }
    assert_eq!(
        found(&files("use super::*;\npub fn g() {}")).len(),
        1,
        "all of it, and so whatever it declares"
    );
}

#[test]
fn tests_do_not_count() {
    let tests = "#[cfg(test)]\n#[path = \"a_tests.rs\"]\nmod tests;\n#[cfg(test)]\nmod more { use super::super::b::B; }";
    let files = [
        ("src/lib.rs", "#[cfg(test)]\nmod fixture;"),
        ("src/call/a.rs", tests),
        ("src/call/a_tests.rs", "use super::*;\nuse crate::call::b::B;"),
        ("src/call/b.rs", "use super::a::A;\npub struct B;"),
        ("src/fixture/json.rs", "use crate::one::A;"),
        ("src/one.rs", "use crate::fixture::json::B;"),
    ];
    assert_eq!(found(&files), [""; 0]);
}

#[test]
fn names_a_file_that_is_no_rust() {
    let [line] = &found(&[("src/call/a.rs", "\nfn {")])[..] else { panic!("one") };
    assert!(line.starts_with("src/call/a.rs:2: is no Rust: "), "{line}");
}

#[test]
fn a_file_is_a_module() {
    for (folder, file, expected) in [
        ("src/", "src/lib.rs", "crate"),
        ("xtask/src/", "xtask/src/main.rs", "crate"),
        ("src/", "src/api/users/mod.rs", "crate::api::users"),
        ("src/", "src/call/table/decode.rs", "crate::call::table::decode"),
    ] {
        assert_eq!(module(folder, file), expected);
    }
}

#[test]
fn whom_a_name_is_shown_to_is_no_use() {
    let parent = ("src/call/mod.rs", "mod child;\nuse child::f;\npub struct A;");
    let child = ("src/call/child.rs", "pub(in crate::call) fn f() {}");
    assert_eq!(found(&[parent, child]), [""; 0]);
}

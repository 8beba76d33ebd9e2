//! Each endpoint has its fixture, each fixture its endpoint.

use super::endpoint;
use super::tree::{Tree, Violation};

/// The check.
pub fn check(tree: &Tree) -> Vec<Violation> {
    let endpoints = endpoint::all(tree);
    let bare = endpoints.iter().filter(|endpoint| tree.get(&endpoint.fixture()).is_none()).map(|endpoint| {
        let what = format!("`{}` has no fixture {}", endpoint.name, endpoint.fixture());
        Violation::new(&endpoint.source.path, endpoint.line, what)
    });
    // What lies in no resource's folder belongs to a step, such as the vectors of the signature.
    let fixtures = tree
        .below("tests/fixtures/", ".json")
        .filter(|fixture| fixture.path.trim_start_matches("tests/fixtures/").contains('/'));
    let stray = fixtures
        .filter(|fixture| !endpoints.iter().any(|endpoint| endpoint.fixture() == fixture.path))
        .map(|fixture| {
            let file = fixture.path.replace("tests/fixtures/", endpoint::API).replace(".json", ".rs");
            Violation::new(&fixture.path, 1, format!("a fixture without an endpoint: {file} declares none"))
        });
    bare.chain(stray).collect()
}

#[cfg(test)]
mod tests {
    use super::super::endpoint::VALID;
    use super::super::tree::messages;
    use super::*;

    #[test]
    fn accepts_pairs_and_fixtures_of_no_resource() {
        let tree = Tree::of(&[
            ("src/api/departments/create.rs", VALID),
            ("src/api/departments/mod.rs", "pub mod create;\n"),
            ("tests/fixtures/departments/create.json", "{}"),
            ("tests/fixtures/signing.json", "[]"),
        ]);
        assert_eq!(messages(&check(&tree)), [""; 0]);
    }

    #[test]
    fn finds_what_has_no_partner() {
        let tree = Tree::of(&[
            ("src/api/departments/create.rs", VALID),
            ("tests/fixtures/departments/created.json", "{}"),
        ]);
        assert_eq!(
            messages(&check(&tree)),
            [
                "src/api/departments/create.rs:5: `createDepartment` has no fixture tests/fixtures/departments/create.json",
                "tests/fixtures/departments/created.json:1: a fixture without an endpoint: src/api/departments/created.rs declares none",
            ]
        );
    }
}

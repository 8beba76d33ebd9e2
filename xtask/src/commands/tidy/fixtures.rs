//! Each endpoint has its fixture, each fixture its endpoint, and holds no more than what is special to it.

use super::endpoint;
use super::tree::{Source, Tree, Violation};

/// Lines of one fixture.
const MOST: usize = 150;
/// Lines that half of the fixtures may have at most. What most calls need belongs to what reads the fixtures.
const MEDIAN: usize = 40;

/// The check.
pub fn check(tree: &Tree) -> Vec<Violation> {
    let endpoints = endpoint::all(tree);
    let bare = endpoints.iter().filter(|endpoint| tree.get(&endpoint.fixture()).is_none()).map(|endpoint| {
        let what = format!("`{}` has no fixture {}", endpoint.name, endpoint.fixture());
        Violation::new(&endpoint.source.path, endpoint.line, what)
    });
    let stray = of_calls(tree)
        .filter(|fixture| !endpoints.iter().any(|endpoint| endpoint.fixture() == fixture.path))
        .map(|fixture| {
            let file = fixture.path.replace("tests/fixtures/", endpoint::API).replace(".json", ".rs");
            Violation::new(&fixture.path, 1, format!("a fixture without an endpoint: {file} declares none"))
        });
    bare.chain(stray).chain(longer(tree)).collect()
}

/// The fixtures of calls. What lies in no resource's folder belongs to all of them, or to a step, such as the vectors of the signature.
fn of_calls(tree: &Tree) -> impl Iterator<Item = &Source> {
    tree.below("tests/fixtures/", ".json")
        .filter(|fixture| fixture.path.trim_start_matches("tests/fixtures/").contains('/'))
}

fn longer(tree: &Tree) -> Vec<Violation> {
    let mut lengths: Vec<_> =
        of_calls(tree).map(|fixture| (fixture.text.lines().count(), fixture.path.as_str())).collect();
    lengths.sort_unstable();
    let longest = lengths.iter().filter(|(length, _)| *length > MOST).map(|(length, path)| {
        Violation::new(path, MOST + 1, format!("{length} lines: a fixture has {MOST} at most"))
    });
    let middle = lengths.get(lengths.len() / 2).filter(|(length, _)| *length > MEDIAN);
    let middle = middle.map(|(length, path)| {
        let what = format!(
            "{length} lines, and half of the fixtures are as long: {MEDIAN} are wanted at the median"
        );
        Violation::new(path, MEDIAN + 1, what)
    });
    longest.chain(middle).collect()
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

    #[test]
    fn finds_fixtures_that_are_too_long() {
        let (short, long, longest) = ("\n".repeat(40), "\n".repeat(41), "\n".repeat(151));
        let tree = |texts: [&str; 3]| {
            let paths = ["a/a", "a/b", "a/c"].map(|path| format!("tests/fixtures/{path}.json"));
            let files: Vec<_> = paths.iter().map(String::as_str).zip(texts).collect();
            Tree::of(&[&files[..], &[("tests/fixtures/signing.json", &longest)]].concat())
        };
        let said = |texts| messages(&longer(&tree(texts)));
        assert_eq!(said([&short, &short, &longest[1..]]), [""; 0]);
        assert_eq!(
            said([&short, &short, &longest]),
            ["tests/fixtures/a/c.json:151: 151 lines: a fixture has 150 at most"]
        );
        assert_eq!(
            said([&short, &long, &long]),
            [
                "tests/fixtures/a/b.json:41: 41 lines, and half of the fixtures are as long: 40 are wanted at the median"
            ]
        );
    }
}

//! No placeholder is left where a person's words belong: what users read on hover is written below `src/api`.

use super::endpoint::API;
use super::tree::{Tree, Violation};

/// What stands where words are still to be written.
const PLACEHOLDER: &str = "TODO(words)";

/// Every line with a placeholder.
pub fn check(tree: &Tree) -> Vec<Violation> {
    let mut violations = Vec::new();
    for source in tree.below(API, ".rs") {
        for (line, text) in source.lines() {
            if text.contains(PLACEHOLDER) {
                violations.push(Violation::new(
                    &source.path,
                    line,
                    format!("write the words in place of the placeholder `{PLACEHOLDER}`"),
                ));
            }
        }
    }
    violations
}

#[cfg(test)]
mod tests {
    use super::super::{endpoint, tree};
    use super::*;

    #[test]
    fn accepts_words_and_names_each_placeholder() {
        let path = "src/api/departments/create.rs";
        assert_eq!(check(&Tree::of(&[(path, endpoint::VALID)])), []);
        let left = endpoint::VALID.replace("/// Name.", "/// TODO(words): the name.");
        let found = check(&Tree::of(&[(path, &left), ("src/call/words.rs", "// TODO(words)\n")]));
        assert_eq!(
            tree::messages(&found),
            ["src/api/departments/create.rs:11: write the words in place of the placeholder `TODO(words)`"]
        );
    }
}

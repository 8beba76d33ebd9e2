//! A file past 300 lines has two subjects; past 150 it may have.

use super::tree::{Source, Tree, Violation};

const MAX_LINES: usize = 300;
const WANTED: usize = 150;
const ENDINGS: [&str; 9] = [".rs", ".js", ".mjs", ".cjs", ".ts", ".mts", ".cts", ".tsx", ".jsx"];

/// The public surface is generated; its length is the API's.
const EXCEPTED: &str = "tests/package/snapshots/";

/// The check.
pub fn check(tree: &Tree) -> Vec<Violation> {
    longer(tree, MAX_LINES)
        .map(|(source, length)| {
            let what = format!("{length} lines: past {MAX_LINES} there are two subjects, and so two files");
            Violation::new(&source.path, MAX_LINES + 1, what)
        })
        .collect()
}

/// The files to look at, the longest first.
pub fn notes(tree: &Tree) -> Vec<String> {
    let mut found: Vec<_> = longer(tree, WANTED).collect();
    found.sort_by_key(|(_, length)| std::cmp::Reverse(*length));
    found.iter().map(|(source, length)| format!("{length} lines: {}", source.path)).collect()
}

fn longer(tree: &Tree, limit: usize) -> impl Iterator<Item = (&Source, usize)> {
    let ours = |source: &&Source| {
        ENDINGS.iter().any(|ending| source.path.ends_with(ending)) && !source.path.starts_with(EXCEPTED)
    };
    let counted = tree.sources.iter().filter(ours).map(|source| (source, source.text.lines().count()));
    counted.filter(move |(_, length)| *length > limit)
}

#[cfg(test)]
mod tests {
    use super::super::tree::messages;
    use super::*;

    #[test]
    fn finds_files_that_are_too_long() {
        let (long, longer) = ("x\n".repeat(300), "x\n".repeat(301));
        let tree = Tree::of(&[
            ("a.rs", &long),
            ("b.tsx", &longer),
            ("package-lock.json", &longer),
            ("tests/package/snapshots/index.d.ts", &longer),
        ]);
        assert_eq!(
            messages(&check(&tree)),
            ["b.tsx:301: 301 lines: past 300 there are two subjects, and so two files"]
        );
        assert_eq!(notes(&tree), ["301 lines: b.tsx", "300 lines: a.rs"]);
    }
}

//! What a build or an install writes is not in git.

use super::tree::{Source, Tree, Violation};

const FOLDERS: [&str; 3] = ["target", "node_modules", "dist"];
const ENDINGS: [&str; 2] = [".wasm", ".tgz"];

/// The check.
pub fn check(tree: &Tree) -> Vec<Violation> {
    let built = |source: &&Source| {
        let mut folders = source.path.split('/').rev().skip(1);
        source.tracked
            && (folders.any(|folder| FOLDERS.contains(&folder))
                || ENDINGS.iter().any(|ending| source.path.ends_with(ending)))
    };
    let what = "a built or installed file in git: `git rm --cached` it and have it ignored";
    tree.sources.iter().filter(built).map(|source| Violation::new(&source.path, 1, what)).collect()
}

#[cfg(test)]
mod tests {
    use super::super::tree::messages;
    use super::*;

    #[test]
    fn finds_built_files() {
        let tree = Tree::of(&[
            ("www/node_modules/a/index.js", ""),
            ("pkg-template/dist/index.js", ""),
            ("a.wasm", ""),
            ("a.tgz", ""),
            ("src/target", ""),
            ("src/wasm.rs", ""),
        ]);
        let found = messages(&check(&tree));
        assert_eq!(found.len(), 4, "{found:#?}");
        assert!(found[0].starts_with("www/node_modules/a/index.js:1: a built"), "{found:#?}");
    }

    #[test]
    fn leaves_alone_what_git_does_not_have() {
        let mut tree = Tree::of(&[("a.tgz", "")]);
        tree.sources[0].tracked = false;
        assert_eq!(check(&tree), []);
    }
}

//! What users see of the packed package, its types and its sizes, against committed snapshots: a change is made on purpose.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use anyhow::{Context, Result};

use super::tree::{Tree, Violation};
use crate::node;
use crate::workspace::{PACKAGE, Workspace};

const TYPES: &str = "tests/package/snapshots/index.d.ts";
const SIZES: &str = "tests/package/snapshots/sizes.txt";

/// What the package is made of.
const INGREDIENTS: [&str; 8] = [
    "src/",
    "shapes/src/",
    "pkg-template/entry/",
    "pkg-template/package.json",
    "xtask/npm/",
    "xtask/src/commands/package/",
    "Cargo.",
    "build.rs",
];

/// A size may differ by this part of itself before it counts as another one: compressors differ, too.
const TOLERANCE: f64 = 0.02;

/// The package as it was built.
pub struct Built {
    types: String,
    sizes: String,
}

/// Reads the built package, or says why it is no measure.
pub fn built(workspace: &Workspace, tree: &Tree) -> Result<Result<Built, String>> {
    let dist = workspace.npm().join(PACKAGE).join("dist");
    let types = dist.join("index.d.cts");
    let Ok(written) = modified(&types) else {
        return Ok(Err("the package is not built; `cargo xtask package` builds it".to_owned()));
    };
    let ingredients =
        tree.sources.iter().filter(|source| INGREDIENTS.iter().any(|start| source.path.starts_with(start)));
    for source in ingredients {
        if modified(&workspace.root.join(&source.path))? > written {
            let why = format!("the package is older than {}; `cargo xtask package` renews it", source.path);
            return Ok(Err(why));
        }
    }
    let sizes = node::script(&workspace.tooling().join("sizes.mjs")).arg(&dist).capture()?;
    let types = fs::read_to_string(&types).with_context(|| format!("{} cannot be read", types.display()))?;
    Ok(Ok(Built { types, sizes }))
}

fn modified(path: &Path) -> Result<SystemTime> {
    let time = fs::metadata(path).and_then(|metadata| metadata.modified());
    time.with_context(|| format!("{} cannot be read", path.display()))
}

/// The check. What could not be compared is a violation as well: a pass would say what nobody looked at.
pub fn check(tree: &Tree, built: &Result<Built, String>) -> Vec<Violation> {
    let built = match built {
        Ok(built) => built,
        Err(why) => return vec![Violation::new(TYPES, 1, format!("not compared: {why}"))],
    };
    let text = |path: &str| tree.get(path).map_or("", |source| &source.text);
    types(text(TYPES), &built.types).into_iter().chain(sizes(text(SIZES), &built.sizes)).collect()
}

/// The snapshots as they should be, with their places.
pub fn blessed(workspace: &Workspace, built: Built) -> [(PathBuf, String); 2] {
    [(workspace.root.join(TYPES), built.types), (workspace.root.join(SIZES), built.sizes)]
}

fn types(snapshot: &str, built: &str) -> Option<Violation> {
    if snapshot == built {
        return None;
    }
    let same = snapshot.lines().zip(built.lines()).take_while(|(is, should)| is == should).count();
    let line = built.lines().nth(same).unwrap_or("the end of the file").trim();
    let what = format!(
        "the package has {line:?} here; if that is meant, `cargo xtask tidy --bless` renews the snapshot"
    );
    Some(Violation::new(TYPES, same + 1, what))
}

fn sizes(snapshot: &str, built: &str) -> Vec<Violation> {
    let mut violations = Vec::new();
    for row in built.lines() {
        let (name, is) = figures(row);
        let known = (1..).zip(snapshot.lines()).find(|(_, row)| figures(row).0 == name);
        let (line, was) = known.map_or((1, Vec::new()), |(line, row)| (line, figures(row).1));
        let same =
            is.len() == was.len() && is.iter().zip(&was).all(|(is, was)| (is - was).abs() <= was * TOLERANCE);
        if !same {
            let what = format!(
                "now `{}`; if that is meant, `cargo xtask tidy --bless` renews the snapshot",
                row.trim()
            );
            violations.push(Violation::new(SIZES, line, what));
        }
    }
    violations
}

/// `wasm   105.2 kB   45.0 kB`: the name and the figures.
fn figures(row: &str) -> (String, Vec<f64>) {
    let (figures, words): (Vec<_>, Vec<_>) =
        row.split_whitespace().partition(|word| word.parse::<f64>().is_ok());
    (words.join(" "), figures.iter().filter_map(|figure| figure.parse().ok()).collect())
}

#[cfg(test)]
mod tests {
    use super::super::tree::messages;
    use super::*;

    const SIZE: &str = "       raw   gzip\nwasm  100.0 kB  40.0 kB\nglue  9.0 kB  4.0 kB\n";

    fn found(types: &str, sizes: &str) -> Vec<String> {
        let tree = Tree::of(&[(TYPES, "export class A {}\nexport class B {}\n"), (SIZES, SIZE)]);
        messages(&check(&tree, &Ok(Built { types: types.to_owned(), sizes: sizes.to_owned() })))
    }

    #[test]
    fn accepts_the_same_types_and_nearly_the_same_sizes() {
        let sizes = SIZE.replace("40.0", "40.7");
        assert_eq!(found("export class A {}\nexport class B {}\n", &sizes), [""; 0]);
    }

    #[test]
    fn finds_what_changed() {
        let found = found("export class A {}\nexport class C {}\n", &SIZE.replace("40.0", "41.0"));
        assert_eq!(found.len(), 2, "{found:#?}");
        assert!(
            found[0]
                .starts_with("tests/package/snapshots/index.d.ts:2: the package has \"export class C {}\"")
        );
        assert!(found[1].starts_with("tests/package/snapshots/sizes.txt:2: now `wasm  100.0 kB  41.0 kB`"));
    }

    #[test]
    fn does_not_pass_where_the_package_is_older_than_its_sources() {
        let tree = Tree::of(&[(TYPES, ""), (SIZES, "")]);
        let found = messages(&check(&tree, &Err("the package is older than src/lib.rs".to_owned())));
        assert_eq!(
            found,
            ["tests/package/snapshots/index.d.ts:1: not compared: the package is older than src/lib.rs"]
        );
    }

    #[test]
    fn finds_that_there_is_no_snapshot() {
        let built = Built { types: "export class A {}\n".to_owned(), sizes: SIZE.to_owned() };
        let found = messages(&check(&Tree::of(&[]), &Ok(built)));
        assert_eq!(found.len(), 3, "{found:#?}");
    }
}

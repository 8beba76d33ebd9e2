//! The page and the tests in JavaScript see the built package alone: they import it by name, as any user would.

use super::tree::{Source, Tree, Violation};

/// Each of these folders imports from within itself or from the tests' shared files.
const OUTSIDERS: [&str; 2] = ["www/", "tests/"];
const ENDINGS: [&str; 9] = [".js", ".mjs", ".cjs", ".jsx", ".ts", ".mts", ".cts", ".tsx", ".html"];

/// What stands before the name of a module.
const IMPORTS: [&str; 5] = ["from ", "import ", "import(", "require(", "src="];

/// Files that need nothing built. Tests give them what no call of the package has yet; the command's and those of the org chart are
/// given all that they use.
const PURE: [&str; 11] = [
    "pkg-template/entry/command/arguments.js",
    "pkg-template/entry/command/progress.js",
    "pkg-template/entry/command/run.js",
    "pkg-template/entry/org/apply.js",
    "pkg-template/entry/org/attempts.js",
    "pkg-template/entry/org/error.js",
    "pkg-template/entry/org/pace.js",
    "pkg-template/entry/org/read.js",
    "pkg-template/entry/proxy/paths.js",
    "pkg-template/entry/rows.js",
    "xtask/npm/iterate.mjs",
];

/// The check.
pub fn check(tree: &Tree) -> Vec<Violation> {
    let outsiders = OUTSIDERS.iter().flat_map(|folder| {
        tree.below(folder, "").filter(|source| ENDINGS.iter().any(|ending| source.path.ends_with(ending)))
    });
    outsiders.flat_map(imported).collect()
}

fn imported(source: &Source) -> Vec<Violation> {
    let relative = source.lines().flat_map(|(line, text)| {
        let names = IMPORTS.iter().flat_map(move |before| text.split(before).skip(1)).filter_map(quoted);
        names.filter(|name| name.starts_with('.')).map(move |name| (line, name))
    });
    relative
        .filter_map(|(line, name)| {
            let target = resolved(&source.path, name);
            let inside =
                PURE.contains(&target.as_str()) || OUTSIDERS.iter().any(|folder| target.starts_with(folder));
            let what =
                format!("imports {target}: import the built package, `genauth-management`, by its name");
            (!inside).then(|| Violation::new(&source.path, line, what))
        })
        .collect()
}

/// The text in the quotes that come first.
fn quoted(rest: &str) -> Option<&str> {
    let quote = rest.chars().next().filter(|first| matches!(first, '"' | '\'' | '`'))?;
    rest.split(quote).nth(1)
}

/// `www/src/app.tsx` and `../../src/js` make `src/js`.
fn resolved(from: &str, name: &str) -> String {
    let mut steps: Vec<&str> = from.split('/').collect();
    steps.pop();
    for step in name.split('/') {
        match step {
            "." => {}
            ".." => drop(steps.pop()),
            step => steps.push(step),
        }
    }
    steps.join("/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_reaches_around_the_package() {
        for (text, violations) in [
            ("import { a } from \"genauth-management\";", 0),
            ("import { a } from \"../lib/places.js\";\nimport \"./b.js\";", 0),
            ("const readme = read(\"../../README.md\");", 0),
            ("import { a } from \"../../src/js/value.js\";", 1),
            ("import \"../../pkg-template/entry/index.js\";", 1),
            ("const a = await import('../../target/npm/x.js');", 1),
            ("const a = require(\"../../pkg-template/entry/packed.js\");", 1),
        ] {
            assert_eq!(check(&Tree::of(&[("tests/e2e/a.test.js", text)])).len(), violations, "{text}");
        }
        let [violation] = &check(&Tree::of(&[("www/src/a.tsx", "\nimport \"../../src/js/a.js\";")]))[..]
        else {
            panic!("one violation")
        };
        assert!(violation.to_string().starts_with("www/src/a.tsx:2: imports src/js/a.js: "), "{violation}");
    }
}

//! Nothing in git tells whose machine or whose registry it was written with.

use super::tree::{Source, Tree, Violation};

/// What no file may contain: by the end of its name, the text, and what it is.
const REGISTRIES: [(&str, &str, &str); 4] = [
    (
        "package-lock.json",
        "\"resolved\": \"http",
        "the address of a registry; npm leaves it out with `omit-lockfile-registry-resolved=true` in .npmrc",
    ),
    (".npmrc", "registry=", "a registry, which is for each user to choose"),
    (".cargo/config.toml", "replace-with", "a registry, which is for each user to choose"),
    ("Cargo.lock", "source = \"sparse+", "a registry of one's own"),
];

/// Folders of people's own files. In parts, so that this file does not contain them.
const HOMES: [&str; 3] = [concat!("/", "root", "/"), concat!("/", "home", "/"), concat!("/", "Users", "/")];

/// The check.
pub fn check(tree: &Tree) -> Vec<Violation> {
    let tracked = tree.sources.iter().filter(|source| source.tracked);
    tracked.flat_map(|source| registries(source).chain(paths(source))).collect()
}

fn registries(source: &Source) -> impl Iterator<Item = Violation> {
    let here = REGISTRIES.iter().filter(|(ending, ..)| source.path.ends_with(ending));
    here.flat_map(move |(_, text, what)| {
        let lines = source.lines().filter(move |(_, line)| line.contains(text));
        lines.map(move |(line, _)| Violation::new(&source.path, line, *what))
    })
}

fn paths(source: &Source) -> impl Iterator<Item = Violation> {
    source.lines().flat_map(move |(line, text)| {
        let found = HOMES.iter().filter(move |home| begins_in(text, home));
        found.map(move |home| {
            Violation::new(&source.path, line, format!("a path of one machine, below {home}"))
        })
    })
}

/// Whether a path begins there: what follows a word is a step in the middle of another one.
fn begins_in(text: &str, home: &str) -> bool {
    text.match_indices(home).any(|(at, _)| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        !before.is_some_and(|letter| letter.is_alphanumeric() || "._-})".contains(letter))
    })
}

#[cfg(test)]
mod tests {
    use super::super::tree::messages;
    use super::*;

    #[test]
    fn finds_registries() {
        let tree = Tree::of(&[
            ("www/package-lock.json", "{\n  \"resolved\": \"https://registry.example/x.tgz\"\n}"),
            ("www/.npmrc", "registry=https://registry.example"),
            ("docs.json", "{ \"resolved\": \"https://registry.example/x.tgz\" }"),
            ("package-lock.json", "{ \"resolved\": \"../target/x.tgz\" }"),
        ]);
        let found = messages(&check(&tree));
        assert_eq!(found.len(), 2, "{found:#?}");
        assert!(found[0].starts_with("www/package-lock.json:2: the address of a registry"), "{found:#?}");
        assert!(found[1].starts_with("www/.npmrc:1: a registry"), "{found:#?}");
    }

    #[test]
    fn finds_paths_where_they_begin() {
        for home in HOMES {
            for text in [format!("\"{home}me\""), format!("file://{home}me"), format!("{home}me")] {
                assert_eq!(check(&Tree::of(&[("notes.md", &text)])).len(), 1, "{text}");
            }
            for text in
                [format!("https://example.com{home}me"), format!("a{home}b"), format!("${{base}}{home}b")]
            {
                assert_eq!(check(&Tree::of(&[("notes.md", &text)])).len(), 0, "{text}");
            }
        }
    }
}

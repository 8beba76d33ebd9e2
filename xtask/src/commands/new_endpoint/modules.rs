//! Where new files are listed.

use std::collections::BTreeMap;

use anyhow::{Context, Result};

use super::shapes::WORDS;
use crate::commands::tidy::Tree;

/// The lists of modules, with these files below `src/api` in them.
pub fn listings<'a>(tree: &Tree, paths: impl Iterator<Item = &'a str>) -> Result<Vec<(String, String)>> {
    const API: &str = "src/api/mod.rs";
    let text = |path: &str| tree.get(path).map(|source| source.text.clone());
    let mut lists = BTreeMap::from([(
        API.to_owned(),
        text(API).context("there is no src/api/mod.rs to list folders in")?,
    )]);
    let list = |lists: &mut BTreeMap<String, String>, path: &str, module: &str| {
        if let Some(text) = lists.get_mut(path) {
            *text = listing(text, module);
        }
    };
    for path in paths.filter_map(|path| path.strip_prefix("src/api/")?.strip_suffix(".rs")) {
        let Some((folder, file)) = path.split_once('/') else {
            list(&mut lists, API, path);
            continue;
        };
        let own = format!("src/api/{folder}/mod.rs");
        if !lists.contains_key(&own) {
            lists.insert(own.clone(), text(&own).unwrap_or_else(|| self::folder(folder)));
        }
        list(&mut lists, &own, file);
        list(&mut lists, API, folder);
    }
    lists.retain(|path, list| text(path).as_ref() != Some(list));
    Ok(lists.into_iter().collect())
}

/// The text of a `mod.rs` with this module in it, in alphabetical order.
fn listing(text: &str, module: &str) -> String {
    let new = format!("pub mod {module};");
    let listed = |line: &str| line.starts_with("pub mod ") && line.ends_with(';');
    if text.lines().any(|line| line == new) {
        return text.to_owned();
    }
    let lines: Vec<&str> = text.lines().collect();
    let after = lines.iter().rposition(|line| listed(line) && *line < new.as_str());
    let before = lines.iter().position(|line| listed(line));
    let (at, block) = match (after, before) {
        (Some(last), _) => (last + 1, vec![new.as_str()]),
        (None, Some(first)) => (first, vec![new.as_str()]),
        // No list yet: it comes after the documentation, with a blank line around it.
        (None, None) => {
            let at = lines.iter().take_while(|line| line.starts_with("//!")).count();
            (at, if at == 0 { vec![new.as_str()] } else { vec!["", new.as_str()] })
        }
    };
    let (head, tail) = lines.split_at_checked(at).unwrap_or((&lines, &[]));
    let mut whole = [head, &block, tail].concat().join("\n");
    whole.push('\n');
    whole
}

/// The `mod.rs` of a new resource.
fn folder(resource: &str) -> String {
    let mut words = resource.replace('_', " ");
    if let Some(first) = words.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    format!("//! {words}: {WORDS}.\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_a_module_in_its_place() {
        let text = "//! Departments.\n\npub mod create;\npub mod update;\n\nuse super::X;\n";
        for (module, expected) in [
            ("get", "//! Departments.\n\npub mod create;\npub mod get;\npub mod update;\n\nuse super::X;\n"),
            ("add", "//! Departments.\n\npub mod add;\npub mod create;\npub mod update;\n\nuse super::X;\n"),
            ("zip", "//! Departments.\n\npub mod create;\npub mod update;\npub mod zip;\n\nuse super::X;\n"),
            ("create", text),
        ] {
            assert_eq!(listing(text, module), expected, "{module}");
        }
    }

    #[test]
    fn begins_a_list() {
        assert_eq!(listing("//! Users.\n\nuse x;\n", "get"), "//! Users.\n\npub mod get;\n\nuse x;\n");
        assert_eq!(
            listing(&folder("sync_relations"), "get"),
            "//! Sync relations: TODO(words).\n\npub mod get;\n"
        );
    }

    #[test]
    fn lists_new_folders_and_leaves_full_lists_alone() {
        let tree = Tree::of(&[
            ("src/api/mod.rs", "//! API.\n\npub mod users;\n"),
            ("src/api/users/mod.rs", "//! Users.\n\npub mod get;\n"),
        ]);
        let paths = [
            "src/api/roles/create.rs",
            "tests/fixtures/roles/create.json",
            "src/api/pages.rs",
            "src/api/users/get.rs",
        ];
        assert_eq!(
            listings(&tree, paths.into_iter()).unwrap(),
            [
                (
                    "src/api/mod.rs".to_owned(),
                    "//! API.\n\npub mod pages;\npub mod roles;\npub mod users;\n".to_owned()
                ),
                (
                    "src/api/roles/mod.rs".to_owned(),
                    "//! Roles: TODO(words).\n\npub mod create;\n".to_owned()
                ),
            ]
        );
    }
}

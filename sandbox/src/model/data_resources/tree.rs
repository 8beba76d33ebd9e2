//! The nodes of a tree, and the paths to them.

use std::collections::HashSet;

use crate::json::{Json, Object};

/// A place of a data resource, such as `folders/hr/pay`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Place<'a> {
    /// The code of the data resource.
    pub resource_code: &'a str,
    /// The codes of the nodes. Empty for the resource itself.
    pub path: &'a str,
}

impl<'a> Place<'a> {
    /// Reads a place. A `/` at the start or the end means nothing.
    #[must_use]
    pub fn of(text: &'a str) -> Self {
        let text = text.trim_matches('/');
        let (resource_code, path) = text.split_once('/').unwrap_or((text, ""));
        Place { resource_code, path }
    }
}

/// Returns whether a text can be a code of a place or an action: a `/` would end it.
#[must_use]
pub fn is_code(text: &str) -> bool {
    !text.is_empty() && !text.contains('/')
}

/// Returns the nodes of a list or of one node. Other data has none.
pub fn nodes(structure: &Json) -> impl Iterator<Item = &Object> {
    let list = match structure {
        Json::List(items) => items.as_slice(),
        node => std::slice::from_ref(node),
    };
    list.iter().filter_map(|item| match item {
        Json::Object(node) => Some(node),
        _ => None,
    })
}

/// Returns how many nodes a tree has.
#[must_use]
pub fn size(structure: &Json) -> usize {
    nodes(structure).map(|node| 1 + node.get("children").map_or(0, size)).sum()
}

/// Returns the paths of all nodes of a tree.
#[must_use]
pub fn paths(structure: &Json) -> HashSet<String> {
    let mut found = HashSet::new();
    collect(structure, "", &mut found);
    found
}

fn collect(structure: &Json, above: &str, found: &mut HashSet<String>) {
    for node in nodes(structure) {
        let path = below(above, node);
        if let Some(children) = node.get("children") {
            collect(children, &path, found);
        }
        found.insert(path);
    }
}

/// Returns the path of a node below another path.
pub fn below(above: &str, node: &Object) -> String {
    let code = text(node, "code").unwrap_or_default();
    if above.is_empty() { code } else { format!("{above}/{code}") }
}

/// Returns a text of a node.
pub fn text(node: &Object, name: &str) -> Option<String> {
    match node.get(name) {
        Some(Json::Text(text)) => Some(text.to_utf8()),
        _ => None,
    }
}

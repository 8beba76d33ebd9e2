//! The modules of the API's documentation, in its order, each with its calls and the words of its page.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::super::endpoint::Declared;
use super::super::tree::{Source, Tree};

/// Says which module a call is in.
pub const CONTRACT: &str = "tests/contract/management.json";
/// Its type `Module` has their order.
pub const ORDER: &str = "pkg-template/entry/proxy.d.ts";

/// A module, as `calls.role` of the proxy.
pub struct Module<'a> {
    /// `role`
    pub key: &'a str,
    /// `Roles`, as the heading of its page has it.
    pub title: &'a str,
    /// The first paragraph of its page: what it is for.
    pub does: String,
    /// By name, whatever the case of its letters.
    pub calls: Vec<&'a Declared<'a>>,
}

impl Module<'_> {
    /// Its page: `docs/calls/role.md`.
    pub fn file(&self) -> String {
        format!("docs/calls/{}.md", self.key)
    }
}

#[derive(Deserialize)]
struct Contract {
    endpoints: Vec<Entry>,
}

#[derive(Deserialize)]
struct Entry {
    name: String,
    module: String,
}

/// The modules with calls.
pub fn all<'a>(tree: &'a Tree, endpoints: &'a [Declared<'a>]) -> Vec<Module<'a>> {
    let contract = tree.get(CONTRACT).and_then(|source| serde_json::from_str::<Contract>(&source.text).ok());
    let listed = contract.map(|contract| contract.endpoints).unwrap_or_default();
    let modules: BTreeMap<_, _> = listed.into_iter().map(|entry| (entry.name, entry.module)).collect();
    let order = tree.get(ORDER).map(|source| order(&source.text)).unwrap_or_default();
    let module = |key| {
        let calls = endpoints.iter().filter(|call| modules.get(&call.name).is_some_and(|own| own == key));
        let mut calls: Vec<_> = calls.collect();
        calls.sort_by_key(|call| call.name.to_lowercase());
        let mut module = Module { key, title: key, does: String::new(), calls };
        if let Some(page) = tree.get(&module.file()) {
            (module.title, module.does) = words(page).unwrap_or((key, String::new()));
        }
        module
    };
    order.into_iter().map(module).filter(|module| !module.calls.is_empty()).collect()
}

/// The names in `export type Module = | "organization" | …;`.
fn order(text: &str) -> Vec<&str> {
    let Some((_, rest)) = text.split_once("export type Module =") else { return Vec::new() };
    let names = rest.split(';').next().unwrap_or_default();
    names.split('"').skip(1).step_by(2).collect()
}

/// The heading and the first paragraph of a page.
fn words(page: &Source) -> Option<(&str, String)> {
    let (title, rest) = page.text.strip_prefix("# ")?.split_once("\n\n")?;
    let paragraph = rest.split("\n\n").next()?.trim();
    let is_text = !paragraph.starts_with(['#', '<', '|', '-']);
    is_text.then(|| (title, paragraph.replace('\n', " ")))
}

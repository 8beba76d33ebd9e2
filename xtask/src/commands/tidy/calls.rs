//! The pages of calls say what the endpoint files say: a page for each module in `docs/calls`, an index of all in `docs/calls.md`, and
//! the names in the README of the npm package, whose readers have no `docs`.
//!
//! A page is written by people, but for what stands between two marks.

mod facts;
mod inputs;
mod modules;
mod tables;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use super::endpoint::{self, Declared};
use super::tree::{Tree, Violation};
use facts::Facts;
use modules::Module;

const INDEX: &str = "docs/calls.md";
const README: &str = "pkg-template/README.md";
/// Bytes of the README, which npm shows as one page.
const README_SIZE: usize = 30_000;

/// What stands between two marks of a page, `<!-- calls -->` and `<!-- /calls -->`.
struct Block {
    file: String,
    mark: &'static str,
    text: String,
}

/// The check.
pub fn check(tree: &Tree) -> Vec<Violation> {
    let endpoints = endpoint::all(tree);
    let modules = modules::all(tree, &endpoints);
    let mut violations = lost(tree, &endpoints, &modules);
    violations.extend(blocks(tree, &modules).iter().filter_map(|block| stale(tree, block)));
    violations.extend(modules.iter().filter(|module| tree.get(&module.file()).is_some()).filter_map(
        |module| {
            let what = "begins with a heading, `# Roles`, and a sentence that says what the module is for";
            module.does.is_empty().then(|| Violation::new(&module.file(), 1, what))
        },
    ));
    violations.extend(tree.get(README).filter(|page| page.text.len() > README_SIZE).map(|page| {
        let what = format!("{} bytes: at most {README_SIZE} are one page on npm", page.text.len());
        Violation::new(README, 1, what)
    }));
    violations
}

/// Calls that belong to no module, and pages without one.
fn lost(tree: &Tree, endpoints: &[Declared<'_>], modules: &[Module<'_>]) -> Vec<Violation> {
    let known: BTreeSet<_> = modules.iter().flat_map(|module| &module.calls).map(|call| &call.name).collect();
    let calls = endpoints.iter().filter(|call| !known.contains(&call.name)).map(|call| {
        let what =
            format!("`{}` is in no module: {} or {} lacks it", call.name, modules::CONTRACT, modules::ORDER);
        Violation::new(&call.source.path, call.line, what)
    });
    let pages = tree.below("docs/calls/", ".md");
    let pages = pages.filter(|page| !modules.iter().any(|module| module.file() == page.path));
    let what = "a page of no module that has calls";
    calls.chain(pages.map(|page| Violation::new(&page.path, 1, what))).collect()
}

/// Each page that has a place for calls, with its text as it should be.
pub fn blessed(tree: &Tree) -> Vec<(String, String)> {
    let endpoints = endpoint::all(tree);
    let mut pages = BTreeMap::new();
    for Block { file, mark, text } in blocks(tree, &modules::all(tree, &endpoints)) {
        let page = pages.get(&file).or_else(|| tree.get(&file).map(|page| &page.text));
        if let Some((before, _, after)) = page.and_then(|page| parts(page, mark)) {
            let page = format!("{before}{text}{after}");
            pages.insert(file, page);
        }
    }
    pages.into_iter().collect()
}

fn blocks(tree: &Tree, modules: &[Module<'_>]) -> Vec<Block> {
    let facts = Facts::read(tree);
    let pages = modules.iter().map(|module| (module.file(), "calls", tables::page(module, &facts)));
    let others = [
        (INDEX.to_owned(), "modules", tables::modules(modules)),
        (INDEX.to_owned(), "calls", tables::names(modules)),
        (README.to_owned(), "calls", tables::modules_with_names(modules)),
    ];
    pages.chain(others).map(|(file, mark, text)| Block { file, mark, text }).collect()
}

fn stale(tree: &Tree, Block { file, mark, text: wanted }: &Block) -> Option<Violation> {
    let (opens, closes) = marks(mark);
    let Some(page) = tree.get(file) else {
        let what = format!("is not there: write it, with {opens} and {closes} for its calls");
        return Some(Violation::new(file, 1, what));
    };
    let Some((before, text, _)) = parts(&page.text, mark) else {
        return Some(Violation::new(file, 1, format!("no place for calls between {opens} and {closes}")));
    };
    if text == wanted {
        return None;
    }
    let same = text.lines().zip(wanted.lines()).take_while(|(is, should)| is == should).count();
    let line = before.lines().count() + same;
    let should = wanted.lines().nth(same).filter(|line| !line.is_empty()).unwrap_or(&closes);
    let what = format!("the calls should go on with {should:?}; `cargo xtask tidy --bless` writes them");
    Some(Violation::new(file, line, what))
}

fn marks(mark: &str) -> (String, String) {
    (format!("<!-- {mark} -->"), format!("<!-- /{mark} -->"))
}

/// What stands before the calls, mark included, the calls, and the rest.
fn parts<'a>(page: &'a str, mark: &str) -> Option<(&'a str, &'a str, &'a str)> {
    let (opens, closes) = marks(mark);
    let start = page.find(&opens)? + opens.len();
    let (before, rest) = page.split_at_checked(start)?;
    let (text, after) = rest.split_at_checked(rest.find(&closes)?)?;
    Some((before, text, after))
}

//! Every crate is named, with a text, and none under a licence that asks for more than its notice.

use std::collections::BTreeSet;

use serde_json::Value;

use super::*;
use crate::workspace::PACKAGE;

fn component(licence: &str) -> Component {
    Component { label: "c 1.0.0".into(), licence: licence.into(), authors: "A".into(), folder: None }
}

fn of(licence: &str) -> String {
    text(&[component(licence)]).unwrap_or_else(|error| format!("{error:#}"))
}

/// The crates that ours names itself and links, by another way than `crates` takes.
fn direct_dependencies() -> BTreeSet<String> {
    let metadata = crates::metadata(&Workspace::find().unwrap()).unwrap();
    let list = |value: &Value, key: &str| value[key].as_array().cloned().unwrap_or_default();
    let packages = list(&metadata, "packages");
    let ours = packages.iter().find(|package| package["name"] == PACKAGE).unwrap();
    let nodes = list(&metadata["resolve"], "nodes");
    let node = nodes.iter().find(|node| node["id"] == ours["id"]).unwrap();
    let is_normal =
        |dependency: &Value| list(dependency, "dep_kinds").iter().any(|kind| kind["kind"].is_null());
    let linked = list(node, "deps").into_iter().filter(is_normal).map(|dependency| dependency["pkg"].clone());
    linked
        .filter_map(|id| packages.iter().find(|package| package["id"] == id && !package["source"].is_null()))
        .map(|package| {
            format!("{} {}", package["name"].as_str().unwrap(), package["version"].as_str().unwrap())
        })
        .collect()
}

#[test]
fn names_every_crate_of_the_wasm_with_a_text() {
    let components = crates::in_wasm(&Workspace::find().unwrap()).unwrap();
    let notices = text(&components).unwrap();
    let (table, sections) = notices.split_at(notices.find("\n## ").unwrap());
    let headings: Vec<&str> = sections.lines().filter(|line| line.starts_with("## ")).collect();
    let is_named = |label: &str| {
        table.contains(&format!("| {label} |")) && headings.iter().any(|line| line.contains(label))
    };
    let direct = direct_dependencies();
    assert!(direct.len() > 10 && components.len() > direct.len(), "{direct:?}");
    let all = direct.iter().chain(components.iter().map(|component| &component.label));
    assert_eq!(all.filter(|label| !is_named(label)).collect::<Vec<_>>(), [""; 0]);
    // Of the dependencies' own: one that is linked, one that only writes code while the crate is built.
    assert!(table.contains("| wasm-bindgen-shared ") && !table.contains("| syn "), "{table}");
    assert!(table.contains("| Rust standard library: alloc, core, std |"), "{table}");
}

#[test]
fn names_every_library_that_an_entry_imports() {
    let workspace = Workspace::find().unwrap();
    crate::node::install(&workspace.tooling()).unwrap();
    let notices = text(&libraries::bundled(&workspace).unwrap()).unwrap();
    let entries = walk(&workspace.root.join("pkg-template/entry"));
    let imported: BTreeSet<String> = entries.iter().flat_map(|text| packages_in(text)).collect();
    assert_eq!(imported, BTreeSet::from(["@babel/parser".to_owned()]));
    assert!(imported.iter().all(|name| notices.contains(&format!("| {name} "))), "{notices}");
    assert!(notices.contains("various contributors (see AUTHORS)"), "{notices}");
}

/// The texts of all JavaScript files below a folder.
fn walk(folder: &std::path::Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let texts = entries.flat_map(|path| match path.extension() {
        _ if path.is_dir() => walk(&path),
        Some(ending) if ending == "js" => vec![fs::read_to_string(&path).unwrap()],
        _ => Vec::new(),
    });
    texts.collect()
}

/// What a file imports that is neither ours, nor Node's, nor made by the build.
fn packages_in(text: &str) -> Vec<String> {
    let starts = ["import ", "export {", "export *"];
    let lines = text.lines().filter(|line| starts.iter().any(|start| line.starts_with(start)));
    let named = lines.filter_map(|line| line.split(" from \"").nth(1)?.split('"').next().map(str::to_owned));
    let ours = ["./", "../", "node:", "@built/", "@later/", "genauth-management"];
    named.filter(|name| !ours.iter().any(|start| name.starts_with(start))).collect()
}

#[test]
fn uses_the_licence_that_asks_least_and_refuses_one_that_asks_more() {
    assert!(of("MIT OR Apache-2.0").contains("Copyright (c) A\n"), "{}", of("MIT OR Apache-2.0"));
    assert!(!of("Apache-2.0/MIT").contains("Apache License"));
    assert!(of("Apache-2.0").contains("Apache License"));
    let both = of("(MIT OR Apache-2.0) AND Unicode-3.0");
    assert!(both.contains("Permission is hereby granted") && both.contains("UNICODE LICENSE V3"), "{both}");
    assert!(of("GPL-3.0-only").starts_with("c 1.0.0 is under GPL-3.0-only: the package takes"));
    assert!(of("MIT AND GPL-3.0-only").starts_with("c 1.0.0 is under"));
    assert!(of("no licence").contains("is no SPDX expression"));
}

#[test]
fn refuses_a_component_whose_notice_would_name_nobody() {
    let nobody = Component { authors: String::new(), ..component("MIT") };
    assert!(text(&[nobody]).is_err());
}

#[test]
fn writes_a_text_of_several_once() {
    let other = Component { label: "d 2.0.0".into(), ..component("MIT") };
    let notices = text(&[component("MIT"), other]).unwrap();
    assert_eq!(notices.matches("Permission is hereby granted").count(), 1);
    assert!(notices.contains("\n## c 1.0.0, d 2.0.0\n"), "{notices}");
}

#[test]
fn writes_the_terms_of_several_once_and_the_copyright_of_each() {
    let other = Component { label: "d 2.0.0".into(), authors: "B".into(), ..component("MIT") };
    let notices = text(&[component("MIT"), other]).unwrap();
    assert_eq!(notices.matches("Permission is hereby granted").count(), 1);
    assert!(notices.contains("\n## c 1.0.0, d 2.0.0\n"), "{notices}");
    let (of_c, of_d) = (notices.find("c 1.0.0:\n").unwrap(), notices.find("d 2.0.0:\n").unwrap());
    let (a, b) = (notices.find("Copyright (c) A\n").unwrap(), notices.find("Copyright (c) B\n").unwrap());
    assert!(of_c < a && a < of_d && of_d < b, "{notices}");
}

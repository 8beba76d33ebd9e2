//! What would be generated for calls that were written before there was a generator, beside what a person wrote. (Of all calls that
//! are there, `tests/types` compares the built types and checks with the contract.)

use std::collections::{BTreeMap, BTreeSet};

use quote::ToTokens as _;

use super::contract::Contract;
use super::declared::Declared;
use super::items::Item;
use super::method;
use super::plan::Planner;
use super::shapes::Shapes;
use super::source::{File, Homes};
use super::tests::project;
use crate::commands::tidy::Tree;

/// `TYPE.field: generated | there`, below the reason for it.
const DIFFERENCES: &str = include_str!("differences.txt");

/// The fields of a type, with their Rust and their attributes; documentation is a person's.
type Fields = BTreeMap<String, String>;

fn fields_of(text: &str, found: &mut BTreeMap<String, Fields>) {
    for item in syn::parse_file(text).unwrap().items {
        let syn::Item::Struct(item) = item else { continue };
        let field = |field: &syn::Field| {
            let mut said: Vec<_> = field
                .attrs
                .iter()
                .filter(|attribute| attribute.path().is_ident("shape"))
                .filter_map(|attribute| {
                    attribute.meta.require_list().ok().map(|list| list.tokens.to_string())
                })
                .collect();
            said.push(field.ty.to_token_stream().to_string());
            let said = said.join(" ").replace(' ', "");
            (field.ident.as_ref().unwrap().to_string(), said)
        };
        found.insert(item.ident.to_string(), item.fields.iter().map(field).collect());
    }
}

/// The calls that were there before the generator: those of `tests/contract.json`.
fn first_calls(tree: &Tree) -> BTreeSet<String> {
    let file = tree.get("tests/contract.json").unwrap();
    let read: serde_json::Value = serde_json::from_str(&file.text).unwrap();
    read["endpoints"].as_object().unwrap().keys().cloned().collect()
}

/// The types of these calls, as the generator writes them.
fn generated(tree: &Tree, contract: &Contract, declared: &Declared) -> BTreeMap<String, Fields> {
    // The names of enums are a person's choice, and so known; nothing else is.
    let mut blank = Declared::default();
    blank.enums.clone_from(&declared.enums);
    let planner = Planner { contract, declared: &blank };
    let shapes = Shapes { contract, declared: &blank };
    let mut found = BTreeMap::new();
    for name in first_calls(tree) {
        let call = contract.call(&name).unwrap();
        let answer = method::answer(contract, &shapes, call).unwrap();
        let (items, _) = planner.items(call, &shapes, &answer, &mut Vec::new());
        let items: Vec<&Item> = items.iter().collect();
        let used = BTreeSet::new();
        let path = "src/api/users/any.rs";
        let file = File { path, head: String::new(), call: String::new(), used, items };
        fields_of(&file.text(&Homes::new()), &mut found);
    }
    found
}

fn there(tree: &Tree) -> BTreeMap<String, Fields> {
    let mut found = BTreeMap::new();
    let files = tree.below("src/api/", ".rs").filter(|source| !source.path.ends_with("_tests.rs"));
    files.for_each(|source| fields_of(&source.text, &mut found));
    found
}

#[test]
fn what_is_generated_for_the_first_calls_differs_in_what_is_listed_alone() {
    let (tree, contract, declared) = project();
    let generated = generated(&tree, &contract, &declared);
    let mut there = there(&tree);
    there.retain(|name, _| {
        generated.contains_key(name) || DIFFERENCES.contains(&format!("{name}: - | a type"))
    });
    let mut found = BTreeSet::new();
    for (name, fields) in &there {
        let Some(made) = generated.get(name) else {
            found.insert(format!("{name}: - | a type"));
            continue;
        };
        let names: BTreeSet<_> = fields.keys().chain(made.keys()).collect();
        for field in names {
            let said = |fields: &Fields| fields.get(field).cloned().unwrap_or_else(|| "-".to_owned());
            if said(made) != said(fields) {
                found.insert(format!("{name}.{field}: {} | {}", said(made), said(fields)));
            }
        }
    }
    found.extend(
        generated.keys().filter(|name| !there.contains_key(*name)).map(|name| format!("{name}: a type | -")),
    );
    let listed: BTreeSet<_> = DIFFERENCES
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(str::to_owned)
        .collect();
    let new: Vec<_> = found.difference(&listed).collect();
    let gone: Vec<_> = listed.difference(&found).collect();
    assert!(
        new.is_empty() && gone.is_empty(),
        "not listed:\n{new:#?}\nlisted, and no difference:\n{gone:#?}"
    );
}

#[test]
fn a_second_call_does_what_the_files_say_where_the_contract_decides_it() {
    let (tree, contract, declared) = project();
    let mut differing = Vec::new();
    for name in first_calls(&tree) {
        let (call, path) = (contract.call(&name).unwrap(), declared.calls.get(&name).unwrap());
        let text = &tree.get(path).unwrap().text;
        let attribute = text.lines().find(|line| line.starts_with("#[endpoint(")).unwrap();
        let is_said = method::repeat(call).is_none_or(|repeat| attribute.contains(&format!(", {repeat}")));
        let has_rows = attribute.contains("rows(") == method::has_pages(&contract, call);
        if !is_said || !has_rows {
            differing.push(name);
        }
    }
    assert_eq!(differing, JUDGED);
}

/// The calls of which a person decided otherwise: creates that find what they made by a key, and removals that may be repeated.
const JUDGED: [&str; 5] = [
    "createDepartment",
    "createOrganization",
    "deleteUsersBatch",
    "removeDepartmentMembers",
    "removeTenantDepartmentMembers",
];

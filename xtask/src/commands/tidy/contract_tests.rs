//! The project's copy of the contract and the files below `src/api` agree.

use serde_json::Value as Json;

use super::endpoint;
use super::tree::Tree;
use crate::workspace::Workspace;

#[test]
fn each_endpoint_has_the_method_and_path_of_the_contract() {
    let tree = Tree::read(&Workspace::find().unwrap().root).unwrap();
    let contract = tree.get("tests/contract/management.json").unwrap();
    let contract: Json = serde_json::from_str(&contract.text).unwrap();
    let listed = contract["endpoints"].as_array().unwrap();
    let declared = endpoint::all(&tree);
    assert!(!declared.is_empty());
    for call in declared {
        let entry = listed.iter().find(|entry| entry["name"] == call.name);
        let entry = entry.unwrap_or_else(|| panic!("{} is not in the contract", call.name));
        assert_eq!(
            (&entry["http"], &entry["path"]),
            (&call.method.into(), &call.path.into()),
            "{}",
            call.name
        );
    }
}

/// The proxy tries calls that share both by folder and file, and its documentation says by name.
#[test]
fn calls_that_share_method_and_path_are_in_the_order_of_their_names() {
    let tree = Tree::read(&Workspace::find().unwrap().root).unwrap();
    let declared = endpoint::all(&tree);
    let mut shared = 0;
    for (index, call) in declared.iter().enumerate() {
        for later in declared.iter().skip(index + 1).filter(|later| later.call() == call.call()) {
            assert!(call.name < later.name, "{} comes before {}", call.name, later.name);
            shared += 1;
        }
    }
    assert_ne!(shared, 0);
}

#[test]
fn the_copy_is_whole() {
    let tree = Tree::read(&Workspace::find().unwrap().root).unwrap();
    let contract = tree.get("tests/contract/management.json").unwrap();
    let contract: Json = serde_json::from_str(&contract.text).unwrap();
    let calls = contract["endpoints"].as_array().unwrap().iter().filter(|entry| !entry["path"].is_null());
    assert_eq!((calls.count(), contract["types"].as_object().unwrap().len()), (497, 1104));
}

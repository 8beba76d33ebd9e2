//! The inputs of `tests/fixtures`, with which the client is tested: what it sends is taken here.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::ask;
use super::contract::Contract;
use crate::client::Sandbox;

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

#[tokio::test]
async fn takes_the_inputs_of_the_fixtures() {
    let contract = Contract::read();
    let described = contract.described();
    let sandbox = Sandbox::start().await;
    let mut count = 0;
    let mut refused = Vec::new();
    for file in files(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/fixtures"))) {
        let fixture: Value = serde_json::from_str(&fs::read_to_string(&file).expect("a text")).expect("JSON");
        let Some(call) = described.iter().find(|call| fixture["call"] == *call.name) else { continue };
        for case in fixture["cases"].as_array().expect("cases") {
            let sent = if case["sends"].is_object() { &case["sends"] } else { &case["input"] };
            let (status_code, message) = ask(&sandbox, call, sent).await;
            count += 1;
            if status_code != 501 {
                refused.push(format!("{}, {}: {message}, {sent}", call.name, case["name"]));
            }
        }
    }
    assert_eq!(refused, [""; 0], "{}", refused.join("\n"));
    assert!(count > 100, "{count}");
}

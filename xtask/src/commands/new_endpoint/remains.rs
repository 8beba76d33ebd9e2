//! What the contract says of a call and no generator decides; and the sources' own words, as material for ours.

use serde_json::Value as Json;

use super::contract::{Call, Contract};
use super::declared::Declared;
use super::method::{ENVELOPE, has_pages, repeat};
use super::shapes::rust_name;

/// Facts of a call that a person judges, by their name in the contract, with what they mean.
const OF_CALL: [(&str, &str); 6] = [
    ("suspect", "a reason to doubt the response's type"),
    ("conflicts", "the sources differ"),
    ("observedErrors", "errors that were observed: document those worth handling"),
    ("seen2026", "seen in 2026"),
    ("notes", "a note of the contract"),
    ("responseFrom", "the response's type is from another source"),
];

/// The same of a field.
const OF_FIELD: [(&str, &str); 4] = [
    ("suspect", "a reason to doubt the declared type"),
    ("conflicts", "the sources differ"),
    ("nullableFrom", "source of the fact that it may be null"),
    ("constraintsFrom", "source of the limits"),
];

pub fn of_call(contract: &Contract, call: &Call) -> Vec<String> {
    let mut left = Vec::new();
    if let Some(repeat) = repeat(call) {
        let why = call.kind_why.as_ref().map(|why| format!(" ({why})")).unwrap_or_default();
        left.push(format!(
            "a second call: the contract says `{}`{why}, generated as `{repeat}`: check whether that is right",
            call.kind
        ));
    } else if let Some(why) = &call.kind_why {
        left.push(format!("a second call: the contract says `{}` ({why})", call.kind));
    }
    if let Some(name) = &call.empty_input {
        left.push(format!("{name}: the input has no fields, so the call takes none"));
    }
    if call.kind == "delete" {
        left.push(
            "a deletion is generated as not retried: write `idempotent` if a second one succeeds".to_owned(),
        );
    }
    if !call.renames.is_empty() {
        left.push(format!(
            "{} gives a new key, by which a second call finds nothing",
            call.renames.join(", ")
        ));
    }
    if call.kind == "create" {
        left.push(
            "a create: write `by_key = RECONCILE` if a key of the caller's own finds what it created"
                .to_owned(),
        );
    }
    if has_pages(contract, call) {
        left.push(
            "pages: name the fields that identify a row, `rows(key = \"…\")`; with \"\" no row is dropped"
                .to_owned(),
        );
    } else if call.paged.is_object() {
        left.push(format!("pages whose rows are not documented: {}", call.paged));
    }
    for (name, meaning) in OF_CALL {
        if let Some(value) = call.more.get(name) {
            left.push(format!("{meaning}: {value}"));
        }
    }
    for name in call.types(contract) {
        let Some(described) = contract.types.get(name) else { continue };
        if described.unknown {
            left.push(format!("{name}: its content is not documented"));
        }
        if let Some(elsewhere) = described.more.get("elsewhere") {
            left.push(format!("{name}: fields that only another source has: {}", names_of(elsewhere)));
        }
        for field in &described.fields {
            for (fact, meaning) in OF_FIELD {
                if let Some(value) = field.more.get(fact) {
                    left.push(format!("{name}.{}: {meaning}: {value}", field.name));
                }
            }
        }
    }
    left
}

fn names_of(fields: &Json) -> String {
    let fields = fields.as_array().map(Vec::as_slice).unwrap_or_default();
    fields.iter().filter_map(|field| field.get("name")?.as_str()).collect::<Vec<_>>().join(", ")
}

/// The sources' words on a call and on the fields that are new.
pub fn material(contract: &Contract, declared: &Declared, call: &Call) -> Vec<String> {
    let words = |more: &std::collections::BTreeMap<String, Json>, names: &[&str]| {
        names.iter().filter_map(|name| more.get(*name)?.as_str()).collect::<Vec<_>>().join(" / ")
    };
    let mut lines =
        vec![format!("{}: {}", call.name, words(&call.more, &["summary", "summaryEn", "sourceText"]))];
    for name in call.types(contract) {
        if declared.types.contains_key(&rust_name(name)) {
            continue;
        }
        let fields = contract.types.get(name).map(|of| of.fields.as_slice()).unwrap_or_default();
        let is_envelope = call.envelope && call.response.as_deref() == Some(name);
        for field in fields.iter().filter(|field| !is_envelope || !ENVELOPE.contains(&field.name.as_str())) {
            let text = words(&field.more, &["sourceText", "sourceTextEn"]);
            let default =
                field.default.as_ref().map(|value| format!(" [default {value}]")).unwrap_or_default();
            let limits = if field.constraints.is_empty() {
                String::new()
            } else {
                format!(" {}", serde_json::json!(field.constraints))
            };
            if !text.is_empty() {
                lines.push(format!("{name}.{}: {text}{default}{limits}", field.name));
            }
        }
    }
    lines
}

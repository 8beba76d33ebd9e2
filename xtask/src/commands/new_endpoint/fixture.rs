//! The fixture of a new call: inputs that are taken, an answer, and inputs that are not. `tests/README.md` says what holds for all calls.

use serde_json::{Map, Value as Json, json};

use super::contract::{Call, Contract, Field};
use super::layout;
use super::method::Answer;
use super::samples::Samples;

/// Lines that a fixture may have: `tidy` counts them.
const MAX_LINES: usize = 150;

pub fn text(samples: &Samples<'_>, call: &Call, answer: &Answer) -> String {
    let whole = written(samples, call, answer, true);
    if whole.lines().count() <= MAX_LINES { whole } else { written(samples, call, answer, false) }
}

fn written(samples: &Samples<'_>, call: &Call, answer: &Answer, is_full: bool) -> String {
    let mut fixture = Map::new();
    fixture.insert("call".into(), json!(call.name));
    if !call.renames.is_empty() {
        fixture.insert("retryable".into(), json!(false));
    }
    if answer.is_unknown(samples.contract) || answers_secrets(samples.contract, answer) {
        fixture.insert("secretAnswer".into(), json!(true));
    }
    let input =
        |is_full| call.request.as_deref().map_or_else(|| json!({}), |name| samples.object(name, is_full));
    let (min, full) = (input(false), input(true));
    let path = if answer.is_bare { "answer" } else { "data" };
    let mut cases = vec![case("the least input", &min, path, data(samples, answer, is_full && min == full))];
    if min != full {
        cases.push(case("every field goes out as given", &full, path, data(samples, answer, is_full)));
    }
    fixture.insert("cases".into(), cases.into());
    fixture.insert("rejects".into(), rejects(samples.contract, call).into());
    layout::fixture(&fixture)
}

fn case(name: &str, input: &Json, path: &str, data: Option<Json>) -> Json {
    let mut case = json!({ "name": name, "input": input });
    if let (Some(data), Some(fields)) = (data, case.as_object_mut()) {
        fields.insert(path.to_owned(), data);
    }
    case
}

fn data(samples: &Samples<'_>, answer: &Answer, is_full: bool) -> Option<Json> {
    let first = answer.data.as_deref()?.split('|').next()?;
    Some(samples.named(first, is_full))
}

/// Whether an answer has a field that no message shows.
fn answers_secrets(contract: &Contract, answer: &Answer) -> bool {
    answer.types.iter().flat_map(|name| contract.within(name)).any(|name| {
        let is_sent = contract.in_requests.contains(name);
        let fields = contract.types.get(name).map(|of| of.fields.as_slice()).unwrap_or_default();
        fields.iter().any(|field| field.secret || (field.personal && is_sent))
    })
}

/// An input without anything, and one in which each field is of another type.
fn rejects(contract: &Contract, call: &Call) -> Vec<Json> {
    let fields =
        call.request.as_ref().and_then(|name| contract.types.get(name)).map(|of| of.fields.as_slice());
    let fields = fields.unwrap_or_default();
    let required: Vec<_> = fields
        .iter()
        .filter(|field| field.required)
        .map(|field| format!("{}: required", field.name))
        .collect();
    let mut rejects = Vec::new();
    if !required.is_empty() {
        rejects.push(json!({ "input": {}, "issues": required }));
    }
    let mut wrong = Map::new();
    let mut issues = Vec::new();
    for field in fields {
        if let Some((value, code)) = misfit(field) {
            wrong.insert(field.name.clone(), value);
            issues.push(format!("{}: {code}", field.name));
        }
    }
    wrong.insert("unheardOf".into(), json!(1));
    issues.push("unheardOf: unknown_field".to_owned());
    rejects.push(json!({ "with": wrong, "issues": issues }));
    rejects
}

/// What a field does not take.
fn misfit(field: &Field) -> Option<(Json, &'static str)> {
    // Of values that are not all texts, any integer is taken.
    let is_mixed = field.closed.iter().any(|value| !value.is_string());
    if is_mixed || !field.one_of.is_empty() || matches!(field.kind.as_str(), "any" | "unknown") {
        return None;
    }
    if field.kind == "string" && !field.closed.is_empty() {
        return Some((json!("unheard of"), "invalid_value"));
    }
    let value = if field.kind == "string" { json!(7) } else { json!("text") };
    Some((value, "invalid_type"))
}

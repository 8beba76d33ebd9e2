//! The refusals that tests of the official client saw from the service, as far as they are about the form of an input.

use serde_json::{Value, json};

use super::answer;
use super::contract::Contract;
use super::inputs::{Extent, input, item, name};
use crate::client::Sandbox;

/// The field that a refusal names.
fn field(message: &str) -> Option<&str> {
    let named = |text: &'static str, end: &'static str| message.strip_prefix(text)?.strip_suffix(end);
    let ends = [" should not be empty", " must not be greater than 50", " must contain at least 1 elements"];
    // Two texts for one value, of which the first is enough.
    let below = || message.split_once(" must not be less than 1,").map(|(field, _)| field);
    named("参数 ", " 格式错误").or_else(below).or_else(|| ends.into_iter().find_map(|end| named("", end)))
}

/// Where a field is: the service names a field of an object in a list by its name alone.
fn place<'a>(
    contract: &Contract,
    type_name: &str,
    input: &'a mut Value,
    field: &str,
) -> Option<&'a mut Value> {
    if contract.fields(type_name).iter().any(|own| name(own) == field) {
        return Some(&mut input[field]);
    }
    let list = contract.fields(type_name).iter().find(|own| contract.is_type(item(own)))?;
    Some(&mut input[name(list)][0][field])
}

#[tokio::test]
async fn malformed_inputs_are_refused_as_observed() {
    let contract = Contract::read();
    let sandbox = Sandbox::start().await;
    let causes = [
        Value::Null,
        json!(""),
        json!([]),
        json!("x".repeat(1000)),
        json!(vec!["x"; 1000]),
        json!({}),
        json!(0),
        json!(-1),
        json!(10_000),
        json!(7),
    ];
    let (mut seen, mut others) = (0, Vec::new());
    for call in contract.checked() {
        for observed in &call.observed {
            let Some(message) = observed["message"].as_str() else { continue };
            let Some(field) = field(message).filter(|field| !field.contains(' ')) else { continue };
            let mut answers = Vec::new();
            for cause in &causes {
                let mut input = input(&contract, &call.request, Extent::Required);
                let Some(place) = place(&contract, &call.request, &mut input, field) else { continue };
                *place = cause.clone();
                let signer = sandbox.signer().without("x-genauth-lang");
                // Of a call that behaves, a success is possible as well.
                let answer = answer(&sandbox, signer, call, &input).await;
                let message = answer["message"].as_str().unwrap_or_default().to_owned();
                answers.push((answer["statusCode"].as_u64().unwrap_or(200), message));
            }
            let expected = message
                .split_once(" less than 1,")
                .map_or(message.to_owned(), |(start, _)| format!("{start} less than 1"));
            if answers.contains(&(400, expected)) {
                seen += 1;
            } else {
                others.push(format!("{}: {message}", call.name));
            }
        }
    }
    // The call has no such field: its test is a copy of that of `getSyncJob`.
    let slip = "listSyncJobs: syncJobId must not be less than 1,syncJobId must be a number conforming to the specified constraints\"";
    assert_eq!(others, [slip]);
    assert!(seen > 100, "{seen}");
}

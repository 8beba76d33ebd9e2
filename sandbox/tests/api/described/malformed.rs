//! Inputs that break one rule at many places at once: the answer names each place, and no other one.

use serde_json::{Map, Value, json};

use super::ask;
use super::contract::{Call, Contract};
use super::inputs::{self, Extent, is_required, kind, limit, name};
use super::rules::{Break, broken, has_fields, wrong};
use crate::client::Sandbox;

fn validates(call: &Call) -> bool {
    ["dataPermission", "syncCenter"].contains(&&*call.module)
}

/// How a validator names a place.
fn property(path: &str) -> String {
    match path.strip_suffix(".0") {
        Some(list) => format!("each value in {}", property(list)),
        None => path.rsplit('.').next().expect("a name").to_owned(),
    }
}

async fn check(rule: Break, at_least: usize) {
    check_changed(rule, at_least, |input| input).await;
}

/// With `null` as absence.
async fn check_without_nulls(rule: Break, at_least: usize) {
    fn without_nulls(json: Value) -> Value {
        match json {
            Value::Array(items) => items.into_iter().map(without_nulls).collect(),
            Value::Object(fields) => {
                let fields = fields.into_iter().filter(|(_, value)| !value.is_null());
                fields.map(|(name, value)| (name, without_nulls(value))).collect::<Map<_, _>>().into()
            }
            json => json,
        }
    }
    check_changed(rule, at_least, without_nulls).await;
}

async fn check_changed(rule: Break, at_least: usize, change: fn(Value) -> Value) {
    let contract = Contract::read();
    let sandbox = Sandbox::start().await;
    let mut calls = 0;
    for call in contract.checked().into_iter().filter(|call| call.place != "path") {
        let mut texts = Vec::new();
        let input = broken(&contract, (&call.request, "", call.place == "query"), rule, &mut texts);
        let input = change(input);
        if texts.is_empty() {
            continue;
        }
        calls += 1;
        // The most places that one answer names.
        texts.truncate(50);
        let expected = if validates(call) {
            texts
                .iter()
                .map(|(path, text)| format!("{} {text}", property(path)))
                .collect::<Vec<_>>()
                .join(",")
        } else {
            let paths: Vec<_> = texts.into_iter().map(|(path, _)| path).collect();
            format!("Parameter {} is malformed", paths.join(", "))
        };
        assert_eq!(ask(&sandbox, call, &input).await, (400, expected), "{}: {input:.2000}", call.name);
    }
    assert!(calls >= at_least, "{calls} calls have this rule");
}

#[tokio::test]
async fn names_missing_fields() {
    let missing: Break = |_, place| {
        let is_missing = is_required(place.type_name, place.field) && place.field["nullable"] != true;
        is_missing.then(|| (Value::Null, "should not be empty".to_owned()))
    };
    check(missing, 390).await;
}

#[tokio::test]
async fn names_missing_fields_of_nested_objects() {
    let missing: Break = |contract, place| {
        let is_missing = is_required(place.type_name, place.field) && place.field["nullable"] != true;
        (is_missing && !has_fields(contract, place.field))
            .then(|| (Value::Null, "should not be empty".to_owned()))
    };
    check_without_nulls(missing, 390).await;
}

#[tokio::test]
async fn names_fields_of_another_type() {
    check(
        |contract, place| {
            if place.field.get("suspect").is_some() || has_fields(contract, place.field) {
                return None;
            }
            match (kind(place.field), place.in_query) {
                ("string", true) => wrong(vec!["a", "b"], "must be a string"),
                ("string", _)
                    if place.field["enum"].as_array().is_some_and(|values| values.contains(&json!(-1))) =>
                {
                    wrong(true, "has none of the documented types")
                }
                ("string", _) => wrong(7, "must be a string"),
                ("integer", true) => wrong("1x", "must be a number conforming to the specified constraints"),
                ("integer", _) => wrong("1", "must be a number conforming to the specified constraints"),
                ("boolean", true) => wrong("yes", "must be a boolean value"),
                ("boolean", _) => wrong("false", "must be a boolean value"),
                ("union", _) => wrong(true, "has none of the documented types"),
                ("any", _) => None,
                (list, true) if list.ends_with("[]") => None,
                (list, _) if list.ends_with("[]") => wrong("x", "must be an array"),
                _ => wrong(json!([]), "must be an object"),
            }
        },
        425,
    )
    .await;
}

#[tokio::test]
async fn names_objects_and_lists_of_another_type() {
    check(
        |contract, place| {
            if place.field.get("suspect").is_some() || !has_fields(contract, place.field) {
                return None;
            }
            let is_list = kind(place.field).ends_with("[]");
            wrong("{}", if is_list { "must be an array" } else { "must be an object" })
        },
        80,
    )
    .await;
}

#[tokio::test]
async fn names_numbers_that_are_no_integers() {
    check(
        |_, place| {
            let is_integer = kind(place.field) == "integer" && place.field.get("suspect").is_none();
            let number = if place.in_query { json!("1.5") } else { json!(1.5) };
            is_integer
                .then(|| (number, "must be a number conforming to the specified constraints".to_owned()))
        },
        90,
    )
    .await;
}

#[tokio::test]
async fn names_unknown_values_of_enums() {
    check(
        |_, place| {
            let values: Vec<&str> =
                place.field["enum"].as_array()?.iter().filter_map(Value::as_str).collect();
            let text = format!("must be one of the following values: {}", values.join(", "));
            match kind(place.field) {
                "string" if place.field["enum"].as_array()?.len() == values.len() => {
                    wrong("NO_SUCH_VALUE", text)
                }
                "string[]" => wrong(json!(["NO_SUCH_VALUE"]), format!(".0{text}")),
                _ => None,
            }
        },
        140,
    )
    .await;
}

#[tokio::test]
async fn names_what_is_over_a_limit() {
    check(
        |contract, place| {
            let size = |name| limit(place.field, name).map(|max| usize::try_from(max + 1).expect("a size"));
            if let Some(size) = size("maxLength") {
                let text = format!("must be shorter than or equal to {} characters", size - 1);
                return wrong("x".repeat(size), text);
            }
            if let Some(size) = size("maxItems") {
                let list = inputs::input(contract, place.type_name, Extent::All)[name(place.field)].clone();
                let list = vec![list[0].clone(); size];
                return wrong(list, format!("must contain no more than {} elements", size - 1));
            }
            let max = limit(place.field, "maximum")?;
            wrong(max + 1, format!("must not be greater than {max}"))
        },
        140,
    )
    .await;
}

#[tokio::test]
async fn names_what_is_below_a_limit() {
    check(
        |_, place| {
            let is_text = kind(place.field) == "string" && place.field.get("enum").is_none();
            let is_named = is_required(place.type_name, place.field) && place.field["nullable"] != true;
            let may_be_empty = matches!(
                (place.type_name, name(place.field)),
                ("LangUnit", "value")
                    | ("ListTenantApplicationsDto", "keywords")
                    | ("LoginIpWhitelistCheckConfigDto", "ipWhitelist")
                    | ("ListInviteTenantUserRecordsDto", "keywords")
                    | ("CreateFunctionModelDto" | "UpdateFunctionModelDto", "parentKey")
                    | ("AppValidateRuleDto", "content")
                    | ("RoleListItem", "code")
                    | ("CreateNamespacesBatchItemDto", "code")
                    | ("GetResourceDto" | "UpdateResourceDto" | "DeleteResourceDto", "code")
                    | ("GetAuthorizedResourcesDto", "targetIdentifier")
                    | ("ListPermissionNamespaceRolesDto", "code")
            );
            if is_text && (is_named && !may_be_empty || limit(place.field, "minLength") == Some(1)) {
                return wrong("", "should not be empty");
            }
            if let Some(min @ 1..) = limit(place.field, "minItems") {
                let is_empty_query = place.in_query && !is_named;
                let text = if place.in_query {
                    "should not be empty".to_owned()
                } else {
                    format!("must contain at least {min} elements")
                };
                return (!is_empty_query).then(|| (json!([]), text));
            }
            let min = limit(place.field, "minimum")?;
            wrong(min - 1, format!("must not be less than {min}"))
        },
        300,
    )
    .await;
}

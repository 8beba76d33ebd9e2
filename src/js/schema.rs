//! The rules of the inputs without a call: what `schemas` of the package is made of.

use js_sys::Array;
use wasm_bindgen::prelude::*;

use crate::api::{endpoint_at, endpoints};
use crate::call::issue::Issue;
use crate::call::json_schema::{Dialect, json_schema};
use crate::call::language::Language;
use crate::call::requests::{self, Unsendable};
use crate::call::table::Endpoint;
use crate::call::validate::validate;

/// The names of all calls, in the order that `validate` counts them by.
#[wasm_bindgen(skip_typescript)]
pub fn operations() -> Array {
    endpoints().map(|endpoint| JsValue::from(endpoint.name)).collect()
}

/// A checked copy of an input, or the array of its issues. An input is never an array itself. `lang` is that of the
/// client's options.
#[wasm_bindgen(js_name = validate, skip_typescript)]
pub fn validate_input(operation: usize, input: JsValue, lang: Option<String>) -> JsValue {
    let Some(endpoint) = endpoint_at(operation) else {
        return JsValue::UNDEFINED;
    };
    match checked(endpoint, &input, Language::of(lang.as_deref())) {
        Ok(copy) => copy,
        Err(issues) => serde_wasm_bindgen::to_value(&issues).unwrap_or(JsValue::UNDEFINED),
    }
}

fn checked(endpoint: &'static Endpoint, input: &JsValue, language: Language) -> Result<JsValue, Vec<Issue>> {
    let copy = validate(endpoint.request, input, language)?;
    if !endpoint.has_body()
        && let Err(Unsendable::Refused(issues)) = requests::build(endpoint, &copy, language)
    {
        return Err(issues);
    }
    Ok(copy)
}

/// The rules of an input as the text of a JSON Schema; nothing for a dialect that there is not.
#[wasm_bindgen(js_name = jsonSchema, skip_typescript)]
pub fn json_schema_of(operation: usize, target: &str) -> Option<String> {
    Some(json_schema(endpoint_at(operation)?.request(), Dialect::named(target)?))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, from_str};
    use wasm_bindgen_test::wasm_bindgen_test;

    use super::*;

    #[wasm_bindgen_test(unsupported = test)]
    fn every_call_has_its_json_schema_in_every_dialect() {
        for target in ["draft-2020-12", "draft-07", "openapi-3.0"] {
            for (index, endpoint) in endpoints().enumerate() {
                let schema = from_str::<Value>(&json_schema_of(index, target).unwrap()).unwrap();
                assert_eq!(schema["title"], endpoint.request().name, "{target}");
                let fields = schema["properties"].as_object().map_or(0, |fields| fields.len());
                assert_eq!(fields, endpoint.request().fields.len(), "{}", endpoint.name);
            }
            assert_eq!(json_schema_of(endpoints().count(), target), None);
        }
        assert_eq!(json_schema_of(0, "draft-04"), None);
    }

    #[wasm_bindgen_test(unsupported = test)]
    fn no_two_types_of_a_call_share_a_name() {
        for index in 0..endpoints().count() {
            let text = json_schema_of(index, "draft-07").unwrap();
            let schema: Value = from_str(&text).unwrap();
            for name in schema["definitions"].as_object().into_iter().flat_map(|defined| defined.keys()) {
                assert_eq!(text.matches(&format!("\"{name}\":{{\"title\"")).count(), 1, "{text}");
            }
        }
    }
}

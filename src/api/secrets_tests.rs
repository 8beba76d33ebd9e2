//! What no message shows.

use wasm_bindgen_test::wasm_bindgen_test;

use super::endpoints;
use crate::call::language::Language;
use crate::call::validate::validate;
use crate::call::value::Value;
use crate::fixture::TestValue;

#[wasm_bindgen_test(unsupported = test)]
fn no_message_shows_a_secret() {
    let input = r#"{ "username": "bob", "password": 271828, "salt": [271828], "otp": "271828",
        "identityNumber": 271828, "identities": [{ "accessToken": 271828, "refreshToken": true }] }"#;
    let create = endpoints().find(|endpoint| endpoint.name == "createUser").unwrap();
    let issues =
        validate(create.request, &TestValue::from_text(input).parse_json().unwrap(), Language::English)
            .unwrap_err();
    for field in ["password", "salt", "otp", "identityNumber", "accessToken", "refreshToken"] {
        assert!(issues.iter().any(|issue| issue.message.contains(field)), "{field}: {issues:#?}");
    }
    assert!(!format!("{issues:?}").contains("271828"), "{issues:#?}");
}

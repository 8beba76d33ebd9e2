//! Second factors of users.

use serde_json::{Value, json};

use super::{delete, id_of, of};
use crate::client::{Sandbox, data, refusal};

const SET: &str = "/api/v3/set-mfa-status";
const IMPORT: &str = "/api/v3/import-otp";

/// Somebody of whom the seed says nothing.
const BLANK: &str = "luo.jie";

async fn info(sandbox: &Sandbox, username: &str) -> Value {
    data(of(sandbox, "get-user-mfa-info", username).await)
}

fn statuses(totp: &str, face: &str, sms: &str, email: &str) -> Value {
    json!({"totpStatus": totp, "faceMfaStatus": face, "smsMfaStatus": sms, "emailMfaStatus": email})
}

#[tokio::test]
async fn a_state_that_is_set_comes_back_and_says_which_factors_there_are() {
    let sandbox = Sandbox::start().await;
    let user_id = id_of(&sandbox, BLANK).await;
    let (on, off) = ("enabled", "disabled");
    assert_eq!(info(&sandbox, BLANK).await, statuses(off, off, off, off));
    let none = data(of(&sandbox, "get-mfa-status", BLANK).await);
    let expected = json!({
        "mfaToken": "", "username": BLANK, "phone": none["phone"], "faceMfaEnabled": false,
        "totpMfaEnabled": false, "applicationMfa": []
    });
    assert_eq!(none, expected);

    let state = json!({
        "mfaToken": "t-1", "mfaPhone": "13900000000", "mfaPhoneCountryCode": "+86", "mfaEmail": "",
        "nickname": "Jie", "username": "jie", "phone": "1", "phoneCountryCode": "+1", "faceMfaEnabled": true,
        "totpMfaEnabled": true, "applicationMfa": [{"mfaPolicy": "OTP", "status": 1, "sort": 0}]
    });
    let mut given = state.clone();
    given["addedLater"] = json!(1);
    let body = json!({"userId": user_id, "mfaTriggerData": given});
    assert_eq!(data(sandbox.post(SET, body).await), json!({"success": true}));
    assert_eq!(data(of(&sandbox, "get-mfa-status", BLANK).await), state);
    assert_eq!(info(&sandbox, BLANK).await, statuses(on, on, on, off));

    let state = json!({"mfaToken": "t-2", "mfaEmail": "jie@steamory.example", "applicationMfa": []});
    let body = json!({"userId": BLANK, "userIdType": "username", "mfaTriggerData": state});
    data(sandbox.post(SET, body).await);
    assert_eq!(data(of(&sandbox, "get-mfa-status", BLANK).await), state);
    assert_eq!(info(&sandbox, BLANK).await, statuses(off, off, off, on));
}

#[tokio::test]
async fn both_calls_agree_on_one_time_passwords_and_the_last_word_counts() {
    let sandbox = Sandbox::start().await;
    let user_id = id_of(&sandbox, BLANK).await;
    let import = json!({"list": [{"userId": user_id, "otp": {"secret": "S"}}]});
    let set = |enabled: Option<bool>| {
        let mut state = json!({"mfaToken": "t", "applicationMfa": []});
        if let Some(enabled) = enabled {
            state["totpMfaEnabled"] = json!(enabled);
        }
        json!({"userId": user_id, "mfaTriggerData": state})
    };
    let steps = [
        (SET, set(None), None),
        (IMPORT, import.clone(), Some(true)),
        (SET, set(Some(false)), Some(false)),
        (IMPORT, import, Some(true)),
        (SET, set(Some(false)), Some(false)),
        (SET, set(None), Some(true)),
        (SET, set(Some(true)), Some(true)),
    ];
    for (index, (path, body, enabled)) in steps.into_iter().enumerate() {
        assert_eq!(sandbox.post(path, body).await["statusCode"], 200);
        let status = data(of(&sandbox, "get-mfa-status", BLANK).await);
        assert_eq!(status.get("totpMfaEnabled").and_then(Value::as_bool), enabled, "step {index}");
        let totp = if enabled == Some(true) { "enabled" } else { "disabled" };
        assert_eq!(info(&sandbox, BLANK).await["totpStatus"], totp, "step {index}");
    }
    // A factor that is switched off keeps its secret.
    assert_eq!(data(of(&sandbox, "get-otp-secret-by-user", BLANK).await)["secret"], "S");
}

#[tokio::test]
async fn refuses_a_state_that_is_none() {
    let sandbox = Sandbox::start().await;
    let user_id = sandbox.ready.user_id.as_str();
    for (state, fields) in [
        (json!([]), "mfaTriggerData"),
        (json!("x"), "mfaTriggerData"),
        (json!({"mfaToken": "t"}), "mfaTriggerData.applicationMfa"),
        (
            json!({"mfaToken": "t", "applicationMfa": [{"mfaPolicy": "OTP", "status": 1.5, "sort": 0}]}),
            "mfaTriggerData.applicationMfa.0.status",
        ),
    ] {
        let answer = sandbox.post(SET, json!({"userId": user_id, "mfaTriggerData": state})).await;
        assert_eq!(refusal(&answer), (400, None, format!("Parameter {fields} is malformed").as_str()));
    }
}

#[tokio::test]
async fn a_secret_that_is_imported_comes_back() {
    let sandbox = Sandbox::start().await;
    let (first, second) = (id_of(&sandbox, BLANK).await, id_of(&sandbox, "ma.jie").await);
    let answer = of(&sandbox, "get-otp-secret-by-user", BLANK).await;
    assert_eq!(refusal(&answer), (404, None, "The user has no one-time passwords"));
    let list = json!({"list": [
        {"userId": first, "otp": {"secret": "ORSXG5BNMZUXQ5DV", "recoveryCode": "0f1e-2d3c"}},
        {"userId": second, "otp": {"secret": "A"}},
        {"userId": second, "otp": {"secret": "B"}}
    ]});
    let answer = sandbox.post(IMPORT, list).await;
    assert_eq!((&answer["statusCode"], answer.get("data")), (&json!(200), None));
    let secret = data(of(&sandbox, "get-otp-secret-by-user", BLANK).await);
    assert_eq!(secret, json!({"secret": "ORSXG5BNMZUXQ5DV"}));
    assert_eq!(data(of(&sandbox, "get-otp-secret-by-user", "ma.jie").await)["secret"], "B");
    assert_eq!(info(&sandbox, BLANK).await["totpStatus"], "enabled");
    assert_eq!(data(of(&sandbox, "get-mfa-status", BLANK).await)["totpMfaEnabled"], true);
    delete(&sandbox, BLANK).await;
    assert_eq!(refusal(&of(&sandbox, "get-otp-secret-by-user", BLANK).await).0, 404);
}

#[tokio::test]
async fn imports_no_secret_if_one_user_does_not_exist() {
    let sandbox = Sandbox::start().await;
    let user_id = id_of(&sandbox, BLANK).await;
    let item = |user_id: &str| json!({"userId": user_id, "otp": {"secret": "S"}});
    let answer = sandbox.post(IMPORT, json!({"list": [item(&user_id), item("nobody")]})).await;
    assert_eq!(refusal(&answer), (404, Some(2004), "User does not exist"));
    assert_eq!(refusal(&of(&sandbox, "get-otp-secret-by-user", BLANK).await).0, 404);
    for count in [0, 51] {
        let answer = sandbox.post(IMPORT, json!({"list": vec![item(&user_id); count]})).await;
        assert_eq!(refusal(&answer), (400, None, "Parameter list is malformed"));
    }
}

#[tokio::test]
async fn a_user_may_be_created_with_a_secret() {
    let sandbox = Sandbox::start().await;
    let otp = json!({"secret": "ORSXG5BNMZUXQ5DV", "recoveryCode": "0f1e"});
    data(sandbox.post("/api/v3/create-user", json!({"username": "ada", "otp": otp})).await);
    assert_eq!(data(of(&sandbox, "get-otp-secret-by-user", "ada").await)["secret"], "ORSXG5BNMZUXQ5DV");
}

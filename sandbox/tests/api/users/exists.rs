use serde_json::json;

use crate::client::{Sandbox, data, refusal};

const PATH: &str = "/api/v3/is-user-exists";

#[tokio::test]
async fn one_user_must_have_all_that_is_given() {
    let sandbox = Sandbox::start().await;
    for (body, exists) in [
        (json!({"username": "wang.wei"}), true),
        (json!({"username": "Wang.Wei"}), false),
        (json!({"email": "WANG.WEI@steamory.example"}), true),
        (json!({"phone": "13800000000"}), true),
        (json!({"externalId": "E00001"}), true),
        (json!({"externalId": "E00000"}), false),
        (json!({"username": "wang.wei", "phone": "13800000000"}), true),
        (json!({"username": "wang.wei", "phone": "13800000001"}), false),
        (json!({"username": "wang.wei", "phone": "13900000000"}), false),
        (json!({"username": "", "phone": "13800000000"}), true),
    ] {
        let answer = data(sandbox.post(PATH, body.clone()).await);
        assert_eq!(answer, json!({"exists": exists}), "{body}");
    }
}

#[tokio::test]
async fn refuses_malformed_identifiers() {
    let sandbox = Sandbox::start().await;
    for (body, fields) in [
        (json!({"username": ""}), "username, email, phone, externalId"),
        (json!({"email": "x", "phone": "x", "externalId": 1}), "externalId, email, phone"),
    ] {
        let answer = sandbox.post(PATH, body).await;
        assert_eq!(refusal(&answer), (400, None, format!("Parameter {fields} is malformed").as_str()));
    }
}

//! Passwords and encrypted fields.

use serde_json::json;

use super::id_of;
use crate::client::{Sandbox, data, refusal};

const ONE: &str = "/api/v3/get-user-password-ciphertext";
const BATCH: &str = "/api/v3/batch-get-user-encrypt-password";
const DECRYPT: &str = "/api/v3/users/field/decrypt";

#[tokio::test]
async fn a_ciphertext_tells_that_a_password_was_set_and_nothing_of_it() {
    let sandbox = Sandbox::start().await;
    let one = json!({"userId": "wang.wei", "userIdType": "username"});
    assert_eq!(data(sandbox.post(ONE, one.clone()).await), json!({"ciphertext": ""}));
    let user_id = id_of(&sandbox, "wang.wei").await;
    let mut seen = Vec::new();
    for password in ["oh so secret", "another"] {
        data(sandbox.post("/api/v3/update-user", json!({"userId": user_id, "password": password})).await);
        seen.push(data(sandbox.post(ONE, one.clone()).await)["ciphertext"].clone());
    }
    assert_eq!(seen[0], seen[1]);
    assert!(seen[0].as_str().is_some_and(|text| !text.is_empty()));
    let other = id_of(&sandbox, "li.wei").await;
    let body = json!({"userIds": [other, "nobody", user_id, other]});
    assert_eq!(
        data(sandbox.post(BATCH, body).await),
        json!([
            {"userId": other, "encryptedPassword": ""},
            {"userId": user_id, "encryptedPassword": seen[0]}
        ])
    );
    for count in [0, 51] {
        let answer = sandbox.post(BATCH, json!({"userIds": vec!["x"; count]})).await;
        assert_eq!(refusal(&answer), (400, None, "Parameter userIds is malformed"));
    }
}

#[tokio::test]
async fn values_are_decrypted_to_themselves_and_the_key_is_not_repeated() {
    let sandbox = Sandbox::start().await;
    let body = json!({
        "data": [
            {"userId": "wang.wei", "fieldName": "phone", "encryptedContent": "b2x5bXBpYw=="},
            {"encryptedContent": "x"}
        ],
        "privateKey": "-----BEGIN PRIVATE KEY-----"
    });
    assert_eq!(
        data(sandbox.post(DECRYPT, body).await),
        json!([
            {"userId": "wang.wei", "fieldName": "phone", "decryptedContent": "b2x5bXBpYw=="},
            {"decryptedContent": "x"}
        ])
    );
    assert_eq!(data(sandbox.post(DECRYPT, json!({"data": [], "privateKey": "k"})).await), json!([]));
}

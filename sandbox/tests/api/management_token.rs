use serde_json::{Value, json};

use crate::client::{Sandbox, data, refusal};

const PATH: &str = "/api/v3/get-management-token";

async fn exchange(sandbox: &Sandbox, body: Value) -> Value {
    let headers = vec![("x-authing-lang".to_owned(), "en-US".to_owned())];
    sandbox.send("POST", PATH, headers, body.to_string()).await.1
}

#[tokio::test]
async fn exchanges_the_key_for_a_token_that_works() {
    let sandbox = Sandbox::start().await;
    sandbox.pass(3_600_000);
    let key = json!({
        "accessKeyId": sandbox.ready.access_key_id, "accessKeySecret": sandbox.ready.access_key_secret
    });
    let answer = data(exchange(&sandbox, key).await);
    assert_eq!(answer["expires_in"], 7200);

    let token = answer["access_token"].as_str().expect("a token").to_owned();
    let claims = token.split('.').nth(1).expect("claims").to_owned();
    let claims =
        base64::Engine::decode(&base64::engine::general_purpose::URL_SAFE_NO_PAD, claims).expect("base64");
    let claims: Value = serde_json::from_slice(&claims).expect("JSON");
    assert_eq!(claims["scoped_userpool_id"], json!(sandbox.ready.user_pool_id));
    assert_eq!(claims["exp"].as_i64().zip(claims["iat"].as_i64()).map(|(exp, iat)| exp - iat), Some(7200));

    let headers = vec![
        ("authorization".to_owned(), format!("Bearer {token}")),
        ("x-authing-userpool-id".to_owned(), sandbox.ready.user_pool_id.clone()),
    ];
    let path = format!("/api/v3/get-user-departments?userId={}", sandbox.ready.user_id);
    data(sandbox.send("GET", &path, headers, String::new()).await.1);
}

#[tokio::test]
async fn refuses_a_wrong_key() {
    let sandbox = Sandbox::start().await;
    let (id, secret) = (&sandbox.ready.access_key_id, &sandbox.ready.access_key_secret);
    for key in [
        json!({"accessKeyId": id, "accessKeySecret": "wrong"}),
        json!({"accessKeyId": "wrong", "accessKeySecret": secret}),
    ] {
        let answer = exchange(&sandbox, key).await;
        assert_eq!(refusal(&answer), (403, Some(2333), "accessKeyId or accessKeySecret is wrong"));
    }
}

#[tokio::test]
async fn refuses_a_key_that_is_no_text() {
    let sandbox = Sandbox::start().await;
    let answer = exchange(&sandbox, json!({"accessKeyId": 1})).await;
    assert_eq!(refusal(&answer), (400, None, "Parameter accessKeyId, accessKeySecret is malformed"));
}

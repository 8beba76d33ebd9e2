//! Real-name verifications.

use serde_json::json;

use super::{delete, id_of, of};
use crate::client::{Sandbox, data, refusal};

const GET: &str = "get-user-principal-authentication-info";
const RESET: &str = "/api/v3/reset-user-principal-authentication-info";

#[tokio::test]
async fn a_verification_is_there_until_it_is_reset() {
    let sandbox = Sandbox::start().await;
    assert_eq!(
        data(of(&sandbox, GET, "wang.wei").await),
        json!({"totalCount": 1, "list": [{
            "authenticated": true, "principalType": "P", "principalCode": "TEST-00000001",
            "principalName": "王伟", "authenticatedAt": "2024-02-10T00:00:00.000Z"
        }]})
    );
    let body = json!({"userId": "wang.wei", "options": {"userIdType": "username"}});
    assert_eq!(data(sandbox.post(RESET, body.clone()).await), json!({"success": true}));
    assert_eq!(data(of(&sandbox, GET, "wang.wei").await), json!({"totalCount": 0, "list": []}));
    assert_eq!(refusal(&sandbox.post(RESET, body).await), (499, None, "There is no authentication record"));
    assert_eq!(data(of(&sandbox, GET, "li.wei").await)["totalCount"], 1);
}

#[tokio::test]
async fn a_user_who_was_never_verified_is_refused_as_observed() {
    let sandbox = Sandbox::start().await;
    let signer = sandbox.signer().without("x-genauth-lang");
    let body = json!({"userId": id_of(&sandbox, "luo.jie").await});
    let answer = sandbox.post_signed(signer, RESET, body).await;
    assert_eq!(refusal(&answer), (499, None, "没有认证记录"));
}

#[tokio::test]
async fn a_verification_goes_with_its_user() {
    let sandbox = Sandbox::start().await;
    delete(&sandbox, "wang.wei").await;
    data(sandbox.post("/api/v3/create-user", json!({"username": "wang.wei"})).await);
    assert_eq!(data(of(&sandbox, GET, "wang.wei").await)["totalCount"], 0);
}

//! What is known of users beside their row.

mod applications;
mod archived;
mod factors;
mod identities;
mod real_names;
mod resign;
mod roles;
mod secrets;
mod update_batch;

use serde_json::{Value, json};

use crate::client::{Sandbox, data};

/// The id of a user of the seed.
pub async fn id_of(sandbox: &Sandbox, username: &str) -> String {
    let user = user(sandbox, username).await;
    user["userId"].as_str().expect("an id").to_owned()
}

/// A user of the seed, with departments.
pub async fn user(sandbox: &Sandbox, username: &str) -> Value {
    let parameters = [("userId", username), ("userIdType", "username"), ("withDepartmentIds", "true")];
    data(sandbox.get("/api/v3/get-user", &parameters).await)
}

/// What a call answers about a user.
pub async fn of(sandbox: &Sandbox, call: &str, username: &str) -> Value {
    sandbox.get(&format!("/api/v3/{call}"), &[("userId", username), ("userIdType", "username")]).await
}

/// Deletes a user.
pub async fn delete(sandbox: &Sandbox, username: &str) {
    let body = json!({"userIds": [username], "options": {"userIdType": "username"}});
    data(sandbox.post("/api/v3/delete-users-batch", body).await);
}

#[tokio::test]
async fn every_call_about_a_user_refuses_an_unknown_one() {
    let sandbox = Sandbox::start().await;
    let unknown = (404, Some(2004), "User does not exist".to_owned());
    let owned = |answer: &Value| {
        let (status_code, api_code, message) = crate::client::refusal(answer);
        (status_code, api_code, message.to_owned())
    };
    for call in [
        "get-user-identities",
        "get-user-roles",
        "get-user-groups",
        "get-user-principal-authentication-info",
        "get-user-mfa-info",
        "get-mfa-status",
        "get-otp-secret-by-user",
        "get-user-accessible-apps",
        "get-user-authorized-apps",
        "get-user-loggedin-apps",
        "get-user-logged-in-identities",
        "get-user-login-history",
        "get-user-sync-relations",
    ] {
        assert_eq!(owned(&of(&sandbox, call, "nobody").await), unknown, "{call}");
        let malformed =
            sandbox.get(&format!("/api/v3/{call}"), &[("userId", "x"), ("userIdType", "email")]).await;
        assert_eq!(owned(&malformed), (400, None, "Parameter userId is malformed".to_owned()), "{call}");
    }
    let factors = json!({"mfaToken": "t", "applicationMfa": []});
    for (call, body) in [
        ("reset-user-principal-authentication-info", json!({})),
        ("kick-users", json!({"appIds": ["a"]})),
        ("has-any-role", json!({"roles": [{"code": "r"}]})),
        ("resign-user", json!({})),
        ("check-session-status", json!({"appId": "a"})),
        ("get-user-password-ciphertext", json!({})),
        ("link-identity", json!({"extIdpId": "e", "userIdInIdp": "i"})),
        ("unlink-identity", json!({"extIdpId": "e"})),
        ("set-mfa-status", json!({"mfaTriggerData": factors})),
        ("delete-user-sync-relations", json!({"provider": "lark"})),
    ] {
        let mut body = body;
        body["userId"] = json!("nobody");
        assert_eq!(owned(&sandbox.post(&format!("/api/v3/{call}"), body).await), unknown, "{call}");
    }
}

use serde_json::{Value, json};

use super::{authorize, grant};
use crate::client::{Sandbox, data, refusal};

const PATH: &str = "/api/v3/get-resource-authorized-targets";

async fn targets(sandbox: &Sandbox, body: Value) -> Value {
    data(sandbox.post(PATH, body).await)
}

#[tokio::test]
async fn names_each_target_once_with_all_its_actions() {
    let sandbox = Sandbox::start().await;
    let id = sandbox.ready.user_id.clone();
    let rd = sandbox.department("rd").await;
    authorize(
        &sandbox,
        &[
            grant("DEPARTMENT", &rd, "ecs:*", &["ecs:Start"]),
            grant("USER", &id, "ecs:1", &["ecs:Start", "ecs:Stop"]),
            grant("USER", &id, "ecs:*", &["ecs:Start", "ecs:List"]),
            grant("GROUP", "resource-reviewers", "ecs:2", &["*"]),
        ],
    )
    .await;
    let department = json!({"targetType": "DEPARTMENT", "targetIdentifier": rd, "actions": ["ecs:Start"]});
    let user = json!({
        "targetType": "USER", "targetIdentifier": id, "actions": ["ecs:Start", "ecs:Stop", "ecs:List"]
    });
    let group = json!({"targetType": "GROUP", "targetIdentifier": "resource-reviewers", "actions": ["*"]});
    for (fields, expected) in [
        (json!({"resource": "ecs:1"}), json!({"totalCount": 2, "list": [department, user]})),
        (json!({"resource": "ecs:1", "limit": 1, "page": 2}), json!({"totalCount": 2, "list": [user]})),
        (json!({"resource": "ecs:2", "targetType": "GROUP"}), json!({"totalCount": 1, "list": [group]})),
        (json!({"resource": "ecs:2", "targetType": "ROLE"}), json!({"totalCount": 0, "list": []})),
        (json!({"resource": "ecs", "namespace": "default"}), json!({"totalCount": 0, "list": []})),
        (json!({"resource": "x".repeat(100_000)}), json!({"totalCount": 0, "list": []})),
    ] {
        assert_eq!(targets(&sandbox, fields).await, expected);
    }
}

#[tokio::test]
async fn names_a_role_by_its_code() {
    let sandbox = Sandbox::start().await;
    let found = targets(&sandbox, json!({"resource": "products", "namespace": "resource-shop"})).await;
    let role = json!({
        "targetType": "ROLE", "targetIdentifier": "resource-auditor", "actions": ["products:Read"]
    });
    assert_eq!(found, json!({"totalCount": 1, "list": [role]}));
}

#[tokio::test]
async fn refuses_an_unknown_permission_group() {
    let sandbox = Sandbox::start().await;
    let answer = sandbox.post(PATH, json!({"resource": "products", "namespace": "nowhere"})).await;
    assert_eq!(refusal(&answer), (404, None, "Permission group does not exist"));
}

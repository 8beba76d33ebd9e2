use serde_json::{Value, json};

use super::{grant, laboratory, may, policy, refused, user};
use crate::client::{Sandbox, data};

async fn targets(sandbox: &Sandbox, policy_id: &str, parameters: &[(&str, &str)]) -> Value {
    let mut all = vec![("policyId", policy_id)];
    all.extend(parameters);
    data(sandbox.get("/api/v3/list-data-policy-targets", &all).await)
}

#[tokio::test]
async fn grants_policies_and_revokes_them() {
    let sandbox = Sandbox::start().await;
    laboratory(&sandbox).await;
    let id = policy(&sandbox, "Notes", "ALLOW", &["lab/note/read"]).await;
    let user_id = user(&sandbox, "wang.wei").await;
    let department_id = sandbox.department("rd").await;
    grant(&sandbox, &id, "USER", &user_id).await;
    sandbox.pass(1000);
    // A grant that exists keeps its time.
    grant(&sandbox, &id, "USER", &user_id).await;
    grant(&sandbox, &id, "ORG", &department_id).await;
    let list = targets(&sandbox, &id, &[]).await;
    assert_eq!(list["totalCount"], 2);
    assert_eq!(
        list["list"][0],
        json!({"targetIdentifier": user_id, "targetType": "USER", "targetName": "王伟", "authorizationTime": "2015-10-21T07:28:00.000Z"})
    );
    assert_eq!(list["list"][1]["targetType"], "ORG");
    let list = targets(&sandbox, &id, &[("targetType", "ORG,ROLE")]).await;
    assert_eq!(
        (&list["totalCount"], &list["list"][0]["targetIdentifier"]),
        (&json!(1), &json!(department_id))
    );
    assert_eq!(targets(&sandbox, &id, &[("query", "伟")]).await["totalCount"], 1);
    assert_eq!(targets(&sandbox, &id, &[("page", "3"), ("limit", "1")]).await["list"], json!([]));
    let body = json!({"policyId": id, "targetType": "USER", "targetIdentifier": user_id});
    for _ in 0..2 {
        let answer = sandbox.post("/api/v3/revoke-data-policy", body.clone()).await;
        assert_eq!((&answer["statusCode"], answer.get("data")), (&json!(200), None));
    }
    assert_eq!(targets(&sandbox, &id, &[]).await["totalCount"], 1);
}

#[tokio::test]
async fn grants_all_or_nothing() {
    let sandbox = Sandbox::start().await;
    laboratory(&sandbox).await;
    let id = policy(&sandbox, "Notes", "ALLOW", &["lab/note/read"]).await;
    let user_id = user(&sandbox, "wang.wei").await;
    let path = "/api/v3/authorize-data-policies";
    for (policies, kind, target, expected) in [
        (json!([id, "nowhere"]), "USER", user_id.as_str(), (404, "Data policy does not exist")),
        (json!([id]), "USER", "nobody", (404, "User does not exist")),
        (json!([id]), "ROLE", "nobody", (404, "Role does not exist")),
        (json!([id]), "GROUP", "nobody", (404, "Group does not exist")),
        (json!([id]), "ORG", "nobody", (404, "Department does not exist: nobody")),
    ] {
        let list = json!([{"type": "USER", "id": user_id}, {"type": kind, "id": target}]);
        let body = json!({"policyIds": policies, "targetList": list});
        assert_eq!(refused(&sandbox.post(path, body).await), expected);
    }
    assert_eq!(targets(&sandbox, &id, &[]).await["totalCount"], 0);
    let answer = sandbox
        .post(
            "/api/v3/revoke-data-policy",
            json!({"policyId": "nowhere", "targetType": "USER", "targetIdentifier": user_id}),
        )
        .await;
    assert_eq!(refused(&answer), (404, "Data policy does not exist"));
}

#[tokio::test]
async fn a_deleted_target_loses_its_grants() {
    let sandbox = Sandbox::start().await;
    laboratory(&sandbox).await;
    let id = policy(&sandbox, "Notes", "ALLOW", &["lab/note/read"]).await;
    let user_id = user(&sandbox, "wang.wei").await;
    grant(&sandbox, &id, "USER", &user_id).await;
    grant(&sandbox, &id, "ORG", &sandbox.department("rd").await).await;
    data(sandbox.post("/api/v3/delete-users-batch", json!({"userIds": [user_id]})).await);
    assert_eq!(targets(&sandbox, &id, &[]).await["totalCount"], 1);
    data(sandbox.post("/api/v3/delete-organization", json!({"organizationCode": "steamory"})).await);
    assert_eq!(targets(&sandbox, &id, &[]).await["totalCount"], 0);
}

#[tokio::test]
async fn a_deleted_policy_allows_and_denies_nothing() {
    let sandbox = Sandbox::start().await;
    laboratory(&sandbox).await;
    let user_id = user(&sandbox, "wang.wei").await;
    let allowing = policy(&sandbox, "Allow", "ALLOW", &["lab/note/*"]).await;
    let denying = policy(&sandbox, "Deny", "DENY", &["lab/note/write"]).await;
    grant(&sandbox, &allowing, "USER", &user_id).await;
    grant(&sandbox, &denying, "USER", &user_id).await;
    assert_eq!(may(&sandbox, &user_id, "write", &["note"]).await, [false]);
    for (id, expected) in [(denying, true), (allowing, false)] {
        sandbox.post("/api/v3/delete-data-policy", json!({"policyId": id})).await;
        assert_eq!(may(&sandbox, &user_id, "write", &["note"]).await, [expected]);
    }
}

use serde_json::{Value, json};

use super::{create, grant, laboratory, policy, refused, user};
use crate::client::{Sandbox, data};

#[tokio::test]
async fn creates_reads_changes_and_deletes_policies() {
    let sandbox = Sandbox::start().await;
    laboratory(&sandbox).await;
    let statements = json!([
        {"effect": "ALLOW", "permissions": ["lab/note/read", "lab/files/hr/pay/*"]},
        {"effect": "DENY", "permissions": ["intranet/wiki/write"]},
    ]);
    let body = json!({"policyName": "Mixed", "description": "Both", "statementList": statements});
    let created = create(&sandbox, "data-policy", body).await;
    assert_eq!(
        (&created["policyName"], &created["description"], &created["statementList"], &created["createdAt"]),
        (&json!("Mixed"), &json!("Both"), &statements, &json!("2015-10-21T07:28:00.000Z"))
    );
    let id = created["policyId"].as_str().expect("an id");
    assert_eq!(data(sandbox.get("/api/v3/get-data-policy", &[("policyId", id)]).await), created);
    sandbox.pass(1000);
    let body = json!({"policyId": id, "policyName": "Less", "statementList": [{"effect": "ALLOW", "permissions": ["lab/keys/read"]}]});
    let changed = data(sandbox.post("/api/v3/update-data-policy", body).await);
    assert_eq!((&changed["policyName"], &changed["description"]), (&json!("Less"), &json!("Both")));
    assert_eq!(changed["updatedAt"], "2015-10-21T07:28:01.000Z");
    assert_eq!(changed["createdAt"], created["createdAt"]);
    assert_eq!(changed["statementList"], json!([{"effect": "ALLOW", "permissions": ["lab/keys/read"]}]));
    let body = json!({"policyId": id});
    let answer = sandbox.post("/api/v3/delete-data-policy", body.clone()).await;
    assert_eq!((&answer["statusCode"], answer.get("data")), (&json!(200), None));
    let answer = sandbox.post("/api/v3/delete-data-policy", body).await;
    assert_eq!(refused(&answer), (404, "Data policy does not exist"));
}

#[tokio::test]
async fn lists_policies_with_their_data_resources_and_targets() {
    let sandbox = Sandbox::start().await;
    laboratory(&sandbox).await;
    let id = policy(&sandbox, "Lab 1", "ALLOW", &["lab/keys/read", "lab/note/read", "lab/note/write"]).await;
    policy(&sandbox, "lab 2", "DENY", &["lab/note/read"]).await;
    let user_id = user(&sandbox, "wang.wei").await;
    grant(&sandbox, &id, "USER", &user_id).await;
    let page = data(sandbox.get("/api/v3/list-data-policies", &[("query", "LAB"), ("limit", "1")]).await);
    assert_eq!(page["totalCount"], 2);
    let row = &page["list"][0];
    assert_eq!(row["policyId"], *id);
    let names: Vec<&Value> =
        row["resourceList"].as_array().expect("a list").iter().map(|one| &one["resourceName"]).collect();
    assert_eq!(names, ["note", "keys"]);
    assert_eq!(row["targetList"], json!([{"id": user_id, "type": "USER", "name": "王伟"}]));
    let page = data(
        sandbox
            .get("/api/v3/list-simple-data-policies", &[("query", "lab"), ("page", "2"), ("limit", "1")])
            .await,
    );
    assert_eq!((&page["totalCount"], &page["list"][0]["policyName"]), (&json!(2), &json!("lab 2")));
}

#[tokio::test]
async fn names_are_unique_in_the_user_pool() {
    let sandbox = Sandbox::start().await;
    laboratory(&sandbox).await;
    let id = policy(&sandbox, "One", "ALLOW", &["lab/note/read"]).await;
    policy(&sandbox, "Two", "ALLOW", &["lab/note/read"]).await;
    let statements = json!([{"effect": "ALLOW", "permissions": ["lab/note/read"]}]);
    let body = json!({"policyName": "One", "statementList": statements});
    let taken = (409, "data Policy name already exist");
    assert_eq!(refused(&sandbox.post("/api/v3/create-data-policy", body).await), taken);
    let body = json!({"policyId": id, "policyName": "Two"});
    assert_eq!(refused(&sandbox.post("/api/v3/update-data-policy", body).await), taken);
    data(sandbox.post("/api/v3/update-data-policy", json!({"policyId": id, "policyName": "One"})).await);
    let check = "/api/v3/check-data-policy-exists";
    assert_eq!(data(sandbox.get(check, &[("policyName", "Three")]).await), json!({"isValid": true}));
    assert_eq!(refused(&sandbox.get(check, &[("policyName", "One")]).await), (602, taken.1));
}

#[tokio::test]
async fn a_permission_names_what_exists() {
    let sandbox = Sandbox::start().await;
    laboratory(&sandbox).await;
    for permission in [
        "",
        "read",
        "lab/read",
        "nowhere/note/read",
        "lab/nothing/read",
        "lab/note/print",
        "lab/note/note/read",
        "lab/files/pay/read",
        "lab/files/hr/pay/",
        "lab//read",
        "/lab/note/read",
        "lab/files/hr//read",
    ] {
        let body = json!({"policyName": "p", "statementList": [{"effect": "ALLOW", "permissions": ["lab/note/read", permission]}]});
        let message = format!(
            "A third-party endpoint returned an error, errmsg=create statement argument illegal, permission {permission} does not exist"
        );
        assert_eq!(refused(&sandbox.post("/api/v3/create-data-policy", body).await), (602, &*message));
    }
    // Nothing of a refused update is kept.
    let id = policy(&sandbox, "p", "ALLOW", &["lab/note/read"]).await;
    let body =
        json!({"policyId": id, "policyName": "q", "statementList": [{"effect": "DENY", "permissions": []}]});
    assert_eq!(refused(&sandbox.post("/api/v3/update-data-policy", body).await).0, 602);
    let policy = data(sandbox.get("/api/v3/get-data-policy", &[("policyId", &id)]).await);
    assert_eq!(
        (&policy["policyName"], &policy["statementList"][0]["effect"]),
        (&json!("p"), &json!("ALLOW"))
    );
}

#[tokio::test]
async fn a_policy_that_loses_permissions_was_changed_then() {
    let sandbox = Sandbox::start().await;
    super::laboratory(&sandbox).await;
    let lost = super::policy(&sandbox, "Lost", "ALLOW", &["lab/keys/write", "lab/note/read"]).await;
    let kept = super::policy(&sandbox, "Kept", "ALLOW", &["lab/keys/read"]).await;
    let updated_at = async |id: &str| {
        data(sandbox.get("/api/v3/get-data-policy", &[("policyId", id)]).await)["updatedAt"].clone()
    };
    let (start, mut before) = (updated_at(&kept).await, updated_at(&lost).await);
    for (path, body) in [
        (
            "update-data-resource",
            json!({"namespaceCode": "lab", "resourceCode": "keys", "actions": ["read"]}),
        ),
        ("delete-data-resource", json!({"namespaceCode": "lab", "resourceCode": "note"})),
    ] {
        sandbox.pass(1000);
        assert_eq!(sandbox.post(&format!("/api/v3/{path}"), body).await["statusCode"], 200);
        let after = updated_at(&lost).await;
        assert_ne!(after, before, "{path}");
        assert_eq!(updated_at(&kept).await, start, "{path}");
        before = after;
    }
    sandbox.pass(1000);
    data(sandbox.post("/api/v3/delete-permission-namespace", json!({"code": "lab"})).await);
    assert_eq!(updated_at(&lost).await, before);
    assert_ne!(updated_at(&kept).await, start);
}

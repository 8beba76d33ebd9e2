//! Rights through departments, and the users who have them.

use serde_json::{Value, json};

use super::{grant, laboratory, may, policy, refused, user};
use crate::client::{Sandbox, data};

async fn users_of(sandbox: &Sandbox, place: &str, actions: &[&str]) -> Vec<Vec<Value>> {
    let body = json!({"namespaceCode": "lab", "resources": [place], "actions": actions});
    let answer = data(sandbox.post("/api/v3/list-resource-targets", body).await);
    let entry = &answer["authUserList"][0];
    assert_eq!(entry["resource"], place);
    let of_actions = entry["actionAuthList"].as_array().expect("a list").clone();
    of_actions.iter().map(|one| one["userIds"].as_array().expect("ids").clone()).collect()
}

async fn members(sandbox: &Sandbox, code: &str) -> usize {
    let parameters = [
        ("organizationCode", "steamory"),
        ("departmentId", code),
        ("departmentIdType", "code"),
        ("includeChildrenDepartments", "true"),
    ];
    let page = data(sandbox.get("/api/v3/list-department-members", &parameters).await);
    page["totalCount"].as_u64().and_then(|count| usize::try_from(count).ok()).expect("a number")
}

#[tokio::test]
async fn a_grant_to_a_department_is_one_to_all_below_it() {
    let sandbox = Sandbox::start().await;
    laboratory(&sandbox).await;
    let allowing = policy(&sandbox, "Allow", "ALLOW", &["lab/note/*"]).await;
    let denying = policy(&sandbox, "Deny", "DENY", &["lab/note/write"]).await;
    grant(&sandbox, &allowing, "ORG", &sandbox.department("rd").await).await;
    let all = members(&sandbox, "rd").await;
    let found = users_of(&sandbox, "note", &["read", "write", "print"]).await;
    assert_eq!(found.iter().map(Vec::len).collect::<Vec<_>>(), [all, all, 0]);
    let member = found[0][3].as_str().expect("an id").to_owned();
    grant(&sandbox, &denying, "USER", &member).await;
    let found = users_of(&sandbox, "note", &["read", "write"]).await;
    assert_eq!(found.iter().map(Vec::len).collect::<Vec<_>>(), [all, all - 1]);
    assert!(!found[1].contains(&json!(member)));
    assert_eq!(may(&sandbox, &member, "read", &["note"]).await, [true]);
    assert_eq!(may(&sandbox, &member, "write", &["note"]).await, [false]);
}

#[tokio::test]
async fn who_may_is_the_same_from_both_sides() {
    let sandbox = Sandbox::start().await;
    laboratory(&sandbox).await;
    let id = policy(&sandbox, "Pay", "ALLOW", &["lab/files/hr/pay/read"]).await;
    grant(&sandbox, &id, "ORG", &sandbox.department("sales").await).await;
    let denying = policy(&sandbox, "No pay", "DENY", &["lab/files/hr/pay/*"]).await;
    grant(&sandbox, &denying, "ORG", &sandbox.department("sales-global").await).await;
    let found = users_of(&sandbox, "/files/hr/pay", &["read"]).await.remove(0);
    assert!(!found.is_empty());
    for username in
        ["wang.wei", "li.wei", "zhang.wei", "liu.wei", "chen.wei", "yang.wei", "zhao.wei", "huang.wei"]
    {
        let user_id = user(&sandbox, username).await;
        let may = may(&sandbox, &user_id, "read", &["files/hr/pay"]).await;
        assert_eq!(may, [found.contains(&json!(user_id))], "{username}");
    }
    assert_eq!(users_of(&sandbox, "files/hr", &["read"]).await, [Vec::<Value>::new()]);
    assert_eq!(users_of(&sandbox, "nothing", &["read"]).await, [Vec::<Value>::new()]);
}

#[tokio::test]
async fn a_member_who_leaves_loses_the_rights_of_the_department() {
    let sandbox = Sandbox::start().await;
    laboratory(&sandbox).await;
    let id = policy(&sandbox, "Notes", "ALLOW", &["lab/note/read"]).await;
    grant(&sandbox, &id, "ORG", &sandbox.department("finance").await).await;
    let user_id = users_of(&sandbox, "note", &["read"]).await[0][0].as_str().expect("an id").to_owned();
    assert_eq!(may(&sandbox, &user_id, "read", &["note"]).await, [true]);
    let parameters = [("userId", user_id.as_str())];
    let of_user = data(sandbox.get("/api/v3/get-user-departments", &parameters).await);
    for department in of_user["list"].as_array().expect("a list") {
        let body = json!({
            "organizationCode": "steamory", "departmentId": department["departmentId"], "userIds": [user_id],
        });
        data(sandbox.post("/api/v3/remove-department-members", body).await);
    }
    assert_eq!(may(&sandbox, &user_id, "read", &["note"]).await, [false]);
}

#[tokio::test]
async fn many_places_and_actions_have_a_limit_of_ids() {
    let sandbox = Sandbox::start().await;
    let actions: Vec<String> = (0..50).map(|number| format!("a{number}")).collect();
    laboratory(&sandbox).await;
    let body = json!({"namespaceCode": "lab", "resourceCode": "note", "actions": actions});
    data(sandbox.post("/api/v3/update-data-resource", body).await);
    let id = policy(&sandbox, "Notes", "ALLOW", &["lab/note/*"]).await;
    let root = data(sandbox.get("/api/v3/get-organization", &[("organizationCode", "steamory")]).await);
    grant(&sandbox, &id, "ORG", root["departmentId"].as_str().expect("an id")).await;
    let ask = |places: usize| json!({"namespaceCode": "lab", "resources": vec!["note"; places], "actions": actions});
    let answer = data(sandbox.post("/api/v3/list-resource-targets", ask(2)).await);
    assert_eq!(
        answer["authUserList"][1]["actionAuthList"][49]["userIds"].as_array().map(Vec::len),
        Some(200)
    );
    assert_eq!(
        refused(
            &sandbox
                .post(
                    "/api/v3/list-resource-targets",
                    json!({"namespaceCode": "nowhere", "resources": ["x"], "actions": ["x"]})
                )
                .await
        )
        .0,
        404
    );
}

//! Small requests that could ask for much.

use serde_json::{Value, json};

use super::{grant, laboratory, policy, refused, user};
use crate::client::{Sandbox, data};

/// The ids of all seeded users.
async fn all_users(sandbox: &Sandbox) -> Vec<String> {
    let mut ids = Vec::new();
    for page in 1..=4 {
        let body = json!({"options": {"pagination": {"page": page, "limit": 50}}});
        let list = data(sandbox.post("/api/v3/list-users", body).await)["list"].clone();
        let list = list.as_array().expect("a list").clone();
        ids.extend(list.iter().map(|one| one["userId"].as_str().expect("an id").to_owned()));
    }
    assert_eq!(ids.len(), 200);
    ids
}

async fn grant_to_all(sandbox: &Sandbox, policy_id: &str) {
    let root = data(sandbox.get("/api/v3/get-organization", &[("organizationCode", "steamory")]).await);
    grant(sandbox, policy_id, "ORG", root["departmentId"].as_str().expect("an id")).await;
}

#[tokio::test]
async fn permissions_of_many_users_have_a_limit() {
    let sandbox = Sandbox::start().await;
    laboratory(&sandbox).await;
    let nodes: Vec<Value> =
        (0..600).map(|number| json!({"code": format!("c{number}"), "name": format!("n{number}")})).collect();
    let body = json!({"namespaceCode": "lab", "resourceCode": "files", "struct": [{"code": "a", "name": "A", "children": nodes}]});
    data(sandbox.post("/api/v3/update-data-resource", body).await);
    let permissions: Vec<String> = (0..600).map(|number| format!("lab/files/a/c{number}/*")).collect();
    let permissions: Vec<&str> = permissions.iter().map(String::as_str).collect();
    let id = policy(&sandbox, "All", "ALLOW", &permissions).await;
    let user_ids = all_users(&sandbox).await;
    let path = "/api/v3/get-user-permission-list";
    let few = json!({"userIds": &user_ids[..5], "namespaceCodes": ["lab"]});
    let many = json!({"userIds": &user_ids, "namespaceCodes": ["lab"]});
    // Users who may do nothing cost nothing, however many they are.
    let answer = data(sandbox.post(path, many.clone()).await);
    assert_eq!(answer["userPermissionList"].as_array().map(Vec::len), Some(200));
    grant_to_all(&sandbox, &id).await;
    let answer = data(sandbox.post(path, few).await);
    let nodes = &answer["userPermissionList"][4]["resourceList"][0]["treeAuthorize"]["authList"];
    assert_eq!(nodes.as_array().map(Vec::len), Some(600));
    let message = "Too many results: name fewer users or permission namespaces";
    assert_eq!(refused(&sandbox.post(path, many).await), (422, message));
    // The same user again is no more.
    let body = json!({"userIds": vec![&user_ids[0]; 200], "namespaceCodes": vec!["lab"; 50]});
    assert_eq!(data(sandbox.post(path, body).await)["userPermissionList"].as_array().map(Vec::len), Some(1));
}

#[tokio::test]
async fn many_policies_are_granted_to_many_targets_up_to_a_limit() {
    let sandbox = Sandbox::start().await;
    laboratory(&sandbox).await;
    let path = "/api/v3/authorize-data-policies";
    let id = policy(&sandbox, "Notes", "ALLOW", &["lab/note/read"]).await;
    let user_ids = all_users(&sandbox).await;
    let targets =
        |ids: &[String]| -> Vec<Value> { ids.iter().map(|id| json!({"type": "USER", "id": id})).collect() };
    let unknown: Vec<String> = (0..50).map(|number| format!("p{number}")).collect();
    let body = json!({"policyIds": unknown, "targetList": targets(&user_ids[..101])});
    assert_eq!(refused(&sandbox.post(path, body).await).0, 400);
    let body = json!({"policyIds": unknown, "targetList": targets(&user_ids[..100])});
    assert_eq!(refused(&sandbox.post(path, body).await).0, 404);
    let one = targets(&vec!["nobody".to_owned(); 5001]);
    assert_eq!(
        refused(&sandbox.post(path, json!({"policyIds": [id], "targetList": one})).await).0,
        404,
        "one target"
    );
    let others: Vec<String> = (0..5001).map(|number| format!("u{number}")).collect();
    let body = json!({"policyIds": [id], "targetList": targets(&others)});
    assert_eq!(refused(&sandbox.post(path, body).await).0, 400);
    // A policy that is named again is no more.
    let reversed: Vec<String> = user_ids.iter().rev().cloned().collect();
    let body = json!({"policyIds": vec![&id; 50], "targetList": targets(&reversed)});
    assert_eq!(sandbox.post(path, body).await["statusCode"], 200);
    let parameters = [("policyId", id.as_str()), ("limit", "50")];
    let page = data(sandbox.get("/api/v3/list-data-policy-targets", &parameters).await);
    assert_eq!(page["totalCount"], 200);
    // In the order of the request.
    let list = page["list"].as_array().expect("a list").clone();
    let found: Vec<&str> = list.iter().filter_map(|target| target["targetIdentifier"].as_str()).collect();
    assert_eq!(found, user_ids.iter().rev().take(50).collect::<Vec<_>>());
}

#[tokio::test]
async fn a_list_of_policies_shows_the_first_fifty_targets_of_each() {
    let sandbox = Sandbox::start().await;
    laboratory(&sandbox).await;
    let id = policy(&sandbox, "Lab", "ALLOW", &["lab/note/read"]).await;
    let user_ids = all_users(&sandbox).await;
    // Not in the order of the ids.
    for user_id in user_ids[..60].iter().rev() {
        grant(&sandbox, &id, "USER", user_id).await;
    }
    let page = data(sandbox.get("/api/v3/list-data-policies", &[("query", "Lab")]).await);
    let targets = page["list"][0]["targetList"].as_array().expect("a list").clone();
    let found: Vec<&str> = targets.iter().filter_map(|target| target["id"].as_str()).collect();
    let first: Vec<&str> = user_ids[..60].iter().rev().take(50).map(String::as_str).collect();
    assert_eq!(found, first);
}

#[tokio::test]
async fn a_place_that_is_named_again_has_the_same_users() {
    let sandbox = Sandbox::start().await;
    laboratory(&sandbox).await;
    let user_id = user(&sandbox, "wang.wei").await;
    let id = policy(&sandbox, "Notes", "ALLOW", &["lab/note/*", "lab/files/it/read"]).await;
    grant(&sandbox, &id, "USER", &user_id).await;
    let denying = policy(&sandbox, "Deny", "DENY", &["lab/note/write"]).await;
    grant(&sandbox, &denying, "USER", &user_id).await;
    let body = json!({
        "namespaceCode": "lab", "resources": ["note", "/note/", "files/it", "note", "files/it/"],
        "actions": ["read", "write", "read", "print"],
    });
    let answer = data(sandbox.post("/api/v3/list-resource-targets", body).await);
    let of_place = |place: &Value| {
        let actions = place["actionAuthList"].as_array().expect("a list").iter();
        actions.map(|one| one["userIds"].clone()).collect::<Vec<Value>>()
    };
    let places = answer["authUserList"].as_array().expect("a list");
    let texts: Vec<&Value> = places.iter().map(|place| &place["resource"]).collect();
    assert_eq!(texts, ["note", "/note/", "files/it", "note", "files/it/"]);
    let expected = [json!([user_id]), json!([]), json!([user_id]), json!([])];
    assert!(places.iter().all(|place| of_place(place) == expected), "{answer}");
}

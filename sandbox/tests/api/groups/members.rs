use serde_json::{Value, json};

use super::{add, get, ids, members, named, names};
use crate::client::{Sandbox, data, refusal};

async fn remove(sandbox: &Sandbox, code: &str, user_ids: &[String]) -> Value {
    sandbox.post("/api/v3/remove-group-members", json!({"code": code, "userIds": user_ids})).await
}

#[tokio::test]
async fn members_come_and_go_in_their_order() {
    let sandbox = Sandbox::start().await;
    let some = ids(&sandbox, &["zhao.na", "wang.na", "li.na"]).await;
    assert_eq!(data(add(&sandbox, "alumni", &some).await), json!({"success": true}));
    // Who is a member stays at the same place.
    data(add(&sandbox, "alumni", &some[2..]).await);
    data(add(&sandbox, "alumni", &some[..1]).await);
    let all = ["zhao.na", "wang.na", "li.na"].map(str::to_owned).to_vec();
    assert_eq!(members(&sandbox, "alumni", &[]).await, (3, all.clone()));
    let second = members(&sandbox, "alumni", &[("page", "2"), ("limit", "2")]).await;
    assert_eq!(second, (3, vec!["li.na".to_owned()]));
    // Also in the group itself, at once.
    assert_eq!(names(&data(get(&sandbox, "alumni", &[]).await)["members"]), all);

    assert_eq!(data(remove(&sandbox, "alumni", &some[..2]).await), json!({"success": true}));
    data(remove(&sandbox, "alumni", &some[..2]).await);
    assert_eq!(members(&sandbox, "alumni", &[]).await, (1, vec!["li.na".to_owned()]));
}

#[tokio::test]
async fn changes_no_membership_if_a_user_is_unknown() {
    let sandbox = Sandbox::start().await;
    let mut some = ids(&sandbox, &["zhao.na"]).await;
    data(add(&sandbox, "alumni", &some).await);
    some.push("nobody".to_owned());
    assert_eq!(refusal(&add(&sandbox, "managers", &some).await), (404, Some(2004), "User does not exist"));
    assert_eq!(refusal(&remove(&sandbox, "alumni", &some).await).0, 404);
    assert_eq!(members(&sandbox, "managers", &[]).await.0, 8);
    assert_eq!(members(&sandbox, "alumni", &[]).await.0, 1);
}

#[tokio::test]
async fn returns_the_optional_fields_of_users_on_request() {
    let sandbox = Sandbox::start().await;
    let some = ids(&sandbox, &["zhao.na"]).await;
    data(add(&sandbox, "alumni", &some).await);
    let body = json!({"userId": some[0], "customData": {"floor": 3}});
    data(sandbox.post("/api/v3/update-user", body).await);
    let first = async |flag: &str| {
        let parameters = [("code", "alumni"), (flag, "true")];
        data(sandbox.get("/api/v3/list-group-members", &parameters).await)["list"][0].clone()
    };
    assert_eq!(first("withCustomData").await["customData"], json!({"floor": 3}));
    assert_eq!(first("flatCustomData").await["floor"], 3);
    assert!(first("withIdentities").await["identities"].is_array());
    assert!(first("withDepartmentIds").await["departmentIds"].is_array());
    assert!(first("unknown").await.get("customData").is_none());
}

#[tokio::test]
async fn a_membership_ends_with_its_user() {
    let sandbox = Sandbox::start().await;
    data(sandbox.post("/api/v3/create-group", named("new")).await);
    let some = ids(&sandbox, &["zhao.na", "wang.na"]).await;
    data(add(&sandbox, "new", &some).await);
    data(sandbox.post("/api/v3/delete-users-batch", json!({"userIds": [some[0]]})).await);
    assert_eq!(members(&sandbox, "new", &[]).await, (1, vec!["wang.na".to_owned()]));
}

#[tokio::test]
async fn a_group_shows_its_first_fifty_members_and_the_list_all() {
    let sandbox = Sandbox::start().await;
    let mut all = Vec::new();
    for page in 1..=2 {
        let options = json!({"pagination": {"page": page, "limit": 50}});
        let users = data(sandbox.post("/api/v3/list-users", json!({"options": options})).await);
        let users = users["list"].as_array().expect("a list");
        let batch: Vec<String> =
            users.iter().map(|user| user["userId"].as_str().expect("an id").to_owned()).collect();
        data(add(&sandbox, "alumni", &batch).await);
        all.extend(users.iter().map(|user| user["username"].as_str().expect("a name").to_owned()));
    }
    assert_eq!(
        members(&sandbox, "alumni", &[("limit", "50"), ("page", "2")]).await,
        (100, all[50..].to_vec())
    );
    assert_eq!(names(&data(get(&sandbox, "alumni", &[]).await)["members"]), all[..50]);
}

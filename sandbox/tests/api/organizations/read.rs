use serde_json::{Value, json};

use super::{create, get, update};
use crate::client::{Sandbox, data, refusal};

const GET: &str = "/api/v3/get-organization";
const BATCH: &str = "/api/v3/get-organization-batch";

#[tokio::test]
async fn answers_the_organization_of_the_seed() {
    let sandbox = Sandbox::start().await;
    let unit = |value: &str| json!({"enabled": true, "value": value});
    let body = json!({"organizationCode": "steamory", "departmentId": "root"});
    let root = data(sandbox.post("/api/v3/update-department", body).await);
    let mut organization = data(get(&sandbox, "steamory").await);
    assert!(organization["leaderUserIds"].take().is_array());
    assert_eq!(
        organization,
        json!({
            "organizationCode": "steamory", "organizationName": "蒸汽记忆 Steamory",
            "description": "An organization to try things with", "createdAt": "2024-01-01T00:00:00.000Z",
            "updatedAt": "2015-10-21T07:28:00.000Z", "departmentId": root["departmentId"],
            "openDepartmentId": "steamory-root", "hasChildren": true, "leaderUserIds": null,
            "membersCount": root["membersCount"], "isVirtualNode": false,
            "i18n": {"organizationName": {"zh-CN": unit("蒸汽记忆"), "en-US": unit("Steamory")}},
            "status": "true"
        })
    );
}

#[tokio::test]
async fn answers_custom_data_and_posts_on_demand() {
    let sandbox = Sandbox::start().await;
    data(update(&sandbox, json!({"postIdList": ["p2", "p1"]})).await);
    let body = json!({"organizationCode": "steamory", "departmentId": "root", "customData": {"a": [1]}});
    data(sandbox.post("/api/v3/update-department", body).await);
    let read = async |path: &str, flags: &[(&str, &str)]| {
        let mut parameters = vec![
            ("organizationCode", "steamory"),
            ("organizationCodeList", "steamory"),
            ("keywords", "steam"),
        ];
        parameters.extend(flags);
        let data = data(sandbox.get(path, &parameters).await);
        let one = data.get("list").and_then(|list| list.get(0)).or(data.get(0)).unwrap_or(&data).clone();
        (one["customData"].clone(), one["postIdList"].clone())
    };
    let (custom_data, posts) = (json!({"a": [1]}), json!(["p2", "p1"]));
    let both = [("withCustomData", "true"), ("withPost", "true")];
    for path in [GET, BATCH, "/api/v3/list-organizations"] {
        assert_eq!(read(path, &[]).await, (Value::Null, Value::Null), "{path}");
        assert_eq!(read(path, &both).await, (custom_data.clone(), posts.clone()), "{path}");
        assert_eq!(read(path, &both[..1]).await, (custom_data.clone(), Value::Null), "{path}");
        assert_eq!(read(path, &both[1..]).await, (Value::Null, posts.clone()), "{path}");
    }
    let search = "/api/v3/search-organizations";
    assert_eq!(read(search, &[]).await, (Value::Null, Value::Null));
    assert_eq!(read(search, &both).await, (custom_data, Value::Null));
}

#[tokio::test]
async fn counts_direct_members_alone() {
    let sandbox = Sandbox::start().await;
    let before = data(get(&sandbox, "steamory").await)["membersCount"].as_u64();
    for id in ["root", sandbox.department("finance").await.as_str()] {
        let body = json!({"username": format!("new-{id}"), "departmentIds": []});
        let user = data(sandbox.post("/api/v3/create-user", body).await);
        let body = json!({"organizationCode": "steamory", "departmentId": id, "userIds": [user["userId"]]});
        data(sandbox.post("/api/v3/add-department-members", body).await);
    }
    let after = data(get(&sandbox, "steamory").await)["membersCount"].as_u64();
    assert_eq!(after, before.map(|count| count + 1));
}

#[tokio::test]
async fn refuses_codes_of_no_organization() {
    let sandbox = Sandbox::start().await;
    for code in ["nowhere", "", " ", "STEAMORY"] {
        let message = format!("organization not found for code: {code}");
        assert_eq!(refusal(&get(&sandbox, code).await), (404, None, message.as_str()));
    }
    let answer = get(&sandbox, &"x".repeat(65)).await;
    assert_eq!(refusal(&answer), (400, None, "Parameter organizationCode is malformed"));
    let answer = sandbox.get(GET, &[("withPost", "1"), ("withCustomData", "")]).await;
    let message = "Parameter organizationCode, withCustomData, withPost is malformed";
    assert_eq!(refusal(&answer), (400, None, message));
}

#[tokio::test]
async fn a_batch_answers_whom_it_knows_once_and_in_order() {
    let sandbox = Sandbox::start().await;
    for code in ["b", "a"] {
        create(&sandbox, code, code).await;
    }
    let codes = async |list: &str| {
        let found = data(sandbox.get(BATCH, &[("organizationCodeList", list)]).await);
        let code = |one: &Value| one["organizationCode"].as_str().unwrap_or("").to_owned();
        found.as_array().expect("a list").iter().map(code).collect::<Vec<_>>()
    };
    assert_eq!(codes("a,nowhere,steamory,b,a").await, ["a", "steamory", "b"]);
    let many: Vec<String> = (0..100).map(|number| format!("none-{number}")).collect();
    assert_eq!(codes(&format!("{},b", many.join(","))).await, ["b"]);
    assert!(codes("nowhere").await.is_empty());
    for parameters in [vec![], vec![("organizationCodeList", "")]] {
        let answer = sandbox.get(BATCH, &parameters).await;
        assert_eq!(refusal(&answer), (400, None, "Parameter organizationCodeList is malformed"));
    }
}

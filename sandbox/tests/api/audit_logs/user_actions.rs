//! What users did.

use serde_json::{Value, json};

use crate::client::{Sandbox, data};

async fn logs(sandbox: &Sandbox, filter: Value) -> Value {
    data(sandbox.post("/api/v3/get-user-action-logs", filter).await)
}

#[tokio::test]
async fn has_what_the_seed_has_the_newest_first() {
    let sandbox = Sandbox::start().await;
    let page = logs(&sandbox, json!({})).await;
    assert_eq!(page["totalCount"], 3);
    let list = page["list"].as_array().expect("a list");
    let seen: Vec<_> = list.iter().map(|log| (&log["eventType"], &log["userDisplayName"])).collect();
    let expected = [("updateUserPassword", "zhang.wei"), ("login", "li.wei"), ("login", "wang.wei")];
    assert_eq!(
        seen,
        expected.map(|(event, name)| (json!(event), json!(name))).each_ref().map(|(a, b)| (a, b))
    );
    assert_eq!(list[0]["timestamp"], "2024-01-03T11:00:00.000+0800");
    assert_eq!(list[0]["parsedUserAgent"], json!({"device": "Desktop", "name": "Chrome", "os": "Windows"}));
    assert_eq!(list[2]["userId"], sandbox.ready.user_id.as_str());
}

#[tokio::test]
async fn filters_by_each_field() {
    let sandbox = Sandbox::start().await;
    let all = logs(&sandbox, json!({})).await["list"].clone();
    let middle = &all[1];
    for (filter, count) in [
        (json!({"requestId": middle["requestId"]}), 1),
        (json!({"clientIp": middle["clientIp"]}), 1),
        (json!({"userId": middle["userId"]}), 1),
        (json!({"appId": middle["appId"]}), 3),
        (json!({"eventType": "login"}), 2),
        (json!({"success": false}), 1),
        (json!({"start": 1_704_247_200_000_i64}), 2),
        (json!({"end": 1_704_247_200_000_i64}), 2),
        (json!({"start": 1_704_247_200_000_i64, "end": 1_704_247_200_000_i64}), 1),
        (json!({"userId": "none"}), 0),
        (json!({"pagination": {"page": 2, "limit": 2}}), 3),
    ] {
        let page = logs(&sandbox, filter.clone()).await;
        assert_eq!(page["totalCount"], count, "{filter}");
    }
    let second = logs(&sandbox, json!({"pagination": {"page": 2, "limit": 2}})).await;
    assert_eq!(second["list"], json!([all[2]]));
}

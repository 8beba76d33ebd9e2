//! What users did.

use serde_json::{Value, json};

use crate::client::{Sandbox, data};

async fn logs(sandbox: &Sandbox, filter: Value) -> Value {
    data(sandbox.post("/api/v3/get-user-action-logs", filter).await)
}

async fn all(sandbox: &Sandbox) -> Vec<Value> {
    logs(sandbox, json!({"pagination": {"limit": 50}})).await["list"].as_array().expect("a list").clone()
}

#[tokio::test]
async fn has_what_the_seed_has_the_newest_first() {
    let sandbox = Sandbox::start().await;
    assert_eq!(logs(&sandbox, json!({})).await["totalCount"], 23);
    let list = all(&sandbox).await;
    let times: Vec<_> = list.iter().map(|log| log["timestamp"].as_str().expect("a time")).collect();
    assert!(times.is_sorted_by(|later, earlier| later >= earlier), "{times:?}");
    let oldest = &list[22];
    assert_eq!(
        (&oldest["eventType"], &oldest["userDisplayName"], &oldest["userId"], &oldest["timestamp"]),
        (
            &json!("login"),
            &json!("wang.wei"),
            &json!(sandbox.ready.user_id),
            &json!("2024-03-01T08:00:00.000+0800")
        )
    );
    assert_eq!(oldest["parsedUserAgent"], json!({"device": "Desktop", "name": "Firefox", "os": "Linux"}));
}

#[tokio::test]
async fn the_logins_of_the_log_are_those_of_the_history() {
    let sandbox = Sandbox::start().await;
    let list = all(&sandbox).await;
    let is_login = |log: &&Value| log["eventType"] == "login" && log["success"] == true;
    assert_eq!(list.iter().filter(is_login).count(), 20);
    let mut names: Vec<_> =
        list.iter().map(|log| log["userDisplayName"].as_str().expect("a name").to_owned()).collect();
    names.sort();
    names.dedup();
    for name in names {
        let parameters = [("userId", name.as_str()), ("userIdType", "username"), ("limit", "50")];
        let user = data(sandbox.get("/api/v3/get-user", &parameters[..2]).await);
        let history = data(sandbox.get("/api/v3/get-user-login-history", &parameters).await);
        let own: Vec<_> = list.iter().filter(|log| log["userId"] == user["userId"]).collect();
        let logins: Vec<_> = own.iter().copied().filter(is_login).collect();
        let history = history["list"].as_array().expect("a list");
        assert_eq!(logins.len(), history.len(), "{name}");
        for (place, (log, login)) in logins.iter().zip(history).enumerate() {
            for (field, other) in [
                ("appId", "appId"),
                ("appName", "appName"),
                ("appLogo", "appLogo"),
                ("appLoginUrl", "appLoginUrl"),
                ("clientIp", "clientIp"),
                ("userAgent", "userAgent"),
            ] {
                assert_eq!(log[field], login[other], "{name} {field}");
            }
            let day_and_minute = |time: &Value| time.as_str().map(|time| time[14..23].to_owned());
            assert_eq!(day_and_minute(&log["timestamp"]), day_and_minute(&login["time"]));
            assert_eq!(log["userLoginsCount"], history.len() - place);
        }
        for log in own {
            assert_eq!((&log["userAvatar"], log["eventDetail"].is_string()), (&user["photo"], true), "{log}");
        }
    }
}

#[tokio::test]
async fn what_a_user_did_with_a_second_factor_is_there_for_one_who_has_it() {
    let sandbox = Sandbox::start().await;
    let list = all(&sandbox).await;
    let with_factor: Vec<_> = list
        .iter()
        .filter(|log| ["bindMfa", "verifyMfa"].contains(&log["eventType"].as_str().expect("a type")))
        .collect();
    assert_eq!(with_factor.len(), 2);
    for log in with_factor {
        let parameters = [("userId", log["userId"].as_str().expect("an id"))];
        let factors = data(sandbox.get("/api/v3/get-user-mfa-info", &parameters).await);
        assert_eq!(factors["totpStatus"], "enabled", "{factors}");
    }
}

#[tokio::test]
async fn filters_by_each_field() {
    let sandbox = Sandbox::start().await;
    let all = all(&sandbox).await;
    let latest = &all[0];
    let at = 1_709_298_000_000_i64;
    for (filter, count) in [
        (json!({"requestId": latest["requestId"]}), 1),
        (json!({"clientIp": latest["clientIp"]}), 2),
        (json!({"userId": latest["userId"]}), 2),
        (json!({"appId": latest["appId"]}), 11),
        (json!({"eventType": "login"}), 21),
        (json!({"eventType": "verifyMfa"}), 1),
        (json!({"success": false}), 1),
        (json!({"start": at}), 9),
        (json!({"end": at}), 15),
        (json!({"start": at, "end": at}), 1),
        (json!({"userId": "none"}), 0),
        (json!({"requestId": "", "clientIp": "", "userId": "", "appId": "", "eventType": ""}), 23),
        (json!({"pagination": {"page": 2, "limit": 2}}), 23),
    ] {
        let page = logs(&sandbox, filter.clone()).await;
        assert_eq!(page["totalCount"], count, "{filter}");
    }
    let second = logs(&sandbox, json!({"pagination": {"page": 2, "limit": 2}})).await;
    assert_eq!(second["list"], json!([all[2], all[3]]));
}

//! Applications of users, logins and sessions.

use serde_json::{Value, json};

use super::{delete, id_of, of};
use crate::client::{Sandbox, data};

const HISTORY: &str = "/api/v3/get-user-login-history";
const CHECK: &str = "/api/v3/check-session-status";
const KICK: &str = "/api/v3/kick-users";

fn names(apps: &Value) -> Vec<&str> {
    apps.as_array().expect("a list").iter().filter_map(|app| app["appName"].as_str()).collect()
}

async fn is_active(sandbox: &Sandbox, app: &Value, username: &str) -> bool {
    let body = json!({"appId": app["appId"], "userId": id_of(sandbox, username).await});
    data(sandbox.post(CHECK, body).await)["active"] == true
}

#[tokio::test]
async fn answers_the_applications_that_a_user_may_use() {
    let sandbox = Sandbox::start().await;
    let accessible = data(of(&sandbox, "get-user-accessible-apps", "wang.wei").await);
    assert_eq!(names(&accessible), ["Steamory 控制台", "Steamory Mobile", "Wiki"]);
    assert_eq!(
        accessible[2],
        json!({
            "appId": accessible[2]["appId"], "appName": "Wiki", "appDefaultLoginStrategy": "DENY_ALL",
            "appLogo": "https://files.steamory.example/steamory-wiki.png",
            "appLoginUrl": "https://steamory-wiki.steamory.example/login"
        })
    );
    let authorized = data(of(&sandbox, "get-user-authorized-apps", "wang.wei").await);
    assert_eq!(authorized, json!([accessible[2]]));
    let others = data(of(&sandbox, "get-user-accessible-apps", "luo.jie").await);
    assert_eq!(others, json!([accessible[0], accessible[1]]));
    assert_eq!(data(of(&sandbox, "get-user-authorized-apps", "luo.jie").await), json!([]));
}

#[tokio::test]
async fn the_applications_of_a_user_are_those_of_the_pool() {
    let sandbox = Sandbox::start().await;
    for app in data(of(&sandbox, "get-user-accessible-apps", "wang.wei").await).as_array().expect("a list") {
        let id = app["appId"].as_str().expect("an id");
        let application = data(sandbox.get("/api/v3/get-application", &[("appId", id)]).await);
        for (own, others) in [("appName", "appName"), ("appLogo", "appLogo"), ("appLoginUrl", "initLoginUri")]
        {
            assert_eq!(app[own], application[others]);
        }
    }
}

#[tokio::test]
async fn answers_logins_the_latest_first_and_by_application_address_and_time() {
    let sandbox = Sandbox::start().await;
    let history = async |parameters: &[(&str, &str)]| {
        let mut all = vec![("userId", "li.wei"), ("userIdType", "username")];
        all.extend(parameters);
        data(sandbox.get(HISTORY, &all).await)
    };
    let all = history(&[]).await;
    assert_eq!((&all["totalCount"], names(&all["list"])), (&json!(2), vec!["Wiki", "Steamory 控制台"]));
    let latest = &all["list"][0];
    assert_eq!(
        (&latest["clientIp"], &latest["time"]),
        (&json!("192.0.2.2"), &json!("2024-03-01T13:00:00.000Z"))
    );
    let id = latest["appId"].as_str().expect("an id");
    assert_eq!(history(&[("limit", "1"), ("page", "2")]).await["list"], json!([all["list"][1]]));
    let time = "1709298000000";
    for (parameters, count) in [
        ([("appId", id), ("clientIp", "192.0.2.2")], 1),
        ([("appId", "x"), ("clientIp", "192.0.2.2")], 0),
        ([("appId", ""), ("clientIp", "192.0.2.3")], 0),
        ([("start", time), ("end", time)], 1),
        ([("start", "0"), ("end", time)], 2),
        ([("start", "1709298000001"), ("end", "9999999999999")], 0),
    ] {
        assert_eq!(history(&parameters).await["totalCount"], count, "{parameters:?}");
    }
    let none = data(of(&sandbox, "get-user-login-history", "luo.jie").await);
    assert_eq!(none, json!({"totalCount": 0, "list": []}));
}

#[tokio::test]
async fn answers_where_and_with_what_a_user_signed_in() {
    let sandbox = Sandbox::start().await;
    let apps = data(of(&sandbox, "get-user-loggedin-apps", "li.wei").await);
    assert_eq!(names(&apps), ["Steamory 控制台", "Wiki"]);
    assert!(apps[0].get("appDefaultLoginStrategy").is_none());
    let own = data(of(&sandbox, "get-user-identities", "li.wei").await);
    let identities = data(of(&sandbox, "get-user-logged-in-identities", "li.wei").await);
    assert_eq!(
        identities,
        json!([{
            "identityId": own[0]["identityId"], "idpId": own[0]["extIdpId"], "idpName": "OIDC 型企业身份源",
            "idpNameEn": "oidc", "idpLogo": identities[0]["idpLogo"]
        }])
    );
    let unlink =
        json!({"userId": id_of(&sandbox, "li.wei").await, "extIdpId": own[0]["extIdpId"], "type": "primary"});
    data(sandbox.post("/api/v3/unlink-identity", unlink).await);
    assert_eq!(data(of(&sandbox, "get-user-logged-in-identities", "li.wei").await), json!([]));
    assert_eq!(data(of(&sandbox, "get-user-login-history", "li.wei").await)["totalCount"], 2);
    delete(&sandbox, "li.wei").await;
    data(sandbox.post("/api/v3/create-user", json!({"username": "li.wei"})).await);
    assert_eq!(data(of(&sandbox, "get-user-loggedin-apps", "li.wei").await), json!([]));
}

#[tokio::test]
async fn a_user_who_is_kicked_is_signed_out_of_the_named_applications_alone() {
    let sandbox = Sandbox::start().await;
    let apps = data(of(&sandbox, "get-user-loggedin-apps", "li.wei").await);
    assert!(is_active(&sandbox, &apps[0], "li.wei").await && is_active(&sandbox, &apps[1], "li.wei").await);
    assert!(!is_active(&sandbox, &apps[0], "luo.jie").await);
    assert!(!is_active(&sandbox, &json!({"appId": "x"}), "li.wei").await);
    let body = json!({
        "userId": "li.wei", "options": {"userIdType": "username"}, "appIds": [apps[1]["appId"], "x"]
    });
    for _ in 0..2 {
        assert_eq!(data(sandbox.post(KICK, body.clone()).await), json!({"success": true}));
        assert!(is_active(&sandbox, &apps[0], "li.wei").await);
        assert!(!is_active(&sandbox, &apps[1], "li.wei").await);
        assert!(is_active(&sandbox, &apps[1], "wang.wei").await);
    }
    assert_eq!(data(of(&sandbox, "get-user-login-history", "li.wei").await)["totalCount"], 2);
}

#[tokio::test]
async fn a_user_whose_account_is_not_activated_may_use_nothing_and_is_signed_out() {
    let sandbox = Sandbox::start().await;
    let users = ["wang.wei", "li.wei", "zhang.wei", "liu.wei"];
    for (username, status) in users.into_iter().zip(["Suspended", "Deactivated", "Archived", "Resigned"]) {
        let apps = data(of(&sandbox, "get-user-loggedin-apps", username).await);
        let user_id = id_of(&sandbox, username).await;
        let set = async |status: &str| {
            let body = json!({"list": [{"userId": user_id, "status": status}]});
            data(sandbox.post("/api/v3/update-user-batch", body).await)
        };
        set("Activated").await;
        assert!(is_active(&sandbox, &apps[0], username).await, "{status}");
        set(status).await;
        assert_eq!(data(of(&sandbox, "get-user-accessible-apps", username).await), json!([]), "{status}");
        assert!(!is_active(&sandbox, &apps[0], username).await, "{status}");
        assert_eq!(data(of(&sandbox, "get-user-loggedin-apps", username).await), apps);
        set("Activated").await;
        let accessible = data(of(&sandbox, "get-user-accessible-apps", username).await);
        assert_eq!(accessible.as_array().map(Vec::len), Some(3), "{status}");
        assert!(!is_active(&sandbox, &apps[0], username).await, "{status}");
    }
    assert!(
        is_active(&sandbox, &data(of(&sandbox, "get-user-loggedin-apps", "chen.wei").await)[0], "chen.wei")
            .await
    );
}

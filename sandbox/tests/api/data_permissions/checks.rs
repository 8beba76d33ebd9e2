use serde_json::{Value, json};

use super::{grant, laboratory, may, policy, refused, user};
use crate::client::{Sandbox, data};

/// A user with rights on a text, a list and two nodes of a tree, of which a policy denies some.
async fn prepared() -> (Sandbox, String) {
    let sandbox = Sandbox::start().await;
    laboratory(&sandbox).await;
    let user_id = user(&sandbox, "wang.wei").await;
    let permissions =
        ["lab/note/read", "lab/keys/*", "lab/files/hr/pay/*", "lab/files/it/read", "lab/files/it/write"];
    for (name, effect, permissions) in
        [("Allow", "ALLOW", &permissions[..]), ("Deny", "DENY", &["lab/keys/write", "lab/files/it/*"][..])]
    {
        let id = policy(&sandbox, name, effect, permissions).await;
        grant(&sandbox, &id, "USER", &user_id).await;
    }
    (sandbox, user_id)
}

async fn ask(sandbox: &Sandbox, call: &str, body: Value) -> Value {
    data(sandbox.post(&format!("/api/v3/{call}"), body).await)
}

#[tokio::test]
async fn allows_what_a_policy_allows_and_none_denies() {
    let (sandbox, user_id) = prepared().await;
    let places =
        ["note", "keys", "/files/hr/pay", "files/it", "files/hr", "files", "nothing", "files/no/where", ""];
    let readable = [true, true, true, false, false, false, false, false, false];
    assert_eq!(may(&sandbox, &user_id, "read", &places).await, readable);
    let writable = [false, false, true, false, false, false, false, false, false];
    assert_eq!(may(&sandbox, &user_id, "write", &places).await, writable);
    assert_eq!(may(&sandbox, &user_id, "*", &["keys"]).await, [false]);
    let body =
        json!({"namespaceCode": "lab", "externalId": "E00001", "action": "read", "resources": ["/note"]});
    let answer = ask(&sandbox, "check-external-user-permission", body).await;
    let result = json!({"namespaceCode": "lab", "action": "read", "resource": "/note", "enabled": true});
    assert_eq!(answer, json!({"checkResultList": [result]}));
    let other = user(&sandbox, "li.wei").await;
    assert_eq!(may(&sandbox, &other, "read", &["note", "keys"]).await, [false, false]);
}

#[tokio::test]
async fn unknown_users_and_permission_namespaces_are_not_found() {
    let (sandbox, user_id) = prepared().await;
    let both = |user_id: &str, namespace: &str| {
        json!({
            "userId": user_id, "externalId": user_id, "namespaceCode": namespace, "action": "read", "actions": ["read"],
            "resources": ["note"], "resource": "note", "resourceCode": "note", "resourceNodeCodes": [], "userIds": [user_id],
            "namespaceCodes": [namespace],
        })
    };
    for call in [
        "check-permission",
        "check-external-user-permission",
        "get-user-resource-permission-list",
        "get-user-resource-struct",
        "get-external-user-resource-struct",
        "check-user-same-level-permission",
        "get-user-permission-list",
    ] {
        let answer = sandbox.post(&format!("/api/v3/{call}"), both("nobody", "lab")).await;
        assert_eq!(refused(&answer), (404, "User does not exist"), "{call}");
        let id = if call.contains("external") { "E00001" } else { &user_id };
        let answer = sandbox.post(&format!("/api/v3/{call}"), both(id, "nowhere")).await;
        assert_eq!(refused(&answer), (404, "Permission namespace does not exist"), "{call}");
    }
}

#[tokio::test]
async fn tells_what_a_user_may_do_with_places() {
    let (sandbox, user_id) = prepared().await;
    let body = json!({"namespaceCode": "lab", "userId": user_id, "resources": ["note", "keys", "files/hr/pay", "files/it", "x"]});
    let answer = ask(&sandbox, "get-user-resource-permission-list", body).await;
    let list = answer["permissionList"].as_array().expect("a list");
    let actions: Vec<&Value> = list.iter().map(|one| &one["actions"]).collect();
    assert_eq!(json!(actions), json!([["read"], ["read"], ["read", "write"], [], []]));
    assert_eq!((&list[2]["resource"], &list[2]["namespaceCode"]), (&json!("files/hr/pay"), &json!("lab")));
}

#[tokio::test]
async fn tells_which_nodes_of_a_level_a_user_may_use() {
    let (sandbox, user_id) = prepared().await;
    let results = async |resource: &str, codes: Value| {
        let body = json!({"namespaceCode": "lab", "userId": user_id, "action": "read", "resource": resource, "resourceNodeCodes": codes});
        let list =
            ask(&sandbox, "check-user-same-level-permission", body).await["checkLevelResultList"].clone();
        let list = list.as_array().expect("a list").clone();
        list.iter().map(|one| json!([one["resourceNodeCode"], one["enabled"]])).collect::<Vec<Value>>()
    };
    assert_eq!(
        results("/files/hr", json!(["pay", "no"])).await,
        [json!(["pay", true]), json!(["no", false])]
    );
    assert_eq!(results("files", json!(["hr", "it"])).await, [json!(["hr", false]), json!(["it", false])]);
    assert_eq!(results("note", json!([])).await, [json!(["", true])]);
}

#[tokio::test]
async fn lists_all_that_users_may_do() {
    let (sandbox, user_id) = prepared().await;
    let other = user(&sandbox, "luo.jie").await;
    let body = json!({"userIds": [user_id, other, user_id], "namespaceCodes": ["lab"]});
    let answer = ask(&sandbox, "get-user-permission-list", body).await;
    let node = json!({"nodePath": "/hr/pay", "nodeName": "Payroll", "nodeActions": ["read", "write"], "nodeValue": "/pay"});
    let resources = json!([
        {"resourceCode": "note", "resourceType": "STRING", "strAuthorize": {"value": "/note", "actions": ["read"]}},
        {"resourceCode": "keys", "resourceType": "ARRAY", "arrAuthorize": {"values": ["front door", "back door"], "actions": ["read"]}},
        {"resourceCode": "files", "resourceType": "TREE", "treeAuthorize": {"authList": [node]}},
    ]);
    let expected = json!({"userPermissionList": [
        {"userId": user_id, "namespaceCode": "lab", "resourceList": resources},
        {"userId": other, "namespaceCode": "lab"},
    ]});
    assert_eq!(answer, expected);
    // Without permission namespaces, those in which there is something: the seed has rights in the intranet.
    let answer = ask(&sandbox, "get-user-permission-list", json!({"userIds": [user_id]})).await;
    let codes: Vec<&Value> = answer["userPermissionList"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|one| &one["namespaceCode"])
        .collect();
    assert_eq!(codes, ["intranet", "lab"]);
}

#[tokio::test]
async fn shows_data_resources_with_what_a_user_may_do() {
    let (sandbox, user_id) = prepared().await;
    let structure = async |code: &str| {
        let body = json!({"namespaceCode": "lab", "userId": user_id, "resourceCode": code});
        let own = ask(&sandbox, "get-user-resource-struct", body).await;
        let body = json!({"namespaceCode": "lab", "externalId": "E00001", "resourceCode": code});
        assert_eq!(ask(&sandbox, "get-external-user-resource-struct", body).await, own);
        assert_eq!((&own["namespaceCode"], &own["resourceCode"]), (&json!("lab"), &json!(code)));
        own
    };
    let part = json!({"value": "/note", "actions": ["read"]});
    assert_eq!(structure("note").await["strResourceAuthAction"], part);
    let part = json!({"values": ["front door", "back door"], "actions": ["read"]});
    assert_eq!(structure("keys").await["arrResourceAuthAction"], part);
    // The node above is shown, too; the other one is denied.
    let below = json!({"code": "pay", "name": "Payroll", "value": "/pay", "actions": ["read", "write"]});
    let part =
        json!({"nodeAuthActionList": [{"code": "hr", "name": "HR", "actions": [], "children": [below]}]});
    assert_eq!(structure("files").await["treeResourceAuthAction"], part);
    let other = user(&sandbox, "li.wei").await;
    let body = json!({"namespaceCode": "lab", "userId": other, "resourceCode": "note"});
    let nothing = json!({"namespaceCode": "lab", "resourceCode": "note", "resourceType": "STRING"});
    assert_eq!(ask(&sandbox, "get-user-resource-struct", body).await, nothing);
}

#[tokio::test]
async fn a_slash_at_the_end_of_a_place_means_nothing() {
    let (sandbox, user_id) = prepared().await;
    let places =
        ["note/", "/keys/", "files/hr/pay/", "/files/hr/pay//", "files/hr/", "files/", "/", "files//pay"];
    let expected = [true, true, true, true, false, false, false, false];
    assert_eq!(may(&sandbox, &user_id, "read", &places).await, expected);
    let body = json!({"namespaceCode": "lab", "userId": user_id, "resources": ["files/hr/pay/"]});
    let answer = ask(&sandbox, "get-user-resource-permission-list", body).await;
    assert_eq!(answer["permissionList"][0]["actions"], json!(["read", "write"]));
    let body = json!({
        "namespaceCode": "lab", "userId": user_id, "action": "read", "resource": "files/hr/", "resourceNodeCodes": ["pay"],
    });
    let answer = ask(&sandbox, "check-user-same-level-permission", body).await;
    assert_eq!(answer["checkLevelResultList"][0]["enabled"], true);
}

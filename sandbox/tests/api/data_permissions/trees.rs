use serde_json::{Value, json};

use super::{grant, laboratory, may, policy, refused, user};
use crate::client::{Sandbox, data};

fn level(levels: usize) -> Value {
    let mut node = json!({"code": "last", "name": "Last"});
    for number in 1..levels {
        node = json!({"code": format!("c{number}"), "name": "N", "children": [node]});
    }
    json!([node])
}

#[tokio::test]
async fn a_tree_has_nodes_with_codes_and_names_of_their_own() {
    let sandbox = Sandbox::start().await;
    laboratory(&sandbox).await;
    let below = |node: Value| json!([{"code": "a", "name": "A", "children": [node]}]);
    for (structure, message) in [
        (below(json!({"name": "B"})), "code should not be empty"),
        (below(json!({"code": "b"})), "name should not be empty"),
        (below(json!({"code": 7, "name": "B"})), "code should not be empty"),
        (below(json!({"code": "", "name": "B"})), "code should not be empty"),
        (below(json!({"code": "b/c", "name": "B"})), "invalid node code: b/c"),
        (
            below(json!({"code": "b".repeat(51), "name": "B"})),
            "code must be shorter than or equal to 50 characters",
        ),
        (below(json!({"code": "b", "name": "B", "value": 7})), "value must be a string"),
        (
            below(json!({"code": "b", "name": "B", "value": "x".repeat(1001)})),
            "value must be shorter than or equal to 1000 characters",
        ),
        (below(json!({"code": "b", "name": "B", "children": [7]})), "each value in struct must be an object"),
        (
            json!([{"code": "a", "name": "A"}, {"code": "a", "name": "B"}]),
            "code of nodes of one level must be unique",
        ),
        (
            json!([{"code": "a", "name": "A"}, {"code": "b", "name": "A"}]),
            "name of nodes of one level must be unique",
        ),
        (level(6), "struct must have no more than 5 levels"),
    ] {
        let body = json!({"namespaceCode": "lab", "resourceCode": "t", "resourceName": "t", "struct": structure, "actions": ["read"]});
        let answer = sandbox.post("/api/v3/create-tree-data-resource", body.clone()).await;
        assert_eq!(refused(&answer), (400, message), "{body}");
    }
    let body = json!({"namespaceCode": "lab", "resourceCode": "t", "resourceName": "t", "struct": level(5), "actions": ["read"]});
    data(sandbox.post("/api/v3/create-tree-data-resource", body).await);
}

#[tokio::test]
async fn hostile_trees_get_an_answer() {
    let sandbox = Sandbox::start().await;
    laboratory(&sandbox).await;
    let deep = level(50);
    let many: Vec<Value> =
        (0..5000).map(|number| json!({"code": format!("c{number}"), "name": format!("n{number}")})).collect();
    let wide = json!([{"code": "a", "name": "A", "children": many}]);
    for (structure, status_code) in [(deep, 400), (wide, 200)] {
        let body = json!({"namespaceCode": "lab", "resourceCode": "files", "struct": structure});
        let answer = sandbox.post("/api/v3/update-data-resource", body).await;
        assert_eq!(answer["statusCode"], status_code);
    }
    let permissions: Vec<String> = (0..5000).map(|number| format!("lab/files/a/c{number}/read")).collect();
    let permissions: Vec<&str> = permissions.iter().map(String::as_str).collect();
    let id = policy(&sandbox, "All", "ALLOW", &permissions).await;
    let user_id = user(&sandbox, "wang.wei").await;
    grant(&sandbox, &id, "USER", &user_id).await;
    assert_eq!(may(&sandbox, &user_id, "read", &["files/a/c4999", "files/a/c5000"]).await, [true, false]);
}

#[tokio::test]
async fn an_update_deletes_the_permissions_on_nodes_and_actions_that_are_gone() {
    let sandbox = Sandbox::start().await;
    laboratory(&sandbox).await;
    let permissions = [
        "lab/files/hr/pay/read",
        "lab/files/hr/*",
        "lab/files/it/read",
        "lab/files/it/write",
        "lab/note/write",
    ];
    let id = policy(&sandbox, "Files", "ALLOW", &permissions).await;
    let user_id = user(&sandbox, "wang.wei").await;
    grant(&sandbox, &id, "USER", &user_id).await;
    let places = ["files/hr/pay", "files/hr", "files/it"];
    assert_eq!(may(&sandbox, &user_id, "read", &places).await, [true, true, true]);
    let body = json!({
        "namespaceCode": "lab", "resourceCode": "files", "actions": ["read", "sign"],
        "struct": [{"code": "hr", "name": "HR"}, {"code": "it", "name": "IT"}],
    });
    data(sandbox.post("/api/v3/update-data-resource", body).await);
    let policy = data(sandbox.get("/api/v3/get-data-policy", &[("policyId", &id)]).await);
    let kept = json!(["lab/files/hr/*", "lab/files/it/read", "lab/note/write"]);
    assert_eq!(policy["statementList"][0]["permissions"], kept);
    assert_eq!(may(&sandbox, &user_id, "read", &places).await, [false, true, true]);
    // `*` is each action, also one that is new.
    assert_eq!(may(&sandbox, &user_id, "sign", &places).await, [false, true, false]);
    // What comes back is new: nobody has it.
    let body = json!({"namespaceCode": "lab", "resourceCode": "files", "struct": super::tree()});
    data(sandbox.post("/api/v3/update-data-resource", body).await);
    assert_eq!(may(&sandbox, &user_id, "read", &places).await, [false, true, true]);
}

#[tokio::test]
async fn a_permission_on_a_tree_names_a_node() {
    let sandbox = Sandbox::start().await;
    laboratory(&sandbox).await;
    for permission in ["lab/files/*", "lab/files/read"] {
        let statements = json!([{"effect": "ALLOW", "permissions": ["lab/note/read", permission]}]);
        let body = json!({"policyName": "p", "statementList": statements});
        let message = format!(
            "A third-party endpoint returned an error, errmsg=create statement argument illegal, permission {permission} names no node of the tree"
        );
        let answer = sandbox.post("/api/v3/create-data-policy", body).await;
        assert_eq!(refused(&answer), (602, &*message));
        let id = policy(&sandbox, "q", "ALLOW", &["lab/note/read"]).await;
        let body = json!({"policyId": id, "statementList": statements});
        assert_eq!(refused(&sandbox.post("/api/v3/update-data-policy", body).await), (602, &*message));
        delete(&sandbox, &id).await;
    }
}

async fn delete(sandbox: &Sandbox, policy_id: &str) {
    let answer = sandbox.post("/api/v3/delete-data-policy", json!({"policyId": policy_id})).await;
    assert_eq!(answer["statusCode"], 200);
}

#[tokio::test]
async fn who_may_use_all_nodes_has_no_rights_on_the_tree_itself() {
    let sandbox = Sandbox::start().await;
    laboratory(&sandbox).await;
    let nodes = ["lab/files/hr/*", "lab/files/hr/pay/*", "lab/files/it/*"];
    let id = policy(&sandbox, "Nodes", "ALLOW", &nodes).await;
    let user_id = user(&sandbox, "luo.jie").await;
    grant(&sandbox, &id, "USER", &user_id).await;
    assert_eq!(may(&sandbox, &user_id, "read", &["files", "files/", "files/hr"]).await, [false, false, true]);
    let body = json!({
        "namespaceCode": "lab", "userId": user_id, "resources": ["files"], "resource": "files", "actions": ["read"], "action": "read",
        "resourceNodeCodes": [],
    });
    let ask = async |call: &str| data(sandbox.post(&format!("/api/v3/{call}"), body.clone()).await);
    assert_eq!(ask("get-user-resource-permission-list").await["permissionList"][0]["actions"], json!([]));
    let users = &ask("list-resource-targets").await["authUserList"][0]["actionAuthList"][0]["userIds"];
    assert_eq!(users, &json!([]));
    let own = &ask("check-user-same-level-permission").await["checkLevelResultList"][0]["enabled"];
    assert_eq!(own, &json!(false));
}

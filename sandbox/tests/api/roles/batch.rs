//! Several roles in one call: all or nothing.

use serde_json::json;

use super::{get, target};
use crate::client::{Sandbox, data, refusal};

const CREATE: &str = "/api/v3/create-roles-batch";

#[tokio::test]
async fn creates_roles_of_several_permission_groups() {
    let sandbox = Sandbox::start().await;
    let list = json!([
        {"code": "one", "name": "One", "description": "First"},
        {"code": "one", "namespace": "system"},
        {"code": "two"}
    ]);
    assert_eq!(data(sandbox.post(CREATE, json!({"list": list})).await), json!({"success": true}));
    assert_eq!(data(get(&sandbox, "one").await)["description"], "First");
    assert_eq!(data(get(&sandbox, "two").await)["name"], "two");
    let page = data(sandbox.get("/api/v3/list-roles", &[("namespace", "system")]).await);
    assert_eq!(page["totalCount"], 3);
}

#[tokio::test]
async fn creates_none_if_one_is_refused() {
    let sandbox = Sandbox::start().await;
    for (second, status_code) in [
        (json!({"code": "first"}), 409),
        (json!({"code": "admin"}), 409),
        (json!({"code": "x", "namespace": "nowhere"}), 404),
        (json!({"code": "部"}), 400),
        (json!({"code": ""}), 400),
        (json!({"code": "x".repeat(65)}), 400),
    ] {
        let answer = sandbox.post(CREATE, json!({"list": [{"code": "first"}, second]})).await;
        assert_eq!(refusal(&answer).0, status_code, "{second}");
        assert_eq!(refusal(&get(&sandbox, "first").await).0, 404, "{second}");
    }
    let answer = sandbox.post(CREATE, json!({"list": [{"code": "a"}, {"code": "x".repeat(65)}]})).await;
    assert_eq!(refusal(&answer).2, "Parameter list.1.code is malformed");
}

#[tokio::test]
async fn assigns_and_revokes_each_role_for_each_target() {
    let sandbox = Sandbox::start().await;
    let user = sandbox.ready.user_id.clone();
    let roles = json!([{"code": "admin"}, {"code": "helpdesk", "namespace": "system"}, {"code": "trainee"}]);
    let body = json!({"roles": roles, "targets": [target("USER", &user), target("GROUP", "alumni")]});
    let counts = async || {
        let mut counts = Vec::new();
        for (code, namespace) in [("admin", "default"), ("helpdesk", "system"), ("trainee", "default")] {
            let others = [("namespaceCode", namespace)];
            counts.push(super::assignments(&sandbox, code, &others).await["totalCount"].clone());
        }
        counts
    };
    assert_eq!(counts().await, [1, 1, 1]);
    let answer = sandbox.post("/api/v3/assign-role-batch", body.clone()).await;
    assert_eq!(data(answer), json!({"success": true}));
    assert_eq!(counts().await, [3, 3, 3]);
    data(sandbox.post("/api/v3/assign-role-batch", body.clone()).await);
    assert_eq!(counts().await, [3, 3, 3]);
    let answer = sandbox.post("/api/v3/revoke-role-batch", body.clone()).await;
    assert_eq!(data(answer), json!({"success": true}));
    assert_eq!(counts().await, [1, 1, 1]);
    data(sandbox.post("/api/v3/revoke-role-batch", body).await);
}

#[tokio::test]
async fn assigns_and_revokes_nothing_if_a_role_or_a_target_is_unknown() {
    let sandbox = Sandbox::start().await;
    let user = sandbox.ready.user_id.clone();
    super::assign(&sandbox, "admin", json!([target("USER", &user)]), json!({})).await;
    for (roles, targets) in [
        (json!([{"code": "admin"}, {"code": "nobody"}]), json!([target("USER", &user)])),
        (json!([{"code": "admin"}]), json!([target("USER", &user), target("GROUP", "nobody")])),
        (json!([{"code": "admin"}, {"code": "admin", "namespace": "x"}]), json!([target("GROUP", "alumni")])),
    ] {
        for path in ["/api/v3/assign-role-batch", "/api/v3/revoke-role-batch"] {
            let answer = sandbox.post(path, json!({"roles": roles, "targets": targets})).await;
            assert_eq!(refusal(&answer).0, 404, "{path} {roles} {targets}");
            assert_eq!(super::count(&sandbox, "admin").await, 2);
        }
    }
}

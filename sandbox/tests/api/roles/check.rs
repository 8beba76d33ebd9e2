//! Whether a role could be created, and whether roles exclude each other.

use serde_json::json;

use crate::client::{Sandbox, data, refusal};

#[tokio::test]
async fn says_whether_a_code_and_a_name_are_free() {
    let sandbox = Sandbox::start().await;
    for (code, name, namespace, message) in [
        ("new", None, "default", None),
        ("new", Some("New"), "default", None),
        ("admin", None, "default", Some("role code already exist")),
        ("admin", None, "system", None),
        ("new", Some("审计员"), "default", Some("role name already exist")),
        ("new", Some("审计员"), "system", None),
        ("新", None, "default", Some("invalid role code: 新")),
    ] {
        let mut body = json!({"code": code, "namespace": namespace});
        if let Some(name) = name {
            body["name"] = json!(name);
        }
        let expected = match message {
            None => json!({"isValid": true}),
            Some(message) => json!({"isValid": false, "message": message}),
        };
        assert_eq!(data(sandbox.post("/api/v3/check-role-params", body.clone()).await), expected, "{body}");
    }
    let body = json!({"code": "new", "namespace": "nowhere"});
    assert_eq!(refusal(&sandbox.post("/api/v3/check-role-params", body).await).0, 404);
}

#[tokio::test]
async fn no_roles_exclude_each_other() {
    let sandbox = Sandbox::start().await;
    let path = "/api/v3/check-role-mutual-exclusion";
    let none = json!({"existMutuallyExclusive": false});
    for roles in [json!([]), json!([{"code": "admin"}, {"code": "helpdesk", "namespace": "system"}])] {
        assert_eq!(data(sandbox.post(path, json!({"roles": roles})).await), none);
    }
    let answer = sandbox.post(path, json!({"roles": [{"code": "admin"}, {"code": "nobody"}]})).await;
    assert_eq!(refusal(&answer), (404, None, "Role does not exist"));
}

#[tokio::test]
async fn the_permission_group_may_be_left_out() {
    let sandbox = Sandbox::start().await;
    for namespace in [json!(null), json!("")] {
        for (code, is_valid) in [("admin", false), ("helpdesk", true)] {
            let body = json!({"code": code, "namespace": namespace});
            let answer = data(sandbox.post("/api/v3/check-role-params", body).await);
            assert_eq!(answer["isValid"], is_valid, "{code}");
        }
    }
}

#[tokio::test]
async fn a_role_may_be_named_often() {
    let sandbox = Sandbox::start().await;
    let path = "/api/v3/check-role-mutual-exclusion";
    let mut roles = vec![json!({"code": "admin"}); 1000];
    assert_eq!(sandbox.post(path, json!({"roles": roles})).await["statusCode"], 200);
    roles.push(json!({"code": "admin", "namespace": "system"}));
    assert_eq!(refusal(&sandbox.post(path, json!({"roles": roles})).await).0, 404);
    roles.push(json!({"code": "admin", "namespace": "nowhere"}));
    assert_eq!(refusal(&sandbox.post(path, json!({"roles": roles})).await).0, 404);
}

//! Roles and groups of users, in a database that holds some.

use std::path::PathBuf;

use genauth_sandbox::Options;
use serde_json::{Value, json};

use super::{id_of, of};
use crate::client::{START, Sandbox, data, refusal};

/// The roles, each with its permission group, and the groups of users.
const ROWS: &str = r#"
    INSERT INTO namespaces (code, created_at, updated_at) VALUES ('t-space', 0, 0);
    INSERT INTO roles (id, namespace_id, code, status, enable_permission_apply, custom_data, created_at, updated_at)
    SELECT substr(lower(hex(value)) || '00000000000000000000', 1, 24), n.id, value, 'ENABLE', 0, '{}', 0, 0
    FROM json_each('["t-own", "t-group", "t-department", "t-above", "t-through", "t-ended", "t-off", "t-other"]')
    JOIN namespaces n ON n.code = iif(value = 't-other', 't-space', 'default');
    UPDATE roles SET name = 'Own', description = 'd', disable_time = 2000000000000 WHERE code = 't-own';
    UPDATE roles SET status = 'DISABLE' WHERE code = 't-off';
    INSERT INTO user_groups (id, code, name, description, type, custom_data, created_at, updated_at)
    VALUES ('000000000000000000000001', 't-first', 'First', 'd', 'static', '{}', 0, 0),
           ('000000000000000000000002', 't-second', 'Second', '', 'static', '{}', 0, 0);
"#;

/// Gives `wang.wei` roles in five ways, one that ends in a millisecond, and one that is disabled.
const ASSIGNMENTS: &str = "
    INSERT INTO group_members (group_id, user_id, joined_at)
    SELECT '000000000000000000000002', id, 1 FROM users WHERE username = 'wang.wei'
    UNION ALL SELECT '000000000000000000000001', id, 2 FROM users WHERE username = 'wang.wei';
    INSERT INTO role_assignments (role_id, target_type, target_id, end_time, created_at, updated_at)
    SELECT t.id, 'USER', u.id, iif(t.code = 't-ended', 1445412480001, NULL), 0, 0
    FROM roles t, users u WHERE t.code IN ('t-own', 't-other', 't-off', 't-ended') AND u.username = 'wang.wei'
    UNION ALL SELECT id, 'GROUP', '000000000000000000000001', NULL, 0, 0 FROM roles WHERE code = 't-group'
    UNION ALL SELECT t.id, 'ROLE', g.id, NULL, 0, 0 FROM roles t, roles g WHERE t.code = 't-through' AND g.code = 't-group'
    UNION ALL SELECT t.id, 'DEPARTMENT', d.id, NULL, 0, 0 FROM roles t, departments d WHERE t.code = 't-department' AND d.code = 'rd'
    UNION ALL SELECT t.id, 'DEPARTMENT', d.id, NULL, 0, 0 FROM roles t, departments d WHERE t.code = 't-above' AND d.code = 'steamory';
";

/// A sandbox on a file with these rows. The file is gone with it.
struct Prepared {
    sandbox: Sandbox,
    file: PathBuf,
}

impl Drop for Prepared {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.file);
    }
}

async fn prepared(name: &str) -> Prepared {
    let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}.db", std::process::id()));
    let _ = std::fs::remove_file(&file);
    let options = || Options { db: Some(file.clone()), ..Options::default() };
    Sandbox::start_with(options()).await.stop().await;
    let db = rusqlite::Connection::open(&file).expect("a database");
    // Nothing of the seed is in the way.
    db.execute_batch("DELETE FROM role_assignments; DELETE FROM group_members").expect("no rows");
    db.execute_batch(ROWS).expect("rows");
    db.execute_batch(ASSIGNMENTS).expect("rows");
    drop(db);
    Prepared { sandbox: Sandbox::start_with(options()).await, file }
}

fn codes(page: &Value) -> Vec<&str> {
    let list = page["list"].as_array().expect("a list");
    assert_eq!(page["totalCount"], list.len());
    list.iter().filter_map(|role| role["code"].as_str()).collect()
}

#[tokio::test]
async fn answers_roles_however_they_were_given_the_oldest_first() {
    let prepared = prepared("roles-given").await;
    let sandbox = &prepared.sandbox;
    let roles = async || data(of(sandbox, "get-user-roles", "wang.wei").await);
    let page = roles().await;
    let lasting = ["t-own", "t-group", "t-department", "t-above", "t-through"];
    assert_eq!(codes(&page), [&lasting[..], &["t-ended"]].concat());
    assert_eq!(
        page["list"][0],
        json!({
            "id": "742d6f776e00000000000000", "code": "t-own", "name": "Own", "description": "d", "namespace": "default",
            "namespaceName": "默认权限分组", "status": "ENABLE", "disableTime": 2_000_000_000_000_u64,
            "enablePermissionApply": false
        })
    );
    let bare = &page["list"][1];
    assert_eq!((&bare["name"], &bare["description"]), (&json!("t-group"), &json!("")));
    assert_eq!(bare["disableTime"], Value::Null);
    for role in page["list"].as_array().expect("a list") {
        let code = role["code"].as_str().expect("a code");
        assert_eq!(data(sandbox.get("/api/v3/get-role", &[("code", code)]).await), *role);
    }
    sandbox.pass(1);
    assert_eq!(codes(&roles().await), lasting);
    assert_eq!(sandbox.clock.load(std::sync::atomic::Ordering::SeqCst), START + 1);
    assert_eq!(codes(&data(of(sandbox, "get-user-roles", "luo.jie").await)), ["t-above"]);
}

#[tokio::test]
async fn answers_the_roles_of_one_permission_group() {
    let prepared = prepared("roles-space").await;
    let sandbox = &prepared.sandbox;
    let user_id = id_of(sandbox, "wang.wei").await;
    let roles = async |namespace: &str| {
        let parameters = [("userId", user_id.as_str()), ("namespace", namespace)];
        sandbox.get("/api/v3/get-user-roles", &parameters).await
    };
    let page = data(roles("t-space").await);
    assert_eq!((codes(&page), &page["list"][0]["namespaceName"]), (vec!["t-other"], &json!("t-space")));
    assert_eq!(data(roles("system").await)["totalCount"], 0);
    assert_eq!(refusal(&roles("nowhere").await), (404, None, "Permission group does not exist"));
}

#[tokio::test]
async fn says_whether_a_user_has_one_of_several_roles() {
    let prepared = prepared("roles-any").await;
    let sandbox = &prepared.sandbox;
    let has = async |roles: Value| {
        let body = json!({"userId": "wang.wei", "options": {"userIdType": "username"}, "roles": roles});
        sandbox.post("/api/v3/has-any-role", body).await
    };
    for (roles, expected) in [
        (json!([{"code": "t-own"}]), true),
        (json!([{"code": "nothing"}, {"code": "t-through", "namespace": "default"}]), true),
        (json!([{"code": "t-other", "namespace": "t-space"}]), true),
        (json!([{"code": "t-other"}]), false),
        (json!([{"code": "t-off"}]), false),
        (json!([{"code": "t-own", "namespace": "nowhere"}, {"code": "t-own", "namespace": "system"}]), false),
    ] {
        let answer = data(has(roles.clone()).await);
        assert_eq!(answer, json!({"hasAnyRole": expected}), "{roles}");
    }
    assert_eq!(refusal(&has(json!([])).await), (400, None, "Parameter roles is malformed"));
}

#[tokio::test]
async fn answers_groups_in_the_order_of_joining() {
    let prepared = prepared("roles-groups").await;
    let sandbox = &prepared.sandbox;
    let page = data(of(sandbox, "get-user-groups", "wang.wei").await);
    assert_eq!(codes(&page), ["t-second", "t-first"]);
    assert_eq!(
        page["list"][1],
        json!({
            "id": "000000000000000000000001", "code": "t-first", "name": "First", "description": "d", "type": "static",
            "metadataSource": [], "members": []
        })
    );
    assert_eq!(data(of(sandbox, "get-user-groups", "luo.jie").await), json!({"totalCount": 0, "list": []}));
}

#[tokio::test]
async fn who_resigns_has_no_roles_and_groups() {
    let prepared = prepared("roles-resigned").await;
    let sandbox = &prepared.sandbox;
    data(sandbox.post("/api/v3/resign-user", json!({"userId": sandbox.ready.user_id})).await);
    for call in ["get-user-roles", "get-user-groups"] {
        assert_eq!(data(of(sandbox, call, "wang.wei").await)["totalCount"], 0, "{call}");
    }
    assert_eq!(codes(&data(of(sandbox, "get-user-roles", "luo.jie").await)), ["t-above"]);
}

use serde_json::json;

use super::{assign, count, create, get, target, user};
use crate::client::{Sandbox, data, refusal};

const PATH: &str = "/api/v3/delete-roles-batch";

#[tokio::test]
async fn deletes_roles_with_their_assignments_and_those_to_them() {
    let sandbox = Sandbox::start().await;
    for code in ["one", "two", "kept"] {
        create(&sandbox, code).await;
    }
    assign(&sandbox, "kept", json!([target("ROLE", "one"), target("ROLE", "two")]), json!({})).await;
    assign(&sandbox, "one", json!([target("USER", &sandbox.ready.user_id)]), json!({})).await;
    assert_eq!(count(&sandbox, "kept").await, 2);
    let body = json!({"codeList": ["one", "two", "one"], "namespace": "default"});
    assert_eq!(data(sandbox.post(PATH, body).await), json!({"success": true}));
    for code in ["one", "two"] {
        assert_eq!(refusal(&get(&sandbox, code).await), (404, None, "Role does not exist"));
    }
    assert_eq!(count(&sandbox, "kept").await, 0);
    // A new role of the same code starts without assignments.
    create(&sandbox, "one").await;
    assert_eq!(count(&sandbox, "one").await, 0);
}

#[tokio::test]
async fn deletes_none_if_one_is_unknown() {
    let sandbox = Sandbox::start().await;
    for (path, body) in [
        (PATH, json!({"codeList": ["admin", "nobody"]})),
        (PATH, json!({"codeList": ["admin"], "namespace": "nowhere"})),
        (
            "/api/v3/multiple-namespace-delete-roles-batch",
            json!({"roleList": [{"code": "admin", "namespace": "default"}, {"code": "admin", "namespace": "system"}]}),
        ),
        ("/api/v3/delete-admin-roles", json!({"codeList": ["helpdesk", "admin"]})),
    ] {
        assert_eq!(refusal(&sandbox.post(path, body.clone()).await).0, 404, "{body}");
    }
    data(get(&sandbox, "admin").await);
    let system = data(sandbox.get("/api/v3/list-roles", &[("namespace", "system")]).await);
    assert_eq!(system["totalCount"], 2);
}

#[tokio::test]
async fn deletes_roles_of_several_permission_groups() {
    let sandbox = Sandbox::start().await;
    let list =
        json!([{"code": "admin", "namespace": "default"}, {"code": "helpdesk", "namespace": "system"}]);
    let path = "/api/v3/multiple-namespace-delete-roles-batch";
    assert_eq!(data(sandbox.post(path, json!({"roleList": list})).await), json!({"success": true}));
    assert_eq!(refusal(&get(&sandbox, "admin").await).0, 404);
    let body = json!({"codeList": ["directory-admin"]});
    assert_eq!(data(sandbox.post("/api/v3/delete-admin-roles", body).await), json!({"success": true}));
    let system = data(sandbox.get("/api/v3/list-roles", &[("namespace", "system")]).await);
    assert_eq!(system, json!({"totalCount": 0, "list": []}));
}

#[tokio::test]
async fn assignments_go_with_their_user_department_organization_and_group() {
    let sandbox = Sandbox::start().await;
    create(&sandbox, "role").await;
    let body = json!({"organizationCode": "other", "organizationName": "Other"});
    data(sandbox.post("/api/v3/create-organization", body).await);
    let body = json!({"organizationCode": "other", "parentDepartmentId": "root", "name": "Below"});
    let below = data(sandbox.post("/api/v3/create-department", body).await);
    let leaving = user(&sandbox, "li.wei").await;
    let targets = json!([
        target("USER", &leaving),
        target("DEPARTMENT", &sandbox.department("rd-platform-storage").await),
        target("DEPARTMENT", below["departmentId"].as_str().expect("an id")),
        target("GROUP", "alumni"),
    ]);
    assign(&sandbox, "role", targets, json!({})).await;
    let deletions = [
        ("delete-users-batch", json!({"userIds": [leaving]})),
        // The department below goes with it.
        (
            "delete-department",
            json!({"organizationCode": "steamory", "departmentId": sandbox.department("rd-platform").await}),
        ),
        ("delete-organization", json!({"organizationCode": "other"})),
        ("delete-groups-batch", json!({"codeList": ["alumni"]})),
    ];
    for (place, (call, body)) in deletions.into_iter().enumerate() {
        assert_eq!(count(&sandbox, "role").await, 4 - place, "{call}");
        data(sandbox.post(&format!("/api/v3/{call}"), body).await);
    }
    assert_eq!(count(&sandbox, "role").await, 0);
}

#[tokio::test]
async fn roles_of_several_permission_groups_name_theirs() {
    let sandbox = Sandbox::start().await;
    let path = "/api/v3/multiple-namespace-delete-roles-batch";
    for role in [json!({"code": "admin"}), json!({"code": "admin", "namespace": ""})] {
        let answer = sandbox.post(path, json!({"roleList": [role]})).await;
        assert_eq!(refusal(&answer), (400, None, "Parameter roleList.0.namespace is malformed"));
    }
    data(get(&sandbox, "admin").await);
}

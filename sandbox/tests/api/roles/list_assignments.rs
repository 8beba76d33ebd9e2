use serde_json::json;

use super::{assignments, create};
use crate::client::{START, Sandbox, data, refusal};

#[tokio::test]
async fn answers_each_assignment_with_its_role() {
    let sandbox = Sandbox::start().await;
    let body = json!({"code": "role", "name": "角色", "description": "Text"});
    let role = data(sandbox.post("/api/v3/create-role", body).await);
    let targets = json!([super::target("GROUP", "developers")]);
    super::assign(&sandbox, "role", targets, json!({"enableTime": START + 5})).await;
    let now = "2015-10-21T07:28:00.000Z";
    assert_eq!(
        assignments(&sandbox, "role", &[]).await,
        json!({"totalCount": 1, "data": [{
            "roleId": role["id"], "status": "DISABLE", "enableTime": START + 5, "endTime": null,
            "userPoolId": sandbox.ready.user_pool_id, "roleName": "角色", "roleCode": "role", "description": "Text",
            "createdAt": now, "updatedAt": now
        }]})
    );
}

#[tokio::test]
async fn org_means_departments_and_no_type_means_all() {
    let sandbox = Sandbox::start().await;
    let count = async |role: &str, others: &[(&str, &str)]| {
        assignments(&sandbox, role, others).await["totalCount"].as_u64().expect("a number")
    };
    assert_eq!(count("auditor", &[]).await, 3);
    assert_eq!(count("auditor", &[("targetType", "USER")]).await, 2);
    assert_eq!(count("auditor", &[("targetType", "ORG")]).await, 1);
    assert_eq!(count("auditor", &[("targetType", "ORG,USER,ORG")]).await, 3);
    // A user group and a role have this one.
    assert_eq!(count("developer", &[]).await, 2);
    assert_eq!(count("developer", &[("targetType", "ORG,USER")]).await, 0);
    assert_eq!(count("helpdesk", &[("namespaceCode", "system")]).await, 1);
    create(&sandbox, "nobodys").await;
    assert_eq!(assignments(&sandbox, "nobodys", &[]).await, json!({"totalCount": 0, "data": []}));
}

#[tokio::test]
async fn pages_and_searches_in_code_and_name_of_the_role() {
    let sandbox = Sandbox::start().await;
    let page = assignments(&sandbox, "auditor", &[("page", "2"), ("limit", "2")]).await;
    assert_eq!((&page["totalCount"], page["data"].as_array().map(Vec::len)), (&json!(3), Some(1)));
    for (query, expected) in [("AUDIT", 3), ("审计", 3), ("", 3), ("reads", 0), ("admin", 0)] {
        let page = assignments(&sandbox, "auditor", &[("query", query), ("namespaceCode", "")]).await;
        assert_eq!(page["totalCount"], expected, "{query}");
        assert_eq!(page["data"].as_array().map(Vec::len), Some(expected), "{query}");
    }
}

#[tokio::test]
async fn every_code_of_a_role_can_be_asked_for() {
    let sandbox = Sandbox::start().await;
    for code in ["x".repeat(64), "a.b:c/d".to_owned()] {
        create(&sandbox, &code).await;
        assert_eq!(assignments(&sandbox, &code, &[]).await["totalCount"], 0);
    }
    let answer = sandbox.get("/api/v3/list-role-assignments", &[("roleCode", &*"x".repeat(65))]).await;
    assert_eq!(refusal(&answer), (400, None, "Parameter roleCode is malformed"));
}

use serde_json::{Value, json};

use super::{create, get};
use crate::client::{Sandbox, data, refusal};

const PATH: &str = "/api/v3/create-organization";

#[tokio::test]
async fn answers_the_organization_as_stored() {
    let sandbox = Sandbox::start().await;
    let i18n = json!({"organizationName": {"zh-CN": {"enabled": true, "value": "顶点"}}});
    let body = json!({
        "organizationCode": "acme", "organizationName": "Acme 部", "description": "Makes it",
        "openDepartmentId": "acme-root", "i18n": i18n, "metadata": {"any": [1]}, "tenantId": "tenant-1",
        "postIdList": ["p2", "p1"]
    });
    let created = data(sandbox.post(PATH, body).await);
    let id = created["departmentId"].as_str().expect("an id");
    assert!(id.len() == 24 && id.bytes().all(|byte| byte.is_ascii_hexdigit()), "{id}");
    assert_eq!(
        created,
        json!({
            "organizationCode": "acme", "organizationName": "Acme 部", "description": "Makes it",
            "createdAt": "2015-10-21T07:28:00.000Z", "updatedAt": "2015-10-21T07:28:00.000Z",
            "departmentId": id, "openDepartmentId": "acme-root", "hasChildren": false, "leaderUserIds": [],
            "membersCount": 0, "isVirtualNode": false, "i18n": i18n, "customData": {},
            "postIdList": ["p2", "p1"], "status": "true"
        })
    );
    assert_eq!(data(get(&sandbox, "acme").await)["i18n"], i18n);
}

#[tokio::test]
async fn the_root_department_carries_departments() {
    let sandbox = Sandbox::start().await;
    let root = create(&sandbox, "acme", "Acme").await["departmentId"].clone();
    let body = json!({"organizationCode": "acme", "parentDepartmentId": "root", "name": "R&D", "code": "rd"});
    let department = data(sandbox.post("/api/v3/create-department", body).await);
    assert_eq!(department["parentDepartmentId"], root);
    assert_eq!(department["parentDepartmentCode"], "acme");
    assert_eq!(data(get(&sandbox, "acme").await)["hasChildren"], true);
    let body = json!({"organizationCode": "acme", "departmentId": "root"});
    let department = data(sandbox.post("/api/v3/update-department", body).await);
    assert_eq!((&department["departmentId"], &department["name"]), (&root, &json!("Acme")));
}

#[tokio::test]
async fn needs_two_fields_only() {
    let sandbox = Sandbox::start().await;
    let created = create(&sandbox, "acme", "Acme").await;
    for absent in ["description", "openDepartmentId", "i18n", "tenantId", "allow"] {
        assert!(created.get(absent).is_none(), "{absent}");
    }
}

/// Accepted, as the service was seen to do.
#[tokio::test]
async fn an_empty_code_becomes_the_id_of_the_root_department() {
    let sandbox = Sandbox::start().await;
    let first = create(&sandbox, "", "One").await;
    let second = create(&sandbox, "", "Two").await;
    assert_eq!(first["organizationCode"], first["departmentId"]);
    assert_ne!(first["organizationCode"], second["organizationCode"]);
    let code = first["organizationCode"].as_str().expect("a code");
    assert_eq!(data(get(&sandbox, code).await)["organizationName"], "One");
}

#[tokio::test]
async fn codes_have_at_most_64_characters_and_belong_to_one() {
    let sandbox = Sandbox::start().await;
    let longest = "~".repeat(64);
    create(&sandbox, &longest, "Longest").await;
    create(&sandbox, "Steamory", "Another case").await;
    for (code, refused) in [
        ("x".repeat(65), (400, None, "Parameter organizationCode is malformed".to_owned())),
        ("steamory".to_owned(), (409, None, "organizationCode already exists: steamory".to_owned())),
        (longest.clone(), (409, None, format!("organizationCode already exists: {longest}"))),
        ("caf\u{e9}".to_owned(), (400, None, "invalid organization code: caf\u{e9}".to_owned())),
        ("a\tb".to_owned(), (400, None, "invalid organization code: a\tb".to_owned())),
    ] {
        let body = json!({"organizationCode": code, "organizationName": "x"});
        let answer = sandbox.post(PATH, body).await;
        let (status, api_code, message) = refusal(&answer);
        assert_eq!((status, api_code, message.to_owned()), refused);
    }
    let page = data(sandbox.get("/api/v3/list-organizations", &[]).await);
    assert_eq!(page["totalCount"], 3, "a refused call leaves nothing behind");
}

#[tokio::test]
async fn refuses_malformed_fields_by_name() {
    let sandbox = Sandbox::start().await;
    for (body, fields) in [
        (json!({}), "organizationName, organizationCode"),
        (json!({"organizationName": "", "organizationCode": 1}), "organizationName, organizationCode"),
        (
            json!({
                "organizationName": "x", "organizationCode": "x", "metadata": [], "description": 1,
                "openDepartmentId": {}, "i18n": {}, "tenantId": 1, "postIdList": "p"
            }),
            "metadata, description, openDepartmentId, i18n.organizationName, tenantId, postIdList",
        ),
        (
            json!({
                "organizationName": "x", "organizationCode": "x",
                "i18n": {"organizationName": {"zh-CN": {"enabled": "true"}, "en-US": 1}}
            }),
            "i18n.organizationName.zh-CN.enabled, i18n.organizationName.zh-CN.value, i18n.organizationName.en-US",
        ),
    ] {
        let answer = sandbox.post(PATH, body).await;
        assert_eq!(refusal(&answer), (400, None, format!("Parameter {fields} is malformed").as_str()));
    }
    assert_eq!(refusal(&get(&sandbox, "x").await), (404, None, "organization not found for code: x"));
    let nulls =
        json!({"organizationName": "x", "organizationCode": "y", "i18n": Value::Null, "metadata": null});
    data(sandbox.post(PATH, nulls).await);
}

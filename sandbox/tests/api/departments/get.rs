use serde_json::json;

use super::{create, get};
use crate::client::{Sandbox, data, refusal};

const PATH: &str = "/api/v3/get-department";
const BY_ID: &str = "/api/v3/get-department-by-id";
const PARENT: &str = "/api/v3/get-parent-department";

#[tokio::test]
async fn finds_a_department_under_every_documented_id_type() {
    let sandbox = Sandbox::start().await;
    let id = sandbox.department("rd-web").await;
    let by_code = data(get(&sandbox, "rd-web", &[]).await);
    assert_eq!((&by_code["departmentId"], &by_code["name"]), (&json!(id), &json!("前端部")));
    for (id, id_type) in [
        (id.as_str(), None),
        (&id, Some("department_id")),
        ("open-rd-web", Some("open_department_id")),
        ("rd-web", Some("code")),
    ] {
        let mut parameters = vec![("organizationCode", "steamory"), ("departmentId", id)];
        parameters.extend(id_type.map(|id_type| ("departmentIdType", id_type)));
        assert_eq!(data(sandbox.get(PATH, &parameters).await), by_code);
    }
    for id_type in ["sync_relation", "custom_field"] {
        let parameters =
            [("organizationCode", "steamory"), ("departmentId", "x"), ("departmentIdType", id_type)];
        let answer = sandbox.get(PATH, &parameters).await;
        assert_eq!(refusal(&answer).0, 400);
        assert!(refusal(&answer).2.contains(id_type));
    }
    assert_eq!(data(sandbox.get(BY_ID, &[("departmentId", &id)]).await), by_code);
}

#[tokio::test]
async fn answers_what_is_stored_and_counted() {
    let sandbox = Sandbox::start().await;
    let user = sandbox.ready.user_id.as_str();
    let i18n = json!({"name": {"zh-CN": {"enabled": true, "value": "新"}}});
    let created = create(
        &sandbox,
        "rd",
        json!({
            "code": "new", "openDepartmentId": "open-new", "description": "d", "i18n": i18n,
            "isVirtualNode": true, "postIdList": ["p1"]
        }),
    )
    .await;
    let body = json!({
        "organizationCode": "steamory", "departmentId": "new", "departmentIdType": "code", "userIds": [user]
    });
    data(sandbox.post("/api/v3/add-department-members", body).await);
    let other =
        data(sandbox.get("/api/v3/get-user", &[("userId", "li.na"), ("userIdType", "username")]).await);
    let body = json!({
        "organizationCode": "steamory", "departmentId": "new", "departmentIdType": "code",
        "leaderUserIds": [other["userId"], user]
    });
    data(sandbox.post("/api/v3/update-department", body).await);
    create(&sandbox, "new", json!({"name": "Below"})).await;
    assert_eq!(
        data(get(&sandbox, "new", &[]).await),
        json!({
            "organizationCode": "steamory", "departmentId": created["departmentId"],
            "createdAt": "2015-10-21T07:28:00.000Z", "updatedAt": "2015-10-21T07:28:00.000Z",
            "openDepartmentId": "open-new", "name": "New", "leaderUserIds": [other["userId"], user],
            "description": "d", "parentDepartmentId": sandbox.department("rd").await, "code": "new",
            "parentDepartmentCode": "rd", "membersCount": 1, "hasChildren": true, "isVirtualNode": true,
            "i18n": i18n, "postIdList": ["p1"], "status": true
        })
    );
}

#[tokio::test]
async fn answers_custom_fields_as_asked() {
    let sandbox = Sandbox::start().await;
    create(&sandbox, "rd", json!({"code": "new", "customData": {"icon": "x"}})).await;
    let ask = async |others: &[(&str, &str)]| data(get(&sandbox, "new", others).await);
    assert!(ask(&[]).await.get("customData").is_none());
    assert!(ask(&[("withCustomData", "false")]).await.get("customData").is_none());
    let nested = ask(&[("withCustomData", "true")]).await;
    assert_eq!(nested["customData"], json!({"icon": "x"}));
    assert!(nested.get("icon").is_none());
    let flat = ask(&[("withCustomData", "true"), ("flatCustomData", "true")]).await;
    assert_eq!((&flat["icon"], &flat["name"]), (&json!("x"), &json!("New")));
    assert!(flat.get("customData").is_none());
    let id = sandbox.department("new").await;
    let by_id = data(sandbox.get(BY_ID, &[("departmentId", &id), ("withCustomData", "true")]).await);
    assert_eq!(by_id["customData"], nested["customData"]);
    // An organization's root has none: asked for, they are an empty object.
    let root = ask_root(&sandbox, &[("withCustomData", "true")]).await;
    assert_eq!(root["customData"], json!({}));
}

async fn ask_root(sandbox: &Sandbox, others: &[(&str, &str)]) -> serde_json::Value {
    let mut parameters = vec![("organizationCode", "steamory"), ("departmentId", "root")];
    parameters.extend(others);
    data(sandbox.get(PATH, &parameters).await)
}

#[tokio::test]
async fn the_parent_is_the_department_above() {
    let sandbox = Sandbox::start().await;
    let root = ask_root(&sandbox, &[]).await;
    assert_eq!((&root["parentDepartmentId"], &root["parentDepartmentCode"]), (&json!(""), &json!("")));
    assert_eq!((&root["code"], &root["hasChildren"]), (&json!("steamory"), &json!(true)));
    let parent = async |code: &str| {
        let parameters =
            [("organizationCode", "steamory"), ("departmentId", code), ("departmentIdType", "code")];
        sandbox.get(PARENT, &parameters).await
    };
    assert_eq!(data(parent("rd-web").await), data(get(&sandbox, "rd", &[]).await));
    assert_eq!(data(parent("rd").await), root);
    assert_eq!(refusal(&parent("steamory").await), (404, None, "The root department has no parent"));
    let parameters = [
        ("organizationCode", "steamory"),
        ("departmentId", "open-rd-web"),
        ("departmentIdType", "open_department_id"),
        ("withCustomData", "true"),
    ];
    assert_eq!(data(sandbox.get(PARENT, &parameters).await)["customData"], json!({"costCenter": "CC-010"}));
}

#[tokio::test]
async fn refuses_what_is_missing_or_unknown() {
    let sandbox = Sandbox::start().await;
    for (path, parameters, fields) in [
        (PATH, vec![], "organizationCode, departmentId, departmentCode"),
        (
            PATH,
            vec![("organizationCode", "steamory"), ("departmentId", ""), ("departmentCode", "")],
            "departmentId, departmentCode",
        ),
        (
            PATH,
            vec![
                ("organizationCode", "steamory"),
                ("departmentId", "root"),
                ("departmentIdType", "id"),
                ("withCustomData", "1"),
                ("flatCustomData", "yes"),
            ],
            "departmentIdType, withCustomData, flatCustomData",
        ),
        (BY_ID, vec![], "departmentId"),
        (BY_ID, vec![("departmentId", "x"), ("withCustomData", "1")], "withCustomData"),
        (PARENT, vec![], "organizationCode, departmentId"),
    ] {
        let answer = sandbox.get(path, &parameters).await;
        assert_eq!(refusal(&answer), (400, None, format!("Parameter {fields} is malformed").as_str()));
    }
    let unknown = "Department does not exist: nowhere";
    assert_eq!(refusal(&get(&sandbox, "nowhere", &[]).await), (404, None, unknown));
    for id in ["nowhere", "root"] {
        let answer = sandbox.get(BY_ID, &[("departmentId", id)]).await;
        assert_eq!(refusal(&answer), (404, None, format!("Department does not exist: {id}").as_str()));
    }
    // One of an organization is none of another.
    data(
        sandbox
            .post(
                "/api/v3/create-organization",
                json!({"organizationCode": "acme", "organizationName": "Acme"}),
            )
            .await,
    );
    let answer = sandbox.get(PATH, &[("organizationCode", "acme"), ("departmentCode", "rd")]).await;
    assert_eq!(refusal(&answer), (404, None, "Department does not exist: rd"));
}

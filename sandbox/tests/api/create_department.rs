use serde_json::{Value, json};

use crate::client::{Sandbox, data, refusal};

const PATH: &str = "/api/v3/create-department";

/// The least that a call needs, with changes laid over it; `null` stays in the body.
fn body(changes: Value) -> Value {
    let mut body = json!({"organizationCode": "steamory", "parentDepartmentId": "root", "name": "R&D 部"});
    for (key, value) in changes.as_object().expect("an object") {
        body[key] = value.clone();
    }
    body
}

#[tokio::test]
async fn answers_the_department_as_stored() {
    let sandbox = Sandbox::start().await;
    let i18n = json!({
        "name": {"zh-CN": {"enabled": true, "value": "研发"}, "en-US": {"enabled": false, "value": "R&D"}}
    });
    let created = data(
        sandbox
            .post(
                PATH,
                // Keys like numbers come first, as JavaScript has them: with the whole workspace, serde_json keeps
                // the order of writing, and a client that signs another one is refused.
                body(json!({
                    "parentDepartmentId": "rd", "departmentIdType": "code", "metadata": {"any": [1]},
                    "openDepartmentId": "dept-rd-01", "description": "Builds it", "code": "rd-new",
                    "isVirtualNode": true, "i18n": i18n, "customData": {"10": [null, false], "icon": "x"},
                    "postIdList": ["p2", "p1"], "tenantId": "tenant-1"
                })),
            )
            .await,
    );
    let id = created["departmentId"].as_str().expect("an id");
    assert!(id.len() == 24 && id.bytes().all(|byte| byte.is_ascii_hexdigit()), "{id}");
    assert_eq!(
        created,
        json!({
            "organizationCode": "steamory", "departmentId": id, "createdAt": "2015-10-21T07:28:00.000Z",
            "updatedAt": "2015-10-21T07:28:00.000Z", "openDepartmentId": "dept-rd-01", "name": "R&D 部",
            "leaderUserIds": [], "description": "Builds it",
            "parentDepartmentId": sandbox.department("rd").await,
            "code": "rd-new", "parentDepartmentCode": "rd", "membersCount": 0, "hasChildren": false,
            "isVirtualNode": true, "i18n": i18n, "customData": {"10": [null, false], "icon": "x"},
            "postIdList": ["p2", "p1"], "status": true
        })
    );
}

#[tokio::test]
async fn needs_three_fields_only() {
    let sandbox = Sandbox::start().await;
    let created = data(sandbox.post(PATH, body(json!({}))).await);
    assert_eq!(created["parentDepartmentCode"], "steamory");
    for absent in ["code", "openDepartmentId", "description", "i18n", "customData"] {
        assert!(created.get(absent).is_none(), "{absent}");
    }
}

#[tokio::test]
async fn null_is_the_same_as_absent() {
    let sandbox = Sandbox::start().await;
    let nulls = json!({
        "code": null, "i18n": null, "isVirtualNode": null, "metadata": null, "departmentIdType": null
    });
    assert!(data(sandbox.post(PATH, body(nulls)).await).get("code").is_none());
}

#[tokio::test]
async fn finds_the_parent_by_every_documented_id() {
    let sandbox = Sandbox::start().await;
    let id = sandbox.department("finance").await;
    for (id_type, parent) in
        [("department_id", id.as_str()), ("open_department_id", "open-finance"), ("code", "finance")]
    {
        let below = body(json!({"departmentIdType": id_type, "parentDepartmentId": parent}));
        assert_eq!(data(sandbox.post(PATH, below).await)["parentDepartmentId"], json!(id));
    }
    for id_type in ["department_id", "open_department_id", "code"] {
        let top = body(json!({"departmentIdType": id_type}));
        assert_eq!(data(sandbox.post(PATH, top).await)["parentDepartmentCode"], "steamory");
    }
    let described = body(json!({"departmentIdType": "code", "parentDepartmentId": "finance"}));
    data(sandbox.post(PATH, described).await);
    let update = json!({"organizationCode": "steamory", "departmentId": id});
    assert_eq!(data(sandbox.post("/api/v3/update-department", update).await)["hasChildren"], true);
}

#[tokio::test]
async fn refuses_id_types_without_a_documented_form() {
    let sandbox = Sandbox::start().await;
    for id_type in ["sync_relation", "custom_field"] {
        let answer = sandbox.post(PATH, body(json!({"departmentIdType": id_type}))).await;
        let message = format!(
            "The sandbox does not support departmentIdType = {id_type}: no source documents its format"
        );
        assert_eq!(refusal(&answer), (400, None, message.as_str()));
    }
}

#[tokio::test]
async fn refuses_every_malformed_field_by_name() {
    let sandbox = Sandbox::start().await;
    for (changes, fields) in [
        (json!({"organizationCode": 1}), "organizationCode"),
        (json!({"organizationCode": null}), "organizationCode"),
        (json!({"organizationCode": "x".repeat(65)}), "organizationCode"),
        (json!({"name": ""}), "name"),
        (json!({"name": ["x"]}), "name"),
        (json!({"parentDepartmentId": ""}), "parentDepartmentId"),
        (json!({"metadata": []}), "metadata"),
        (json!({"openDepartmentId": 5}), "openDepartmentId"),
        (json!({"description": {}}), "description"),
        (json!({"code": "x".repeat(100)}), "code"),
        (json!({"isVirtualNode": "false"}), "isVirtualNode"),
        (json!({"customData": "{}"}), "customData"),
        (json!({"departmentIdType": "id"}), "departmentIdType"),
        (json!({"postIdList": "[\"p1\"]"}), "postIdList"),
        (json!({"postIdList": ["p1", 2]}), "postIdList"),
        (json!({"tenantId": 1}), "tenantId"),
        (json!({"i18n": {}}), "i18n.name"),
        (json!({"i18n": {"name": {"zh-CN": "x"}}}), "i18n.name.zh-CN"),
        (json!({"i18n": {"name": {"en-US": {"value": "x"}}}}), "i18n.name.en-US.enabled"),
        (json!({"i18n": {"name": {"ja-JP": {"enabled": true, "value": false}}}}), "i18n.name.ja-JP.value"),
        (json!({"name": "", "code": 1, "status": 5}), "name, code"),
    ] {
        let answer = sandbox.post(PATH, body(changes)).await;
        assert_eq!(refusal(&answer), (400, None, format!("Parameter {fields} is malformed").as_str()));
    }
}

#[tokio::test]
async fn refuses_an_organization_that_does_not_exist() {
    let sandbox = Sandbox::start().await;
    for code in ["", "nowhere", "steamory ", "STEAMORY"] {
        let signer = sandbox.signer().with("x-genauth-lang", "zh-CN");
        let answer = sandbox.post_signed(signer, PATH, body(json!({"organizationCode": code}))).await;
        assert_eq!(
            refusal(&answer),
            (404, None, format!("organization not found for code: {code}").as_str())
        );
    }
    let answer = sandbox.post(PATH, body(json!({"organizationCode": " "}))).await;
    assert_eq!(refusal(&answer), (400, None, "invalid organization code  "));
}

#[tokio::test]
async fn refuses_a_code_with_blanks_or_cjk() {
    let sandbox = Sandbox::start().await;
    for code in ["", " ", "a b", "研发"] {
        let answer = sandbox.post(PATH, body(json!({"code": code}))).await;
        assert_eq!(refusal(&answer), (400, None, format!("invalid organization code: {code}").as_str()));
    }
    data(sandbox.post(PATH, body(json!({"code": "x".repeat(64)}))).await);
}

#[tokio::test]
async fn refuses_a_parent_that_does_not_exist() {
    let sandbox = Sandbox::start().await;
    let answer = sandbox.post(PATH, body(json!({"parentDepartmentId": "64b1f0c2a9d3e8f705142299"}))).await;
    assert_eq!(refusal(&answer), (404, None, "Department does not exist: 64b1f0c2a9d3e8f705142299"));
}

#[tokio::test]
async fn refuses_a_code_or_an_open_id_that_is_taken() {
    let sandbox = Sandbox::start().await;
    for (field, value) in [("code", "finance"), ("code", "steamory"), ("openDepartmentId", "open-finance")] {
        let answer = sandbox.post(PATH, body(json!({field: value}))).await;
        assert_eq!(refusal(&answer), (409, None, format!("{field} already exists: {value}").as_str()));
    }
}

#[tokio::test]
async fn translations_have_the_four_languages_alone() {
    let sandbox = Sandbox::start().await;
    let name = json!({"en-US": {"enabled": true, "value": "Branch"}});
    let mut sent = name.clone();
    sent["fr-FR"] = json!({"enabled": true, "value": "Filiale"});
    let body = json!({
        "organizationCode": "steamory", "parentDepartmentId": "root", "name": "Branch",
        "i18n": {"name": sent, "label": sent}
    });
    let department = data(sandbox.post("/api/v3/create-department", body).await);
    assert_eq!(department["i18n"], json!({"name": name}));
}

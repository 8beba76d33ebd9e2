use serde_json::{Value, json};

use crate::client::{Sandbox, data, refusal};

const PATH: &str = "/api/v3/update-department";

/// Names a department of the seed by its code, with changes.
fn body(code: &str, changes: Value) -> Value {
    let mut body = json!({"organizationCode": "steamory", "departmentId": code, "departmentIdType": "code"});
    for (key, value) in changes.as_object().expect("an object") {
        body[key] = value.clone();
    }
    body
}

#[tokio::test]
async fn changes_only_the_fields_that_are_present() {
    let sandbox = Sandbox::start().await;
    let before = data(sandbox.post(PATH, body("rd-web", json!({}))).await);
    sandbox.pass(1500);
    let after = data(sandbox.post(PATH, body("rd-web", json!({"name": "Web & 移动端"}))).await);
    let mut expected = before.clone();
    expected["name"] = json!("Web & 移动端");
    expected["updatedAt"] = json!("2015-10-21T07:28:01.500Z");
    assert_eq!(after, expected);
    assert_eq!(before["createdAt"], "2024-01-01T05:00:00.000Z");
    assert_eq!(before["customData"], json!({"costCenter": "CC-050"}));
}

#[tokio::test]
async fn changes_every_field() {
    let sandbox = Sandbox::start().await;
    let i18n = json!({"name": {"ja-JP": {"enabled": true, "value": "ウェブ"}}});
    let changes = json!({
        "name": "New", "description": "", "code": "web", "status": false, "i18n": i18n, "postIdList": ["p"],
        "metadata": {}, "customData": {"costCenter": null, "color": "red"}, "tenantId": "t",
        "leaderUserIds": [sandbox.ready.user_id, sandbox.ready.user_id]
    });
    data(sandbox.post(PATH, body("rd-web", changes)).await);
    let stored = data(sandbox.post(PATH, body("web", json!({"name": null, "leaderUserIds": null}))).await);
    for (field, value) in [
        ("name", json!("New")),
        ("description", json!("")),
        ("status", json!(false)),
        ("i18n", i18n.clone()),
        ("postIdList", json!(["p"])),
        ("customData", json!({"costCenter": null, "color": "red"})),
        ("leaderUserIds", json!([sandbox.ready.user_id])),
    ] {
        assert_eq!(stored[field], value, "{field}");
    }
    let without = data(sandbox.post(PATH, body("web", json!({"leaderUserIds": []}))).await);
    assert_eq!(without["leaderUserIds"], json!([]));
}

#[tokio::test]
async fn counts_members_and_sees_children() {
    let sandbox = Sandbox::start().await;
    let rd = data(sandbox.post(PATH, body("rd", json!({}))).await);
    assert_eq!(rd["hasChildren"], true);
    // 17 have it as their main department, and every third of 200 a second one somewhere.
    assert!(rd["membersCount"].as_u64().is_some_and(|count| count >= 17), "{rd}");
    assert_eq!(rd["leaderUserIds"].as_array().map(Vec::len), Some(2));
    let leaf = data(sandbox.post(PATH, body("finance-payroll", json!({}))).await);
    assert_eq!(leaf["hasChildren"], false);
}

#[tokio::test]
async fn moves_a_department() {
    let sandbox = Sandbox::start().await;
    let moved = data(sandbox.post(PATH, body("rd-platform", json!({"parentDepartmentId": "sales"}))).await);
    assert_eq!(moved["parentDepartmentId"], json!(sandbox.department("sales").await));
    assert_eq!(moved["parentDepartmentCode"], "sales");
    let top = data(sandbox.post(PATH, body("rd-platform", json!({"parentDepartmentId": "root"}))).await);
    assert_eq!(top["parentDepartmentCode"], "steamory");
    let by_id = json!({
        "organizationCode": "steamory", "departmentId": moved["departmentId"],
        "parentDepartmentId": sandbox.department("rd").await
    });
    assert_eq!(data(sandbox.post(PATH, by_id).await)["parentDepartmentCode"], "rd");
}

#[tokio::test]
async fn refuses_to_move_a_department_below_itself() {
    let sandbox = Sandbox::start().await;
    for below in ["rd", "rd-platform", "rd-platform-storage"] {
        let answer =
            sandbox.post(PATH, body("rd", json!({"name": "Moved", "parentDepartmentId": below}))).await;
        let message = "A department cannot be moved below itself or one of its own departments";
        assert_eq!(refusal(&answer), (422, None, message));
    }
    assert_eq!(data(sandbox.post(PATH, body("rd", json!({}))).await)["name"], "研发中心");
}

#[tokio::test]
async fn leaves_the_root_where_it_is() {
    let sandbox = Sandbox::start().await;
    for change in
        [json!({"parentDepartmentId": "rd"}), json!({"parentDepartmentId": "root"}), json!({"code": "other"})]
    {
        assert_eq!(refusal(&sandbox.post(PATH, body("root", change)).await).0, 422);
    }
    let root = data(sandbox.post(PATH, body("root", json!({"name": "Steamory", "code": "steamory"}))).await);
    assert_eq!((&root["name"], &root["parentDepartmentId"]), (&json!("Steamory"), &json!("")));
}

#[tokio::test]
async fn a_refused_change_leaves_nothing_behind() {
    let sandbox = Sandbox::start().await;
    let changes = json!({"name": "Half", "leaderUserIds": [sandbox.ready.user_id, "nobody"]});
    let answer = sandbox.post(PATH, body("sales", changes)).await;
    assert_eq!(refusal(&answer), (404, Some(2004), "User does not exist"));
    assert_eq!(data(sandbox.post(PATH, body("sales", json!({}))).await)["name"], "Sales");
}

#[tokio::test]
async fn refuses_a_department_that_does_not_exist() {
    let sandbox = Sandbox::start().await;
    for id in ["nowhere", " "] {
        let answer = sandbox.post(PATH, body(id, json!({}))).await;
        assert_eq!(refusal(&answer), (404, None, format!("Department does not exist: {id}").as_str()));
    }
    let answer = sandbox.post(PATH, body("rd", json!({"parentDepartmentId": ""}))).await;
    assert_eq!(refusal(&answer), (404, None, "Department does not exist: "));
}

#[tokio::test]
async fn refuses_an_organization_that_does_not_exist() {
    let sandbox = Sandbox::start().await;
    for code in ["", " ", "nowhere"] {
        let answer = sandbox.post(PATH, body("rd", json!({"organizationCode": code}))).await;
        assert_eq!(
            refusal(&answer),
            (404, None, format!("organization not found for code: {code}").as_str())
        );
    }
}

#[tokio::test]
async fn refuses_malformed_fields_and_codes() {
    let sandbox = Sandbox::start().await;
    for (changes, fields) in [
        (json!({"departmentId": ""}), "departmentId"),
        (json!({"code": "x".repeat(100)}), "code"),
        (json!({"name": ""}), "name"),
        (json!({"status": "false"}), "status"),
        (json!({"leaderUserIds": "[]"}), "leaderUserIds"),
        (json!({"metadata": 1, "i18n": 1, "customData": 1}), "metadata, i18n, customData"),
    ] {
        let answer = sandbox.post(PATH, body("rd", changes)).await;
        assert_eq!(refusal(&answer), (400, None, format!("Parameter {fields} is malformed").as_str()));
    }
    for code in ["", " ", "有 blank"] {
        let answer = sandbox.post(PATH, body("rd", json!({"code": code}))).await;
        assert_eq!(refusal(&answer), (400, None, format!("invalid organization code: {code}").as_str()));
    }
    assert_eq!(refusal(&sandbox.post(PATH, body("rd", json!({"code": "sales"}))).await).0, 409);
    let undocumented = body("rd", json!({"departmentIdType": "custom_field"}));
    assert_eq!(refusal(&sandbox.post(PATH, undocumented).await).0, 400);
}

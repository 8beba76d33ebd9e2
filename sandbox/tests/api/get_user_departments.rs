use serde_json::{Value, json};

use crate::client::{Sandbox, data, refusal};

const PATH: &str = "/api/v3/get-user-departments";

/// Puts the seeded user into departments of these codes, one a second.
async fn join(sandbox: &Sandbox, codes: &[&str]) {
    let mut departments = Vec::new();
    for code in codes {
        departments.push(json!({"departmentId": sandbox.department(code).await}));
        let body = json!({"userId": sandbox.ready.user_id, "departments": departments});
        data(sandbox.post("/api/v3/set-user-departments", body).await);
        sandbox.pass(1000);
    }
}

async fn get(sandbox: &Sandbox, parameters: &[(&str, &str)]) -> Value {
    let user = [("userId", sandbox.ready.user_id.as_str())];
    data(sandbox.get(PATH, &[&user, parameters].concat()).await)
}

fn codes(page: &Value) -> Vec<&str> {
    page["list"].as_array().expect("a list").iter().filter_map(|item| item["code"].as_str()).collect()
}

#[tokio::test]
async fn answers_a_department_with_its_membership() {
    let sandbox = Sandbox::start().await;
    let page = get(&sandbox, &[("orderBy", "Asc")]).await;
    assert_eq!(page["totalCount"], 2);
    let rd = sandbox.department("rd").await;
    let unit = |value: &str| json!({"enabled": true, "value": value});
    assert_eq!(
        page["list"][0],
        json!({
            "organizationCode": "steamory", "departmentId": rd, "isRoot": false,
            "createdAt": "2024-01-01T01:00:00.000Z", "name": "研发中心", "description": "产品的设计与研发",
            "openDepartmentId": "open-rd", "isLeader": true, "code": "rd", "isMainDepartment": true,
            "joinedAt": "2024-01-02T00:00:00.000Z", "isVirtualNode": false,
            "i18n": {"name": {"zh-CN": unit("研发中心"), "en-US": unit("R&D")}}
        })
    );
}

#[tokio::test]
async fn answers_custom_data_and_paths_when_asked() {
    let sandbox = Sandbox::start().await;
    join(&sandbox, &["rd-platform-identity", "steamory"]).await;
    let page =
        get(&sandbox, &[("orderBy", "Asc"), ("withCustomData", "true"), ("withDepartmentPaths", "true")])
            .await;
    let (team, root) = (&page["list"][0], &page["list"][1]);
    assert_eq!(team["customData"], json!({"costCenter": "CC-030"}));
    assert_eq!(team["departmentCodePath"], json!(["steamory", "rd", "rd-platform", "rd-platform-identity"]));
    assert_eq!(team["departmentNamePath"], json!(["蒸汽记忆 Steamory", "研发中心", "平台部", "身份组"]));
    assert_eq!(team["departmentIdPath"][3], team["departmentId"]);
    assert_eq!((&root["isRoot"], &root["departmentIdPath"]), (&json!(true), &json!([root["departmentId"]])));
    let plain = get(&sandbox, &[("withCustomData", "false")]).await;
    for absent in ["customData", "departmentIdPath", "departmentCodePath", "departmentNamePath"] {
        assert!(plain["list"][0].get(absent).is_none(), "{absent}");
    }
}

#[tokio::test]
async fn sorts_by_every_field_both_ways() {
    let sandbox = Sandbox::start().await;
    join(&sandbox, &["rd-web", "finance", "rd-platform"]).await;
    for (sort_by, ascending) in [
        ("DepartmentCreatedAt", ["rd-platform", "rd-web", "finance"]),
        ("JoinDepartmentAt", ["rd-web", "finance", "rd-platform"]),
        ("DepartmentName", ["finance", "rd-web", "rd-platform"]),
        ("DepartmemtCode", ["finance", "rd-platform", "rd-web"]),
    ] {
        let page = get(&sandbox, &[("sortBy", sort_by), ("orderBy", "Asc")]).await;
        assert_eq!(codes(&page), ascending, "{sort_by}");
        let page = get(&sandbox, &[("sortBy", sort_by), ("orderBy", "Desc")]).await;
        assert_eq!(codes(&page), ascending.iter().rev().copied().collect::<Vec<_>>(), "{sort_by}");
    }
    assert_eq!(codes(&get(&sandbox, &[]).await), ["rd-platform", "finance", "rd-web"]);
}

#[tokio::test]
async fn pages_cover_every_department_once() {
    let sandbox = Sandbox::start().await;
    let mut departments = Vec::new();
    for number in 0..50 {
        let name = format!("D{number}");
        let body = json!({"organizationCode": "steamory", "parentDepartmentId": "root", "name": name});
        let created = data(sandbox.post("/api/v3/create-department", body).await);
        departments.push(json!({"departmentId": created["departmentId"]}));
    }
    let body = json!({"userId": sandbox.ready.user_id, "departments": departments});
    data(sandbox.post("/api/v3/set-user-departments", body).await);

    assert_eq!(get(&sandbox, &[]).await["list"].as_array().map(Vec::len), Some(10));
    assert_eq!(get(&sandbox, &[("limit", "50")]).await["list"].as_array().map(Vec::len), Some(50));
    let mut seen = Vec::new();
    for page in ["1", "2", "3", "4", "4294967295"] {
        let page = get(&sandbox, &[("page", page), ("limit", "15")]).await;
        assert_eq!(page["totalCount"], 50);
        seen.extend(
            page["list"].as_array().expect("a list").iter().map(|item| item["departmentId"].to_string()),
        );
    }
    assert_eq!(seen.len(), 50);
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), 50);
}

#[tokio::test]
async fn finds_a_user_by_every_documented_id() {
    let sandbox = Sandbox::start().await;
    for (id_type, id) in [
        ("user_id", sandbox.ready.user_id.as_str()),
        ("external_id", "E00001"),
        ("phone", "13800000000"),
        ("email", "wang.wei@steamory.example"),
        ("email", "Wang.Wei@STEAMORY.example"),
        ("username", "wang.wei"),
        ("identity", "65920080e00acd456178d0cc:steamory-wang.wei"),
        ("sync_relation", "lark:ou_0000000000000000"),
    ] {
        let answer = sandbox.get(PATH, &[("userId", id), ("userIdType", id_type)]).await;
        assert_eq!(data(answer)["list"][0]["code"], "sales", "{id_type}");
    }
}

#[tokio::test]
async fn refuses_a_user_that_does_not_exist() {
    let sandbox = Sandbox::start().await;
    for (id_type, id) in [
        ("user_id", "nobody"),
        ("user_id", " "),
        ("external_id", sandbox.ready.user_id.as_str()),
        ("phone", "13900000000"),
        ("email", "nobody@steamory.example"),
        ("username", "WANG.WEI"),
        ("identity", "x:y"),
        ("sync_relation", "lark:ou_x:y"),
    ] {
        let answer = sandbox.get(PATH, &[("userId", id), ("userIdType", id_type)]).await;
        assert_eq!(refusal(&answer), (404, Some(2004), "User does not exist"), "{id_type}");
    }
}

#[tokio::test]
async fn refuses_an_id_without_the_form_of_its_type() {
    let sandbox = Sandbox::start().await;
    for (id_type, id) in [
        ("user_id", ""),
        ("identity", "no colon"),
        ("identity", ":x"),
        ("sync_relation", "lark:"),
        ("email", "no-at-sign"),
        ("phone", "not a phone"),
    ] {
        let answer = sandbox.get(PATH, &[("userId", id), ("userIdType", id_type)]).await;
        assert_eq!(refusal(&answer), (400, None, "Parameter userId is malformed"), "{id_type}");
    }
    let answer = sandbox.get(PATH, &[("userId", "x"), ("userIdType", "custom_field")]).await;
    let message = "The sandbox does not support userIdType = custom_field: no source documents its format";
    assert_eq!(refusal(&answer), (400, None, message));
}

#[tokio::test]
async fn takes_the_booleans_of_a_query_as_python_writes_them() {
    let sandbox = Sandbox::start().await;
    for (yes, no) in [("true", "false"), ("True", "False")] {
        let page = get(&sandbox, &[("withCustomData", yes), ("withDepartmentPaths", no)]).await;
        let row = page["list"][0].as_object().expect("a row");
        assert!(row.contains_key("customData") && !row.contains_key("departmentIdPath"), "{yes} {no}");
        let page = get(&sandbox, &[("withCustomData", no), ("withDepartmentPaths", yes)]).await;
        let row = page["list"][0].as_object().expect("a row");
        assert!(!row.contains_key("customData") && row.contains_key("departmentIdPath"), "{yes} {no}");
    }
    let body =
        json!({"userId": sandbox.ready.user_id, "departments": [{"departmentId": "x", "isLeader": "True"}]});
    let answer = sandbox.post("/api/v3/set-user-departments", body).await;
    assert_eq!(refusal(&answer).2, "Parameter departments.0.isLeader is malformed", "a body has booleans");
}

#[tokio::test]
async fn refuses_malformed_parameters_by_name() {
    let sandbox = Sandbox::start().await;
    for (name, value) in [
        ("page", "0"),
        ("page", "-1"),
        ("page", "1.5"),
        ("page", ""),
        ("page", "+1"),
        ("page", "99999999999999999999"),
        ("limit", "0"),
        ("limit", "51"),
        ("limit", "ten"),
        ("withCustomData", "1"),
        ("withDepartmentPaths", "TRUE"),
        ("withDepartmentPaths", "FALSE"),
        ("withDepartmentPaths", "tRue"),
        ("sortBy", "DepartmentCode"),
        ("orderBy", "ASC"),
        ("userIdType", "id"),
    ] {
        let answer = sandbox.get(PATH, &[("userId", "x"), (name, value)]).await;
        assert_eq!(
            refusal(&answer),
            (400, None, format!("Parameter {name} is malformed").as_str()),
            "{value}"
        );
    }
    let answer = sandbox.get(PATH, &[("limit", "0"), ("page", "0")]).await;
    assert_eq!(refusal(&answer).2, "Parameter userId, page, limit is malformed");
}

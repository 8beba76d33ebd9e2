//! Links of departments to other systems.

use serde_json::{Value, json};

use crate::client::{Sandbox, data, refusal};

const GET: &str = "/api/v3/get-department-sync-relations";
const DELETE: &str = "/api/v3/delete-department-sync-relations";

async fn links(sandbox: &Sandbox, code: &str) -> Value {
    let parameters = [
        ("organizationCode", "steamory"),
        ("departmentId", code),
        ("departmentIdType", "code"),
        ("withCustomData", "true"),
    ];
    data(sandbox.get(GET, &parameters).await)
}

async fn delete(sandbox: &Sandbox, code: &str, provider: &str) -> Value {
    let body = json!({
        "organizationCode": "steamory", "departmentId": code, "departmentIdType": "code", "provider": provider
    });
    sandbox.post(DELETE, body).await
}

#[tokio::test]
async fn answers_the_links_of_one_department() {
    let sandbox = Sandbox::start().await;
    let info = json!({"name": "研发中心"});
    assert_eq!(
        links(&sandbox, "rd").await,
        json!([
            {
                "provider": "lark", "userIdInIdp": "od-4e6ac4d14bcd5071a37a39de902c7141",
                "userInfoInIdp": info
            },
            {"provider": "wechatwork", "userIdInIdp": "2", "userInfoInIdp": info}
        ])
    );
    assert_eq!(links(&sandbox, "root").await, json!([]));
    let id = sandbox.department("finance").await;
    let parameters = [("organizationCode", "steamory"), ("departmentId", id.as_str())];
    assert_eq!(data(sandbox.get(GET, &parameters).await)[0]["provider"], "dingtalk");
}

#[tokio::test]
async fn deletes_the_links_to_one_kind_of_system_alone() {
    let sandbox = Sandbox::start().await;
    let (rd, sales) = (links(&sandbox, "rd").await, links(&sandbox, "sales").await);
    assert_eq!(data(delete(&sandbox, "rd", "lark").await), json!({"success": true}));
    assert_eq!(links(&sandbox, "rd").await, json!([rd[1]]));
    assert_eq!(links(&sandbox, "sales").await, sales);
    let message = "The department is not synchronised with a system of this kind: lark";
    assert_eq!(refusal(&delete(&sandbox, "rd", "lark").await), (404, None, message));
    // Both of the two.
    assert_eq!(sales.as_array().map(Vec::len), Some(2));
    data(delete(&sandbox, "sales", "lark").await);
    assert_eq!(links(&sandbox, "sales").await, json!([]));
}

#[tokio::test]
async fn refuses_unknown_departments_and_malformed_parameters() {
    let sandbox = Sandbox::start().await;
    for (code, id, message) in [
        ("nowhere", "root", "organization not found for code: nowhere"),
        ("", "root", "organization not found for code: "),
        ("steamory", "nothing", "Department does not exist: nothing"),
    ] {
        let answer = sandbox.get(GET, &[("organizationCode", code), ("departmentId", id)]).await;
        assert_eq!(refusal(&answer), (404, None, message));
        let body = json!({"organizationCode": code, "departmentId": id, "provider": "lark"});
        assert_eq!(refusal(&sandbox.post(DELETE, body).await), (404, None, message));
    }
    let answer = sandbox.get(GET, &[("withCustomData", "1"), ("departmentIdType", "name")]).await;
    let fields = "organizationCode, departmentId, departmentIdType, withCustomData";
    assert_eq!(refusal(&answer), (400, None, format!("Parameter {fields} is malformed").as_str()));
    let answer = sandbox.post(DELETE, json!({"provider": ""})).await;
    let fields = "organizationCode, departmentId, provider";
    assert_eq!(refusal(&answer), (400, None, format!("Parameter {fields} is malformed").as_str()));
}

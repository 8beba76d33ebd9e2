use serde_json::{Value, json};

use super::{codes, create};
use crate::client::{Sandbox, data, refusal};

const PATH: &str = "/api/v3/search-departments";

async fn search(sandbox: &Sandbox, keywords: &str) -> Value {
    data(sandbox.post(PATH, json!({"organizationCode": "steamory", "keywords": keywords})).await)
}

#[tokio::test]
async fn looks_through_names_and_codes() {
    let sandbox = Sandbox::start().await;
    assert_eq!(codes(&search(&sandbox, "前端").await), ["rd-web"]);
    assert_eq!(codes(&search(&sandbox, "SALES-east").await), ["sales-east", "sales-east-shanghai"]);
    assert_eq!(codes(&search(&sandbox, "payroll").await), ["finance-payroll"]);
    assert_eq!(search(&sandbox, "Kitchen").await, json!([]));
    // Not patterns, and not the translations: the latter would find "R&D".
    for text in ["%", "_", "R&D"] {
        assert_eq!(search(&sandbox, text).await, json!([]), "{text}");
    }
    assert_eq!(codes(&search(&sandbox, "steamory").await), ["steamory"]);
    create(&sandbox, "rd", json!({"name": "100%"})).await;
    assert_eq!(codes(&search(&sandbox, "%").await), ["100%"]);
}

#[tokio::test]
async fn answers_all_of_one_organization() {
    let sandbox = Sandbox::start().await;
    for _ in 0..60 {
        create(&sandbox, "rd", json!({"name": "Same"})).await;
    }
    let acme = json!({"organizationCode": "acme", "organizationName": "Same"});
    data(sandbox.post("/api/v3/create-organization", acme).await);
    assert_eq!(codes(&search(&sandbox, "same").await).len(), 60);
    let body = json!({"organizationCode": "steamory", "keywords": "rd-web", "withCustomData": true});
    let list = data(sandbox.post(PATH, body).await);
    assert_eq!(list[0]["customData"], json!({"costCenter": "CC-050"}));
    assert!(search(&sandbox, "rd-web").await[0].get("customData").is_none());
}

#[tokio::test]
async fn refuses_malformed_fields() {
    let sandbox = Sandbox::start().await;
    for (body, fields) in [
        (json!({}), "keywords, organizationCode"),
        (json!({"organizationCode": "steamory", "keywords": ""}), "keywords"),
        (
            json!({"organizationCode": "steamory", "keywords": "x", "withCustomData": "true"}),
            "withCustomData",
        ),
    ] {
        let answer = sandbox.post(PATH, body).await;
        assert_eq!(refusal(&answer), (400, None, format!("Parameter {fields} is malformed").as_str()));
    }
}

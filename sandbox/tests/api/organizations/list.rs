use serde_json::{Value, json};

use super::create;
use crate::client::{Sandbox, data, refusal};

const LIST: &str = "/api/v3/list-organizations";
const SEARCH: &str = "/api/v3/search-organizations";

/// The number of all, and codes of the page.
async fn page(sandbox: &Sandbox, path: &str, parameters: &[(&str, &str)]) -> (u64, Vec<String>) {
    let page = data(sandbox.get(path, parameters).await);
    let code = |one: &Value| one["organizationCode"].as_str().unwrap_or("").to_owned();
    let codes = page["list"].as_array().expect("a list").iter().map(code).collect();
    (page["totalCount"].as_u64().expect("a number"), codes)
}

/// `org-01` to `org-60` beside the seed's organization.
async fn many(sandbox: &Sandbox) -> Vec<String> {
    let mut codes = vec!["steamory".to_owned()];
    for number in 1..=60 {
        let code = format!("org-{number:02}");
        create(sandbox, &code, "Many").await;
        codes.push(code);
    }
    codes
}

#[tokio::test]
async fn pages_hold_all_the_oldest_first() {
    let sandbox = Sandbox::start().await;
    let codes = many(&sandbox).await;
    assert_eq!(page(&sandbox, LIST, &[]).await, (61, codes[..10].to_vec()));
    assert_eq!(page(&sandbox, LIST, &[("page", "2"), ("limit", "50")]).await, (61, codes[50..].to_vec()));
    assert_eq!(page(&sandbox, LIST, &[("page", "7")]).await, (61, codes[60..].to_vec()));
    assert_eq!(page(&sandbox, LIST, &[("page", "4294967295"), ("limit", "50")]).await, (61, vec![]));
    assert_eq!(page(&sandbox, LIST, &[("fetchAll", "true"), ("page", "3")]).await, (61, codes.clone()));
    assert_eq!(
        page(&sandbox, LIST, &[("fetchAll", "false"), ("limit", "1")]).await,
        (61, codes[..1].to_vec())
    );
    let many = [("keywords", "many"), ("limit", "50"), ("page", "2")];
    assert_eq!(page(&sandbox, SEARCH, &many).await, (60, codes[51..].to_vec()));
    assert_eq!(page(&sandbox, SEARCH, &many[..1]).await, (60, codes[1..11].to_vec()));
}

#[tokio::test]
async fn lists_the_enabled_or_the_disabled() {
    let sandbox = Sandbox::start().await;
    let body = json!({"rootNodeId": create(&sandbox, "off", "Off").await["departmentId"], "status": "false"});
    data(sandbox.post("/api/v3/update-organization-status", body).await);
    for (parameters, codes) in [
        (vec![], vec!["steamory", "off"]),
        (vec![("status", "true")], vec!["steamory"]),
        (vec![("status", "false")], vec!["off"]),
        (vec![("status", "false"), ("fetchAll", "true")], vec!["off"]),
    ] {
        let total = codes.len() as u64;
        let codes = codes.into_iter().map(str::to_owned).collect();
        assert_eq!(page(&sandbox, LIST, &parameters).await, (total, codes));
    }
}

#[tokio::test]
async fn finds_organizations_by_name_and_code() {
    let sandbox = Sandbox::start().await;
    create(&sandbox, "acme", "顶点 Ltd").await;
    create(&sandbox, "globex", "Globex 100%_ACME").await;
    let i18n = json!({"organizationName": {"en-US": {"enabled": true, "value": "Zenith"}}});
    data(super::update(&sandbox, json!({"i18n": i18n})).await);
    for (keywords, codes) in [
        ("ACme", vec!["acme", "globex"]),
        ("顶点", vec!["acme"]),
        ("点 l", vec!["acme"]),
        ("蒸汽", vec!["steamory"]),
        ("%_", vec!["globex"]),
        ("a%e", vec![]),
        // A department's name, a translation, and what describes the organization.
        ("研发", vec![]),
        ("Zenith", vec![]),
        ("An organization to try", vec![]),
    ] {
        let total = codes.len() as u64;
        let codes = codes.into_iter().map(str::to_owned).collect();
        assert_eq!(page(&sandbox, SEARCH, &[("keywords", keywords)]).await, (total, codes), "{keywords}");
    }
}

#[tokio::test]
async fn refuses_malformed_parameters_by_name() {
    let sandbox = Sandbox::start().await;
    for (path, parameters, fields) in [
        (LIST, vec![("page", "1.5"), ("limit", "x"), ("fetchAll", "1")], "page, limit, fetchAll"),
        (LIST, vec![("status", "on"), ("withPost", "yes"), ("withCustomData", "0")], {
            "withCustomData, withPost, status"
        }),
        (SEARCH, vec![], "keywords"),
        (SEARCH, vec![("keywords", "x"), ("withCustomData", "0"), ("limit", "51")], "limit, withCustomData"),
    ] {
        let answer = sandbox.get(path, &parameters).await;
        assert_eq!(refusal(&answer), (400, None, format!("Parameter {fields} is malformed").as_str()));
    }
}

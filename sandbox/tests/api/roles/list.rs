use serde_json::Value;

use super::create;
use crate::client::{Sandbox, data};

async fn codes(sandbox: &Sandbox, parameters: &[(&str, &str)]) -> (u64, Vec<String>) {
    let page = data(sandbox.get("/api/v3/list-roles", parameters).await);
    let code = |role: &Value| role["code"].as_str().expect("a code").to_owned();
    let codes = page["list"].as_array().expect("a list").iter().map(code).collect();
    (page["totalCount"].as_u64().expect("a number"), codes)
}

#[tokio::test]
async fn lists_the_oldest_role_of_a_permission_group_first() {
    let sandbox = Sandbox::start().await;
    create(&sandbox, "aaa").await;
    let all = ["admin", "developer", "auditor", "accountant", "trainee", "aaa"];
    assert_eq!(codes(&sandbox, &[("page", "1")]).await, (6, all.map(str::to_owned).to_vec()));
    let system = codes(&sandbox, &[("namespace", "system")]).await;
    assert_eq!(system, (2, vec!["helpdesk".to_owned(), "directory-admin".to_owned()]));
    let second = codes(&sandbox, &[("page", "2"), ("limit", "4")]).await;
    assert_eq!(second, (6, vec!["trainee".to_owned(), "aaa".to_owned()]));
    assert_eq!(codes(&sandbox, &[("page", "4294967295"), ("limit", "50")]).await, (6, vec![]));
}

#[tokio::test]
async fn keywords_are_found_in_codes_and_names() {
    let sandbox = Sandbox::start().await;
    for (keywords, expected) in [
        ("AUDIT", vec!["auditor"]),
        ("员", vec!["admin", "auditor"]),
        ("develop", vec!["developer"]),
        ("%", vec![]),
        ("Reads", vec![]),
        ("", vec!["admin", "developer", "auditor", "accountant", "trainee"]),
    ] {
        let found = codes(&sandbox, &[("keywords", keywords), ("namespace", "default")]).await;
        let expected: Vec<String> = expected.into_iter().map(str::to_owned).collect();
        assert_eq!(found, (expected.len() as u64, expected), "{keywords}");
    }
}

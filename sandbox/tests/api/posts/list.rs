use serde_json::{Value, json};

use super::{UPDATE, create};
use crate::client::{START, Sandbox, data};

const LIST: &str = "/api/v3/list-post";

fn codes(page: &Value) -> Vec<&str> {
    let list = page["list"].as_array().expect("a list");
    list.iter().map(|post| post["code"].as_str().expect("a code")).collect()
}

#[tokio::test]
async fn both_lists_page_from_the_oldest_on_with_counts() {
    let sandbox = Sandbox::start().await;
    create(&sandbox, "new").await;
    let all = data(sandbox.get(LIST, &[("limit", "50")]).await);
    let expected = ["engineer", "designer", "sales-manager", "hr-specialist", "accountant", "intern", "new"];
    assert_eq!((&all["totalCount"], codes(&all).as_slice()), (&json!(7), &expected[..]));
    let first = &all["list"][0];
    assert_eq!((&first["departmentCount"], &first["metadataSource"]), (&json!(0), &json!([])));
    let users: u64 =
        all["list"].as_array().expect("a list").iter().filter_map(|post| post["userCount"].as_u64()).sum();
    assert_eq!((users, &all["list"][5]["userCount"]), (50, &json!(0)));
    assert_eq!(data(sandbox.post(LIST, json!({"limit": 50})).await), all);

    let page = data(sandbox.get(LIST, &[("limit", "3"), ("page", "3")]).await);
    assert_eq!((&page["totalCount"], codes(&page).as_slice()), (&json!(7), &expected[6..]));
    let page = data(sandbox.post(LIST, json!({"page": 1, "limit": 2, "skipCount": true})).await);
    assert_eq!((&page["totalCount"], codes(&page).as_slice()), (&json!(7), &expected[..2]));
    assert!(page["list"][0].get("userCount").is_none() && page["list"][0].get("departmentCount").is_none());
}

#[tokio::test]
async fn lists_filter_by_keywords_codes_and_times() {
    let sandbox = Sandbox::start().await;
    create(&sandbox, "new").await;
    sandbox.pass(1000);
    data(sandbox.post(UPDATE, json!({"code": "new", "name": "Newer"})).await);
    for (name, value, expected) in [
        ("keywords", json!("SALES"), vec!["sales-manager"]),
        ("keywords", json!("会计"), vec!["accountant"]),
        ("keywords", json!("nothing"), vec![]),
        ("createdBefore", json!(START), vec!["new"]),
        ("createdBefore", json!(START - 1), vec![]),
        ("updatedBefore", json!(START + 999), vec![]),
        ("updatedBefore", json!(START + 1000), vec!["new"]),
        ("createdAfter", json!(1_704_067_200_000_i64 + 6 * 3_600_000), vec!["intern"]),
        ("updatedAfter", json!(1_704_067_200_000_i64 + 6 * 3_600_000 + 1), vec![]),
        ("createdBefore", json!(-1), vec![]),
    ] {
        let page = data(sandbox.post(LIST, json!({name: value})).await);
        assert_eq!((codes(&page), &page["totalCount"]), (expected, &json!(codes(&page).len())), "{name}");
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        assert_eq!(data(sandbox.get(LIST, &[(name, &text)]).await), page);
    }
    let page = data(sandbox.post(LIST, json!({"postCodes": ["intern", "nothing", "designer"]})).await);
    assert_eq!(codes(&page), ["designer", "intern"]);
    let page = data(sandbox.post(LIST, json!({"postCodes": [], "keywords": "new"})).await);
    assert_eq!(codes(&page), ["new"]);
    let page = data(sandbox.post(LIST, json!({"createdAfter": 1e300, "updatedBefore": -1e300})).await);
    assert_eq!(page, json!({"totalCount": 0, "list": []}));
}

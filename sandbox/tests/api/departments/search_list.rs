use serde_json::{Value, json};

use super::{codes, create};
use crate::client::{START, Sandbox, data, refusal};

const PATH: &str = "/api/v3/search-departments-list";

async fn ask(sandbox: &Sandbox, others: Value) -> Value {
    let mut body = json!({"organizationCode": "steamory"});
    for (key, value) in others.as_object().expect("an object") {
        body[key] = value.clone();
    }
    sandbox.post(PATH, body).await
}

async fn list(sandbox: &Sandbox, others: Value) -> Vec<String> {
    codes(&data(ask(sandbox, others).await))
}

fn filter(field: &str, operator: &str, value: Value) -> Value {
    json!({"advancedFilter": [{"field": field, "operator": operator, "value": value}]})
}

/// Three departments, a second apart: they were created in 2015, long before those of the seed.
async fn three(sandbox: &Sandbox) {
    for (name, code) in [("b", "second"), ("c", "third"), ("a", "first")] {
        create(sandbox, "people", json!({"name": name, "code": code})).await;
        sandbox.pass(1000);
    }
}

#[tokio::test]
async fn pages_do_not_overlap_and_cover_everything() {
    let sandbox = Sandbox::start().await;
    assert_eq!(list(&sandbox, json!({})).await.len(), 10);
    assert_eq!(list(&sandbox, json!({"page": 2})).await.len(), 3);
    assert_eq!(list(&sandbox, json!({"page": 3})).await.len(), 0);
    let mut seen = Vec::new();
    for page in 1..=5 {
        seen.extend(list(&sandbox, json!({"page": page, "limit": 3})).await);
    }
    assert_eq!(seen, list(&sandbox, json!({"limit": 50})).await);
    assert_eq!(seen.len(), 13);
    assert_eq!(seen.last().map(String::as_str), Some("steamory"), "who was changed last is first");
}

#[tokio::test]
async fn sorts_by_one_field_or_by_several() {
    let sandbox = Sandbox::start().await;
    three(&sandbox).await;
    // The department's own call changes nothing but the time of the change.
    sandbox.department("second").await;
    for (others, expected) in [
        (json!({"orderBy": "ASC"}), ["third", "first", "second"]),
        (json!({"sortBy": "createdAt", "orderBy": "ASC"}), ["second", "third", "first"]),
        (json!({"sort": [{"field": "updatedAt", "order": "asc"}]}), ["third", "first", "second"]),
        // `sort` outweighs `sortBy`.
        (
            json!({"sort": [{"field": "createdAt", "order": "asc"}], "sortBy": "updatedAt"}),
            ["second", "third", "first"],
        ),
        (json!({"sort": [{"field": "name", "order": "asc"}]}), ["Finance", "International", "Payroll"]),
    ] {
        let mut body = others;
        body["limit"] = json!(3);
        if body["sort"][0]["field"] == "name" {
            let names = data(ask(&sandbox, body).await);
            let names: Vec<_> = names.as_array().expect("a list").iter().map(|row| &row["name"]).collect();
            assert_eq!(names, expected);
        } else {
            assert_eq!(list(&sandbox, body).await, expected);
        }
    }
    create(&sandbox, "people", json!({"name": "a", "code": "later"})).await;
    let mut body = filter("name", "IN", json!(["a", "b"]));
    body["sort"] = json!([{"field": "name", "order": "asc"}, {"field": "createdAt", "order": "desc"}]);
    assert_eq!(list(&sandbox, body).await, ["later", "first", "second"]);
}

#[tokio::test]
async fn filters_names_and_times() {
    let sandbox = Sandbox::start().await;
    three(&sandbox).await;
    for (condition, mut expected) in [
        (filter("name", "CONTAINS", json!("FINAN")), vec!["finance"]),
        (filter("name", "CONTAINS", json!("研发")), vec!["rd"]),
        (filter("name", "EQUAL", json!("Sales")), vec!["sales"]),
        (filter("name", "EQUAL", json!("sales")), vec![]),
        (filter("name", "IN", json!(["a", "c", "nobody"])), vec!["first", "third"]),
        (filter("name", "BETWEEN", json!(["a", "b"])), vec!["first", "second"]),
        (filter("createdAt", "EQUAL", json!(START)), vec!["second"]),
        (filter("createdAt", "LESSER", json!(START + 1000)), vec!["second", "third"]),
        (filter("createdAt", "BETWEEN", json!([START + 1, START + 2000])), vec!["third", "first"]),
        (filter("updatedAt", "LESSER", json!("2015-10-21T07:28:00.500Z")), vec!["second"]),
        (filter("createdAt", "IN", json!([START, START + 2000])), vec!["second", "first"]),
        (
            json!({"advancedFilter": [
                {"field": "name", "operator": "GREATER", "value": "b"},
                {"field": "createdAt", "operator": "LESSER", "value": START + 5000}
            ]}),
            vec!["second", "third"],
        ),
    ] {
        let mut found = list(&sandbox, condition.clone()).await;
        found.sort();
        expected.sort_unstable();
        assert_eq!(found, expected, "{condition}");
    }
    let later = list(&sandbox, filter("createdAt", "GREATER", json!(START + 2001))).await;
    assert_eq!(later.len(), 10, "the first page of the seed's");
    let acme = json!({"organizationCode": "acme", "organizationName": "Sales"});
    data(sandbox.post("/api/v3/create-organization", acme).await);
    assert_eq!(list(&sandbox, filter("name", "EQUAL", json!("Sales"))).await, ["sales"]);
}

#[tokio::test]
async fn answers_posts_and_custom_fields_when_asked() {
    let sandbox = Sandbox::start().await;
    create(&sandbox, "rd", json!({"name": "x", "postIdList": ["p"], "customData": {"icon": "i"}})).await;
    let mut body = filter("name", "EQUAL", json!("x"));
    let plain = data(ask(&sandbox, body.clone()).await);
    assert!(plain[0].get("postIdList").is_none() && plain[0].get("customData").is_none());
    body["withPost"] = json!(true);
    body["withCustomData"] = json!(true);
    let full = data(ask(&sandbox, body).await);
    assert_eq!((&full[0]["postIdList"], &full[0]["customData"]), (&json!(["p"]), &json!({"icon": "i"})));
}

#[tokio::test]
async fn refuses_malformed_fields() {
    let sandbox = Sandbox::start().await;
    let item = |field: &str, operator: &str| json!({"field": field, "operator": operator, "value": "x"});
    let many: Vec<Value> = (0..51).map(|_| item("name", "EQUAL")).collect();
    for (others, fields) in [
        (json!({"page": 0}), "page"),
        (json!({"limit": 0}), "limit"),
        (json!({"limit": 51}), "limit"),
        (json!({"sortBy": "name"}), "sortBy"),
        (json!({"orderBy": "asc"}), "orderBy"),
        (json!({"sort": [{"field": "code", "order": "ASC"}]}), "sort.0.field, sort.0.order"),
        (json!({"sort": [{"field": "name", "direction": "asc"}]}), "sort.0.order"),
        (json!({"withPost": "true"}), "withPost"),
        (json!({"advancedFilter": many}), "advancedFilter"),
        (json!({"advancedFilter": [item("code", "EQUAL")]}), "advancedFilter.0.field"),
        (json!({"advancedFilter": [item("name", "NOT_EQUAL")]}), "advancedFilter.0.operator"),
        (json!({"advancedFilter": [item("createdAt", "CONTAINS")]}), "advancedFilter.0.value"),
        (json!({"advancedFilter": [item("createdAt", "EQUAL")]}), "advancedFilter.0.value"),
        (
            json!({"advancedFilter": [{"field": "name", "operator": "IN", "value": "a"}]}),
            "advancedFilter.0.value",
        ),
    ] {
        let answer = ask(&sandbox, others).await;
        assert_eq!(refusal(&answer), (400, None, format!("Parameter {fields} is malformed").as_str()));
    }
    for code in ["", "nowhere"] {
        let message = format!("organization not found for code: {code}");
        let answer = ask(&sandbox, json!({"organizationCode": code})).await;
        assert_eq!(refusal(&answer), (404, None, message.as_str()));
    }
}

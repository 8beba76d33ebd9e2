use serde_json::{Value, json};

use crate::client::{Sandbox, data, refusal};

const PATH: &str = "/api/v3/list-users";

/// The number of all, and user names of the page.
async fn list(sandbox: &Sandbox, body: Value) -> (u64, Vec<String>) {
    let page = data(sandbox.post(PATH, body).await);
    let name = |user: &Value| user["username"].as_str().unwrap_or("").to_owned();
    let names = page["list"].as_array().expect("a list").iter().map(name).collect();
    (page["totalCount"].as_u64().expect("a number"), names)
}

async fn update(sandbox: &Sandbox, username: &str, mut changes: Value) {
    changes["userId"] = json!(username);
    changes["options"] = json!({"userIdType": "username"});
    data(sandbox.post("/api/v3/update-user", changes).await);
}

#[tokio::test]
async fn answers_ten_users_who_came_last() {
    let sandbox = Sandbox::start().await;
    let (total, names) = list(&sandbox, json!({})).await;
    assert_eq!((total, names.len()), (200, 10));
    assert_eq!(names[..2], ["luo.jie", "ma.jie"]);
    let page = data(sandbox.post(PATH, json!({"options": {"pagination": {"limit": 1}}})).await);
    let parameters = [("userId", "luo.jie"), ("userIdType", "username")];
    assert_eq!(page["list"], json!([data(sandbox.get("/api/v3/get-user", &parameters).await)]));
}

#[tokio::test]
async fn pages_hold_every_user_once() {
    let sandbox = Sandbox::start().await;
    let mut seen = Vec::new();
    for page in 1..=5 {
        let sort =
            [json!({"field": "loginsCount", "order": "asc"}), json!({"field": "gender", "order": "asc"})];
        let options = json!({"pagination": {"page": page, "limit": 50}, "sort": sort});
        let (total, names) = list(&sandbox, json!({"options": options})).await;
        assert_eq!(total, 200);
        seen.extend(names);
    }
    assert_eq!(seen.len(), 200);
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), 200);
}

#[tokio::test]
async fn sorts_by_every_documented_field() {
    let sandbox = Sandbox::start().await;
    let changes = json!({"username": "!", "email": "0@x", "phone": "0", "externalId": "0", "gender": "F"});
    let first = changes.as_object().expect("an object").clone();
    let last = [("username", "~"), ("email", "~@x"), ("phone", "99"), ("externalId", "~"), ("gender", "U")];
    update(&sandbox, "li.na", json!({"status": "Archived", "phoneCountryCode": "+1", "password": "x"})).await;
    update(&sandbox, "li.na", Value::Object(first)).await;
    sandbox.pass(1000);
    let mut changes = json!({"status": "Suspended", "phoneCountryCode": "+86", "password": "x"});
    for (name, value) in last {
        changes[name] = json!(value);
    }
    update(&sandbox, "li.wei", changes).await;
    for (field, ascending, descending) in [
        ("createdAt", "wang.wei", "luo.jie"),
        // Changed in 2015, as the test's clock shows, and so before the seed.
        ("updatedAt", "!", "luo.jie"),
        ("email", "!", "~"),
        ("username", "!", "~"),
        ("externalId", "!", "~"),
        ("phone", "!", "~"),
        ("statusChangedAt", "!", "luo.jie"),
        ("gender", "!", ""),
        ("status", "", "~"),
        ("phoneCountryCode", "", "~"),
        ("passwordLastSetAt", "", "~"),
    ] {
        for (order, expected) in [("asc", ascending), ("desc", descending)] {
            let options = json!({"sort": [{"field": field, "order": order}], "pagination": {"limit": 1}});
            let (_, names) = list(&sandbox, json!({"options": options})).await;
            // Where many are equal, who was added first is first.
            assert!(expected.is_empty() || names == [expected], "{field} {order}: {names:?}");
        }
    }
    for (order, expected) in [("asc", true), ("desc", false)] {
        let ids = values(&sandbox, json!([{"field": "id", "order": order}]), "userId").await;
        let ascends = ids.is_sorted_by(|one, other| one.as_str() < other.as_str());
        let descends = ids.is_sorted_by(|one, other| one.as_str() > other.as_str());
        assert_eq!((ascends, descends), (expected, !expected), "{order}");
    }
}

/// The first fifty users of a list, each by the value of a field.
async fn values(sandbox: &Sandbox, sort: Value, field: &str) -> Vec<Value> {
    let options = json!({"sort": sort, "pagination": {"limit": 50}});
    let page = data(sandbox.post(PATH, json!({"options": options})).await);
    page["list"].as_array().expect("a list").iter().map(|user| user[field].clone()).collect()
}

#[tokio::test]
async fn sorts_by_logins_with_those_who_never_signed_in_as_the_lowest() {
    let sandbox = Sandbox::start().await;
    for (field, highest, next) in [
        ("loginsCount", json!(2), json!(2)),
        ("lastLogin", json!("2024-03-01T21:00:00.000Z"), json!("2024-03-01T20:00:00.000Z")),
        ("lastIp", json!("192.0.2.9"), json!("192.0.2.8")),
    ] {
        let ask =
            async |order: &str| values(&sandbox, json!([{"field": field, "order": order}]), field).await;
        let (ascending, descending) = (ask("asc").await, ask("desc").await);
        let none = if field == "loginsCount" { json!(0) } else { Value::Null };
        assert!(ascending.iter().all(|value| *value == none), "{field}");
        assert_eq!(descending[..2], [highest, next], "{field}");
        assert!(descending[10..].iter().all(|value| *value == none), "{field}");
    }
}

#[tokio::test]
async fn equal_users_are_in_the_order_in_which_they_were_added() {
    let sandbox = Sandbox::start().await;
    let names: Vec<Value> = (0..50).map(|number| json!(format!("twin-{}", (number * 7) % 50))).collect();
    let list: Vec<Value> = names.iter().map(|name| json!({"username": name, "gender": "F"})).collect();
    data(sandbox.post("/api/v3/create-users-batch", json!({"list": list})).await);
    let reversed: Vec<Value> = names.iter().rev().cloned().collect();
    for field in ["gender", "userSourceType", "lastMfaTime", "passwordSecurityLevel", "loginsCount"] {
        let sort =
            |order: &str| json!([{"field": "gender", "order": "asc"}, {"field": field, "order": order}]);
        assert_eq!(values(&sandbox, sort("asc"), "username").await, names, "{field}");
        assert_eq!(values(&sandbox, sort("desc"), "username").await, reversed, "{field}");
    }
    // The clock of the tests shows 2015, so that these users are older than those of the seed.
    let oldest = json!([{"field": "createdAt", "order": "asc"}]);
    assert_eq!(values(&sandbox, oldest, "username").await, names);
}

#[tokio::test]
async fn the_second_key_sorts_where_the_first_is_equal() {
    let sandbox = Sandbox::start().await;
    update(&sandbox, "he.na", json!({"gender": "F"})).await;
    update(&sandbox, "zhu.na", json!({"gender": "F"})).await;
    for (order, expected) in [("asc", ["he.na", "zhu.na"]), ("desc", ["zhu.na", "he.na"])] {
        let sort = [json!({"field": "gender", "order": "asc"}), json!({"field": "username", "order": order})];
        let (_, names) = list(&sandbox, json!({"options": {"sort": sort, "pagination": {"limit": 2}}})).await;
        assert_eq!(names, expected);
    }
}

#[tokio::test]
async fn keywords_are_found_in_six_fields() {
    let sandbox = Sandbox::start().await;
    update(
        &sandbox,
        "li.na",
        json!({"nickname": "Lina 丽娜", "identityNumber": "110X", "company": "ACME 50%"}),
    )
    .await;
    for (keywords, total) in [
        ("li.na", 1),
        ("LI.NA", 1),
        ("娜", 20),
        ("丽", 1),
        ("110x", 1),
        ("@STEAMORY", 200),
        ("13800000", 200),
        ("1380000000", 10),
        ("ACME", 0),
        ("E00001", 0),
        ("%", 0),
        ("_", 0),
        ("\n", 0),
        ("", 200),
    ] {
        assert_eq!(list(&sandbox, json!({"keywords": keywords})).await.0, total, "{keywords:?}");
    }
}

#[tokio::test]
async fn keywords_are_found_where_the_caller_says() {
    let sandbox = Sandbox::start().await;
    let names = [
        "phone",
        "email",
        "name",
        "username",
        "externalId",
        "nickname",
        "company",
        "givenName",
        "familyName",
        "middleName",
        "profile",
        "preferredUsername",
        "website",
        "address",
        "formatted",
        "streetAddress",
        "postalCode",
        "identityNumber",
    ];
    for (number, name) in names.into_iter().enumerate() {
        let value = match name {
            "phone" => "99900099900".to_owned(),
            "email" => format!("needle%{number}@x"),
            _ => format!("a Needle%{number}"),
        };
        let username = format!("u{number}");
        data(sandbox.post("/api/v3/create-user", json!({"username": username})).await);
        update(&sandbox, &username, json!({name: value})).await;
        let keywords = if name == "phone" { "9990009990".to_owned() } else { format!("nEEDLE%{number}") };
        let ask = async |on: Value| {
            list(&sandbox, json!({"keywords": keywords, "options": {"fuzzySearchOn": on}})).await.0
        };
        assert_eq!(ask(json!([name])).await, 1, "{name}");
        assert_eq!(ask(json!(["id", name])).await, 1, "{name}");
        assert_eq!(ask(json!(["id"])).await, 0, "{name}");
    }
    let body = json!({"keywords": &sandbox.ready.user_id[4..], "options": {"fuzzySearchOn": ["id"]}});
    assert_eq!(list(&sandbox, body).await, (1, vec!["wang.wei".to_owned()]));
}

#[tokio::test]
async fn refuses_malformed_bodies() {
    let sandbox = Sandbox::start().await;
    for (body, fields) in [
        (json!({"keywords": 1}), "keywords"),
        (json!({"options": []}), "options"),
        (json!({"options": {"pagination": 1}}), "options.pagination"),
        (json!({"options": {"pagination": {"page": "1", "limit": 1.5}}}), "page, limit"),
        (json!({"options": {"fuzzySearchOn": ["gender"]}}), "options.fuzzySearchOn"),
        (json!({"options": {"sort": {}}}), "options.sort"),
        (json!({"options": {"sort": vec![json!({"field": "id", "order": "asc"}); 51]}}), "options.sort"),
        (
            json!({"options": {"sort": [{"field": "name", "direction": "asc"}]}}),
            "options.sort.0.field, options.sort.0.order",
        ),
        (json!({"options": {"withPost": "true"}}), "options.withPost"),
    ] {
        let answer = sandbox.post(PATH, body).await;
        assert_eq!(refusal(&answer), (400, None, format!("Parameter {fields} is malformed").as_str()));
    }
    let answer = sandbox.post(PATH, json!({"searchQuery": {"match_all": {}}})).await;
    assert!(refusal(&answer).2.starts_with("The sandbox does not support searchQuery"), "{answer}");
    assert_eq!(list(&sandbox, json!({"searchQuery": {}})).await.0, 200);
}

//! `--seed`: a large organization beside the small one.

use genauth_sandbox::Options;
use serde_json::{Value, json};

use crate::client::{Sandbox, data, refusal};

fn options(size: &str) -> Options {
    Options { seed: Some(size.parse().expect("a size")), ..Options::default() }
}

async fn users(sandbox: &Sandbox, body: Value) -> Value {
    data(sandbox.post("/api/v3/list-users", body).await)
}

async fn members(sandbox: &Sandbox, others: &[(&str, &str)]) -> Value {
    let mut parameters = vec![("organizationCode", "horizon"), ("departmentId", "root")];
    parameters.extend(others);
    data(sandbox.get("/api/v3/list-department-members", &parameters).await)
}

#[tokio::test]
async fn adds_as_many_as_asked_beside_the_small_organization() {
    let sandbox = Sandbox::start_with(options("300x1000")).await;
    let small = Sandbox::start().await;
    assert_eq!(sandbox.ready.user_id, small.ready.user_id);
    assert_eq!(sandbox.department("rd").await, small.department("rd").await);
    assert_eq!(users(&sandbox, json!({})).await["totalCount"], 1200);
    let below = ("includeChildrenDepartments", "true");
    assert_eq!(members(&sandbox, &[below]).await["totalCount"], 1000);
    assert_eq!(members(&sandbox, &[]).await["totalCount"], 0);

    let mut deepest = 0;
    let mut names = String::new();
    let pagination = |page: u32| json!({"options": {"pagination": {"page": page, "limit": 50}}});
    for page in 1..=20 {
        for user in users(&sandbox, pagination(page)).await["list"].as_array().expect("a list") {
            names.push_str(user["name"].as_str().expect("a name"));
            assert!(user["mainDepartmentId"].is_string(), "{user}");
        }
    }
    for user in users(&sandbox, pagination(1)).await["list"].as_array().expect("a list") {
        let id = user["userId"].as_str().expect("an id");
        let parameters = [("userId", id), ("withDepartmentPaths", "true")];
        let page = data(sandbox.get("/api/v3/get-user-departments", &parameters).await);
        for department in page["list"].as_array().expect("a list") {
            assert_eq!(department["organizationCode"], "horizon");
            names.push_str(department["name"].as_str().expect("a name"));
            let depth = department["departmentIdPath"].as_array().map_or(0, Vec::len);
            deepest = deepest.max(depth);
        }
    }
    assert!(deepest > 3, "{deepest}");
    for part in ["王", "Emma", "Jürgen", "研发", "Engineering"] {
        assert!(names.contains(part), "{part}");
    }
}

#[tokio::test]
async fn groups_and_roles_grow_with_the_organization() {
    let sandbox = Sandbox::start_with(options("300x5000")).await;
    let get = async |path: &str, parameters: &[(&str, &str)]| data(sandbox.get(path, parameters).await);
    let groups = get("/api/v3/list-groups", &[("keywords", "horizon-"), ("limit", "50")]).await;
    assert_eq!(groups["totalCount"], 36);
    let members = get("/api/v3/list-group-members", &[("code", "horizon-project-01")]).await;
    let count = members["totalCount"].as_u64().expect("a number");
    assert!((40..=50).contains(&count), "{count}");
    let roles = get("/api/v3/list-roles", &[("keywords", "horizon-")]).await;
    assert_eq!(roles["totalCount"], 36);
    let of_first = [("roleCode", "horizon-project-01")];
    let assignments = get("/api/v3/list-role-assignments", &of_first).await;
    let count = assignments["totalCount"].as_u64().expect("a number");
    assert!((6..=9).contains(&count), "{count}");
    let departments = get("/api/v3/list-role-departments", &[("code", "horizon-project-01")]).await;
    assert_ne!(departments["totalCount"], 0);
}

#[tokio::test]
async fn the_same_size_gives_the_same_data() {
    let (one, two) =
        (Sandbox::start_with(options("40x60")).await, Sandbox::start_with(options("40x60")).await);
    let flags = json!({"options": {
        "pagination": {"limit": 50}, "withCustomData": true, "withIdentities": true, "withDepartmentIds": true
    }});
    assert_eq!(users(&one, flags.clone()).await, users(&two, flags).await);
}

#[tokio::test]
async fn the_smallest_size_is_one_department() {
    let sandbox = Sandbox::start_with(options("1x0")).await;
    assert_eq!(users(&sandbox, json!({})).await["totalCount"], 200);
    let named =
        |code: &str| json!({"organizationCode": "horizon", "departmentId": code, "departmentIdType": "code"});
    let found = async |code: &str| sandbox.post("/api/v3/update-department", named(code)).await;
    assert_eq!(data(found("horizon").await)["hasChildren"], true);
    assert_eq!(refusal(&found("nowhere").await).0, 404);
}

#[tokio::test]
async fn ids_of_every_type_find_users_of_the_large_organization() {
    let sandbox = Sandbox::start_with(options("10x11")).await;
    let identity = "65920080e00acd456178d0cc:horizon-10";
    let mut found = Vec::new();
    for (id_type, id) in [
        ("username", "horizon.000010"),
        ("email", "USER000010@horizon.example"),
        ("external_id", "H0000010"),
        ("identity", identity),
        ("sync_relation", "lark:ou_horizon_000000010"),
    ] {
        let user = data(sandbox.get("/api/v3/get-user", &[("userId", id), ("userIdType", id_type)]).await);
        found.push(user["userId"].to_string());
    }
    found.dedup();
    assert_eq!(found.len(), 1);
    let parameters = [("userId", "13900000001"), ("userIdType", "phone")];
    assert_eq!(data(sandbox.get("/api/v3/get-user", &parameters).await)["username"], "horizon.000001");
}

/// Beyond some thousand users the server takes other ways to the same answers.
#[tokio::test]
async fn many_users_are_paged_sorted_and_searched_like_few() {
    let sandbox = Sandbox::start_with(options("30x5500")).await;
    let ids = |page: &Value| -> Vec<Value> {
        page["list"].as_array().expect("a list").iter().map(|user| user["userId"].clone()).collect()
    };
    let by = |field: &str, order: &str, page: u32| json!({"pagination": {"page": page, "limit": 50}, "sort": [{"field": field, "order": order}]});
    let below = ("includeChildrenDepartments", "true");
    for (sort_by, field) in [("createAt", "createdAt"), ("updatedAt", "updatedAt"), ("userId", "id")] {
        for (order_by, order, page) in [("Desc", "desc", 1), ("Asc", "asc", 3)] {
            let number = page.to_string();
            let others = [
                below,
                ("sortBy", sort_by),
                ("orderBy", order_by),
                ("limit", "50"),
                ("page", number.as_str()),
            ];
            let listed = members(&sandbox, &others).await;
            // The small organization matches no such condition.
            let horizon = json!([{"field": "company", "operator": "EQUAL", "value": "Horizon"}]);
            let body = json!({"options": by(field, order, page), "advancedFilter": horizon});
            let expected = users(&sandbox, body).await;
            assert_eq!((&listed["totalCount"], ids(&listed).len()), (&json!(5500), 50));
            assert_eq!(ids(&listed), ids(&expected), "{sort_by} {order_by}");
            let found =
                users(&sandbox, json!({"options": by(field, order, page), "keywords": "@HORIZON"})).await;
            assert_eq!((&found["totalCount"], ids(&found)), (&json!(5500), ids(&listed)), "{field}");
        }
    }
    let parameters = [
        ("organizationCode", "horizon"),
        ("departmentId", "root"),
        below,
        ("keywords", "王"),
        ("limit", "50"),
    ];
    let searched = data(sandbox.get("/api/v3/search-department-members", &parameters).await);
    let company = json!([
        {"field": "company", "operator": "EQUAL", "value": "Horizon"},
        {"field": "name", "operator": "CONTAINS", "value": "王"}
    ]);
    let expected = users(&sandbox, json!({"advancedFilter": company})).await;
    assert_eq!(searched["totalCount"], expected["totalCount"]);
    let names = searched["list"].as_array().expect("a list").iter().map(|user| user["name"].to_string());
    assert!(names.into_iter().all(|name| name.contains('王')));
}

#[tokio::test]
async fn the_small_seed_has_an_example_of_what_a_field_may_hold() {
    let sandbox = Sandbox::start().await;
    let get = async |path: &str, parameters: &[(&str, &str)]| {
        data(sandbox.get(&format!("/api/v3/{path}"), parameters).await)["list"].clone()
    };
    for path in ["list-permission-namespaces", "list-data-resources", "list-data-policies"] {
        let list = get(path, &[]).await;
        let described = list.as_array().expect("a list").iter().filter(|row| row["description"].is_string());
        let count = described.count();
        assert!((1..list.as_array().map_or(0, Vec::len)).contains(&count), "{path}: {list}");
    }
    let mut kinds = Vec::new();
    for policy in get("list-data-policies", &[]).await.as_array().expect("a list") {
        let parameters = [("policyId", policy["policyId"].as_str().expect("an id"))];
        for target in get("list-data-policy-targets", &parameters).await.as_array().expect("a list") {
            kinds.push(target["targetType"].as_str().expect("a type").to_owned());
        }
    }
    kinds.sort();
    kinds.dedup();
    assert_eq!(kinds, ["GROUP", "ORG", "ROLE", "USER"]);
    let webhooks = get("list-webhooks", &[]).await;
    assert_eq!(webhooks[0]["retryConfig"]["delayUnit"], "Minute");
    assert!(webhooks[0]["secret"].is_string() && webhooks[1].get("secret").is_none());
}

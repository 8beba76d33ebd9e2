use serde_json::{Value, json};

use crate::client::{Sandbox, data, refusal};

const PATH: &str = "/api/v3/list-users";

async fn total(sandbox: &Sandbox, filter: Value) -> u64 {
    let page = data(sandbox.post(PATH, json!({"advancedFilter": filter})).await);
    page["totalCount"].as_u64().expect("a number")
}

fn item(field: &str, operator: &str, value: Value) -> Value {
    json!([{"field": field, "operator": operator, "value": value}])
}

async fn update(sandbox: &Sandbox, username: &str, mut changes: Value) {
    changes["userId"] = json!(username);
    changes["options"] = json!({"userIdType": "username"});
    data(sandbox.post("/api/v3/update-user", changes).await);
}

#[tokio::test]
async fn compares_texts() {
    let sandbox = Sandbox::start().await;
    update(&sandbox, "li.na", json!({"company": "ACME", "birthdate": "1990-01-31", "status": "Suspended"}))
        .await;
    for (field, operator, value, expected) in [
        ("username", "EQUAL", json!("li.na"), 1),
        ("username", "NOT_EQUAL", json!("li.na"), 199),
        ("username", "IN", json!(["li.na", "li.wei", "nobody"]), 2),
        ("username", "IN", json!([]), 0),
        ("id", "EQUAL", json!(sandbox.ready.user_id), 1),
        ("email", "EQUAL", json!("LI.NA@steamory.example"), 1),
        ("email", "CONTAINS", json!("@Steamory.example"), 200),
        ("email", "CONTAINS", json!("%"), 0),
        ("name", "CONTAINS", json!("娜"), 20),
        ("name", "NOT_CONTAINS", json!("娜"), 180),
        ("company", "EQUAL", json!("ACME"), 1),
        ("company", "NOT_EQUAL", json!("ACME"), 199),
        ("company", "NOT_CONTAINS", json!("AC"), 199),
        ("company", "IS_NULL", json!(null), 199),
        ("company", "NOT_NULL", json!(null), 1),
        ("birthdate", "GREATER", json!("1990-01-31"), 1),
        ("birthdate", "LESSER", json!("1990-01-30"), 0),
        ("birthdate", "BETWEEN", json!(["1990-01-01", "1990-12-31"]), 1),
        ("status", "EQUAL", json!("Suspended"), 1),
        ("status", "NOT_EQUAL", json!("Suspended"), 199),
        ("status", "IN", json!(["Suspended", "Activated"]), 200),
        ("gender", "EQUAL", json!("U"), 200),
    ] {
        let filter = item(field, operator, value.clone());
        assert_eq!(total(&sandbox, filter).await, expected, "{field} {operator} {value}");
    }
}

#[tokio::test]
async fn compares_numbers_and_times() {
    let sandbox = Sandbox::start().await;
    // The first user came at 2 January 2024, 00:00, and another one every hour.
    let first = 1_704_153_600_000_i64;
    let hour = 3_600_000;
    for (field, operator, value, expected) in [
        // Ten users of the seed signed in, twice each.
        ("loginsCount", "EQUAL", json!(0), 190),
        ("loginsCount", "GREATER", json!(0), 200),
        ("loginsCount", "GREATER", json!(2), 10),
        ("loginsCount", "GREATER", json!(3), 0),
        ("loginsCount", "BETWEEN", json!([0, 100]), 200),
        ("signedUp", "LESSER", json!(first), 1),
        ("signedUp", "LESSER", json!(first - 1), 0),
        ("signedUp", "GREATER", json!("2024-01-02T00:00:00.000Z"), 200),
        ("createdAt", "BETWEEN", json!([first + hour, "2024-01-02T03:00:00Z"]), 3),
        ("updatedAt", "EQUAL", json!(first), 1),
        ("lastLogin", "GREATER", json!(0), 10),
        ("lastLogin", "IS_NULL", json!(null), 190),
        ("lastLogin", "EQUAL", json!("2024-03-01T12:00:00.000Z"), 1),
        ("lastLoginTime", "LESSER", json!(first), 0),
        ("statusChangedAt", "EQUAL", json!(first), 1),
        ("passwordLastSetAt", "IS_NULL", json!(null), 200),
    ] {
        let filter = item(field, operator, value.clone());
        assert_eq!(total(&sandbox, filter).await, expected, "{field} {operator} {value}");
    }
}

#[tokio::test]
async fn finds_users_by_the_applications_that_they_signed_in_to() {
    let sandbox = Sandbox::start().await;
    let apps =
        data(sandbox.get("/api/v3/get-user-loggedin-apps", &[("userId", &sandbox.ready.user_id)]).await);
    let [first, last] =
        ["0", "1"].map(|index| apps[index.parse::<usize>().expect("a number")]["appId"].clone());
    for (field, operator, value, expected) in [
        ("lastLoginApp", "EQUAL", last.clone(), 10),
        ("lastLoginApp", "EQUAL", first.clone(), 0),
        ("lastLoginApp", "NOT_EQUAL", last.clone(), 190),
        ("lastIp", "CONTAINS", json!("192.0.2."), 10),
        ("lastIp", "EQUAL", json!("192.0.2.1"), 1),
        ("loggedInApps", "IN", json!(["app"]), 0),
        ("loggedInApps", "IN", json!(["app", first]), 10),
        ("loggedInApps", "EQUAL", first.clone(), 10),
        ("loggedInApps", "NOT_EQUAL", first.clone(), 190),
        ("loggedInApps", "IS_NULL", json!(null), 190),
        ("loggedInApps", "NOT_NULL", json!(null), 10),
    ] {
        let filter = item(field, operator, value.clone());
        assert_eq!(total(&sandbox, filter).await, expected, "{field} {operator} {value}");
    }
}

#[tokio::test]
async fn a_field_of_users_is_no_custom_field() {
    let sandbox = Sandbox::start().await;
    update(&sandbox, "li.na", json!({"emailVerified": false})).await;
    let user = data(sandbox.get("/api/v3/get-user", &[("userId", &sandbox.ready.user_id)]).await);
    for (field, operator, value, expected) in [
        ("emailVerified", "EQUAL", json!(true), 199),
        ("emailVerified", "IN", json!([false]), 1),
        ("phoneVerified", "NOT_EQUAL", json!(true), 0),
        ("resetPasswordOnNextLogin", "EQUAL", json!(false), 200),
        ("userId", "EQUAL", user["userId"].clone(), 1),
        ("mainDepartmentId", "EQUAL", json!("x"), 0),
        ("photo", "NOT_NULL", json!(null), 0),
    ] {
        let filter = item(field, operator, value.clone());
        assert_eq!(total(&sandbox, filter).await, expected, "{field} {operator} {value}");
    }
    let same = total(&sandbox, item("mainDepartmentId", "EQUAL", user["mainDepartmentId"].clone())).await;
    assert!((1..200).contains(&same), "{same}");
    let text = json!({"advancedFilter": item("emailVerified", "EQUAL", json!("true"))});
    let refused = refusal(&sandbox.post(PATH, text).await).2.to_owned();
    assert_eq!(refused, "Parameter advancedFilter.0.value is malformed");
}

#[tokio::test]
async fn compares_custom_fields() {
    let sandbox = Sandbox::start().await;
    let custom_data = json!({"my \"key\"": "Value", "level": 3, "vip": true});
    update(&sandbox, "li.na", json!({"customData": custom_data})).await;
    for (field, operator, value, expected) in [
        ("my \"key\"", "EQUAL", json!("Value"), 1),
        ("my \"key\"", "EQUAL", json!("value"), 0),
        ("my \"key\"", "CONTAINS", json!("val"), 1),
        ("level", "EQUAL", json!(3), 1),
        ("level", "BETWEEN", json!([1, 3]), 1),
        ("level", "GREATER", json!(3.5), 0),
        ("level", "IN", json!([1, 3]), 1),
        ("vip", "EQUAL", json!(true), 1),
        ("vip", "EQUAL", json!(false), 0),
        ("level", "IS_NULL", json!(null), 199),
        ("unheard of", "NOT_NULL", json!(null), 0),
    ] {
        let filter = item(field, operator, value.clone());
        assert_eq!(total(&sandbox, filter).await, expected, "{field} {operator} {value}");
    }
}

#[tokio::test]
async fn finds_members_of_departments() {
    let sandbox = Sandbox::start().await;
    let within = |id: &str, id_type: &str, below: bool| {
        json!({
            "organizationCode": "steamory", "departmentId": id, "departmentIdType": id_type,
            "includeChildrenDepartments": below
        })
    };
    let ids = async |id: &str, below: bool| {
        let below = below.to_string();
        let parameters = [
            ("organizationCode", "steamory"),
            ("departmentId", id),
            ("departmentIdType", "code"),
            ("includeChildrenDepartments", below.as_str()),
        ];
        let page = data(sandbox.get("/api/v3/list-department-members", &parameters).await);
        page["totalCount"].as_u64().expect("a number")
    };
    let filter = |memberships_wanted: Value| item("department", "IN", memberships_wanted);
    assert_eq!(total(&sandbox, filter(json!([within("root", "department_id", true)]))).await, 200);
    assert_eq!(total(&sandbox, filter(json!([within("root", "department_id", false)]))).await, 0);
    let (sales, all_sales) = (ids("sales", false).await, ids("sales", true).await);
    assert!(0 < sales && sales < all_sales && all_sales < 200);
    assert_eq!(total(&sandbox, filter(json!([within("sales", "code", false)]))).await, sales);
    assert_eq!(total(&sandbox, filter(json!([within("sales", "code", true)]))).await, all_sales);
    let both = json!([within("sales", "code", true), within("sales-east", "code", false)]);
    assert_eq!(total(&sandbox, filter(both)).await, all_sales);
    let answer =
        sandbox.post(PATH, json!({"advancedFilter": filter(json!([within("x", "code", true)]))})).await;
    assert_eq!(refusal(&answer), (404, None, "Department does not exist: x"));
}

#[tokio::test]
async fn all_conditions_must_hold() {
    let sandbox = Sandbox::start().await;
    let conditions = json!([
        {"field": "name", "operator": "CONTAINS", "value": "娜"},
        {"field": "username", "operator": "IN", "value": ["li.na", "li.wei"]},
    ]);
    assert_eq!(total(&sandbox, conditions.clone()).await, 1);
    let body = json!({"keywords": "wei", "advancedFilter": conditions});
    assert_eq!(data(sandbox.post(PATH, body).await), json!({"totalCount": 0, "list": []}));
}

#[tokio::test]
async fn takes_conditions_of_any_length() {
    let sandbox = Sandbox::start().await;
    let many: Vec<String> = (0..100_000).map(|number| number.to_string()).collect();
    assert_eq!(total(&sandbox, item("username", "IN", json!(many))).await, 0);
    assert_eq!(total(&sandbox, item("username", "CONTAINS", json!("x".repeat(100_000)))).await, 0);
    assert_eq!(total(&sandbox, item(&"x".repeat(100_000), "IS_NULL", json!(null))).await, 200);
    let fifty = json!(vec![&item("name", "NOT_NULL", json!(null))[0]; 50]);
    assert_eq!(total(&sandbox, fifty).await, 200);
    let sort = vec![json!({"field": "email", "order": "asc"}); 50];
    let body = json!({"keywords": "%".repeat(100_000), "options": {"sort": sort, "fuzzySearchOn": vec!["name"; 2000]}});
    assert_eq!(data(sandbox.post(PATH, body).await)["totalCount"], 0);
}

#[tokio::test]
async fn refuses_malformed_conditions() {
    let sandbox = Sandbox::start().await;
    for (filter, fields) in [
        (json!({}), "advancedFilter"),
        (json!(["x"]), "advancedFilter.0"),
        (json!(vec![&item("level", "EQUAL", json!(1))[0]; 51]), "advancedFilter"),
        (json!([{}]), "advancedFilter.0.field, advancedFilter.0.operator"),
        (item("name", "LIKE", json!("x")), "advancedFilter.0.operator"),
        (item("department", "EQUAL", json!("x")), "advancedFilter.0.operator"),
        (item("department", "IN", json!(null)), "advancedFilter.0.value"),
        (
            item("department", "IN", json!(vec![json!({"organizationCode": "x", "departmentId": "x"}); 51])),
            "advancedFilter.0.value",
        ),
        (
            item("department", "IN", json!([{}])),
            "advancedFilter.0.value.0.organizationCode, advancedFilter.0.value.0.departmentId",
        ),
        (item("name", "EQUAL", json!(1)), "advancedFilter.0.value"),
        (item("name", "EQUAL", json!(null)), "advancedFilter.0.value"),
        (item("name", "IN", json!("x")), "advancedFilter.0.value"),
        (item("loginsCount", "EQUAL", json!("0")), "advancedFilter.0.value"),
        (item("loginsCount", "CONTAINS", json!("0")), "advancedFilter.0.value"),
        (item("signedUp", "EQUAL", json!("yesterday")), "advancedFilter.0.value"),
        (item("createdAt", "BETWEEN", json!([1])), "advancedFilter.0.value"),
        (item("gender", "EQUAL", json!("X")), "advancedFilter.0.value"),
        (item("status", "IN", json!(["Activated", "x"])), "status"),
    ] {
        let answer = sandbox.post(PATH, json!({"advancedFilter": filter})).await;
        assert_eq!(refusal(&answer), (400, None, format!("Parameter {fields} is malformed").as_str()));
    }
    for field in ["identity", "userSource", "workStatus", "passwordSecurityLevel"] {
        let filter = item(field, "IN", json!(["x"]));
        let answer = sandbox.post(PATH, json!({"advancedFilter": filter})).await;
        let text = format!("The sandbox does not support advancedFilter.field = {field}");
        assert!(refusal(&answer).2.starts_with(&text), "{answer}");
    }
}

use serde_json::{Value, json};

use crate::client::{Sandbox, data, refusal};

const PATH: &str = "/api/v3/set-user-departments";

async fn set(sandbox: &Sandbox, departments: Value) -> Value {
    sandbox.post(PATH, json!({"userId": sandbox.ready.user_id, "departments": departments})).await
}

/// Code, lead, main and joining time of each department of the seeded user, by code.
async fn stored(sandbox: &Sandbox) -> Vec<(String, bool, bool, String)> {
    let parameters =
        [("userId", sandbox.ready.user_id.as_str()), ("sortBy", "DepartmemtCode"), ("orderBy", "Asc")];
    let page = data(sandbox.get("/api/v3/get-user-departments", &parameters).await);
    let text = |value: &Value| value.as_str().unwrap_or("").to_owned();
    let row = |item: &Value| {
        let flag = |name: &str| item[name].as_bool().expect("a boolean");
        (text(&item["code"]), flag("isLeader"), flag("isMainDepartment"), text(&item["joinedAt"]))
    };
    page["list"].as_array().expect("a list").iter().map(row).collect()
}

fn row(code: &str, is_leader: bool, is_main: bool, joined_at: &str) -> (String, bool, bool, String) {
    (code.to_owned(), is_leader, is_main, joined_at.to_owned())
}

#[tokio::test]
async fn replaces_the_departments_of_a_user() {
    let sandbox = Sandbox::start().await;
    assert_eq!(
        stored(&sandbox).await,
        [
            row("rd", true, true, "2024-01-02T00:00:00.000Z"),
            row("sales", false, false, "2024-01-02T00:30:00.000Z")
        ]
    );
    let (sales, finance) = (sandbox.department("sales").await, sandbox.department("finance").await);
    let memberships_wanted = json!([
        {"departmentId": finance, "isMainDepartment": true},
        {"departmentId": sales, "isLeader": true, "isMainDepartment": false}
    ]);
    assert_eq!(data(set(&sandbox, memberships_wanted).await), json!({"success": true}));
    assert_eq!(
        stored(&sandbox).await,
        [
            row("finance", false, true, "2015-10-21T07:28:00.000Z"),
            row("sales", true, false, "2024-01-02T00:30:00.000Z")
        ]
    );
    let update = json!({"organizationCode": "steamory", "departmentId": "rd", "departmentIdType": "code"});
    let left = data(sandbox.post("/api/v3/update-department", update).await);
    assert!(!left["leaderUserIds"].as_array().expect("a list").contains(&json!(sandbox.ready.user_id)));
}

#[tokio::test]
async fn the_same_call_twice_changes_nothing() {
    let sandbox = Sandbox::start().await;
    let memberships_wanted =
        json!([{"departmentId": sandbox.department("rd").await, "isMainDepartment": true, "isLeader": true}]);
    data(set(&sandbox, memberships_wanted.clone()).await);
    let once = stored(&sandbox).await;
    sandbox.pass(60_000);
    data(set(&sandbox, memberships_wanted).await);
    assert_eq!(stored(&sandbox).await, once);
}

#[tokio::test]
async fn the_main_department_moves() {
    let sandbox = Sandbox::start().await;
    let (rd, sales) = (sandbox.department("rd").await, sandbox.department("sales").await);
    for (rd_is_main, sales_is_main) in [(false, true), (true, false), (false, false)] {
        let memberships_wanted = json!([
            {"departmentId": rd, "isMainDepartment": rd_is_main},
            {"departmentId": sales, "isMainDepartment": sales_is_main}
        ]);
        data(set(&sandbox, memberships_wanted).await);
        let mains: Vec<bool> = stored(&sandbox).await.into_iter().map(|(_, _, is_main, _)| is_main).collect();
        assert_eq!(mains, [rd_is_main, sales_is_main]);
    }
}

#[tokio::test]
async fn names_the_user_by_every_documented_id() {
    let sandbox = Sandbox::start().await;
    let departments = json!([{"departmentId": sandbox.department("people").await}]);
    for (id_type, id) in [
        ("user_id", sandbox.ready.user_id.as_str()),
        ("external_id", "E00001"),
        ("phone", "13800000000"),
        ("email", "WANG.wei@steamory.example"),
        ("username", "wang.wei"),
        ("sync_relation", "lark:ou_0000000000000000"),
    ] {
        let body = json!({"userId": id, "departments": departments, "options": {"userIdType": id_type}});
        data(sandbox.post(PATH, body).await);
    }
    let body = json!({"userId": "nobody", "departments": departments, "options": null});
    assert_eq!(refusal(&sandbox.post(PATH, body).await), (404, Some(2004), "User does not exist"));
}

#[tokio::test]
async fn refuses_a_department_that_does_not_exist() {
    let sandbox = Sandbox::start().await;
    let before = stored(&sandbox).await;
    let rd = sandbox.department("rd").await;
    for id in ["nowhere", "", " ", "root", "rd"] {
        let departments = json!([{"departmentId": rd}, {"departmentId": id}]);
        let answer = set(&sandbox, departments.clone()).await;
        assert_eq!(refusal(&answer), (404, None, format!("There is an invalid departmentId: {id}").as_str()));
        let signer = sandbox.signer().with("x-genauth-lang", "zh-CN");
        let body = json!({"userId": sandbox.ready.user_id, "departments": departments});
        let answer = sandbox.post_signed(signer, PATH, body).await;
        assert_eq!(refusal(&answer).2, format!("存在不合法的 departmentId: {id}"));
    }
    assert_eq!(stored(&sandbox).await, before);
}

#[tokio::test]
async fn refuses_malformed_departments() {
    let sandbox = Sandbox::start().await;
    let rd = sandbox.department("rd").await;
    let many: Vec<Value> = (0..51).map(|number| json!({"departmentId": number.to_string()})).collect();
    for (departments, fields) in [
        (json!([]), "departments"),
        (json!(null), "departments"),
        (json!({}), "departments"),
        (json!("[]"), "departments"),
        (json!(many), "departments"),
        (json!([{"departmentId": rd}, {"departmentId": rd}]), "departments"),
        (
            json!([
                {"departmentId": rd, "isMainDepartment": true},
                {"departmentId": "x", "isMainDepartment": true}
            ]),
            "departments",
        ),
        (
            json!(["x", {"departmentId": rd, "isLeader": "yes"}, {}]),
            "departments.0, departments.1.isLeader, departments.2.departmentId",
        ),
        (json!([{"departmentId": rd, "isMainDepartment": 1}]), "departments.0.isMainDepartment"),
    ] {
        let answer = set(&sandbox, departments).await;
        assert_eq!(refusal(&answer), (400, None, format!("Parameter {fields} is malformed").as_str()));
    }
}

#[tokio::test]
async fn refuses_malformed_options() {
    let sandbox = Sandbox::start().await;
    let departments = json!([{"departmentId": sandbox.department("rd").await}]);
    for (options, field) in [(json!([]), "options"), (json!({"userIdType": "id"}), "options.userIdType")] {
        let body = json!({"userId": sandbox.ready.user_id, "departments": departments, "options": options});
        let answer = sandbox.post(PATH, body).await;
        assert_eq!(refusal(&answer), (400, None, format!("Parameter {field} is malformed").as_str()));
    }
}

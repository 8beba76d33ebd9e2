//! Who has a role: users and departments that it is assigned to themselves.

use serde_json::json;

use super::{assign, create, members, target, user};
use crate::client::{Sandbox, data};

#[tokio::test]
async fn lists_users_in_the_order_of_their_assignments() {
    let sandbox = Sandbox::start().await;
    create(&sandbox, "role").await;
    let mut targets = Vec::new();
    for name in ["zhao.na", "wang.na", "li.na"] {
        targets.push(target("USER", &user(&sandbox, name).await));
    }
    // Members of these are no members of the role.
    targets.extend([target("GROUP", "developers"), target("ROLE", "admin")]);
    targets.push(target("DEPARTMENT", &sandbox.department("rd").await));
    assign(&sandbox, "role", json!(targets), json!({})).await;
    let (count, names) = members(&sandbox, "role", &[]).await;
    assert_eq!((count, names), (3, ["zhao.na", "wang.na", "li.na"].map(str::to_owned).to_vec()));
    let (count, names) = members(&sandbox, "role", &[("page", "2"), ("limit", "2")]).await;
    assert_eq!((count, names), (3, vec!["li.na".to_owned()]));
}

#[tokio::test]
async fn returns_the_optional_fields_of_users_on_request() {
    let sandbox = Sandbox::start().await;
    let parameters = [
        ("code", "admin"),
        ("withCustomData", "true"),
        ("withIdentities", "true"),
        ("withDepartmentIds", "true"),
    ];
    let page = data(sandbox.get("/api/v3/list-role-members", &parameters).await);
    let user = &page["list"][0];
    assert_eq!((&user["username"], &user["customData"]), (&json!("li.wei"), &json!({})));
    assert!(user["identities"].is_array() && user["departmentIds"].is_array(), "{user}");
    let page = data(sandbox.get("/api/v3/list-role-members", &[("code", "admin")]).await);
    assert!(page["list"][0].get("customData").is_none());
}

#[tokio::test]
async fn a_disabled_role_keeps_its_members() {
    let sandbox = Sandbox::start().await;
    let body = json!({"code": "admin", "newCode": "admin", "name": "x", "status": "DISABLE"});
    data(sandbox.post("/api/v3/update-role", body).await);
    assert_eq!(members(&sandbox, "admin", &[]).await.1, ["li.wei"]);
}

#[tokio::test]
async fn lists_departments_in_the_order_of_their_assignments() {
    let sandbox = Sandbox::start().await;
    let page = data(sandbox.get("/api/v3/list-role-departments", &[("code", "accountant")]).await);
    let (payroll, finance) =
        (sandbox.department("finance-payroll").await, sandbox.department("finance").await);
    assert_eq!(
        page,
        json!({"totalCount": 2, "list": [
            {"id": payroll, "code": "finance-payroll", "name": "Payroll", "description": "Pays everybody on the 10th"},
            {"id": finance, "code": "finance", "name": "Finance", "description": "Accounts, tax and payroll"}
        ]})
    );
    let parameters = [("code", "accountant"), ("page", "2"), ("limit", "1")];
    let page = data(sandbox.get("/api/v3/list-role-departments", &parameters).await);
    assert_eq!((&page["totalCount"], &page["list"][0]["code"]), (&json!(2), &json!("finance")));
    // A department without code and description has empty texts.
    let body = json!({"organizationCode": "steamory", "parentDepartmentId": "root", "name": "Bare"});
    let bare = data(sandbox.post("/api/v3/create-department", body).await);
    let id = bare["departmentId"].as_str().expect("an id");
    create(&sandbox, "role").await;
    assign(&sandbox, "role", json!([target("DEPARTMENT", id)]), json!({})).await;
    let page = data(sandbox.get("/api/v3/list-role-departments", &[("code", "role")]).await);
    assert_eq!(page["list"], json!([{"id": id, "code": "", "name": "Bare", "description": ""}]));
}

use genauth_sandbox::Options;
use serde_json::{Value, json};

use super::get;
use crate::client::{Sandbox, data, refusal};

const PATH: &str = "/api/v3/delete-department";

async fn delete(sandbox: &Sandbox, id: &str, id_type: &str) -> Value {
    let body = json!({"organizationCode": "steamory", "departmentId": id, "departmentIdType": id_type});
    sandbox.post(PATH, body).await
}

#[tokio::test]
async fn takes_all_below_along_and_leaves_the_users() {
    let sandbox = Sandbox::start().await;
    let user = sandbox.ready.user_id.clone();
    let mut departments = Vec::new();
    for (code, main, leads) in [("sales", false, false), ("rd-web", true, true)] {
        let id = sandbox.department(code).await;
        departments.push(json!({"departmentId": id, "isMainDepartment": main, "isLeader": leads}));
    }
    let body = json!({"userId": user, "departments": departments});
    data(sandbox.post("/api/v3/set-user-departments", body).await);
    assert_eq!(data(delete(&sandbox, "rd", "code").await), json!({"success": true}));

    for code in ["rd", "rd-web", "rd-platform", "rd-platform-storage"] {
        assert_eq!(refusal(&get(&sandbox, code, &[]).await).0, 404, "{code}");
    }
    assert_eq!(refusal(&delete(&sandbox, "rd", "code").await), (404, None, "Department does not exist: rd"));
    let page = data(sandbox.get("/api/v3/get-user-departments", &[("userId", &user)]).await);
    assert_eq!(page["totalCount"], 1);
    assert_eq!(
        (&page["list"][0]["code"], &page["list"][0]["isMainDepartment"]),
        (&json!("sales"), &json!(false))
    );
    assert_eq!(data(sandbox.post("/api/v3/list-users", json!({})).await)["totalCount"], 200);
    let page = data(sandbox.get("/api/v3/get-all-departments", &[("organizationCode", "steamory")]).await);
    assert_eq!(page["totalCount"], 7);
}

#[tokio::test]
async fn nothing_of_it_stays_behind() {
    let sandbox = Sandbox::start_with(Options { faults: true, ..Options::default() }).await;
    let rd = sandbox.department("rd").await;
    let tables = async || sandbox.send("GET", "/sandbox/tables", Vec::new(), String::new()).await.1;
    assert!(tables().await["memberships"].to_string().contains(&rd));
    data(delete(&sandbox, "open-rd", "open_department_id").await);
    assert!(!tables().await.to_string().contains(&rd));
}

#[tokio::test]
async fn the_code_is_free_again() {
    let sandbox = Sandbox::start().await;
    let id = sandbox.department("finance-payroll").await;
    data(delete(&sandbox, &id, "department_id").await);
    let finance = data(get(&sandbox, "finance", &[]).await);
    assert_eq!(finance["hasChildren"], false);
    super::create(&sandbox, "finance", json!({"code": "finance-payroll"})).await;
    assert_ne!(sandbox.department("finance-payroll").await, id);
}

#[tokio::test]
async fn the_root_stays() {
    let sandbox = Sandbox::start().await;
    for (id, id_type) in [("root", "department_id"), ("steamory", "code")] {
        let message = "The root department cannot be deleted: delete the organization";
        assert_eq!(refusal(&delete(&sandbox, id, id_type).await), (422, None, message));
    }
    let answer = sandbox.post(PATH, json!({"organizationCode": "steamory", "departmentId": ""})).await;
    assert_eq!(refusal(&answer), (400, None, "Parameter departmentId is malformed"));
}

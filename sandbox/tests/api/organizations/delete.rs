use genauth_sandbox::Options;
use serde_json::{Value, json};

use super::{create, get};
use crate::client::{Sandbox, data, refusal};

const PATH: &str = "/api/v3/delete-organization";

async fn delete(sandbox: &Sandbox, code: &str) -> Value {
    sandbox.post(PATH, json!({"organizationCode": code})).await
}

#[tokio::test]
async fn takes_tree_memberships_and_leads_along_and_leaves_the_users() {
    let sandbox = Sandbox::start().await;
    create(&sandbox, "acme", "Acme").await;
    let user = sandbox.ready.user_id.clone();
    let body = json!({"organizationCode": "acme", "departmentId": "root", "userIds": [user]});
    data(sandbox.post("/api/v3/add-department-members", body).await);
    let id = sandbox.department("rd").await;
    assert_eq!(data(delete(&sandbox, "steamory").await), json!({"success": true}));

    let message = "organization not found for code: steamory";
    assert_eq!(refusal(&get(&sandbox, "steamory").await), (404, None, message));
    assert_eq!(refusal(&delete(&sandbox, "steamory").await), (404, None, message));
    let page = data(sandbox.get("/api/v3/get-user-departments", &[("userId", &user)]).await);
    assert_eq!(page["totalCount"], 1);
    assert_eq!(page["list"][0]["organizationCode"], "acme");
    assert_eq!(page["list"][0]["isMainDepartment"], false, "the main department was in the other one");
    let page = data(sandbox.post("/api/v3/list-users", json!({})).await);
    assert_eq!(page["totalCount"], 200);
    // A department that is there no more cannot be joined.
    let body = json!({"userId": user, "departments": [{"departmentId": id}]});
    assert_eq!(refusal(&sandbox.post("/api/v3/set-user-departments", body).await).0, 404);

    let again = create(&sandbox, "steamory", "Again").await;
    assert_eq!((&again["hasChildren"], &again["membersCount"]), (&json!(false), &json!(0)));
}

#[tokio::test]
async fn nothing_of_it_stays_behind() {
    let sandbox = Sandbox::start_with(Options { faults: true, ..Options::default() }).await;
    let tables = async || sandbox.send("GET", "/sandbox/tables", Vec::new(), String::new()).await.1;
    let before = tables().await;
    data(delete(&sandbox, "steamory").await);
    let after = tables().await;
    for (name, rows) in before.as_object().expect("tables") {
        let rows = rows.as_array().expect("rows");
        if ["organizations", "departments", "memberships", "leaders", "department_sync_relations"]
            .contains(&name.as_str())
        {
            assert_ne!(rows, &[] as &[Value], "{name}");
            assert_eq!(after[name], json!([]), "{name}");
            continue;
        }
        // What departments were given goes with them.
        let stays = |row: &&Value| row["target_type"] != "DEPARTMENT" || row.get("target_id").is_none();
        let others: Vec<&Value> = rows.iter().filter(stays).collect();
        assert_eq!(after[name], json!(others), "{name}");
        assert!(name != "role_assignments" || others.len() < rows.len());
    }
}

/// Deeper than SQLite would follow references from one row to the next.
#[tokio::test]
async fn a_tree_of_any_depth_goes() {
    let sandbox = Sandbox::start().await;
    let mut parent = create(&sandbox, "deep", "Deep").await["departmentId"].clone();
    for _ in 0..1100 {
        let body = json!({"organizationCode": "deep", "parentDepartmentId": parent, "name": "x"});
        parent = data(sandbox.post("/api/v3/create-department", body).await)["departmentId"].clone();
    }
    data(delete(&sandbox, "deep").await);
    assert_eq!(refusal(&get(&sandbox, "deep").await).0, 404);
}

#[tokio::test]
async fn needs_a_code() {
    let sandbox = Sandbox::start().await;
    for code in [json!(""), json!(null), json!(1), json!("x".repeat(65))] {
        let answer = sandbox.post(PATH, json!({"organizationCode": code})).await;
        assert_eq!(refusal(&answer), (400, None, "Parameter organizationCode is malformed"));
    }
    assert_eq!(refusal(&delete(&sandbox, " ").await), (404, None, "organization not found for code:  "));
}

use serde_json::{Value, json};

use super::{CREATE, REMOVE, UPDATE, create, get};
use crate::client::{Sandbox, data, refusal};

/// The posts of a department.
async fn posts(sandbox: &Sandbox, department_id: &str) -> Value {
    let department = sandbox.get("/api/v3/get-department-by-id", &[("departmentId", department_id)]).await;
    data(department)["postIdList"].clone()
}

#[tokio::test]
async fn a_post_and_its_departments_know_each_other() {
    let sandbox = Sandbox::start().await;
    let (rd, web) = (sandbox.department("rd").await, sandbox.department("rd-web").await);
    for list in [json!([web, rd, web]), json!(format!("{rd},{web}"))] {
        let body = json!({"code": "lead", "name": "Lead", "departmentIdList": list});
        let post = data(sandbox.post(CREATE, body).await);
        // The oldest department is first.
        assert_eq!(post["departmentIdList"], json!([rd, web]));
        assert_eq!(
            (posts(&sandbox, &rd).await, posts(&sandbox, &web).await),
            (json!([post["id"]]), json!([post["id"]]))
        );
        let change = json!({"code": "lead", "name": "Lead", "departmentIdList": [web]});
        assert_eq!(data(sandbox.post(UPDATE, change).await)["departmentIdList"], json!([web]));
        assert_eq!(posts(&sandbox, &rd).await, json!([]));
        let change = json!({"code": "lead", "name": "Leader"});
        assert_eq!(data(sandbox.post(UPDATE, change).await)["departmentIdList"], json!([web]));
        data_of_removed(sandbox.post(REMOVE, json!({"code": "lead"})).await);
        assert_eq!(posts(&sandbox, &web).await, json!([]));
    }
}

/// An envelope without `data`.
fn data_of_removed(answer: Value) {
    assert_eq!((&answer["statusCode"], answer.get("data")), (&json!(200), None), "{answer}");
}

#[tokio::test]
async fn a_department_that_is_created_or_changed_with_a_post_has_it() {
    let sandbox = Sandbox::start().await;
    let post = create(&sandbox, "lead").await;
    let (organization_code, parent) = ("steamory", "root");
    let body = json!({
        "organizationCode": organization_code, "parentDepartmentId": parent, "name": "New",
        "postIdList": ["unknown", post["id"], post["id"]]
    });
    let department = data(sandbox.post("/api/v3/create-department", body).await);
    assert_eq!(get(&sandbox, "lead").await["departmentIdList"], json!([department["departmentId"]]));
    let count = async || {
        let page = data(sandbox.get("/api/v3/list-post", &[("keywords", "lead")]).await);
        page["list"][0]["departmentCount"].clone()
    };
    assert_eq!(count().await, 1);
    let change = json!({
        "organizationCode": organization_code, "departmentId": department["departmentId"], "postIdList": []
    });
    data(sandbox.post("/api/v3/update-department", change.clone()).await);
    assert_eq!(
        (get(&sandbox, "lead").await["departmentIdList"].clone(), count().await),
        (json!([]), json!(0))
    );

    let list = json!([department["departmentId"]]);
    let body = json!({"code": "lead", "name": "Lead", "departmentIdList": list});
    data(sandbox.post(UPDATE, body).await);
    data(sandbox.post("/api/v3/delete-department", change).await);
    assert_eq!(get(&sandbox, "lead").await["departmentIdList"], json!([]));
}

#[tokio::test]
async fn an_unknown_department_is_refused_and_nothing_changes() {
    let sandbox = Sandbox::start().await;
    let rd = sandbox.department("rd").await;
    let answer =
        sandbox.post(CREATE, json!({"code": "lead", "name": "x", "departmentIdList": [rd, "rd"]})).await;
    assert_eq!(refusal(&answer), (404, None, "There is an invalid departmentId: rd"));
    assert_eq!(posts(&sandbox, &rd).await, json!([]));
    create(&sandbox, "lead").await;
    for list in [json!(7), json!({}), json!([7])] {
        let answer =
            sandbox.post(UPDATE, json!({"code": "lead", "name": "x", "departmentIdList": list})).await;
        assert_eq!(refusal(&answer), (400, None, "Parameter departmentIdList is malformed"));
    }
}

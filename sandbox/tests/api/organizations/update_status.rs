use serde_json::json;

use super::{create, get, update};
use crate::client::{Sandbox, data, refusal};

const PATH: &str = "/api/v3/update-organization-status";

#[tokio::test]
async fn disables_and_enables_by_the_id_of_the_root_department() {
    let sandbox = Sandbox::start().await;
    let created = create(&sandbox, "acme", "Acme").await;
    sandbox.pass(1000);
    for status in ["false", "false", "true"] {
        let body = json!({"rootNodeId": created["departmentId"], "status": status});
        assert_eq!(data(sandbox.post(PATH, body).await), json!({"success": true}));
        let organization = data(get(&sandbox, "acme").await);
        assert_eq!(organization["status"], status);
        assert_eq!(organization["updatedAt"], "2015-10-21T07:28:01.000Z");
        assert_eq!(data(get(&sandbox, "steamory").await)["status"], "true");
    }
}

#[tokio::test]
async fn the_departments_below_keep_their_state() {
    let sandbox = Sandbox::start().await;
    let root = data(get(&sandbox, "steamory").await)["departmentId"].clone();
    data(sandbox.post(PATH, json!({"rootNodeId": root, "status": "false"})).await);
    let body = json!({"organizationCode": "steamory", "departmentId": "rd", "departmentIdType": "code"});
    assert_eq!(data(sandbox.post("/api/v3/update-department", body).await)["status"], true);
}

#[tokio::test]
async fn a_disabled_organization_can_be_changed() {
    let sandbox = Sandbox::start().await;
    let root = data(get(&sandbox, "steamory").await)["departmentId"].clone();
    data(sandbox.post(PATH, json!({"rootNodeId": root, "status": "false"})).await);
    let changed = data(update(&sandbox, json!({"organizationName": "Sleeping"})).await);
    assert_eq!((&changed["organizationName"], &changed["status"]), (&json!("Sleeping"), &json!("false")));
    let body = json!({"organizationCode": "steamory", "parentDepartmentId": "root", "name": "x"});
    data(sandbox.post("/api/v3/create-department", body).await);
}

#[tokio::test]
async fn refuses_what_is_no_root_department_or_no_state() {
    let sandbox = Sandbox::start().await;
    let below = sandbox.department("rd").await;
    for id in [below.as_str(), "steamory", "root"] {
        let answer = sandbox.post(PATH, json!({"rootNodeId": id, "status": "false"})).await;
        assert_eq!(refusal(&answer), (404, None, format!("Department does not exist: {id}").as_str()));
    }
    let root = data(get(&sandbox, "steamory").await)["departmentId"].clone();
    for (body, fields) in [
        (json!({}), "rootNodeId, status"),
        (json!({"rootNodeId": "", "status": "off"}), "rootNodeId, status"),
        (json!({"rootNodeId": root, "status": false}), "status"),
    ] {
        let answer = sandbox.post(PATH, body).await;
        assert_eq!(refusal(&answer), (400, None, format!("Parameter {fields} is malformed").as_str()));
    }
}

use serde_json::json;

use super::get;
use crate::client::{Sandbox, data, refusal};

const PATH: &str = "/api/v3/update-department-status";
const APPS: &str = "/api/v3/get-department-available-app";

#[tokio::test]
async fn switches_one_department_and_answers_it() {
    let sandbox = Sandbox::start().await;
    let id = sandbox.department("rd").await;
    sandbox.pass(1000);
    for status in [false, true] {
        let answer = data(sandbox.post(PATH, json!({"departmentId": id, "status": status})).await);
        assert_eq!(answer["updatedAt"], "2015-10-21T07:28:01.000Z");
        assert_eq!(answer["status"], status);
        assert_eq!(data(get(&sandbox, "rd", &[]).await)["status"], status);
        assert_eq!(data(get(&sandbox, "rd-web", &[]).await)["status"], true);
    }
}

#[tokio::test]
async fn a_department_may_use_no_application() {
    let sandbox = Sandbox::start().await;
    let id = sandbox.department("rd").await;
    let body = json!({"departmentId": id, "appTypeList": ["standard"], "withCustomData": true});
    assert_eq!(data(sandbox.post(APPS, body).await), json!([]));
    let answer = sandbox.post(APPS, json!({"departmentId": id, "appTypeList": "standard"})).await;
    assert_eq!(refusal(&answer), (400, None, "Parameter appTypeList is malformed"));
}

#[tokio::test]
async fn both_refuse_what_is_missing_or_unknown() {
    let sandbox = Sandbox::start().await;
    for (path, fields) in [(PATH, "status, departmentId"), (APPS, "departmentId")] {
        let answer = sandbox.post(path, json!({})).await;
        assert_eq!(refusal(&answer), (400, None, format!("Parameter {fields} is malformed").as_str()));
        let answer = sandbox.post(path, json!({"departmentId": "rd", "status": true})).await;
        assert_eq!(refusal(&answer), (404, None, "Department does not exist: rd"));
    }
    let answer = sandbox.post(PATH, json!({"departmentId": "rd", "status": "true"})).await;
    assert_eq!(refusal(&answer), (400, None, "Parameter status is malformed"));
}

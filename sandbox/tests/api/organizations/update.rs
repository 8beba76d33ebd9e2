use serde_json::json;

use super::{create, get, update};
use crate::client::{Sandbox, data, refusal};

#[tokio::test]
async fn changes_what_is_given_and_keeps_the_rest() {
    let sandbox = Sandbox::start().await;
    let before = data(get(&sandbox, "steamory").await);
    sandbox.pass(1000);
    let user = sandbox.ready.user_id.as_str();
    let changes = json!({"description": "", "leaderUserIds": [user, user], "openDepartmentId": "open-new"});
    let changed = data(update(&sandbox, changes).await);
    assert_eq!(changed["description"], "");
    assert_eq!(changed["leaderUserIds"], json!([user]));
    assert_eq!(changed["openDepartmentId"], "open-new");
    assert_eq!(changed["updatedAt"], "2015-10-21T07:28:01.000Z");
    for kept in ["organizationCode", "organizationName", "createdAt", "departmentId", "i18n", "membersCount"]
    {
        assert_eq!(changed[kept], before[kept], "{kept}");
    }
    let i18n = json!({"organizationName": {"ja-JP": {"enabled": false, "value": ""}}});
    let changes = json!({
        "organizationName": "New", "i18n": i18n, "postIdList": ["p"], "leaderUserIds": [], "tenantId": "t"
    });
    let changed = data(update(&sandbox, changes).await);
    assert_eq!(changed["organizationName"], "New");
    assert_eq!(changed["i18n"], i18n);
    assert_eq!(changed["postIdList"], json!(["p"]));
    assert_eq!(changed["leaderUserIds"], json!([]));
    assert_eq!(changed["openDepartmentId"], "open-new");
    let mut read = data(get(&sandbox, "steamory").await);
    read["customData"] = json!({});
    read["postIdList"] = json!(["p"]);
    assert_eq!(read, changed);
}

#[tokio::test]
async fn the_root_department_is_the_organization() {
    let sandbox = Sandbox::start().await;
    let body = json!({
        "organizationCode": "steamory", "departmentId": "root", "name": "By department",
        "i18n": {"name": {"en-US": {"enabled": true, "value": "By"}}}, "status": false
    });
    let department = data(sandbox.post("/api/v3/update-department", body).await);
    let organization = data(get(&sandbox, "steamory").await);
    assert_eq!(organization["organizationName"], "By department");
    assert_eq!(organization["i18n"], json!({"organizationName": department["i18n"]["name"]}));
    assert_eq!(organization["status"], "false");
}

#[tokio::test]
async fn a_new_code_takes_the_place_of_the_old_one() {
    let sandbox = Sandbox::start().await;
    let id = sandbox.department("rd").await;
    let changed = data(update(&sandbox, json!({"organizationNewCode": "steam"})).await);
    assert_eq!(changed["organizationCode"], "steam");
    let message = "organization not found for code: steamory";
    assert_eq!(refusal(&get(&sandbox, "steamory").await), (404, None, message));
    assert_eq!(data(get(&sandbox, "steam").await)["departmentId"], changed["departmentId"]);
    let body = json!({"organizationCode": "steam", "departmentId": id});
    let department = data(sandbox.post("/api/v3/update-department", body).await);
    assert_eq!(department["organizationCode"], "steam");
    assert_eq!(department["parentDepartmentCode"], "steam");
    // The old code is free again.
    create(&sandbox, "steamory", "Next").await;
}

#[tokio::test]
async fn an_empty_or_the_same_new_code_changes_nothing() {
    let sandbox = Sandbox::start().await;
    for code in ["", "steamory"] {
        let changed = data(update(&sandbox, json!({"organizationNewCode": code})).await);
        assert_eq!(changed["organizationCode"], "steamory");
    }
}

#[tokio::test]
async fn refuses_what_does_not_fit() {
    let sandbox = Sandbox::start().await;
    create(&sandbox, "acme", "Acme").await;
    for (changes, refused) in [
        (json!({"organizationNewCode": "acme"}), (409, "organizationNewCode already exists: acme")),
        // A department of the organization has it.
        (json!({"organizationNewCode": "rd"}), (409, "code already exists: rd")),
        (json!({"openDepartmentId": "open-rd"}), (409, "openDepartmentId already exists: open-rd")),
        (json!({"organizationName": ""}), (400, "Parameter organizationName is malformed")),
        (
            json!({
                "organizationNewCode": "x".repeat(65), "leaderUserIds": "u", "postIdList": [1],
                "i18n": {"name": {}}
            }),
            (
                400,
                "Parameter leaderUserIds, i18n.organizationName, organizationNewCode, postIdList is malformed",
            ),
        ),
    ] {
        let answer = update(&sandbox, changes).await;
        let (status, _, message) = refusal(&answer);
        assert_eq!((status, message), refused);
    }
    let leaders = json!({"organizationName": "Lost", "leaderUserIds": [sandbox.ready.user_id, "nobody"]});
    assert_eq!(refusal(&update(&sandbox, leaders).await), (404, Some(2004), "User does not exist"));
    assert_eq!(data(get(&sandbox, "steamory").await)["organizationName"], "蒸汽记忆 Steamory");
    for code in ["nowhere", "", " "] {
        let body = json!({"organizationCode": code, "organizationName": "x"});
        let answer = sandbox.post("/api/v3/update-organization", body).await;
        let message = format!("organization not found for code: {code}");
        assert_eq!(refusal(&answer), (404, None, message.as_str()));
    }
}

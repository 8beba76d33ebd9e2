//! Which events a change of users tells of.

use serde_json::json;

use super::listener::Listener;
use crate::client::data;

#[tokio::test]
async fn a_state_of_a_user_is_told_when_it_begins_and_when_it_ends() {
    let mut listener = Listener::start().await;
    let id = listener.user(json!({"username": "grace"})).await;
    for (status, expected) in [
        ("Suspended", vec!["user:blocked"]),
        ("Suspended", vec![]),
        ("Deactivated", vec![]),
        ("Activated", vec!["user:unblocked"]),
        ("Archived", vec!["user:archived"]),
        ("Suspended", vec!["user:unarchived", "user:blocked"]),
        ("Archived", vec!["user:unblocked", "user:archived"]),
        ("Resigned", vec!["user:unarchived"]),
        ("Activated", vec![]),
    ] {
        let told = listener.events("update-user", json!({"userId": id, "status": status})).await;
        // What `create-user` told comes first, once.
        let told: Vec<_> = told.into_iter().filter(|event| event != "user:created").collect();
        assert_eq!(told, [vec!["user:updated"], expected].concat(), "{status}");
    }
}

#[tokio::test]
async fn a_change_of_a_user_is_told_for_what_it_means() {
    let mut listener = Listener::start().await;
    let id = &listener.sandbox.ready.user_id.clone();
    for (change, expected) in [
        (json!({"nickname": "Ada"}), vec![]),
        (json!({"password": "pass-q4711"}), vec!["user:password-changed"]),
        (json!({"options": {"autoGeneratePassword": true}}), vec!["user:password-changed"]),
        (json!({"email": "ada@steamory.example", "emailVerified": false}), vec![]),
        (json!({"emailVerified": true}), vec!["user:email-verified"]),
        (json!({"emailVerified": true}), vec![]),
        (json!({"customData": {"team": "compilers"}}), vec!["user:udv-changed"]),
        (json!({"customData": {"team": "compilers"}}), vec![]),
        // The seed signed the user in.
        (json!({"status": "Suspended"}), vec!["user:blocked", "kick"]),
        (json!({"status": "Deactivated"}), vec![]),
    ] {
        let mut body = change.clone();
        body["userId"] = json!(id);
        let told = listener.bodies("update-user", body).await;
        let events: Vec<_> = told.iter().map(|(event, _)| event.as_str()).collect();
        assert_eq!(events, [vec!["user:updated"], expected].concat(), "{change}");
        // All are about the user, without the password.
        assert!(told.iter().all(|(_, user)| user["userId"] == **id && *user == told[0].1), "{told:?}");
        assert!(!json!(told).to_string().contains("pass-q4711"));
    }
}

#[tokio::test]
async fn a_batch_tells_each_event_once_with_the_users_that_it_is_about() {
    let mut listener = Listener::start().await;
    let mut ids = Vec::new();
    for name in ["ada", "grace", "edsger"] {
        ids.push(listener.user(json!({"username": name})).await);
    }
    let list = json!([
        {"userId": ids[0], "status": "Suspended"},
        {"userId": ids[1], "nickname": "Grace"},
        {"userId": ids[2], "status": "Suspended", "customData": {"team": "a"}},
    ]);
    let told = listener.bodies("update-user-batch", json!({"list": list})).await;
    let told: Vec<_> = told
        .iter()
        .filter(|(event, _)| event != "user:created")
        .map(|(event, users)| {
            let users = users.as_array().expect("a list").iter().map(|user| user["userId"].clone());
            (event.as_str(), users.collect::<Vec<_>>())
        })
        .collect();
    let two = vec![ids[0].clone(), ids[2].clone()];
    let expected = [
        ("user:updated", ids.clone()),
        ("user:blocked", two.clone()),
        ("user:udv-changed", vec![ids[2].clone()]),
    ];
    assert_eq!(told, expected);
}

#[tokio::test]
async fn users_who_join_and_leave_departments_are_told_to_those_who_keep_users_and_departments() {
    let mut listener = Listener::start().await;
    let (update, added, removed) =
        ("user:organization-node-update", "organization:member-added", "organization:member-removed");
    let [rd, sales] = [listener.sandbox.department("rd").await, listener.sandbox.department("sales").await];
    let user = json!({"username": "grace", "departmentIds": [rd]});
    let told = listener.bodies("create-user", user).await;
    let told: Vec<_> = told.iter().filter(|(event, _)| event != "organization:node-updated").collect();
    assert_eq!([&*told[0].0, &*told[1].0], ["user:created", added]);
    assert_eq!(told[1].1["username"], "grace");
    let id = told[0].1["userId"].clone();
    let to = |departments: &[&String]| {
        let departments: Vec<_> = departments.iter().map(|id| json!({"departmentId": id})).collect();
        json!({"userId": id, "departments": departments})
    };
    for (departments, expected) in [
        (to(&[&rd]), vec![update]),
        (to(&[&rd, &sales]), vec![update, added]),
        (to(&[&sales]), vec![update, removed]),
        (to(&[&rd]), vec![update, removed, added]),
    ] {
        assert_eq!(
            listener.events("set-user-departments", departments.clone()).await,
            expected,
            "{departments}"
        );
    }
    let members = json!({"userIds": [id], "organizationCode": "steamory", "departmentId": sales});
    for (call, expected) in [
        ("add-department-members", vec![added, update]),
        ("add-department-members", vec![added]),
        ("remove-department-members", vec![removed, update]),
        ("remove-department-members", vec![removed]),
    ] {
        assert_eq!(listener.events(call, members.clone()).await, expected, "{call}");
    }
}

#[tokio::test]
async fn a_user_who_resigns_tells_of_what_is_lost() {
    let mut listener = Listener::start().await;
    let rd = listener.sandbox.department("rd").await;
    let id = listener.user(json!({"username": "grace", "status": "Suspended", "departmentIds": [rd]})).await;
    let target = json!({"targetType": "USER", "targetIdentifier": id});
    data(listener.sandbox.post("/api/v3/create-role", json!({"code": "cook", "name": "Cook"})).await);
    data(listener.sandbox.post("/api/v3/assign-role", json!({"code": "cook", "targets": [target]})).await);
    let group = json!({"name": "a", "code": "kitchen", "description": "a", "type": "STATIC"});
    data(listener.sandbox.post("/api/v3/create-group", group).await);
    let member = json!({"code": "kitchen", "userIds": [id]});
    data(listener.sandbox.post("/api/v3/add-group-members", member).await);
    let grant = json!({"targetType": "USER", "targetIdentifiers": [id],
        "resources": [{"code": "note", "resourceType": "DATA", "actions": ["read"]}]});
    let grants = json!({"namespace": "default", "list": [grant]});
    data(listener.sandbox.post("/api/v3/authorize-resources", grants).await);
    let told = listener.bodies("resign-user", json!({"userId": id})).await;
    let told: Vec<_> = told.iter().filter(|(_, data)| *data == json!({"userId": id})).collect();
    let events: Vec<_> = told.iter().map(|(event, _)| event.as_str()).collect();
    let expected = [
        "user:updated",
        "user:unblocked",
        "user:organization-node-update",
        "organization:member-removed",
        "group:member-removed",
        "role:unassigned",
        "subject:remove",
        "permission:revoke",
    ];
    assert_eq!(events, expected);
    let again = listener.events("resign-user-batch", json!({"userIds": [id]})).await;
    assert_eq!(again, ["user:updated"]);
    let signed_in = json!({"userId": "li.wei", "userIdType": "username"});
    let told = listener.events("resign-user", signed_in).await;
    assert!(told.contains(&"kick".to_owned()), "{told:?}");
}

use serde_json::{Value, json};

use crate::client::{Sandbox, data, refusal};

const PATH: &str = "/api/v3/update-user";

async fn update(sandbox: &Sandbox, changes: Value) -> Value {
    let mut body = changes;
    body["userId"] = json!(sandbox.ready.user_id);
    sandbox.post(PATH, body).await
}

async fn stored(sandbox: &Sandbox) -> Value {
    let parameters = [("userId", sandbox.ready.user_id.as_str()), ("withCustomData", "true")];
    data(sandbox.get("/api/v3/get-user", &parameters).await)
}

#[tokio::test]
async fn changes_what_is_present_and_nothing_else() {
    let sandbox = Sandbox::start().await;
    let before = stored(&sandbox).await;
    let changed = data(update(&sandbox, json!({"nickname": "小王", "name": null})).await);
    let mut expected = before.clone();
    expected["nickname"] = json!("小王");
    expected["updatedAt"] = json!("2015-10-21T07:28:00.000Z");
    let mut seen = stored(&sandbox).await;
    assert_eq!(seen, expected);
    seen.as_object_mut().expect("an object").remove("customData");
    assert_eq!(seen, changed);
}

#[tokio::test]
async fn the_status_has_a_time_of_its_own() {
    let sandbox = Sandbox::start().await;
    let first = data(update(&sandbox, json!({"status": "Activated"})).await);
    assert_eq!(first["statusChangedAt"], "2024-01-02T00:00:00.000Z");
    for (status, work) in [
        ("Suspended", "Active"),
        ("Deactivated", "Active"),
        ("Archived", "Active"),
        ("Resigned", "Closed"),
        ("Activated", "Active"),
    ] {
        let user = data(update(&sandbox, json!({"status": status})).await);
        assert_eq!((&user["status"], &user["workStatus"]), (&json!(status), &json!(work)));
        assert_eq!(user["statusChangedAt"], "2015-10-21T07:28:00.000Z");
    }
}

#[tokio::test]
async fn custom_data_and_metadata_are_merged() {
    let sandbox = Sandbox::start().await;
    data(update(&sandbox, json!({"customData": {"a": 1, "b": 2}, "metadata": {"x": 1}})).await);
    data(update(&sandbox, json!({"customData": {"b": 3}, "metadata": {"y": 2}})).await);
    let user = stored(&sandbox).await;
    assert_eq!(user["customData"], json!({"a": 1, "b": 3}));
    assert_eq!(user["metadataSource"], json!({"x": 1, "y": 2}));
    let answer = update(&sandbox, json!({"customData": {"text": "x".repeat(1014)}})).await;
    assert_eq!(refusal(&answer), (400, None, "customData must be less than 1024 characters"));
}

#[tokio::test]
async fn an_identifier_can_be_taken_away_but_not_the_last() {
    let sandbox = Sandbox::start().await;
    let user = data(update(&sandbox, json!({"phone": "", "email": "", "externalId": ""})).await);
    assert!(["phone", "email", "externalId"].iter().all(|name| user.get(name).is_none()));
    let answer = update(&sandbox, json!({"username": ""})).await;
    let message = "Must contain one of the following fields: username, phone, email";
    assert_eq!(refusal(&answer), (400, None, message));
    let answer = update(&sandbox, json!({"phoneCountryCode": "+86"})).await;
    assert_eq!(refusal(&answer), (400, None, "phone cannot be empty"));
    assert_eq!(data(update(&sandbox, json!({"email": "NEW@Example.com"})).await)["email"], "new@example.com");
}

#[tokio::test]
async fn refuses_an_identifier_of_another_user() {
    let sandbox = Sandbox::start().await;
    for (name, value) in [
        ("username", "li.wei"),
        ("email", "LI.WEI@steamory.example"),
        ("phone", "13800000001"),
        ("externalId", "E00002"),
    ] {
        let answer = update(&sandbox, json!({name: value})).await;
        let value = if name == "email" { value.to_lowercase() } else { value.to_owned() };
        assert_eq!(refusal(&answer), (409, None, format!("{name} already exists: {value}").as_str()));
    }
    let own = json!({"username": "wang.wei", "email": "Wang.Wei@steamory.example", "phone": "13800000000"});
    data(update(&sandbox, own).await);
}

#[tokio::test]
async fn a_password_leaves_its_time_alone() {
    let sandbox = Sandbox::start().await;
    for changes in [
        json!({"password": "oh so secret", "options": {"resetPasswordOnNextLogin": true}}),
        json!({"options": {"autoGeneratePassword": true, "resetPasswordOnFirstLogin": true}}),
    ] {
        let user = data(update(&sandbox, changes).await);
        assert_eq!(user["passwordLastSetAt"], "2015-10-21T07:28:00.000Z");
        assert_eq!(user["resetPasswordOnNextLogin"], true);
        assert!(!user.to_string().contains("secret"), "{user}");
        let options = json!({"options": {"resetPasswordOnNextLogin": false}});
        assert_eq!(data(update(&sandbox, options).await)["resetPasswordOnNextLogin"], false);
    }
}

#[tokio::test]
async fn names_the_user_by_other_ids() {
    let sandbox = Sandbox::start().await;
    for (id_type, id) in
        [("username", "wang.wei"), ("email", "WANG.WEI@steamory.example"), ("external_id", "E00001")]
    {
        let body = json!({"userId": id, "city": id_type, "options": {"userIdType": id_type}});
        let user = data(sandbox.post(PATH, body).await);
        assert_eq!((&user["userId"], &user["city"]), (&json!(sandbox.ready.user_id), &json!(id_type)));
    }
    let answer = sandbox.post(PATH, json!({"userId": "nobody"})).await;
    assert_eq!(refusal(&answer), (404, Some(2004), "User does not exist"));
}

#[tokio::test]
async fn refuses_malformed_fields_by_name() {
    let sandbox = Sandbox::start().await;
    for (changes, fields) in [
        (json!({"gender": "X", "status": "x"}), "status, gender"),
        (json!({"metadata": []}), "metadata"),
        (json!({"options": {"userIdType": "id"}}), "options.userIdType"),
        (json!({"options": []}), "options"),
        (
            json!({"options": {"sendPasswordResetedNotification": {"appId": 1}}}),
            "options.sendPasswordResetedNotification.appId",
        ),
    ] {
        let answer = update(&sandbox, changes).await;
        assert_eq!(refusal(&answer), (400, None, format!("Parameter {fields} is malformed").as_str()));
    }
}

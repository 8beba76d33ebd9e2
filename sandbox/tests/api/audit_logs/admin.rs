//! What was changed through the API.

use genauth_sandbox::Options;
use serde_json::{Value, json};

use crate::client::{Sandbox, data, refusal};

async fn logs(sandbox: &Sandbox, filter: Value) -> Value {
    data(sandbox.post("/api/v3/get-admin-audit-logs", filter).await)
}

async fn create(sandbox: &Sandbox, code: &str) -> Value {
    let body =
        json!({"organizationCode": "steamory", "parentDepartmentId": "root", "name": code, "code": code});
    sandbox.post("/api/v3/create-department", body).await
}

#[tokio::test]
async fn each_change_is_there_with_the_id_of_its_response() {
    let sandbox = Sandbox::start().await;
    sandbox.pass(1);
    let answer = create(&sandbox, "audited").await;
    let page = logs(&sandbox, json!({"requestId": answer["requestId"]})).await;
    assert_eq!(page["totalCount"], 1);
    let log = &page["list"][0];
    for (field, value) in [
        ("operationType", json!("create")),
        ("resourceType", json!("org")),
        ("eventDetails", json!("create-department")),
        ("clientIp", json!("127.0.0.1")),
        ("adminUserId", json!(sandbox.ready.access_key_id)),
        ("adminUserDisplayName", json!(sandbox.ready.access_key_id)),
        ("success", json!(true)),
        ("timestamp", json!("2015-10-21T15:28:00.001+0800")),
        ("requestId", answer["requestId"].clone()),
    ] {
        assert_eq!(log[field], value, "{field}");
    }
    let parameters: Value =
        serde_json::from_str(log["operationParam"].as_str().expect("text")).expect("JSON");
    assert_eq!(parameters["code"], "audited");
}

#[tokio::test]
async fn the_caller_is_known_by_its_program() {
    let sandbox = Sandbox::start().await;
    let user_agent = "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Chrome/104.0.0.0 Safari/537.36";
    let long = format!("{user_agent}{}", "x".repeat(10_000));
    for (sent, name) in [(user_agent, "Chrome"), ("axios/1.7.2", "axios"), (&long, "Chrome"), ("", "")] {
        let headers = vec![
            ("authorization".to_owned(), sandbox.ready.access_token.clone()),
            ("user-agent".to_owned(), sent.to_owned()),
        ];
        let body = json!({"organizationCode": "steamory", "organizationName": "Steamory"}).to_string();
        let answer = sandbox.send("POST", "/api/v3/update-organization", headers, body).await.1;
        let log = &logs(&sandbox, json!({"requestId": answer["requestId"]})).await["list"][0];
        assert_eq!(log["ua"]["name"], name, "{log}");
        assert!(log["userAgent"].as_str().is_some_and(|text| text.len() <= 512));
    }
}

#[tokio::test]
async fn what_reads_or_is_refused_leaves_nothing() {
    let sandbox = Sandbox::start().await;
    data(create(&sandbox, "once").await);
    assert_eq!(refusal(&create(&sandbox, "once").await).0, 409);
    data(sandbox.post("/api/v3/list-users", json!({})).await);
    let answer = sandbox.post("/api/v3/update-user", json!({"userId": "none"})).await;
    assert_eq!(refusal(&answer).0, 404);
    let wrong = crate::client::Signer { secret: "another".to_owned(), ..sandbox.signer() };
    let answer = sandbox.post_signed(wrong, "/api/v3/delete-organization", json!({})).await;
    assert_eq!(refusal(&answer).0, 401);
    assert_eq!(logs(&sandbox, json!({})).await["totalCount"], 1);
}

#[tokio::test]
async fn no_secret_is_recorded() {
    let sandbox = Sandbox::start().await;
    let user = json!({
        "username": "grace", "password": "pass-q4711", "salt": "salt-q4711", "identityNumber": "420421199001011234",
        "otp": {"secret": "otp-q4711", "recoveryCode": "code-q4711"}, "customData": {"apiToken": "token-q4711"},
    });
    let answer = sandbox.post("/api/v3/create-users-batch", json!({"list": [user]})).await;
    assert_eq!(answer["statusCode"], 200, "{answer}");
    let hook = json!({
        "name": "hook", "url": "http://127.0.0.1:9/", "contentType": "application/json", "events": ["login"],
        "secret": "hook-q4711",
    });
    data(sandbox.post("/api/v3/create-webhook", hook).await);
    let page = logs(&sandbox, json!({})).await;
    assert_eq!(page["totalCount"], 2);
    let text = page.to_string();
    assert!(text.contains("grace") && !text.contains("q4711") && !text.contains("420421"), "{text}");
}

#[tokio::test]
async fn no_secret_in_a_text_that_is_json_or_a_form_is_recorded() {
    let sandbox = Sandbox::start().await;
    let json = r#"{"password":"a-q4711","list":["{\"apiKey\":\"b-q4711\",\"team\":\"compilers\"}"]}"#;
    let custom =
        json!({"json": json, "form": "team=tools&client_secret=c-q4711", "note": "a = b, password = none"});
    let body = json!({"userId": sandbox.ready.user_id, "customData": custom});
    data(sandbox.post("/api/v3/update-user", body).await);
    let log = logs(&sandbox, json!({})).await["list"][0].clone();
    let parameters: Value =
        serde_json::from_str(log["operationParam"].as_str().expect("text")).expect("JSON");
    let shown = json!({
        "json": r#"{"list":["{\"team\":\"compilers\"}"]}"#,
        "form": "team=tools&client_secret=***",
        "note": custom["note"],
    });
    assert_eq!(parameters["customData"], shown);
}

#[tokio::test]
async fn no_secret_of_custom_data_or_a_webhook_is_recorded_or_repeated() {
    let sandbox = Sandbox::start().await;
    let user = sandbox.ready.user_id.clone();
    let fields = json!({"list": [
        {"targetType": "USER", "key": "pin", "dataType": "STRING", "encrypted": true, "isUnique": true},
        {"targetType": "USER", "key": "apiKey", "dataType": "STRING", "isUnique": true},
    ]});
    data(sandbox.post("/api/v3/set-custom-fields", fields).await);
    let secrets = json!({"password": "a-q4711", "x-api-key": "b-q4711", "Salt": "c-q4711", "pin": "d-q4711", "idCard": "e-q4711"});
    let list: Vec<_> = secrets
        .as_object()
        .expect("an object")
        .iter()
        .map(|(key, value)| json!({"key": key, "value": value}))
        .collect();
    let body = json!({"targetType": "USER", "targetIdentifier": user, "list": list});
    data(sandbox.post("/api/v3/set-custom-data", body).await);
    let mut shown = secrets.clone();
    shown["tokenCount"] = json!(3);
    shown["data"] = json!(1);
    shown["fields"] = json!(2);
    data(sandbox.post("/api/v3/update-user", json!({"userId": user, "customData": shown})).await);
    let newest = logs(&sandbox, json!({})).await["list"][0].clone();
    let parameters: Value =
        serde_json::from_str(newest["operationParam"].as_str().expect("text")).expect("JSON");
    assert_eq!(parameters["customData"], json!({"tokenCount": 3, "data": 1, "fields": 2}));
    let hook = json!({
        "name": "hook", "url": "http://ada:f-q4711@127.0.0.1:x/?access_token=g-q4711&a=b",
        "contentType": "application/json", "events": [],
    });
    let hook = data(sandbox.post("/api/v3/create-webhook", hook).await);
    let trigger = json!({"webhookId": hook["webhookId"], "requestBody": {"list": [{"pwd": "h-q4711"}], "ApiKey": "i-q4711"}});
    let answer = sandbox.post("/api/v3/trigger-webhook", trigger).await;
    assert!(refusal(&answer).0 == 400 && !answer.to_string().contains("q4711"), "{answer}");
    let text = logs(&sandbox, json!({"pagination": {"limit": 50}})).await.to_string();
    assert!(text.contains("access_token=***&a=b") && !text.contains("q4711"), "{text}");
    // What is unique is refused without its value.
    for (key, value) in [("pin", "d-q4711"), ("apiKey", "j-q4711")] {
        let set = json!({"userId": user, "customData": {key: value}});
        data(sandbox.post("/api/v3/update-user", set).await);
        let other = json!({"username": "grace", "customData": {key: value}});
        let answer = sandbox.post("/api/v3/create-user", other).await;
        let (status, _, message) = refusal(&answer);
        assert_eq!((status, message), (409, &*format!("{key} already exists")));
    }
}

#[tokio::test]
async fn of_parameters_that_are_too_long_the_beginning_is_kept() {
    let sandbox = Sandbox::start().await;
    let users: Vec<_> = (0..50)
        .map(|number| json!({"username": format!("多-{number}"), "password": "pass-q4711", "address": "长".repeat(400)}))
        .collect();
    data(sandbox.post("/api/v3/create-users-batch", json!({"list": users})).await);
    let page = logs(&sandbox, json!({})).await;
    let parameters = page["list"][0]["operationParam"].as_str().expect("text");
    let kept: Value = serde_json::from_str(parameters).expect("JSON");
    let beginning = kept["body"].as_str().expect("text");
    assert!(beginning.starts_with(r#"{"list":[{""#) && beginning.contains("长长"), "{beginning}");
    assert!((16 * 1024 - 3..=16 * 1024).contains(&beginning.len()) && !beginning.contains("q4711"));
}

#[tokio::test]
async fn filters_by_each_field_and_pages_the_newest_first() {
    let sandbox = Sandbox::start().await;
    let mut requests = Vec::new();
    for code in ["one", "two", "three"] {
        sandbox.pass(1000);
        requests.push(create(&sandbox, code).await["requestId"].clone());
    }
    let body = json!({"organizationCode": "steamory", "departmentId": "two", "departmentIdType": "code"});
    sandbox.pass(1000);
    requests.push(sandbox.post("/api/v3/delete-department", body).await["requestId"].clone());
    requests.reverse();

    let start = crate::client::START;
    let key = sandbox.ready.access_key_id.clone();
    for (filter, expected) in [
        (json!({}), &requests[..]),
        (json!({"operationType": "delete"}), &requests[..1]),
        (json!({"operationType": "create", "resourceType": "org"}), &requests[1..]),
        (json!({"operationType": "all", "resourceType": "all"}), &requests[..]),
        (json!({"operationType": "", "resourceType": "", "userId": "", "clientIp": ""}), &requests[..]),
        (json!({"requestId": "", "operationType": "delete"}), &requests[..1]),
        (json!({"resourceType": "user"}), &[]),
        (json!({"userId": key, "clientIp": "127.0.0.1", "success": true}), &requests[..]),
        (json!({"userId": "none"}), &[]),
        (json!({"clientIp": "192.0.2.1"}), &[]),
        (json!({"success": false}), &[]),
        (json!({"start": start + 3000}), &requests[..2]),
        (json!({"end": start + 2000}), &requests[2..]),
        (json!({"start": start + 2000, "end": start + 3000}), &requests[1..3]),
        (json!({"start": 9_007_199_254_740_991_i64}), &[]),
        (json!({"pagination": {"limit": 3}}), &requests[..3]),
        (json!({"pagination": {"page": 2, "limit": 3}}), &requests[3..]),
        (json!({"pagination": {"page": 4_294_967_295_u32, "limit": 50}}), &[]),
    ] {
        let page = logs(&sandbox, filter.clone()).await;
        let ids: Vec<_> =
            page["list"].as_array().expect("a list").iter().map(|log| &log["requestId"]).collect();
        assert_eq!(ids, expected.iter().collect::<Vec<_>>(), "{filter}");
        if filter.get("pagination").is_some() {
            assert_eq!(page["totalCount"], 4, "{filter}");
        }
    }
    let answer = sandbox.post("/api/v3/get-admin-audit-logs", json!({"pagination": {"limit": 51}})).await;
    assert_eq!(refusal(&answer).0, 400);
}

#[tokio::test]
async fn a_call_that_a_fault_repeats_is_there_for_each_time() {
    let sandbox = Sandbox::start_with(Options { faults: true, ..Options::default() }).await;
    let rule = json!([{"match": {"path": "/api/v3/create-department"}, "fault": {"kind": "used_nonce", "carriedOut": true}}]);
    sandbox.send("POST", "/sandbox/faults", Vec::new(), rule.to_string()).await;
    assert_eq!(refusal(&create(&sandbox, "sent-twice").await).1, Some(1306));
    assert_eq!(logs(&sandbox, json!({})).await["totalCount"], 1);
    let (_, tables) = sandbox.send("GET", "/sandbox/tables", Vec::new(), String::new()).await;
    assert!(tables.get("audit_logs").is_none(), "the tables are data, not what was done to it");
}

#[tokio::test]
async fn a_change_is_of_the_kind_that_it_turned_out_to_be() {
    let sandbox = Sandbox::start().await;
    let group = json!({"name": "a", "code": "kitchen", "description": "a", "type": "STATIC"});
    let newest = async || {
        let page = logs(&sandbox, json!({"pagination": {"page": 1, "limit": 1}})).await;
        let log = &page["list"][0];
        [log["operationType"].clone(), log["resourceType"].clone()]
    };
    for operation in ["create", "update"] {
        data(sandbox.post("/api/v3/create-or-update-group", group.clone()).await);
        assert_eq!(newest().await, [json!(operation), json!("userGroup")]);
    }
    let field =
        |kind: &str| json!({"targetType": kind, "key": "note", "label": "Note", "dataType": "STRING"});
    let kinds = [
        ("USER", sandbox.ready.user_id.clone(), "user"),
        ("ROLE", "admin".to_owned(), "role"),
        ("GROUP", "kitchen".to_owned(), "userGroup"),
        ("DEPARTMENT", sandbox.department("rd").await, "org"),
    ];
    for (kind, id, resource) in kinds {
        data(sandbox.post("/api/v3/set-custom-fields", json!({"list": [field(kind)]})).await);
        let body = json!({
            "targetType": kind, "targetIdentifier": id, "namespace": "default",
            "list": [{"key": "note", "value": "x"}],
        });
        data(sandbox.post("/api/v3/set-custom-data", body).await);
        assert_eq!(newest().await, [json!("update"), json!(resource)]);
    }
}

use serde_json::{Value, json};

use crate::client::{Sandbox, data, refusal};

const PATH: &str = "/api/v3/create-user";
const BATCH: &str = "/api/v3/create-users-batch";

async fn count(sandbox: &Sandbox) -> Value {
    data(sandbox.post("/api/v3/list-users", json!({})).await)["totalCount"].clone()
}

#[tokio::test]
async fn answers_the_user_as_stored() {
    let sandbox = Sandbox::start().await;
    let body = json!({
        "email": "Bob.Li@Example.com", "phone": "13900000001", "phoneCountryCode": "+86", "username": "bob",
        "externalId": "10010", "name": "Bob Li", "nickname": "Bob", "photo": "https://example.com/b.png",
        "gender": "M", "emailVerified": true, "birthdate": "1990-01-31", "givenName": "Bob",
        "identityNumber": "110", "status": "Suspended", "customData": {"level": 3},
        "metadataSource": {"a": 1}, "password": "oh so secret", "tenantIds": ["t"],
        "otp": {"secret": "otp secret"}, "options": {"resetPasswordOnFirstLogin": true}
    });
    let created = data(sandbox.post(PATH, body).await);
    let now = "2015-10-21T07:28:00.000Z";
    assert_eq!(
        created,
        json!({
            "userId": created["userId"], "createdAt": now, "updatedAt": now, "signedUp": now,
            "status": "Suspended", "statusChangedAt": now, "workStatus": "Active",
            "userSourceType": "adminCreated", "loginsCount": 0, "lastLogin": null, "lastIp": null,
            "gender": "M", "emailVerified": true, "phoneVerified": false, "passwordLastSetAt": now,
            "resetPasswordOnNextLogin": true, "externalId": "10010", "email": "bob.li@example.com",
            "phone": "13900000001", "phoneCountryCode": "+86", "username": "bob", "name": "Bob Li",
            "nickname": "Bob", "photo": "https://example.com/b.png", "birthdate": "1990-01-31",
            "givenName": "Bob", "identityNumber": "110", "metadataSource": {"a": 1}
        })
    );
    let id = created["userId"].as_str().expect("an id");
    assert_eq!(id.len(), 24);
    let user = data(sandbox.get("/api/v3/get-user", &[("userId", id), ("withCustomData", "true")]).await);
    assert_eq!(user["customData"], json!({"level": 3}));
    assert!(!user.to_string().contains("secret"), "{user}");
}

#[tokio::test]
async fn one_identifier_is_enough() {
    let sandbox = Sandbox::start().await;
    for body in [json!({"username": "a"}), json!({"phone": "1"}), json!({"email": "a@b", "username": ""})] {
        let user = data(sandbox.post(PATH, body).await);
        assert_eq!((&user["status"], &user["gender"]), (&json!("Activated"), &json!("U")));
        assert!(user.get("passwordLastSetAt").is_none());
    }
    let body = json!({"username": "b", "options": {"autoGeneratePassword": true}});
    assert!(data(sandbox.post(PATH, body).await)["passwordLastSetAt"].is_string());
}

#[tokio::test]
async fn refuses_an_identifier_that_is_taken() {
    let sandbox = Sandbox::start().await;
    for (name, value) in [
        ("username", "wang.wei"),
        ("email", "wang.wei@steamory.example"),
        ("phone", "13800000000"),
        ("externalId", "E00001"),
    ] {
        let mut body = json!({"username": "free"});
        body[name] = json!(value.to_uppercase().replace("WANG.WEI", "wang.wei"));
        let message = format!("{name} already exists: {value}");
        assert_eq!(refusal(&sandbox.post(PATH, body).await), (409, None, message.as_str()));
    }
    let other_case = json!({"username": "Wang.Wei", "email": "Ürsula@example.com"});
    data(sandbox.post(PATH, other_case).await);
    let taken = sandbox.post(PATH, json!({"email": "ÜRSULA@example.com"})).await;
    assert_eq!(refusal(&taken), (409, None, "email already exists: ürsula@example.com"));
}

#[tokio::test]
async fn keeps_identities_but_not_their_tokens() {
    let sandbox = Sandbox::start().await;
    let identity = json!({
        "extIdpId": "idp", "provider": "lark", "type": "openid", "userIdInIdp": "ou_1",
        "userInfoInIdp": {"name": "Bob"}, "originConnIds": ["c"], "accessToken": "secret", "refreshToken": "secret"
    });
    let user = data(sandbox.post(PATH, json!({"username": "bob", "identities": [identity]})).await);
    let parameters = [("userId", "idp:ou_1"), ("userIdType", "identity"), ("withIdentities", "true")];
    let found = data(sandbox.get("/api/v3/get-user", &parameters).await);
    assert_eq!(found["userId"], user["userId"]);
    assert_eq!(
        found["identities"],
        json!([{
            "identityId": found["identities"][0]["identityId"], "extIdpId": "idp", "provider": "lark",
            "type": "openid", "userIdInIdp": "ou_1", "userInfoInIdp": {"name": "Bob"}, "originConnIds": ["c"]
        }])
    );
    let again = sandbox.post(PATH, json!({"username": "eve", "identities": [identity]})).await;
    assert_eq!(refusal(&again), (409, None, "identities already exists: idp:ou_1"));
}

#[tokio::test]
async fn puts_the_user_into_departments() {
    let sandbox = Sandbox::start().await;
    let (rd, sales) = (sandbox.department("rd").await, sandbox.department("sales").await);
    for (id_type, ids) in [
        ("department_id", [rd.as_str(), sales.as_str()]),
        ("code", ["rd", "sales"]),
        ("open_department_id", ["open-rd", "open-sales"]),
    ] {
        let options = json!({"departmentIdType": id_type});
        let body = json!({"username": id_type, "departmentIds": ids, "options": options});
        let user = data(sandbox.post(PATH, body).await);
        assert_eq!(user["mainDepartmentId"], rd, "{id_type}");
        let parameters = [("userId", id_type), ("userIdType", "username"), ("withDepartmentIds", "true")];
        let user = data(sandbox.get("/api/v3/get-user", &parameters).await);
        assert_eq!(user["departmentIds"], json!([rd, sales]), "{id_type}");
    }
    for id in ["nowhere", "root", ""] {
        let answer = sandbox.post(PATH, json!({"username": "x", "departmentIds": [rd, id]})).await;
        assert_eq!(refusal(&answer), (404, None, format!("There is an invalid departmentId: {id}").as_str()));
    }
    let options = json!({"departmentIdType": "custom_field"});
    let body = json!({"username": "x", "departmentIds": [rd], "options": options});
    assert_eq!(refusal(&sandbox.post(PATH, body).await).0, 400);
    data(sandbox.post(PATH, json!({"username": "x"})).await);
}

#[tokio::test]
async fn a_batch_creates_all_or_none() {
    let sandbox = Sandbox::start().await;
    let before = count(&sandbox).await;
    let list = json!([{"username": "a", "departmentIds": ["rd"]}, {"email": "B@example.com"}]);
    let options = json!({"departmentIdType": "code"});
    let created = data(sandbox.post(BATCH, json!({"list": list, "options": options})).await);
    assert_eq!((&created[0]["username"], &created[1]["email"]), (&json!("a"), &json!("b@example.com")));
    assert_eq!(created[0]["mainDepartmentId"], sandbox.department("rd").await);
    assert_eq!(count(&sandbox).await.as_u64(), before.as_u64().map(|count| count + 2));

    for (list, refused) in [
        (json!([{"username": "c"}, {"username": "a"}]), (409, "username already exists: a")),
        (json!([{"username": "c"}, {"username": "c"}]), (409, "username already exists: c")),
        (
            json!([{"username": "c"}, {}]),
            (400, "Must contain one of the following fields: username, phone, email"),
        ),
        (
            json!([{"username": 1}, "x", {"email": "x"}]),
            (400, "Parameter list.0.username, list.1, list.2.email is malformed"),
        ),
    ] {
        let answer = sandbox.post(BATCH, json!({"list": list})).await;
        let (status_code, _, message) = refusal(&answer);
        assert_eq!((status_code, message), refused);
    }
    assert_eq!(count(&sandbox).await.as_u64(), before.as_u64().map(|count| count + 2));
}

#[tokio::test]
async fn a_batch_holds_1_to_50_users() {
    let sandbox = Sandbox::start().await;
    let users = |count: usize| -> Vec<Value> {
        (0..count).map(|number| json!({"username": format!("u{number}")})).collect()
    };
    for list in [json!(users(51)), json!([]), json!(null), json!({})] {
        let answer = sandbox.post(BATCH, json!({"list": list})).await;
        assert_eq!(refusal(&answer), (400, None, "Parameter list is malformed"));
    }
    let created = data(sandbox.post(BATCH, json!({"list": users(50)})).await);
    assert_eq!(created.as_array().map(Vec::len), Some(50));
}

#[tokio::test]
async fn refuses_malformed_fields_by_name() {
    let sandbox = Sandbox::start().await;
    for (name, value) in [
        ("status", json!("Sleeping")),
        ("gender", json!("X")),
        ("gender", json!("")),
        ("email", json!("x")),
        ("email", json!("@x")),
        ("phone", json!("x")),
        ("birthdate", json!("31.1.1990")),
        ("birthdate", json!("1990-02-30")),
        ("birthdate", json!("1990-02-30T00:00:00Z")),
        ("birthdate", json!("1990-01-31T00:00")),
        ("emailVerified", json!("true")),
        ("password", json!(1)),
        ("tenantIds", json!("t")),
        ("customData", json!([])),
        ("departmentIds", json!([1])),
        ("otp.secret", json!({"otp": {}})),
        ("identities.0", json!({"identities": ["x"]})),
        ("options.departmentIdType", json!({"options": {"departmentIdType": "id"}})),
        ("options.passwordEncryptType", json!({"options": {"passwordEncryptType": "md5"}})),
        ("options.sendNotification", json!({"options": {"sendNotification": true}})),
    ] {
        let mut body = if name.contains('.') { value.clone() } else { json!({name: value}) };
        if body.get("username").is_none() {
            body["username"] = json!("x");
        }
        let answer = sandbox.post(PATH, body).await;
        assert_eq!(refusal(&answer), (400, None, format!("Parameter {name} is malformed").as_str()));
    }
    let answer = sandbox.post(PATH, json!({"username": "x", "identities": [{}]})).await;
    let names = ["userInfoInIdp", "originConnIds", "extIdpId", "provider", "type", "userIdInIdp"];
    let names = names.map(|name| format!("identities.0.{name}")).join(", ");
    assert_eq!(refusal(&answer).2, format!("Parameter {names} is malformed"));
    let limit = json!({"username": "y", "customData": {"text": "长".repeat(1013)}});
    data(sandbox.post(PATH, limit).await);
}

#[tokio::test]
async fn a_birthdate_is_a_day_or_a_moment_of_any_year() {
    let sandbox = Sandbox::start().await;
    for birthdate in [
        "2022-06-03",
        "1990-01-31T00:00:00.000Z",
        "1990-01-31T00:00:00+08:00",
        "1969-12-31",
        "1906-12-09",
        "1906-12-09T12:00:00Z",
    ] {
        let body = json!({"username": birthdate, "birthdate": birthdate});
        assert_eq!(data(sandbox.post(PATH, body).await)["birthdate"], birthdate);
    }
}

#[tokio::test]
async fn refuses_kinds_of_identity_sources_that_do_not_exist() {
    let sandbox = Sandbox::start().await;
    let user = |provider: &str| {
        json!({"username": "x", "identities": [{
            "extIdpId": "idp", "provider": provider, "type": "openid", "userIdInIdp": "x", "userInfoInIdp": {},
            "originConnIds": [],
        }]})
    };
    for provider in ["myspace", "Lark", ""] {
        let answer = sandbox.post(PATH, user(provider)).await;
        assert_eq!(refusal(&answer), (400, None, "Parameter identities.0.provider is malformed"));
        let answer = sandbox.post(BATCH, json!({"list": [user(provider)]})).await;
        assert_eq!(refusal(&answer), (400, None, "Parameter list.0.identities.0.provider is malformed"));
    }
    data(sandbox.post(PATH, user("seeyona8v5")).await);
}

#[tokio::test]
async fn a_refusal_names_fifty_fields_at_most() {
    let sandbox = Sandbox::start().await;
    let body = json!({"username": "many", "identities": vec![json!({}); 20_000]});
    let answer = sandbox.post("/api/v3/create-user", body).await;
    let (status_code, _, message) = refusal(&answer);
    assert_eq!((status_code, message.matches("identities.").count()), (400, 50));
}

//! `POST /api/v3/update-user-batch`

use serde_json::{Value, json};

use super::{id_of, user};
use crate::client::{Sandbox, data, refusal};

const PATH: &str = "/api/v3/update-user-batch";

#[tokio::test]
async fn changes_all_users_and_answers_them_in_order() {
    let sandbox = Sandbox::start().await;
    let (first, second) = (id_of(&sandbox, "wang.wei").await, id_of(&sandbox, "li.wei").await);
    let body = json!({
        "list": [
            {"userId": second, "status": "Suspended", "city": "上海", "customData": {"floor": 3}},
            {"userId": first, "username": "wei", "birthdate": "1990-01-31", "password": "oh so secret"},
            {"userId": second, "name": "李"}
        ],
        "options": {"resetPasswordOnNextLogin": true}
    });
    let users = data(sandbox.post(PATH, body).await);
    let ids: Vec<&Value> = users.as_array().expect("a list").iter().map(|user| &user["userId"]).collect();
    assert_eq!(ids, [&json!(second), &json!(first), &json!(second)]);
    assert_eq!((&users[2]["name"], &users[2]["city"]), (&json!("李"), &json!("上海")));
    assert_eq!(users[1]["passwordLastSetAt"], "2015-10-21T07:28:00.000Z");
    assert!(users[1]["resetPasswordOnNextLogin"] == true && !users.to_string().contains("secret"));
    assert_eq!(user(&sandbox, "wei").await["birthdate"], "1990-01-31");
    assert_eq!(user(&sandbox, "li.wei").await["status"], "Suspended");
}

#[tokio::test]
async fn changes_nobody_if_one_breaks_a_rule() {
    let sandbox = Sandbox::start().await;
    let (first, second) = (id_of(&sandbox, "wang.wei").await, id_of(&sandbox, "li.wei").await);
    for (item, expected) in [
        (json!({"userId": "nobody"}), (404, Some(2004), "User does not exist")),
        (
            json!({"userId": second, "email": "wang.wei@steamory.example"}),
            (409, None, "email already exists: wang.wei@steamory.example"),
        ),
        (
            json!({"userId": second, "customData": {"text": "x".repeat(1024)}}),
            (400, None, "customData must be less than 1024 characters"),
        ),
        (
            json!({"userId": second, "username": "", "email": "", "phone": ""}),
            (400, None, "Must contain one of the following fields: username, phone, email"),
        ),
        (json!({"userId": second, "email": "x"}), (400, None, "Parameter list.1.email is malformed")),
        (json!({"userId": second, "birthdate": "x"}), (400, None, "Parameter list.1.birthdate is malformed")),
    ] {
        let answer = sandbox.post(PATH, json!({"list": [{"userId": first, "city": "x"}, item]})).await;
        assert_eq!(refusal(&answer), expected);
        assert!(user(&sandbox, "wang.wei").await.get("city").is_none());
    }
}

#[tokio::test]
async fn takes_one_to_fifty_users() {
    let sandbox = Sandbox::start().await;
    let item = json!({"userId": sandbox.ready.user_id});
    for count in [0, 51] {
        let answer = sandbox.post(PATH, json!({"list": vec![item.clone(); count]})).await;
        assert_eq!(refusal(&answer), (400, None, "Parameter list is malformed"), "{count}");
    }
    data(sandbox.post(PATH, json!({"list": vec![item; 50]})).await);
}

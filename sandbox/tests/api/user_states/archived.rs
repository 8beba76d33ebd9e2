//! Archived users, and the deprecated list of users.

use serde_json::{Value, json};

use super::{delete, id_of};
use crate::client::{START, Sandbox, data, refusal};

const ARCHIVED: &str = "/api/v3/list-archived-users";
const LIST: &str = "/api/v3/list-users";

async fn archive(sandbox: &Sandbox, username: &str) -> String {
    let body = json!({"userId": username, "status": "Archived", "options": {"userIdType": "username"}});
    data(sandbox.post("/api/v3/update-user", body).await)["userId"].as_str().expect("an id").to_owned()
}

fn ids(page: &Value) -> Vec<&str> {
    page["list"].as_array().expect("a list").iter().filter_map(|user| user["userId"].as_str()).collect()
}

#[tokio::test]
async fn lists_who_was_archived_last_first_and_from_a_time_on() {
    let sandbox = Sandbox::start().await;
    assert_eq!(data(sandbox.get(ARCHIVED, &[]).await), json!({"totalCount": 0, "list": []}));
    let first = archive(&sandbox, "wang.wei").await;
    sandbox.pass(60_000);
    let second = archive(&sandbox, "li.wei").await;
    let page = data(sandbox.get(ARCHIVED, &[("limit", "50")]).await);
    assert_eq!(
        page,
        json!({"totalCount": 2, "list": [
            {"userId": second, "archivedAt": "2015-10-21T07:29:00.000Z"},
            {"userId": first, "archivedAt": "2015-10-21T07:28:00.000Z"}
        ]})
    );
    let page = data(sandbox.get(ARCHIVED, &[("limit", "1"), ("page", "2")]).await);
    assert_eq!((&page["totalCount"], ids(&page)), (&json!(2), vec![first.as_str()]));
    // Seconds, as the sources say, and milliseconds, as their example is.
    for (start, count) in [
        (START / 1000, 2),
        (START / 1000 + 60, 1),
        (START / 1000 + 61, 0),
        (START, 2),
        (START + 1, 1),
        (START + 60_001, 0),
    ] {
        let page = data(sandbox.get(ARCHIVED, &[("startAt", &start.to_string())]).await);
        assert_eq!(page["totalCount"], count, "{start}");
    }
    let body = json!({"userId": first, "status": "Activated"});
    data(sandbox.post("/api/v3/update-user", body).await);
    delete(&sandbox, "li.wei").await;
    assert_eq!(data(sandbox.get(ARCHIVED, &[]).await)["totalCount"], 0);
}

#[tokio::test]
async fn refuses_a_wrong_page_in_the_words_of_the_service() {
    let sandbox = Sandbox::start().await;
    for (parameter, message) in [
        (("page", "0"), "参数 page 格式错误"),
        (("limit", "0"), "参数 limit 格式错误"),
        (("limit", "51"), "limit must less than 50"),
        (("limit", "220"), "limit must less than 50"),
    ] {
        let signer = sandbox.signer().without("x-genauth-lang");
        let answer = sandbox.get_signed(signer, ARCHIVED, &[parameter]).await;
        assert_eq!(refusal(&answer), (400, None, message));
    }
}

#[tokio::test]
async fn the_deprecated_list_is_that_of_the_other_call() {
    let sandbox = Sandbox::start().await;
    let other = data(sandbox.post(LIST, json!({"options": {"pagination": {"page": 2, "limit": 7}}})).await);
    assert_eq!(data(sandbox.get(LIST, &[("page", "2"), ("limit", "7")]).await), other);
    let flags = [("withCustomData", "true"), ("withIdentities", "true"), ("withDepartmentIds", "true")];
    let page = data(sandbox.get(LIST, &flags).await);
    for name in ["customData", "identities", "departmentIds"] {
        assert!(page["list"][0].get(name).is_some(), "{name}");
    }
}

#[tokio::test]
async fn the_deprecated_list_is_by_status_and_time_of_the_last_change() {
    let sandbox = Sandbox::start().await;
    let user_id = archive(&sandbox, "li.na").await;
    let found = async |parameters: &[(&str, &str)]| data(sandbox.get(LIST, parameters).await);
    let page = found(&[("status", "Archived")]).await;
    assert_eq!((&page["totalCount"], ids(&page)), (&json!(1), vec![user_id.as_str()]));
    assert_eq!(found(&[("status", "Suspended")]).await["totalCount"], 0);
    // The clock of the tests stands before the seed.
    let (before, at) = ((START / 1000 - 1).to_string(), (START / 1000).to_string());
    assert_eq!(found(&[("updatedAtEnd", &at)]).await["totalCount"], 1);
    assert_eq!(found(&[("updatedAtEnd", &before)]).await["totalCount"], 0);
    assert_eq!(found(&[("updatedAtStart", &at), ("updatedAtEnd", &at)]).await["totalCount"], 1);
    assert_eq!(found(&[("updatedAtStart", "1704153600")]).await["totalCount"], 199);
    assert_eq!(found(&[("updatedAtStart", "1704153600000")]).await["totalCount"], 199);
    assert_eq!(found(&[("updatedAtStart", "1704153600001")]).await["totalCount"], 198);
    assert_eq!(found(&[("updatedAtStart", "99999999999999999999999")]).await["totalCount"], 0);
    assert_eq!(id_of(&sandbox, "li.na").await, user_id);
}

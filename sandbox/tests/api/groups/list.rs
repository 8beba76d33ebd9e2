use serde_json::{Value, json};

use super::{named, names};
use crate::client::{Sandbox, data};

fn codes(list: &Value) -> Vec<&str> {
    list.as_array().expect("a list").iter().map(|group| group["code"].as_str().expect("a code")).collect()
}

#[tokio::test]
async fn pages_the_oldest_group_first() {
    let sandbox = Sandbox::start().await;
    data(sandbox.post("/api/v3/create-group", named("aaa")).await);
    let page = data(sandbox.get("/api/v3/list-groups", &[("page", "1")]).await);
    assert_eq!(page["totalCount"], 7);
    let expected = ["developers", "managers", "on-call", "first-aid", "alumni", "resource-reviewers", "aaa"];
    assert_eq!(codes(&page["list"]), expected);
    assert_eq!(names(&page["list"][2]["members"]).len(), 3);
    assert_eq!((&page["list"][4]["members"], &page["list"][4]["metadataSource"]), (&json!([]), &json!([])));
    let page = data(sandbox.get("/api/v3/list-groups", &[("page", "2"), ("limit", "4")]).await);
    assert_eq!(
        (&page["totalCount"], codes(&page["list"])),
        (&json!(7), vec!["alumni", "resource-reviewers", "aaa"])
    );
}

#[tokio::test]
async fn keywords_are_found_in_codes_and_names() {
    let sandbox = Sandbox::start().await;
    for (keywords, expected) in [
        ("ON-", vec!["on-call"]),
        ("急救", vec!["first-aid"]),
        ("lead", vec![]),
        ("_", vec![]),
        ("", vec!["developers", "managers", "on-call", "first-aid", "alumni", "resource-reviewers"]),
    ] {
        let page = data(sandbox.get("/api/v3/list-groups", &[("keywords", keywords), ("limit", "50")]).await);
        assert_eq!(codes(&page["list"]), expected, "{keywords}");
        assert_eq!(page["totalCount"], expected.len(), "{keywords}");
    }
}

#[tokio::test]
async fn custom_data_is_returned_on_request() {
    let sandbox = Sandbox::start().await;
    let mut body = named("custom");
    body["customData"] = json!({"floor": 3});
    data(sandbox.post("/api/v3/create-group", body).await);
    let group = async |flag: &str| {
        let parameters = [("keywords", "custom"), (flag, "true")];
        data(sandbox.get("/api/v3/list-groups", &parameters).await)["list"][0].clone()
    };
    assert!(group("withMetadata").await.get("customData").is_none());
    assert_eq!(group("withCustomData").await["customData"]["floor"], 3);
    let flat = group("flatCustomData").await;
    assert_eq!((&flat["floor"], &flat["name"]), (&json!(3), &json!("New")));
    assert!(flat.get("customData").is_none());
    let all = data(sandbox.get("/api/v3/get-all-groups", &[("withCustomData", "true")]).await);
    assert_eq!(all[6]["customData"]["floor"], 3);
}

#[tokio::test]
async fn all_groups_come_with_members_on_request_also_empty_ones() {
    let sandbox = Sandbox::start().await;
    let with = data(sandbox.get("/api/v3/get-all-groups", &[("fetchMembers", "true")]).await);
    let counts: Vec<usize> =
        with.as_array().expect("a list").iter().map(|group| names(&group["members"]).len()).collect();
    assert_eq!(counts, [12, 8, 3, 20, 0, 2]);
    let without = data(sandbox.get("/api/v3/get-all-groups", &[("fetchMembers", "false")]).await);
    assert_eq!(codes(&without), codes(&with));
    for group in without.as_array().expect("a list") {
        assert_eq!(group["members"], json!([]));
    }
}

#[tokio::test]
async fn a_call_ignores_what_only_others_can_be_asked_for() {
    let sandbox = Sandbox::start().await;
    let mut body = named("custom");
    body["customData"] = json!({"floor": 3});
    data(sandbox.post("/api/v3/create-group", body).await);
    let parameters = [("code", "custom"), ("flatCustomData", "true")];
    let group = data(sandbox.get("/api/v3/get-group", &parameters).await);
    assert!(group.get("floor").is_none(), "{group}");
    let parameters = [("code", "developers"), ("withPost", "yes")];
    let page = data(sandbox.get("/api/v3/list-group-members", &parameters).await);
    assert!(page["list"][0].get("postIdList").is_none());
}

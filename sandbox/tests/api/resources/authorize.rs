use serde_json::{Value, json};

use super::{authorize, grant, is_allowed, user};
use crate::client::{Sandbox, data, refusal};
use crate::namespaces::post_in_chinese;

const PATH: &str = "/api/v3/authorize-resources";

#[tokio::test]
async fn later_actions_replace_earlier_ones_and_none_take_the_grant_away() {
    let sandbox = Sandbox::start().await;
    let id = sandbox.ready.user_id.clone();
    for (actions, allowed) in [
        (vec!["ecs:Start", "ecs:Start"], (true, false)),
        (vec!["ecs:Stop"], (false, true)),
        (vec!["*"], (true, true)),
        (vec![], (false, false)),
    ] {
        authorize(&sandbox, &[grant("USER", &id, "ecs", &actions)]).await;
        let start = is_allowed(&sandbox, &id, "ecs", "ecs:Start").await;
        assert_eq!((start, is_allowed(&sandbox, &id, "ecs", "ecs:Stop").await), allowed, "{actions:?}");
    }
}

#[tokio::test]
async fn grants_every_target_of_an_entry_every_resource_of_it() {
    let sandbox = Sandbox::start().await;
    let users = [user(&sandbox, "wang.wei").await, user(&sandbox, "li.na").await];
    let resource = |code: &str| json!({"code": code, "actions": ["*"], "resourceType": "DATA"});
    let entry = json!({
        "targetType": "USER", "targetIdentifiers": [users[0], users[1], users[0]],
        "resources": [resource("a"), resource("b")]
    });
    authorize(&sandbox, &[entry]).await;
    for id in &users {
        assert!(is_allowed(&sandbox, id, "a", "x").await && is_allowed(&sandbox, id, "b", "x").await);
    }
    let nothing = json!({"targetType": "USER", "targetIdentifiers": [], "resources": []});
    authorize(&sandbox, &[nothing]).await;
}

#[tokio::test]
async fn finds_no_permission_group_unless_one_is_named_as_observed() {
    let sandbox = Sandbox::start().await;
    let list = json!([grant("GROUP", "resource-reviewers", "nothing", &["*"])]);
    for body in [
        json!({"list": list}),
        json!({"list": list, "namespace": ""}),
        json!({"list": list, "namespace": "nowhere"}),
    ] {
        let answer = post_in_chinese(&sandbox, PATH, body).await;
        assert_eq!(refusal(&answer), (404, None, "权限组不存在"));
    }
    // A code that no resource has is taken.
    data(sandbox.post(PATH, json!({"list": list, "namespace": "default"})).await);
}

#[tokio::test]
async fn grants_nothing_if_one_target_does_not_exist() {
    let sandbox = Sandbox::start().await;
    let id = sandbox.ready.user_id.clone();
    for (kind, identifier, message) in [
        ("USER", "nobody", "用户不存在"),
        ("USER", "", "用户不存在"),
        ("ROLE", "resource-auditor", "角色不存在"),
        ("GROUP", "nobody", "分组不存在"),
        ("DEPARTMENT", "nowhere", "部门不存在: nowhere"),
    ] {
        let list = json!([grant("USER", &id, "ecs", &["*"]), grant(kind, identifier, "ecs", &["*"])]);
        let answer = post_in_chinese(&sandbox, PATH, json!({"list": list, "namespace": "default"})).await;
        let (status_code, _, text) = refusal(&answer);
        assert_eq!((status_code, text), (404, message), "{kind}");
        assert!(!is_allowed(&sandbox, &id, "ecs", "x").await);
    }
}

#[tokio::test]
async fn refuses_what_would_store_too_much() {
    let sandbox = Sandbox::start().await;
    let many = |count: usize| -> Vec<Value> {
        (0..count)
            .map(|number| json!({"code": number.to_string(), "actions": [], "resourceType": "UI"}))
            .collect()
    };
    let targets = |count: usize| -> Vec<String> { (0..count).map(|number| number.to_string()).collect() };
    let entry = |targets: Vec<String>, resources: Vec<Value>| json!({"targetType": "USER", "targetIdentifiers": targets, "resources": resources});
    let long = "x".repeat(65);
    for (list, field) in [
        (json!([entry(targets(100), many(51))]), "list"),
        (json!([entry(targets(1), many(5001))]), "list"),
        (json!([grant("USER", "x", &long, &["*"])]), "list.0.resources.0.code"),
        (json!([grant("USER", "x", "x", &[&long])]), "list.0.resources.0.actions"),
    ] {
        let answer = sandbox.post(PATH, json!({"list": list, "namespace": "default"})).await;
        assert_eq!(refusal(&answer), (400, None, format!("Parameter {field} is malformed").as_str()));
    }
    let most = json!([entry(vec![sandbox.ready.user_id.clone()], many(5000))]);
    data(sandbox.post(PATH, json!({"list": most, "namespace": "default"})).await);
}

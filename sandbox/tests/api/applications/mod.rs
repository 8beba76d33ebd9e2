//! Applications.

use genauth_sandbox::Options;
use serde_json::{Value, json};

use crate::client::{Sandbox, data, refusal};

const GET: &str = "/api/v3/get-application";
const GET_SIMPLE: &str = "/api/v3/get-application-simple-info";
const LIST: &str = "/api/v3/list-applications";
const LIST_SIMPLE: &str = "/api/v3/list-application-simple-info";

async fn list(sandbox: &Sandbox, path: &str, parameters: &[(&str, &str)]) -> Vec<Value> {
    let page = data(sandbox.get(path, parameters).await);
    page["list"].as_array().expect("a list").clone()
}

fn identifiers(list: &[Value]) -> Vec<&str> {
    list.iter().map(|application| application["appIdentifier"].as_str().expect("an identifier")).collect()
}

#[tokio::test]
async fn an_application_is_read_with_and_without_its_settings() {
    let sandbox = Sandbox::start().await;
    let all = list(&sandbox, LIST, &[]).await;
    let simple = list(&sandbox, LIST_SIMPLE, &[]).await;
    assert_eq!((all.len(), simple.len()), (3, 3));
    for (application, simple) in all.iter().zip(&simple) {
        let id = application["appId"].as_str().expect("an id");
        assert_eq!(&data(sandbox.get(GET, &[("appId", id)]).await), application);
        assert_eq!(&data(sandbox.get(GET_SIMPLE, &[("appId", id)]).await), simple);
        for (name, value) in simple.as_object().expect("an object") {
            assert_eq!(&application[name], value, "{name}");
        }
        assert_eq!(application["userPoolId"], json!(sandbox.ready.user_pool_id));
        let text = application.to_string().to_lowercase();
        assert!(!text.contains("secret"), "{text}");
    }
    assert_eq!(all[0]["ssoEnabledAt"], "2024-01-01T01:00:00.000Z");
    assert_eq!((&all[1]["ssoEnabled"], all[1].get("ssoEnabledAt")), (&json!(false), None));
    assert_eq!((&all[2]["isIntegrateApp"], &all[2]["template"]), (&json!(true), &json!("confluence")));
}

#[tokio::test]
async fn lists_filter_by_kind_sign_on_and_keywords() {
    let sandbox = Sandbox::start().await;
    let all = ["steamory-console", "steamory-mobile", "steamory-wiki"];
    for (parameters, expected) in [
        (vec![("isIntegrateApp", "true")], vec![all[2]]),
        (vec![("isSelfBuiltApp", "true")], vec![all[0], all[1]]),
        (vec![("isIntegrateApp", "true"), ("isSelfBuiltApp", "true")], all.to_vec()),
        // What the official client sends for an input without fields.
        (
            vec![
                ("isIntegrateApp", "false"),
                ("isSelfBuiltApp", "false"),
                ("ssoEnabled", "false"),
                ("page", "1"),
                ("limit", "10"),
            ],
            all.to_vec(),
        ),
        (vec![("ssoEnabled", "true")], vec![all[0], all[2]]),
        (vec![("keywords", "WIKI")], vec![all[2]]),
        (vec![("keywords", "控制台")], vec![all[0]]),
        (vec![("keywords", "nothing")], vec![]),
        (vec![("limit", "2"), ("page", "2")], vec![all[2]]),
    ] {
        for path in [LIST, LIST_SIMPLE] {
            assert_eq!(identifiers(&list(&sandbox, path, &parameters).await), expected, "{parameters:?}");
        }
    }
    let page = data(sandbox.get(LIST_SIMPLE, &[("limit", "1"), ("ssoEnabled", "true")]).await);
    assert_eq!(page["totalCount"], 2);
    assert_eq!(list(&sandbox, LIST, &[("all", "true")]).await.len(), 3);
}

#[tokio::test]
async fn an_unknown_application_is_404() {
    let sandbox = Sandbox::start().await;
    for path in [GET, GET_SIMPLE] {
        let answer = sandbox.get(path, &[("appId", "nothing")]).await;
        assert_eq!(refusal(&answer), (404, None, "Application does not exist"));
    }
}

#[tokio::test]
async fn each_application_has_a_permission_group() {
    let sandbox = Sandbox::start_with(Options { faults: true, ..Options::default() }).await;
    let (_, tables) = sandbox.send("GET", "/sandbox/tables", Vec::new(), String::new()).await;
    let groups = tables["namespaces"].as_array().expect("rows");
    for application in list(&sandbox, LIST, &[]).await {
        assert!(groups.iter().any(|group| group["code"] == application["appId"]), "{application}");
    }
}

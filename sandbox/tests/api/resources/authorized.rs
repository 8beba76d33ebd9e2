//! Lists of what a target may do.

use serde_json::{Value, json};

use super::{authorize, grant, is_allowed};
use crate::client::{Sandbox, data, refusal};
use crate::namespaces::get_in_chinese;

const PATH: &str = "/api/v3/get-authorized-resources";
const OF_USER: &str = "/api/v3/get-user-authorized-resources";
const OF_ROLE: &str = "/api/v3/get-role-authorized-resources";
const OF_GROUP: &str = "/api/v3/get-group-authorized-resources";

fn codes(list: &Value) -> Vec<&str> {
    let list = list.as_array().expect("a list");
    list.iter().map(|one| one["resourceCode"].as_str().expect("a code")).collect()
}

#[tokio::test]
async fn a_user_has_each_code_once_with_all_actions() {
    let sandbox = Sandbox::start().await;
    let body = json!({"username": "new"});
    let id = data(sandbox.post("/api/v3/create-user", body).await)["userId"].clone();
    let id = id.as_str().expect("an id");
    let rd = sandbox.department("rd").await;
    let member = json!({"organizationCode": "steamory", "departmentId": rd, "userIds": [id]});
    data(sandbox.post("/api/v3/add-department-members", member).await);
    authorize(
        &sandbox,
        &[
            grant("DEPARTMENT", &rd, "orders", &["orders:Read", "orders:Write"]),
            grant("USER", id, "books:*", &["*"]),
            grant("USER", id, "orders", &["orders:Read", "orders:Pay"]),
        ],
    )
    .await;
    let expected = json!({"totalCount": 2, "list": [
        {
            "resourceCode": "orders", "resourceType": "API", "effect": "ALLOW",
            "apiIdentifier": "https://api.steamory.example/orders",
            "actions": ["orders:Read", "orders:Write", "orders:Pay"]
        },
        {
            "resourceCode": "books:*", "resourceType": "DATA", "effect": "ALLOW", "apiIdentifier": "",
            "actions": ["*"]
        }
    ]});
    let parameters = [("targetType", "USER"), ("targetIdentifier", id), ("withDenied", "true")];
    assert_eq!(data(sandbox.get(PATH, &parameters).await), expected);
    let parameters = [("userId", "new"), ("userIdType", "username"), ("namespace", "default")];
    assert_eq!(data(sandbox.get(OF_USER, &parameters).await), expected);
    let parameters = [("userId", id), ("resourceType", "API")];
    assert_eq!(codes(&data(sandbox.get(OF_USER, &parameters).await)["list"]), ["orders"]);
    // A department's list is its own.
    let parameters = [("targetType", "DEPARTMENT"), ("targetIdentifier", rd.as_str())];
    let own = data(sandbox.get(PATH, &parameters).await);
    assert_eq!(own["list"][0]["actions"], json!(["orders:Read", "orders:Write"]));
}

#[tokio::test]
async fn a_list_of_resources_holds_beginnings_of_codes() {
    let sandbox = Sandbox::start().await;
    let all = ["books:123", "books:fictions_123", "movies"];
    for code in all {
        authorize(&sandbox, &[grant("GROUP", "resource-reviewers", code, &["*"])]).await;
    }
    for (list, found) in [
        ("books:*", vec!["books:123", "books:fictions_123"]),
        ("books:fictions_", vec!["books:fictions_123"]),
        ("movies,books:1", vec!["books:123", "movies"]),
        ("nothing", vec![]),
        ("*", vec!["invoices", "books:123", "books:fictions_123", "movies"]),
    ] {
        let parameters = [
            ("targetType", "GROUP"),
            ("targetIdentifier", "resource-reviewers"),
            ("namespace", "default"),
            ("resourceList", list),
        ];
        let page = data(sandbox.get(PATH, &parameters).await);
        assert_eq!((codes(&page["list"]), &page["totalCount"]), (found.clone(), &json!(found.len())));
    }
}

#[tokio::test]
async fn a_list_of_resources_also_finds_a_grant_that_stands_for_one_of_them() {
    let sandbox = Sandbox::start().await;
    let id = sandbox.ready.user_id.clone();
    authorize(
        &sandbox,
        &[
            grant("USER", &id, "ecs:*", &["*"]),
            grant("ROLE", "admin", "ecs:*", &["*"]),
            grant("GROUP", "resource-reviewers", "ecs:*", &["*"]),
        ],
    )
    .await;
    assert!(is_allowed(&sandbox, &id, "ecs:1", "x").await);
    for (list, found) in
        [("ecs:1", 1), ("ecs:1*", 1), ("rds:1,ecs:1", 1), ("ecs:", 1), ("ecs", 1), ("rds:1", 0), ("ecsx", 0)]
    {
        let list = ("resourceList", list);
        for (kind, target) in [("USER", id.as_str()), ("ROLE", "admin"), ("GROUP", "resource-reviewers")] {
            let parameters = [("targetType", kind), ("targetIdentifier", target), list];
            let page = data(sandbox.get(PATH, &parameters).await);
            assert_eq!(page["totalCount"], found, "{kind} {list:?}");
        }
    }
}

#[tokio::test]
async fn lists_of_one_kind_of_target_ignore_the_list_of_resources() {
    let sandbox = Sandbox::start().await;
    let id = sandbox.ready.user_id.clone();
    authorize(&sandbox, &[grant("USER", &id, "ecs", &["*"]), grant("ROLE", "admin", "ecs", &["*"])]).await;
    for (path, target) in [(OF_USER, ("userId", id.as_str())), (OF_ROLE, ("code", "admin"))] {
        let page = data(sandbox.get(path, &[target, ("resourceList", "rds")]).await);
        assert!(codes(&page["list"]).contains(&"ecs"), "{path}");
    }
}

#[tokio::test]
async fn lists_what_a_role_or_a_group_may_do() {
    let sandbox = Sandbox::start().await;
    let role = [("code", "resource-auditor"), ("namespace", "resource-shop")];
    assert_eq!(
        data(sandbox.get(OF_ROLE, &role).await),
        json!({"totalCount": 1, "list": [
            {"resourceCode": "products", "resourceType": "DATA", "actions": ["products:Read"], "apiIdentifier": ""}
        ]})
    );
    let menus = [role[0], role[1], ("resourceType", "MENU")];
    assert_eq!(data(sandbox.get(OF_ROLE, &menus).await), json!({"totalCount": 0, "list": []}));
    let group = data(sandbox.get(OF_GROUP, &[("code", "resource-reviewers")]).await);
    assert_eq!(
        group,
        json!([{
            "resourceCode": "invoices", "resourceType": "DATA", "apiIdentifier": "", "actions": ["invoices:Read"],
            "effect": "ALLOW"
        }])
    );
    let elsewhere = [("code", "resource-reviewers"), ("namespace", "resource-shop")];
    assert_eq!(data(sandbox.get(OF_GROUP, &elsewhere).await), json!([]));
}

#[tokio::test]
async fn refuses_what_is_not_there_as_observed() {
    let sandbox = Sandbox::start().await;
    let target =
        |identifier| [("targetType", "GROUP"), ("targetIdentifier", identifier), ("namespace", "default")];
    for identifier in ["", "额！ "] {
        let answer = get_in_chinese(&sandbox, PATH, &target(identifier)).await;
        let message = format!("group not exists with code: {identifier}");
        assert_eq!(refusal(&answer), (404, None, message.as_str()));
    }
    let default = ("namespace", "default");
    let nowhere = ("namespace", "nowhere");
    for (path, parameters, message) in [
        (OF_USER, vec![("userId", "nobody"), default], "用户不存在"),
        (OF_ROLE, vec![("code", "nobody"), default], "角色不存在"),
        (OF_ROLE, vec![("code", "resource-auditor"), nowhere], "权限组不存在"),
        (OF_GROUP, vec![("code", "nobody"), default], "分组不存在"),
        (OF_GROUP, vec![("code", "resource-reviewers"), nowhere], "权限组不存在"),
        (PATH, vec![("targetType", "ROLE"), ("targetIdentifier", "x"), nowhere], "权限组不存在"),
        (PATH, vec![("targetType", "ROLE"), ("targetIdentifier", "x")], "角色不存在"),
    ] {
        let answer = get_in_chinese(&sandbox, path, &parameters).await;
        let (status_code, _, text) = refusal(&answer);
        assert_eq!((status_code, text), (404, message), "{path}");
    }
    for (id, id_type) in [("invalid", "email"), ("invalid", "phone"), ("invalid", "identity")] {
        let answer = get_in_chinese(&sandbox, OF_USER, &[("userId", id), ("userIdType", id_type)]).await;
        assert_eq!(refusal(&answer), (400, None, "参数 userId 格式错误"));
    }
}

//! Identities of users, and links to the systems that they are synchronised with.

use serde_json::{Value, json};

use super::{delete, id_of, of};
use crate::client::{Sandbox, data, refusal};

const LINK: &str = "/api/v3/link-identity";
const UNLINK: &str = "/api/v3/unlink-identity";
const SOURCE: &str = "65920080e00acd456178d0cc";

async fn identities(sandbox: &Sandbox, username: &str) -> Value {
    data(of(sandbox, "get-user-identities", username).await)
}

#[tokio::test]
async fn answers_the_identities_of_a_user() {
    let sandbox = Sandbox::start().await;
    let list = identities(&sandbox, "wang.wei").await;
    assert_eq!(
        list,
        json!([{
            "identityId": list[0]["identityId"], "extIdpId": SOURCE, "provider": "oidc", "type": "primary",
            "userIdInIdp": "steamory-wang.wei", "userInfoInIdp": {"sub": "steamory-wang.wei"},
            "originConnIds": list[0]["originConnIds"]
        }])
    );
}

#[tokio::test]
async fn an_identity_that_is_linked_finds_its_user() {
    let sandbox = Sandbox::start().await;
    let user_id = id_of(&sandbox, "wang.wei").await;
    let first = identities(&sandbox, "wang.wei").await[0].clone();
    let link = json!({"userId": user_id, "extIdpId": SOURCE, "userIdInIdp": "another"});
    assert_eq!(data(sandbox.post(LINK, link).await), json!({"success": true}));
    let link = json!({"userId": user_id, "extIdpId": "new-source", "userIdInIdp": "x", "type": "openid"});
    data(sandbox.post(LINK, link).await);
    let list = identities(&sandbox, "wang.wei").await;
    assert_eq!(list.as_array().map(Vec::len), Some(3));
    assert_eq!((&list[0], &list[1]["type"], &list[2]["type"]), (&first, &json!("generic"), &json!("openid")));
    // Of a known source the rest is known.
    assert_eq!(list[1]["originConnIds"], first["originConnIds"]);
    assert_eq!((&list[2]["provider"], &list[2]["originConnIds"]), (&json!("oidc"), &json!([])));
    let parameters = [("userId", "new-source:x"), ("userIdType", "identity")];
    assert_eq!(data(sandbox.get("/api/v3/get-user", &parameters).await)["userId"], user_id);
}

#[tokio::test]
async fn linking_again_sets_the_type_and_linking_to_another_user_is_refused() {
    let sandbox = Sandbox::start().await;
    let link =
        |user_id: &str| json!({"userId": user_id, "extIdpId": "s", "userIdInIdp": "x", "type": "unionid"});
    let (first, second) = (id_of(&sandbox, "wang.wei").await, id_of(&sandbox, "li.wei").await);
    data(sandbox.post(LINK, json!({"userId": first, "extIdpId": "s", "userIdInIdp": "x"})).await);
    let linked = identities(&sandbox, "wang.wei").await[1].clone();
    data(sandbox.post(LINK, link(&first)).await);
    let list = identities(&sandbox, "wang.wei").await;
    assert_eq!((list.as_array().map(Vec::len), &list[1]["type"]), (Some(2), &json!("unionid")));
    assert_eq!(list[1]["identityId"], linked["identityId"]);
    let answer = sandbox.post(LINK, link(&second)).await;
    assert_eq!(refusal(&answer), (409, None, "userIdInIdp already exists: x"));
    delete(&sandbox, "wang.wei").await;
    data(sandbox.post(LINK, link(&second)).await);
}

#[tokio::test]
async fn unlinking_takes_one_type_at_a_source_and_the_generic_one_unless_it_is_named() {
    let sandbox = Sandbox::start().await;
    let user_id = id_of(&sandbox, "wang.wei").await;
    for (id, kind) in [("a", "openid"), ("b", "unionid"), ("c", "unionid")] {
        let link = json!({"userId": user_id, "extIdpId": "s", "userIdInIdp": id, "type": kind});
        data(sandbox.post(LINK, link).await);
    }
    let unlink = json!({"userId": user_id, "extIdpId": "s", "type": "unionid"});
    assert_eq!(data(sandbox.post(UNLINK, unlink.clone()).await), json!({"success": true}));
    let list = identities(&sandbox, "wang.wei").await;
    assert_eq!((list.as_array().map(Vec::len), &list[1]["userIdInIdp"]), (Some(2), &json!("a")));
    let message = "The user has no identity at this source: s";
    assert_eq!(refusal(&sandbox.post(UNLINK, unlink).await), (404, None, message));
    let link = json!({"userId": user_id, "extIdpId": "s", "userIdInIdp": "d"});
    data(sandbox.post(LINK, link).await);
    let generic = json!({"userId": user_id, "extIdpId": "s"});
    data(sandbox.post(UNLINK, generic.clone()).await);
    let list = identities(&sandbox, "wang.wei").await;
    assert_eq!((list.as_array().map(Vec::len), &list[1]["userIdInIdp"]), (Some(2), &json!("a")));
    for kind in [json!(null), json!("")] {
        let mut unlink = generic.clone();
        unlink["type"] = kind;
        assert_eq!(refusal(&sandbox.post(UNLINK, unlink).await), (404, None, message));
    }
}

#[tokio::test]
async fn a_link_that_is_deleted_finds_its_user_no_more() {
    let sandbox = Sandbox::start().await;
    let links = async || data(of(&sandbox, "get-user-sync-relations", "wang.wei").await);
    let link = json!({"provider": "lark", "userIdInIdp": "ou_0000000000000000", "userInfoInIdp": {}});
    assert_eq!(links().await, json!([link]));
    let path = "/api/v3/delete-user-sync-relations";
    let body =
        json!({"userId": "lark:ou_0000000000000000", "userIdType": "sync_relation", "provider": "lark"});
    let other = json!({"userId": sandbox.ready.user_id, "provider": "wechatwork"});
    let message = "The user is not synchronised with a system of this kind: wechatwork";
    assert_eq!(refusal(&sandbox.post(path, other).await), (404, None, message));
    assert_eq!(data(sandbox.post(path, body.clone()).await), json!({"success": true}));
    assert_eq!(links().await, json!([]));
    assert_eq!(refusal(&sandbox.post(path, body).await).0, 404);
}

use serde_json::json;

use super::{get, named};
use crate::client::{Sandbox, data, refusal};

const PATH: &str = "/api/v3/delete-groups-batch";

#[tokio::test]
async fn deletes_groups_with_memberships_and_roles_but_no_users() {
    let sandbox = Sandbox::start().await;
    let users = data(sandbox.post("/api/v3/list-users", json!({})).await)["totalCount"].clone();
    let body = json!({"codeList": ["developers", "on-call", "developers"]});
    assert_eq!(data(sandbox.post(PATH, body).await), json!({"success": true}));
    for code in ["developers", "on-call"] {
        assert_eq!(refusal(&get(&sandbox, code, &[]).await).0, 404);
    }
    assert_eq!(data(sandbox.post("/api/v3/list-users", json!({})).await)["totalCount"], users);
    let page = data(sandbox.get("/api/v3/list-role-assignments", &[("roleCode", "developer")]).await);
    assert_eq!(page["totalCount"], 1);
    // A new group of the same code starts empty.
    let group = data(sandbox.post("/api/v3/create-group", named("developers")).await);
    assert_eq!(group["members"], json!([]));
}

#[tokio::test]
async fn deletes_none_if_one_is_unknown() {
    let sandbox = Sandbox::start().await;
    let answer = sandbox.post(PATH, json!({"codeList": ["developers", "nobody"]})).await;
    assert_eq!(refusal(&answer), (404, None, "Group does not exist"));
    data(get(&sandbox, "developers", &[]).await);
}

use serde_json::{Value, json};

use super::codes;
use crate::client::{Sandbox, data, refusal};

const PATH: &str = "/api/v3/create-department-tree";

async fn all(sandbox: &Sandbox) -> Value {
    data(sandbox.get("/api/v3/get-all-departments", &[("organizationCode", "steamory")]).await)
}

fn tally(add_user: u32, update_user: u32, add_department: u32, update_department: u32) -> Value {
    json!({
        "addUser": add_user, "updateUser": update_user, "addDepartment": add_department,
        "updateDepartment": update_department
    })
}

#[tokio::test]
async fn adds_departments_and_members_below_the_root() {
    let sandbox = Sandbox::start().await;
    let tree = json!({
        "name": "Engineering", "tenantId": "t",
        "members": {"username": "li.na", "city": "Paris"},
        "children": ["Docs", {
            "name": "Kernel",
            "members": [{"username": "new.one", "name": "New One"}, {"email": "other@example.com"}],
            "children": [{"name": "Scheduler"}]
        }]
    });
    assert_eq!(data(sandbox.post(PATH, tree.clone()).await), tally(2, 1, 4, 0));
    let page = all(&sandbox).await;
    let row = |name: &str| {
        let mut rows = page["list"].as_array().expect("a list").iter();
        rows.find(|row| row["name"] == name).expect("a department").clone()
    };
    assert_eq!(page["totalCount"], 16);
    assert_eq!(row("Engineering")["parentDepartmentCode"], "steamory");
    assert_eq!(row("Docs")["parentDepartmentId"], row("Engineering")["departmentId"]);
    assert_eq!(row("Scheduler")["parentDepartmentId"], row("Kernel")["departmentId"]);
    assert_eq!((&row("Kernel")["membersCount"], &row("Engineering")["membersCount"]), (&json!(2), &json!(1)));

    let user = async |name: &str| {
        data(sandbox.get("/api/v3/get-user", &[("userId", name), ("userIdType", "username")]).await)
    };
    assert_eq!(user("li.na").await["city"], "Paris");
    assert_eq!(user("new.one").await["name"], "New One");
    // The same again finds everything there.
    assert_eq!(data(sandbox.post(PATH, tree).await), tally(0, 3, 0, 4));
    assert_eq!(codes(&all(&sandbox).await["list"]), codes(&page["list"]));
}

#[tokio::test]
async fn a_known_department_is_one_of_the_same_name_in_the_same_place() {
    let sandbox = Sandbox::start().await;
    let tree = json!({"name": "Sales", "children": ["International", "Sales"]});
    assert_eq!(data(sandbox.post(PATH, tree).await), tally(0, 0, 1, 2));
    assert_eq!(all(&sandbox).await["totalCount"], 13);
}

#[tokio::test]
async fn adds_all_or_nothing() {
    let sandbox = Sandbox::start().await;
    let tree = json!({"name": "X", "members": [{"username": "fresh"}], "children": [
        {"name": "Y", "members": [{"name": "Nobody"}]}
    ]});
    let message = "Must contain one of the following fields: username, phone, email";
    assert_eq!(refusal(&sandbox.post(PATH, tree).await), (400, None, message));
    let taken =
        json!({"name": "X", "members": [{"username": "li.na", "email": "wang.wei@steamory.example"}]});
    let known = data(sandbox.get("/api/v3/get-user", &[("userId", &sandbox.ready.user_id)]).await);
    let mut taken = taken;
    taken["members"][0]["email"] = known["email"].clone();
    let answer = sandbox.post(PATH, taken).await;
    assert_eq!(refusal(&answer).0, 409);
    assert_eq!(all(&sandbox).await["totalCount"], 12);
    assert_eq!(data(sandbox.post("/api/v3/list-users", json!({})).await)["totalCount"], 200);
}

#[tokio::test]
async fn goes_to_the_oldest_organization_and_needs_one() {
    let sandbox = Sandbox::start().await;
    let acme = json!({"organizationCode": "acme", "organizationName": "Acme"});
    data(sandbox.post("/api/v3/create-organization", acme).await);
    for (code, rows) in [("steamory", 13), ("acme", 1)] {
        assert_eq!(data(sandbox.post(PATH, json!({"name": "X"})).await), tally(0, 0, 1, 0));
        let page = data(sandbox.get("/api/v3/get-all-departments", &[("organizationCode", code)]).await);
        assert_eq!(page["totalCount"], rows);
        data(sandbox.post("/api/v3/delete-organization", json!({"organizationCode": code})).await);
    }
    let answer = sandbox.post(PATH, json!({"name": "X"})).await;
    assert_eq!(refusal(&answer), (404, None, "There is no organization to put the tree into"));
}

#[tokio::test]
async fn refuses_malformed_trees_by_path() {
    let sandbox = Sandbox::start().await;
    for (tree, fields) in [
        (json!({}), "name"),
        (json!({"name": "", "children": 1, "members": "x"}), "name, members, children"),
        (
            json!({"name": "X", "children": ["", 1, {"children": [{}]}]}),
            "children.0, children.1, children.2.name, children.2.children.0.name",
        ),
        (json!({"name": "X", "members": [{"email": "x"}]}), "members.0.email"),
        (json!({"name": "X", "members": {"gender": "X"}}), "members.gender"),
    ] {
        let answer = sandbox.post(PATH, tree).await;
        assert_eq!(refusal(&answer), (400, None, format!("Parameter {fields} is malformed").as_str()));
    }
}

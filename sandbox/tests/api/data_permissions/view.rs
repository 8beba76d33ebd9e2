use serde_json::{Value, json};

use super::{grant, laboratory, policy, user};
use crate::client::{Sandbox, data};

async fn view(sandbox: &Sandbox, body: Value) -> Value {
    data(sandbox.post("/api/v3/list-permission-view/data", body).await)
}

#[tokio::test]
async fn shows_which_users_may_do_something_and_by_what() {
    let sandbox = Sandbox::start().await;
    laboratory(&sandbox).await;
    let user_id = user(&sandbox, "luo.jie").await;
    let department_id = sandbox.department("rd").await;
    let body = json!({"organizationCode": "steamory", "departmentId": department_id, "userIds": [user_id]});
    data(sandbox.post("/api/v3/add-department-members", body).await);
    let before = view(&sandbox, json!({"keyword": "LUO.JIE"})).await["totalCount"].as_u64();
    let direct = policy(&sandbox, "Direct", "ALLOW", &["lab/note/read", "lab/keys/read"]).await;
    let denying = policy(&sandbox, "Denying", "DENY", &["lab/files/hr/read"]).await;
    grant(&sandbox, &direct, "USER", &user_id).await;
    grant(&sandbox, &denying, "USER", &user_id).await;
    let through = policy(&sandbox, "Through", "ALLOW", &["lab/note/write"]).await;
    grant(&sandbox, &through, "ORG", &department_id).await;
    let page = view(&sandbox, json!({"keyword": "LUO.JIE", "limit": 50})).await;
    assert_eq!(page["totalCount"].as_u64(), before.map(|count| count + 2));
    let rows = page["list"].as_array().expect("a list");
    let row = rows.iter().find(|row| row["dataResourceCode"] == "note").expect("a row");
    assert_eq!((&row["userId"], &row["username"]), (&json!(user_id), &json!("罗杰")));
    assert_eq!((&row["namespaceCode"], &row["namespaceName"]), (&json!("lab"), &json!("Lab")));
    let policies = json!([
        {"dataPolicyId": direct, "dataPolicyName": "Direct"},
        {"dataPolicyId": through, "dataPolicyName": "Through"},
    ]);
    assert_eq!(row["dataPolicyList"], policies);
    assert_eq!(
        (&row["nodeList"][0]["nodeId"], &row["nodeList"][0]["nodeCode"]),
        (&json!(department_id), &json!("rd"))
    );
    assert_eq!((&row["roleList"], &row["groupList"]), (&json!([]), &json!([])));
    let row = rows.iter().find(|row| row["dataResourceCode"] == "keys").expect("a row");
    assert_eq!(row["nodeList"], json!([]));
    assert!(!rows.iter().any(|row| row["dataResourceCode"] == "files" && row["namespaceCode"] == "lab"));
}

#[tokio::test]
async fn pages_never_overlap() {
    let sandbox = Sandbox::start().await;
    let all = view(&sandbox, json!({"limit": 50})).await;
    let count = all["totalCount"].as_u64().expect("a number");
    assert!(count > 7, "{count}");
    let mut seen = Vec::new();
    for page in 1..=count.div_ceil(7) {
        seen.extend(
            view(&sandbox, json!({"page": page, "limit": 7})).await["list"]
                .as_array()
                .expect("a list")
                .clone(),
        );
    }
    assert_eq!(seen.len() as u64, count);
    assert_eq!(seen[..50.min(seen.len())], all["list"].as_array().expect("a list")[..]);
    let beyond = view(&sandbox, json!({"page": 4_294_967_295_u32, "limit": 50})).await;
    assert_eq!((&beyond["totalCount"], &beyond["list"]), (&json!(count), &json!([])));
    assert_eq!(
        view(&sandbox, json!({"keyword": "nobody at all"})).await,
        json!({"totalCount": 0, "list": []})
    );
}

#[tokio::test]
async fn each_row_names_its_own_policies_and_those_who_have_them() {
    let sandbox = Sandbox::start().await;
    laboratory(&sandbox).await;
    let user_id = user(&sandbox, "luo.jie").await;
    let departments = [sandbox.department("sales").await, sandbox.department("rd").await];
    for department_id in &departments {
        let body =
            json!({"organizationCode": "steamory", "departmentId": department_id, "userIds": [user_id]});
        data(sandbox.post("/api/v3/add-department-members", body).await);
    }
    let places: Vec<String> = (0..30).map(|number| format!("lab/files/a/c{number}/read")).collect();
    let nodes: Vec<Value> =
        (0..30).map(|number| json!({"code": format!("c{number}"), "name": format!("n{number}")})).collect();
    let body = json!({
        "namespaceCode": "lab", "resourceCode": "files", "struct": [{"code": "a", "name": "A", "children": nodes}],
    });
    data(sandbox.post("/api/v3/update-data-resource", body).await);
    let mut places: Vec<&str> = places.iter().map(String::as_str).collect();
    places.push("lab/keys/read");
    let large = policy(&sandbox, "Large", "ALLOW", &places).await;
    let small = policy(&sandbox, "Small", "ALLOW", &["lab/keys/write"]).await;
    // The newer policy is granted first, and one target has both.
    let [sales, rd] = &departments;
    for (id, department_id) in [(&small, rd), (&large, sales), (&large, rd)] {
        grant(&sandbox, id, "ORG", department_id).await;
    }
    let page = view(&sandbox, json!({"keyword": "luo.jie", "limit": 50})).await;
    let found = |code: &str| {
        let rows = page["list"].as_array().expect("a list");
        let mut rows =
            rows.iter().filter(|row| row["dataResourceCode"] == code && row["namespaceCode"] == "lab");
        let row = rows.next().expect("a row");
        assert!(rows.next().is_none());
        let ids = |list: &str, id: &str| {
            row[list].as_array().expect("a list").iter().map(|one| one[id].clone()).collect::<Vec<Value>>()
        };
        (ids("dataPolicyList", "dataPolicyId"), ids("nodeList", "nodeId"))
    };
    assert_eq!(found("keys"), (vec![json!(large), json!(small)], vec![json!(rd), json!(sales)]));
    assert_eq!(found("files"), (vec![json!(large)], vec![json!(sales), json!(rd)]));
}

use serde_json::{Value, json};

use super::{named, page, put};
use crate::client::{Sandbox, data, refusal};

const PATH: &str = "/api/v3/list-department-members";
const IDS: &str = "/api/v3/list-department-member-ids";

#[tokio::test]
async fn lists_direct_members_who_joined_last_first() {
    let sandbox = Sandbox::start().await;
    let (total, names) = page(&sandbox, PATH, &named("sales-east-shanghai", &[("limit", "50")])).await;
    assert_eq!(names.len() as u64, total);
    assert_eq!(names.first().map(String::as_str), Some("luo.jie"));
    let ids = data(sandbox.get(IDS, &named("sales-east-shanghai", &[])).await);
    let listed = data(sandbox.get(PATH, &named("sales-east-shanghai", &[("limit", "50")])).await);
    let listed: Vec<Value> =
        listed["list"].as_array().expect("a list").iter().map(|user| user["userId"].clone()).collect();
    assert_eq!(ids, json!(listed));
    assert_eq!(page(&sandbox, PATH, &named("root", &[])).await, (0, vec![]));
    assert_eq!(data(sandbox.get(IDS, &named("root", &[])).await), json!([]));
}

#[tokio::test]
async fn members_of_descendants_count_once() {
    let sandbox = Sandbox::start().await;
    for (code, with_below) in [("sales", "true"), ("root", "true")] {
        let mut seen = Vec::new();
        for number in ["1", "2", "3", "4"] {
            let others = [("includeChildrenDepartments", with_below), ("limit", "50"), ("page", number)];
            let (total, names) = page(&sandbox, PATH, &named(code, &others)).await;
            seen.extend(names);
            if number == "4" {
                assert_eq!(seen.len() as u64, total, "{code}");
            }
        }
        let count = seen.len();
        assert!(code == "sales" || count == 200);
        seen.sort();
        seen.dedup();
        assert_eq!(seen.len(), count, "{code}");
    }
    put(&sandbox, "li.na", &["rd", "rd-web", "rd-platform-storage"]).await;
    let others = [("includeChildrenDepartments", "true"), ("orderBy", "Asc"), ("limit", "2")];
    let (_, names) = page(&sandbox, PATH, &named("rd", &others)).await;
    assert_eq!(names[0], "li.na");
    assert_ne!(names[1], "li.na");
}

#[tokio::test]
async fn sorts_as_asked() {
    let sandbox = Sandbox::start().await;
    for name in ["li.na", "wang.wei", "zhu.jie"] {
        put(&sandbox, name, &["finance-payroll"]).await;
        sandbox.pass(1000);
    }
    let list = async |sort_by: &str, order_by: &str| {
        let others = [("sortBy", sort_by), ("orderBy", order_by), ("limit", "50")];
        page(&sandbox, PATH, &named("finance-payroll", &others)).await.1
    };
    // They joined in 2015, as the test's clock shows, and so before the seed.
    for sort_by in ["JoinDepartmentAt", "Default"] {
        assert_eq!(list(sort_by, "Asc").await[..3], ["li.na", "wang.wei", "zhu.jie"]);
        assert_eq!(list(sort_by, "Desc").await.last().map(String::as_str), Some("li.na"));
    }
    assert_eq!(list("createAt", "Asc").await[0], "wang.wei");
    let change = json!({"userId": sandbox.ready.user_id, "nickname": "x"});
    data(sandbox.post("/api/v3/update-user", change).await);
    assert_eq!(list("updatedAt", "Asc").await[0], "wang.wei");
    let others = [("sortBy", "userId"), ("orderBy", "Asc"), ("limit", "50")];
    let ids = data(sandbox.get(PATH, &named("finance-payroll", &others)).await);
    let ids: Vec<&str> =
        ids["list"].as_array().expect("a list").iter().filter_map(|user| user["userId"].as_str()).collect();
    assert!(ids.len() > 3 && ids.is_sorted());
}

#[tokio::test]
async fn adds_what_is_asked_for() {
    let sandbox = Sandbox::start().await;
    put(&sandbox, "wang.wei", &["finance"]).await;
    let change = json!({"userId": sandbox.ready.user_id, "customData": {"level": 3}});
    data(sandbox.post("/api/v3/update-user", change).await);
    let flags = [("withCustomData", "true"), ("withIdentities", "true"), ("withDepartmentIds", "true")];
    let mut others = vec![("limit", "1"), ("orderBy", "Asc")];
    let plain = data(sandbox.get(PATH, &named("finance", &others)).await)["list"][0].clone();
    others.extend(flags);
    let full = data(sandbox.get(PATH, &named("finance", &others)).await)["list"][0].clone();
    assert_eq!(full["userId"], sandbox.ready.user_id);
    assert_eq!(full["customData"], json!({"level": 3}));
    assert_eq!(full["identities"][0]["userIdInIdp"], "steamory-wang.wei");
    assert_eq!(full["departmentIds"], json!([sandbox.department("finance").await]));
    for name in ["customData", "identities", "departmentIds"] {
        assert!(plain.get(name).is_none(), "{name}");
    }
}

#[tokio::test]
async fn refuses_malformed_parameters_by_name() {
    let sandbox = Sandbox::start().await;
    for (name, value) in [
        ("sortBy", "createdAt"),
        ("orderBy", "asc"),
        ("page", "0"),
        ("limit", "51"),
        ("includeChildrenDepartments", "1"),
        ("withIdentities", "yes"),
    ] {
        let answer = sandbox.get(PATH, &named("rd", &[(name, value)])).await;
        assert_eq!(refusal(&answer), (400, None, format!("Parameter {name} is malformed").as_str()));
    }
    for path in [PATH, IDS] {
        let answer = sandbox.get(path, &[]).await;
        assert_eq!(refusal(&answer).2, "Parameter organizationCode, departmentId is malformed");
        let answer = sandbox.get(path, &named("nowhere", &[])).await;
        assert_eq!(refusal(&answer), (404, None, "Department does not exist: nowhere"));
    }
}
